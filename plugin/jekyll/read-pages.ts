import type { SiteConfig } from './config.ts'
import { type DefaultScope, defaultsFor } from './defaults.ts'
import { hasFrontMatter, readFrontMatter } from './front-matter.ts'
import { matchesAny } from './globs.ts'
import type { Notice } from './notices.ts'
import { MARKDOWN, outputExtension, type SitePage, splitPath } from './page.ts'
import type { SourceTree } from './tree.ts'
import { fillPermalink, outputFile, shortenIndex } from './urls.ts'
import { mergeDeep, toText, type Values } from './values.ts'
import { YamlDate } from './yaml.ts'

/** The files of a tree sorted into what is rendered and what is copied. */
export interface TreeContent {
  pages: SitePage[]
  /** Documents of collections, posts included, by label; in path order. */
  documents: Record<string, SitePage[]>
  statics: string[]
  notices: Notice[]
}

interface ReadContext {
  tree: SourceTree
  config: SiteConfig
  defaults: DefaultScope[]
}

/** Reads all pages and documents of the tree. Files without front matter are statics. */
export function readTree(context: ReadContext): TreeContent {
  const { tree, config } = context
  const content: TreeContent = { pages: [], documents: {}, statics: [], notices: [] }
  const isSkipped = (path: string) => isExcluded(path, config)
  for (const path of tree.list('', isSkipped)) {
    if (!isSkipped(path)) addFile(content, { ...context, path, type: 'pages' })
  }
  for (const label of Object.keys(config.collections)) {
    const folder = [config.folders.collections, `_${label}`].filter((part) => part !== '').join('/')
    content.documents[label] ??= []
    for (const path of tree.list(folder)) addFile(content, { ...context, path, type: label })
  }
  return content
}

/** Underscore, dot, backup files and the `exclude` patterns stay out unless `include` names them. */
function isExcluded(path: string, config: SiteConfig): boolean {
  if (matchesAny(path, config.include)) return false
  return /(?:^|\/)[_.#~][^/]*$/.test(path) || path.endsWith('~') || matchesAny(path, config.exclude)
}

function addFile(content: TreeContent, file: ReadContext & { path: string; type: string }): void {
  const { path, type } = file
  if (!hasFrontMatter(file.tree.head(path))) {
    if (type === 'pages') content.statics.push(path)
    return
  }
  const source = readFrontMatter(file.tree.read(path) ?? '', path)
  if (!source) return void content.statics.push(path)
  const front = mergeDeep(defaultsFor(file.defaults, { path, type }), source.front)
  content.notices.push(...source.notices, ...ignoredFrontMatter(source.front, path))
  if (front.published === false) return
  const page = createPage({ ...file, front, body: source.body, bodyLine: source.bodyLine })
  if (type === 'pages') content.pages.push(page)
  else content.documents[type]?.push(page)
}

function ignoredFrontMatter(front: Values, file: string): Notice[] {
  return ['url', 'name']
    .filter((key) => key in front)
    .map((key) => ({
      rule: 'ignored-front-matter',
      file,
      line: 0,
      message: `Front matter ${key} has no effect: the page keeps its own`,
    }))
}

interface NewPage {
  config: SiteConfig
  path: string
  type: string
  front: Values
  body: string
  bodyLine: number
}

function createPage(input: NewPage): SitePage {
  const { path, type, front, config } = input
  const identity = identify(input)
  const url = pageUrl(input, identity)
  const isWritten = type === 'pages' || config.collections[type]?.output === true
  const layout = front.layout === undefined || front.layout === null ? '' : toText(front.layout)
  const page: SitePage = {
    source: path,
    url: shortenIndex(url),
    output: isWritten ? outputFile(url, outputExtension(path) || '.html') : '',
    type,
    isMarkdown: MARKDOWN.test(path),
    platform: undefined,
    key: toText(front.platform_key ?? path),
    layout: layout === 'none' || layout === 'false' ? '' : layout,
    body: input.body,
    bodyLine: input.bodyLine,
    front,
    view: {},
    paginator: null,
    html: () => input.body,
  }
  page.view = createView(page, identity)
  return page
}

/** Names that come from the path of a document; posts carry their date in front. */
interface Identity {
  date: YamlDate | undefined
  slug: string
  /** Folders inside the collection, without the file name. */
  folder: string
  categories: string[]
  tags: string[]
}

function identify({ path, type, front, config }: NewPage): Identity {
  const base = [config.folders.collections, `_${type}`].filter((part) => part !== '').join('/')
  const { folder, basename } = splitPath(type === 'pages' ? path : path.slice(base.length + 1))
  const dated = /^(\d{4}-\d\d?-\d\d?)-(.+)$/.exec(basename)
  const own = front.date instanceof YamlDate ? front.date : undefined
  const fromName = dated?.[1] ? new YamlDate(new Date(`${dated[1]}T00:00:00Z`), true) : undefined
  return {
    date: own ?? (type === 'posts' ? fromName : undefined),
    slug: toText(front.slug ?? (type === 'pages' ? basename : (dated?.[2] ?? basename))),
    folder,
    categories: words(front.category, front.categories),
    tags: words(front.tag, front.tags),
  }
}

const words = (one: unknown, many: unknown): string[] => [
  ...(one === undefined || one === null ? [] : [toText(one)]),
  ...(Array.isArray(many)
    ? many.map(toText)
    : toText(many)
        .split(/\s+/)
        .filter((word) => word !== '')),
]

/** Permalink styles of posts by name. */
const STYLES: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

function pageUrl({ path, type, front, config }: NewPage, identity: Identity): string {
  const { folder, basename } = splitPath(path)
  const isPretty = config.permalink === 'pretty' || config.permalink.endsWith('/')
  const template =
    front.permalink !== undefined && front.permalink !== null
      ? toText(front.permalink)
      : type === 'pages'
        ? pageTemplate(path, isPretty)
        : documentTemplate(type, config, isPretty)
  const inner = [identity.folder, identity.slug].filter((part) => part !== '').join('/')
  return fillPermalink(template, {
    path: type === 'pages' ? folder : inner,
    basename,
    name: identity.slug,
    title: identity.slug,
    slug: identity.slug,
    output_ext: outputExtension(path),
    collection: type,
    categories: identity.categories.map((word) => word.toLowerCase()).join('/'),
    ...dateParts(identity.date),
  })
}

function pageTemplate(path: string, isPretty: boolean): string {
  const { basename } = splitPath(path)
  if (!isPretty || outputExtension(path) !== '.html') return '/:path/:basename:output_ext'
  return basename === 'index' ? '/:path/' : '/:path/:basename/'
}

function documentTemplate(type: string, config: SiteConfig, isPretty: boolean): string {
  const own = config.collections[type]?.permalink
  if (own !== undefined) return toText(own)
  if (type === 'posts') return STYLES[config.permalink] ?? config.permalink
  return isPretty ? '/:collection/:path/' : '/:collection/:path:output_ext'
}

function dateParts(date: YamlDate | undefined): Record<string, string> {
  const [year = '', month = '', day = ''] = date ? date.toISOString().slice(0, 10).split('-') : []
  const start = date ? Date.UTC(date.getUTCFullYear(), 0, 0) : 0
  const yearDay = date ? Math.floor((date.getTime() - start) / 86_400_000) : 0
  return { year, month, day, y_day: String(yearDay).padStart(3, '0'), short_year: year.slice(2) }
}

/** What templates see as `page`: the front matter under Jekyll's own fields. */
function createView(page: SitePage, identity: Identity): Values {
  const { front, source, url, type } = page
  const { name } = splitPath(source)
  const dir = url.endsWith('/') ? url : url.slice(0, url.lastIndexOf('/') + 1)
  const view: Values = { ...front, url, path: front.path ?? source, name, dir }
  if (type === 'pages') return view
  const title =
    front.title ??
    identity.slug
      .split(/[-_]/)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(' ')
  const { date, slug, tags, categories } = identity
  const id = url.replace(/\.[^./]+$/, '').replace(/\/$/, '')
  Object.assign(view, { title, slug, tags, categories, id, collection: type, relative_path: source })
  if (date) view.date = date
  if (type === 'posts') view.draft = false
  return view
}
