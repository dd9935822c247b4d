import type { SitePage } from '../jekyll/page.ts'
import { outputFile, shortenIndex } from '../jekyll/urls.ts'
import { isMap, toList, toText } from '../jekyll/values.ts'

/** Platform keys with the words that readers see, in the order of the bar. */
export type PlatformLabels = Record<string, string>

/** One place of the platform bar: the same page for one platform, or why there is none. */
export interface PlatformLink {
  key: string
  label: string
  /** URL without the base path; null when the page does not exist for this platform. */
  url: string | null
  current: boolean
  /** Why there is no page; null when there is one. */
  reason: string | null
}

/** One page per platform for a source with `platforms` in its front matter; other pages come back as they are. */
export function expandPlatforms(page: SitePage): SitePage[] {
  const platforms = toList(page.front.platforms)
  if (platforms.length === 0)
    return [{ ...page, platform: page.front.platform ? toText(page.front.platform) : undefined }]
  return platforms.map((platform) => createVersion(page, platform))
}

function createVersion(page: SitePage, platform: string): SitePage {
  const written = toText(page.front.permalink ?? page.front.platform_permalink)
  const pattern = /[:{]platform\b/.test(written) ? written : `/{platform}${page.url}`
  const full = `/${pattern.replace(/:platform\b|\{platform\}/g, platform)}`.replace(/\/{2,}/g, '/')
  const url = shortenIndex(full)
  const dir = url.endsWith('/') ? url : url.slice(0, url.lastIndexOf('/') + 1)
  const view = { ...page.view, platform, url, dir }
  return { ...page, platform, url, output: outputFile(full), front: { ...page.front, platform }, view }
}

/** Sets `page.platforms` on every page that is written for a platform. Without labels, keys are shown as they are. */
export function linkPlatforms(pages: SitePage[], labels: PlatformLabels): void {
  const versions = new Map<string, Map<string, SitePage>>()
  for (const page of pages) {
    if (page.platform === undefined) continue
    const same = versions.get(page.key) ?? new Map<string, SitePage>()
    versions.set(page.key, same.set(page.platform, page))
  }
  for (const page of pages) {
    if (page.platform === undefined) continue
    page.view.platforms = Object.entries(labels).map(([key, label]) =>
      createLink(page, { key, label, version: versions.get(page.key)?.get(key) }),
    )
  }
}

function createLink(page: SitePage, at: { key: string; label: string; version: SitePage | undefined }): PlatformLink {
  const { key, label, version } = at
  const own = isMap(page.front.platform_reasons) ? page.front.platform_reasons[key] : undefined
  const reason = version ? null : toText(own ?? `Not part of the guide for ${label}`)
  return { key, label, url: version?.url ?? null, current: key === page.platform, reason }
}

/** Labels from the plugin's option, else from `platforms` in the configuration or data, else the keys in use. */
export function findLabels(sources: unknown[], pages: SitePage[]): PlatformLabels {
  const given = sources.find((source) => isMap(source) && Object.keys(source).length > 0)
  if (isMap(given)) return Object.fromEntries(Object.entries(given).map(([key, label]) => [key, labelText(label, key)]))
  const keys = new Set(pages.flatMap((page) => (page.platform === undefined ? [] : [page.platform])))
  return Object.fromEntries([...keys].map((key) => [key, key]))
}

const labelText = (label: unknown, key: string): string =>
  isMap(label) ? toText(label.label ?? label.title ?? key) : toText(label ?? key)
