import type { SitePage } from '../jekyll/page.ts'
import type { Site } from '../jekyll/site.ts'
import { scanTags } from '../markdown/html-scan.ts'

/** A paragraph, step, cell or heading that some versions of a page have and others don't. */
export interface DifferentBlock {
  /** The heading above it; '' before the first. */
  heading: string
  /** Name of its element: `p`, `li`, `td`, `h2`, `pre`. */
  element: string
  text: string
  /** Platforms on which it stands, in the order of the bar. */
  on: string[]
}

/** One page across the platforms. */
export interface PageDifferences {
  /** What names the page across platforms: its source, or its `platform_key`. */
  key: string
  /** URLs without the base path by platform; null where there is no such page. */
  urls: Record<string, string | null>
  /** Blocks that every version has. */
  common: number
  /** In reading order. */
  different: DifferentBlock[]
}

/** What each page of a site says on one platform and not on another. Pages without a platform are left out. */
export function compareSite(site: Site): PageDifferences[] {
  const platforms = Object.keys(site.platforms)
  const versions = new Map<string, Map<string, SitePage>>()
  for (const page of site.pages) {
    if (page.platform === undefined) continue
    const same = versions.get(page.key) ?? new Map<string, SitePage>()
    versions.set(page.key, same.set(page.platform, page))
  }
  return [...versions].map(([key, pages]) => {
    const written = platforms.flatMap((platform) => {
      const page = pages.get(platform)
      return page ? [{ platform, blocks: blocksOf(page.html()) }] : []
    })
    const urls = Object.fromEntries(platforms.map((platform) => [platform, pages.get(platform)?.url ?? null]))
    return { key, urls, ...compareVersions(written) }
  })
}

interface Block {
  heading: string
  element: string
  text: string
}

interface Version {
  platform: string
  blocks: Block[]
}

interface Row extends Block {
  id: string
  on: string[]
}

/** Rows in reading order: what a version has alone comes after what earlier versions have alone at that place. */
function compareVersions(versions: readonly Version[]): Pick<PageDifferences, 'common' | 'different'> {
  const rows: Row[] = []
  for (const { platform, blocks } of versions) {
    const own = countBlocks(blocks)
    const ids = new Set(own.map(({ id }) => id))
    let place = 0
    for (const { id, block } of own) {
      const known = rows.findIndex((row) => row.id === id)
      if (known >= 0) rows[known]?.on.push(platform)
      while (known < 0 && place < rows.length && !ids.has(rows[place]?.id ?? '')) place += 1
      if (known < 0) rows.splice(place, 0, { ...block, id, on: [platform] })
      place = (known < 0 ? place : known) + 1
    }
  }
  const different = rows.filter(({ on }) => on.length < versions.length)
  return { common: rows.length - different.length, different: different.map(({ id: _, ...block }) => block) }
}

/** Blocks are the same when heading, element and words are; repeated ones are counted. */
function countBlocks(blocks: readonly Block[]): { id: string; block: Block }[] {
  const counts = new Map<string, number>()
  return blocks.map((block) => {
    const plain = JSON.stringify([block.heading, block.element, block.text])
    const count = (counts.get(plain) ?? 0) + 1
    counts.set(plain, count)
    return { id: `${count} ${plain}`, block }
  })
}

const BLOCKS = new Set(
  'p li td th dt dd h1 h2 h3 h4 h5 h6 pre figcaption caption div section blockquote summary'.split(' '),
)

/** The pieces of text of a page, each with the innermost block around it. */
function blocksOf(html: string): Block[] {
  const blocks: Block[] = []
  const open: string[] = []
  let [heading, pending, from] = ['', '', 0]
  const close = () => {
    const text = pending.replace(/&nbsp;|[\s\u00a0]+/g, ' ').trim()
    const element = open.at(-1) ?? 'p'
    pending = ''
    if (text === '') return
    if (/^h\d$/.test(element)) heading = text
    blocks.push({ heading: /^h\d$/.test(element) ? '' : heading, element, text })
  }
  for (const { name, kind, start, end } of scanTags(html)) {
    pending += html.slice(from, start)
    from = end
    if (name === 'img') pending += html.slice(start, end)
    if (!BLOCKS.has(name)) continue
    close()
    if (kind === 'open') open.push(name)
    if (kind === 'close' && open.includes(name)) open.length = open.lastIndexOf(name)
  }
  pending += html.slice(from)
  close()
  return blocks
}
