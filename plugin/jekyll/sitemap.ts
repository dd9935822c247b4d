import { escapeHtml } from '../markdown/escape.ts'
import type { SiteConfig } from './config.ts'
import type { SitePage } from './page.ts'
import type { GeneratedFile } from './redirects.ts'
import { absoluteUrl } from './urls.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** `sitemap.xml` of all HTML pages but redirects and those with `sitemap: false`. */
export function createSitemap(pages: SitePage[], config: SiteConfig): GeneratedFile {
  const entries = pages
    .filter(
      (page) => page.output.endsWith('.html') && page.front.sitemap !== false && page.front.redirect_to === undefined,
    )
    .map((page) => createEntry(page, config))
  const open =
    `<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
    `xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/sitemap.xsd" xmlns="${NAMESPACE}">`
  const content = ['<?xml version="1.0" encoding="UTF-8"?>', open, ...entries, '</urlset>', ''].join('\n')
  return { output: 'sitemap.xml', content }
}

function createEntry(page: SitePage, config: SiteConfig): string {
  const changed = page.front.last_modified_at ?? page.view.date
  const date = changed instanceof Date ? `<lastmod>${changed.toISOString().slice(0, 19)}+00:00</lastmod>\n` : ''
  return `<url>\n<loc>${escapeHtml(absoluteUrl(page.url, config))}</loc>\n${date}</url>`
}
