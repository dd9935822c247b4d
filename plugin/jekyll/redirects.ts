import { escapeHtml } from '../markdown/escape.ts'
import type { SiteConfig } from './config.ts'
import type { SitePage } from './page.ts'
import { absoluteUrl, outputFile } from './urls.ts'
import { toList } from './values.ts'

/** A file that the build makes without a source of its own. `output` is relative to the output folder. */
export interface GeneratedFile {
  output: string
  content: string
}

/** The address that a page's `redirect_to` leads to; undefined when it has none. */
export function redirectTarget(page: SitePage, config: SiteConfig): string | undefined {
  const target = toList(page.front.redirect_to)[0]
  return target === undefined ? undefined : absoluteUrl(target, config)
}

/** Old addresses of a page; `:platform` in one stands for the page's platform. */
const redirectAddresses = (page: SitePage): string[] =>
  toList(page.front.redirect_from).map((from) => {
    const address = from.replace(/:platform\b|\{platform\}/g, page.platform ?? '')
    return address.startsWith('/') ? address : `/${address}`
  })

/**
 * Stubs for all `redirect_from` addresses, and `redirects.json`. An address that several pages claim, such as the
 * platform versions of one source, leads to the first.
 */
export function createRedirects(pages: SitePage[], config: SiteConfig): GeneratedFile[] {
  const map: Record<string, string> = {}
  const files = pages.flatMap((page) => {
    const target = absoluteUrl(page.url, config)
    return redirectAddresses(page).flatMap((address) => {
      if (address in map) return []
      map[address] = target
      return [{ output: outputFile(address), content: redirectStub(target) }]
    })
  })
  for (const page of pages) {
    const target = redirectTarget(page, config)
    if (target !== undefined) map[page.url] = target
  }
  return Object.keys(map).length === 0 ? [] : [...files, { output: 'redirects.json', content: JSON.stringify(map) }]
}

/** The page that sends readers on: works without script, and tells machines the new address. */
export function redirectStub(target: string): string {
  const url = escapeHtml(target)
  return `<!DOCTYPE html>
<html lang="en-US">
  <meta charset="utf-8">
  <title>Redirecting&hellip;</title>
  <link rel="canonical" href="${url}">
  <script>location=${JSON.stringify(target).replaceAll('<', '\\u003c')}</script>
  <meta http-equiv="refresh" content="0; url=${url}">
  <meta name="robots" content="noindex">
  <h1>Redirecting&hellip;</h1>
  <a href="${url}">Click here if you are not redirected.</a>
</html>
`
}
