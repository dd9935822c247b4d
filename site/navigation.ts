import { escapeAttribute } from './html-edits.ts'

/** What the navigation reads of a page: its address and front matter. Folders give `section`, see `_config.yml`. */
export interface NavPage {
  url: string
  title?: string
  /** Replaces the title in the tree. */
  nav_title?: string
  /** False keeps the page out of every tree. */
  nav?: boolean
  section?: string
  group?: string
  /** Smaller is higher; pages without one come last, by title. */
  order?: number
  /** Address of the page below which this one is listed; such pages are only listed beside their siblings. */
  parent?: string
  /** A word before the title, such as `GET`. */
  method?: string
  platform?: string
}

/** A tab of the top bar and the headings of its tree, as `_data/sections.yml` gives them. */
export interface SectionWords {
  title: string
  groups: Readonly<Record<string, string>>
}

/** The part of Liquid's `site` that the navigation reads. */
export interface NavSite {
  pages: readonly NavPage[]
  data: { sections: Readonly<Record<string, SectionWords>> }
}

/** The pages of one section for one platform, ordered. */
interface Section extends SectionWords {
  key: string
  /** Without those that have a parent. */
  items: NavPage[]
  children: Map<string, NavPage[]>
  /** As a reader turns the pages: groups in order, each page followed by those below it. */
  reading: NavPage[]
}

/** What layouts print around a page; made once for all pages of a platform. */
export interface Navigation {
  /** Links of the top bar. */
  tabs(page: NavPage): string
  /** The tree of the page's section, with `contents` (a list or '') below the page's own line. */
  tree(page: NavPage, contents: string): string
  breadcrumbs(page: NavPage): string
  /** Links to the pages before and after. */
  turner(page: NavPage): string
}

/** Reads the front matter of all pages. Throws an Error that names page and group when sections.yml lacks the group. */
export function createNavigation({ pages, data }: NavSite): Navigation {
  const sections = new Map<string, Section[]>()
  const fragments = new Map<string, string>()
  const platforms = pages.flatMap(({ platform }) => platform ?? [])

  function sectionsFor(platform = platforms[0] ?? ''): Section[] {
    const known = sections.get(platform) ?? readSections(pages, { platform, words: data.sections })
    sections.set(platform, known)
    return known
  }

  const sectionOf = (page: NavPage) => sectionsFor(page.platform).find(({ key }) => key === page.section)

  return {
    tabs(page) {
      const links = sectionsFor(page.platform).map(({ key, title, reading }) => {
        const current = key === page.section ? ' aria-current="true"' : ''
        return `<a href="${escapeAttribute(reading[0]?.url ?? '')}"${current}>${escapeAttribute(title)}</a>`
      })
      return links.join('')
    },
    tree(page, contents) {
      const section = sectionOf(page)
      if (!section) return ''
      const open = openUrl(page)
      const key = [page.platform, page.section, page.group, open].join('|')
      const fragment = fragments.get(key) ?? printTree(section, { group: page.group, open })
      fragments.set(key, fragment)
      return markCurrent(fragment, { url: page.url, contents })
    },
    breadcrumbs: (page) => printBreadcrumbs(page, sectionOf(page)),
    turner: (page) => printTurner(page, sectionOf(page)),
  }
}

/** The page whose children the tree shows. */
const openUrl = ({ parent, url }: NavPage): string => parent ?? url

function readSections(
  pages: readonly NavPage[],
  { platform, words }: { platform: string; words: Readonly<Record<string, SectionWords>> },
): Section[] {
  const listed = pages.filter((page) => isListed(page) && (page.platform ?? platform) === platform)
  return Object.entries(words).flatMap(([key, { title, groups }]) => {
    const own = listed.filter((page) => page.section === key)
    for (const { url, group } of own) {
      if (group !== undefined && !(group in groups)) throw new Error(unknownGroup({ url, group, key, groups }))
    }
    const children = Map.groupBy(sortPages(own, groups), ({ parent }) => parent ?? '')
    const items = children.get('') ?? []
    const reading = items.flatMap((item) => [item, ...(children.get(item.url) ?? [])])
    return items.length === 0 ? [] : [{ key, title, groups, items, children, reading }]
  })
}

const isListed = ({ title, nav, section }: NavPage): boolean =>
  nav !== false && section !== undefined && title !== undefined

function unknownGroup(at: { url: string; group: string; key: string; groups: Readonly<Record<string, string>> }) {
  const known = Object.keys(at.groups).join(', ') || 'none'
  return `Could not place ${at.url} in the tree: the section ${at.key} has no group "${at.group}", known are ${known} (_data/sections.yml)`
}

function sortPages(pages: readonly NavPage[], groups: Readonly<Record<string, string>>): NavPage[] {
  const names = Object.keys(groups)
  const rank = ({ group }: NavPage) => (group === undefined ? -1 : names.indexOf(group))
  const order = (page: NavPage) => page.order ?? 10_000
  return [...pages].sort(
    (a, b) => rank(a) - rank(b) || order(a) - order(b) || wordsOf(a).localeCompare(wordsOf(b), 'en'),
  )
}

const wordsOf = ({ nav_title, title }: NavPage): string => nav_title ?? title ?? ''

function printTree(section: Section, at: { group: string | undefined; open: string }): string {
  const above = section.items.filter(({ group }) => group === undefined)
  const groups = Object.entries(section.groups).flatMap(([key, title]) => {
    const items = section.items.filter(({ group }) => group === key)
    if (items.length === 0) return []
    const isOpen = key === at.group || section.items.length <= 16
    const list = `<ul>${items.map((item) => printItem(item, { section, open: at.open })).join('')}</ul>`
    return [`<li><details${isOpen ? ' open' : ''}><summary>${escapeAttribute(title)}</summary>${list}</details></li>`]
  })
  return `<ul class="tree">${above.map((item) => printItem(item, { section, open: at.open })).join('')}${groups.join('')}</ul>`
}

function printItem(item: NavPage, { section, open }: { section: Section; open: string }): string {
  const children = item.url === open ? (section.children.get(item.url) ?? []) : []
  const inner = children.map((child) => `<li>${printLink(child)}</li>`).join('')
  return `<li>${printLink(item)}${inner === '' ? '' : `<ul>${inner}</ul>`}</li>`
}

function printLink(page: NavPage): string {
  const method = page.method ? `<span class="verb verb-${page.method.toLowerCase()}">${page.method}</span>` : ''
  return `<a href="${escapeAttribute(page.url)}">${method}${escapeAttribute(wordsOf(page))}</a>`
}

/** The fragment is shared by many pages: only its line of this page differs. */
function markCurrent(fragment: string, { url, contents }: { url: string; contents: string }): string {
  const link = `<a href="${escapeAttribute(url)}">`
  const at = fragment.indexOf(link)
  if (at < 0) return fragment
  const end = fragment.indexOf('</a>', at) + '</a>'.length
  const marked = fragment.slice(at, end).replace('<a ', '<a aria-current="page" ')
  return fragment.slice(0, at) + marked + contents + fragment.slice(end)
}

function printBreadcrumbs(page: NavPage, section: Section | undefined): string {
  const first = section?.reading[0]
  if (!section || !first) return ''
  const parent = section.reading.find(({ url }) => url === page.parent)
  const group = page.group === undefined ? '' : `<li>${escapeAttribute(section.groups[page.group] ?? '')}</li>`
  const steps = [
    `<li><a href="${escapeAttribute(first.url)}">${escapeAttribute(section.title)}</a></li>`,
    group,
    parent ? `<li><a href="${escapeAttribute(parent.url)}">${escapeAttribute(wordsOf(parent))}</a></li>` : '',
  ]
  return `<nav class="crumbs" aria-label="You are here"><ol>${steps.join('')}</ol></nav>`
}

function printTurner(page: NavPage, section: Section | undefined): string {
  const here = section?.reading.findIndex(({ url }) => url === page.url) ?? -1
  if (!section || here < 0) return ''
  const link = (to: NavPage | undefined, { rel, word }: { rel: string; word: string }) =>
    to
      ? `<a rel="${rel}" href="${escapeAttribute(to.url)}"><span>${word}</span> ${escapeAttribute(wordsOf(to))}</a>`
      : ''
  const before = link(section.reading[here - 1], { rel: 'prev', word: 'Previous' })
  const after = link(section.reading[here + 1], { rel: 'next', word: 'Next' })
  return before + after === '' ? '' : `<nav class="turner" aria-label="Previous and next page">${before}${after}</nav>`
}
