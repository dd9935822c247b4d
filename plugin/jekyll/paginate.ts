import type { SiteConfig } from './config.ts'
import { type SitePage, splitPath } from './page.ts'
import type { TreeContent } from './read-pages.ts'
import { sortDocuments } from './site-view.ts'
import { outputFile, shortenIndex } from './urls.ts'
import { toText, type Values } from './values.ts'

/**
 * The pages of a tree with `paginate` in its configuration: the `index.html` at the root of `paginate_path`, once for
 * each so many posts. Without `paginate`, jekyll-paginate or such an index the pages come back as they are.
 */
export function paginate(content: TreeContent, config: SiteConfig): SitePage[] {
  const perPage = Number(config.values.paginate ?? 0)
  const pattern = toText(config.values.paginate_path ?? '/page:num/')
  const index = content.pages.find((page) => isIndexOf(page, pattern))
  if (!config.plugins.includes('jekyll-paginate') || !(perPage > 0) || !index) return content.pages
  const posts = sortDocuments('posts', { pages: content.documents.posts ?? [], config })
  const count = Math.max(1, Math.ceil(posts.length / perPage))
  const urlOf = (number: number) =>
    number === 1 ? index.url : shortenIndex(`/${pattern}/`.replace(':num', String(number)).replace(/\/{2,}/g, '/'))
  const versions = Array.from({ length: count }, (_, at) => {
    const number = at + 1
    const shown = posts.slice(at * perPage, number * perPage).map(({ view }) => view)
    const paginator = describePage({ number, count, urlOf, posts: shown, perPage, total: posts.length })
    return createVersion(index, { url: urlOf(number), paginator })
  })
  return content.pages.flatMap((page) => (page === index ? versions : [page]))
}

/** Jekyll pages an `index.html` only, the one in the folder above the pattern's last part. */
function isIndexOf({ source }: SitePage, pattern: string): boolean {
  const { folder, name } = splitPath(source)
  const wanted = pattern.replace(/\/+$/, '').replace(/[^/]*:num.*$/, '')
  return name === 'index.html' && folder === wanted.replace(/^\/+|\/+$/g, '')
}

function createVersion(index: SitePage, { url, paginator }: { url: string; paginator: Values }): SitePage {
  const output = url === index.url ? index.output : outputFile(url)
  return { ...index, url, output, paginator, view: { ...index.view, url, dir: url } }
}

interface PageOfPosts {
  number: number
  count: number
  urlOf: (number: number) => string
  posts: Values[]
  perPage: number
  total: number
}

function describePage({ number, count, urlOf, posts, perPage, total }: PageOfPosts): Values {
  const previous = number > 1 ? number - 1 : null
  const next = number < count ? number + 1 : null
  return {
    page: number,
    per_page: perPage,
    posts,
    total_posts: total,
    total_pages: count,
    previous_page: previous,
    previous_page_path: previous === null ? null : urlOf(previous),
    next_page: next,
    next_page_path: next === null ? null : urlOf(next),
  }
}
