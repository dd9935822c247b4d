import type { SiteConfig } from './config.ts'
import { outputExtension, type SitePage, splitPath } from './page.ts'
import type { TreeContent } from './read-pages.ts'
import { isMap, toList, toText, type Values } from './values.ts'

/** What templates see as `site`: the configuration, data, pages and collections. */
export function createSiteView({
  config,
  data,
  content,
}: {
  config: SiteConfig
  data: Values
  content: TreeContent
}): Values {
  const documents = Object.entries(content.documents).map(
    ([label, pages]) => [label, sortDocuments(label, { pages, config })] as const,
  )
  const views = Object.fromEntries(documents.map(([label, pages]) => [label, pages.map((page) => page.view)]))
  const posts = views.posts ?? []
  linkNeighbours(posts)
  for (const page of content.documents.posts ?? []) defineExcerpt(page, config)
  const pages = content.pages.map((page) => page.view)
  return {
    ...config.values,
    data,
    pages,
    html_pages: content.pages.filter((page) => /\.html?$/.test(page.output)).map((page) => page.view),
    static_files: content.statics.map(staticView),
    ...views,
    documents: documents.flatMap(([, list]) => list.map((page) => page.view)),
    collections: documents.map(([label]) => collectionView(label, { config, docs: views[label] ?? [] })),
    tags: indexBy(posts, 'tags'),
    categories: indexBy(posts, 'categories'),
  }
}

/** Documents of a collection in the order in which templates see them; posts newest first. */
export function sortDocuments(label: string, { pages, config }: { pages: SitePage[]; config: SiteConfig }): SitePage[] {
  const settings = config.collections[label] ?? {}
  if (label === 'posts') return [...pages].sort((left, right) => timeOf(right) - timeOf(left))
  const order = toList(settings.order)
  const rank = (page: SitePage) => {
    const at = order.findIndex((name) => page.source.endsWith(`/${name}`))
    return at < 0 ? order.length : at
  }
  if (order.length > 0) return [...pages].sort((left, right) => rank(left) - rank(right))
  const key = settings.sort_by === undefined ? '' : toText(settings.sort_by)
  if (key === '') return pages
  return [...pages].sort((left, right) => (sortValue(left, key) < sortValue(right, key) ? -1 : 1))
}

const timeOf = (page: SitePage): number => (page.view.date instanceof Date ? page.view.date.getTime() : 0)

function sortValue(page: SitePage, key: string): number | string {
  const value = page.view[key]
  return typeof value === 'number' ? value : toText(value)
}

/** Posts are listed newest first: the next post is the newer one. */
function linkNeighbours(posts: Values[]): void {
  posts.forEach((post, index) => {
    for (const [key, at] of [
      ['next', index - 1],
      ['previous', index + 1],
    ] as const) {
      Object.defineProperty(post, key, { value: posts[at] ?? null, enumerable: false, configurable: true })
    }
  })
}

/** The first block of a post, rendered with the whole so that its reference links work. */
function defineExcerpt(page: SitePage, config: SiteConfig): void {
  const own = page.front.excerpt
  Object.defineProperty(page.view, 'excerpt', {
    enumerable: false,
    configurable: true,
    get: () => own ?? excerptOf(page.html(), toText(page.front.excerpt_separator ?? config.excerptSeparator)),
  })
}

function excerptOf(html: string, separator: string): string {
  if (separator !== '\n\n') return html.split(separator)[0] ?? ''
  return /^[\s\S]*?<\/(?:p|h\d|ul|ol|div|table|blockquote|pre)>\n?/.exec(html)?.[0] ?? html
}

function staticView(path: string): Values {
  const { name, basename } = splitPath(path)
  return { path: `/${path}`, name, basename, extname: outputExtension(path) }
}

function collectionView(label: string, { config, docs }: { config: SiteConfig; docs: Values[] }): Values {
  const settings = config.collections[label] ?? {}
  return { ...settings, label, docs, output: settings.output === true }
}

function indexBy(posts: Values[], key: string): Values {
  const index: Record<string, Values[]> = {}
  for (const post of posts) {
    for (const word of isMap(post[key]) ? [] : toList(post[key])) {
      const list = index[word] ?? []
      list.push(post)
      index[word] = list
    }
  }
  return index
}
