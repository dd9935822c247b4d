import type { Template } from 'liquidjs'
import type { SiteConfig } from './config.ts'
import type { Layout } from './layouts.ts'
import { createLiquid } from './liquid/engine.ts'
import { toBuildError } from './liquid/errors.ts'
import { createRenderer } from './markdown.ts'
import { type Notice, nearestName } from './notices.ts'
import { type SitePage, splitPath } from './page.ts'
import type { TreeContent } from './read-pages.ts'
import { redirectStub, redirectTarget } from './redirects.ts'
import type { SiteOptions } from './site-options.ts'
import { createSiteView } from './site-view.ts'
import { mergeDeep, type Values } from './values.ts'

/** The rendering half of a site. */
export interface PageRenderer {
  /** Renders a page with its layouts. `data` is reachable from templates beside `page` and `site`. */
  render(page: SitePage, data?: Values): string
  /** Which files each source page includes, as far as it has been rendered. */
  includesOf(source: string): string[]
  /** Files of the layouts around a page, innermost first. */
  layoutsOf(page: SitePage): string[]
}

/** What rendering needs of a site that was read. */
interface RendererInput {
  options: SiteOptions
  config: SiteConfig
  data: Values
  layouts: Map<string, Layout>
  content: TreeContent
  notices: Notice[]
}

/** A piece of the tree to run: its text, where that stands, and what it sees. */
interface Piece {
  text: string
  file: string
  bodyLine: number
  page: SitePage
  scope: Values
  /** A page's own text, not that of a layout. */
  isInBody: boolean
}

/** Runs Liquid over pieces of the tree; each file is parsed once. Throws BuildErrors. */
function createRunner(
  input: RendererInput & { markdownify: (text: string) => string; includes: Map<string, Set<string>> },
) {
  const { options, config, content, markdownify, includes } = input
  const { tree } = options
  const parsed = new Map<string, Template[]>()
  const bodyLines = new Map<string, number>()
  const all = allPages(content)
  const engine = createLiquid(
    {
      config,
      markdownify,
      includes: config.folders.includes,
      includeNames: () =>
        tree.list(config.folders.includes).map((path) => path.slice(config.folders.includes.length + 1)),
      readFile: (path) => tree.read(path)?.replace(/\r+\n/g, '\n'),
      parseFile: (path, text) => parseOnce(path, text),
      urlOf: (path) =>
        all.find((page) => page.source === path)?.url ?? (content.statics.includes(path) ? `/${path}` : undefined),
      trace: options.trace ?? null,
      onInclude: (page, file) => includes.set(page, (includes.get(page) ?? new Set()).add(file)),
    },
    { site: createSiteView(input), jekyll: { environment: 'development', version: '4.3.1' } },
  )
  let isExtended = false

  function parseOnce(key: string, text: string): Template[] {
    const known = parsed.get(key) ?? engine.parse(text, key)
    parsed.set(key, known)
    return known
  }

  return ({ text, file, bodyLine, page, scope, isInBody }: Piece): string => {
    bodyLines.set(file, bodyLine)
    if (!isExtended) options.extendLiquid?.(engine)
    isExtended = true
    try {
      return engine.render(parseOnce(file, text), scope, {
        page: page.source,
        file,
        rendering: { url: page.url, isInBody },
      })
    } catch (error) {
      throw toBuildError(error, { file, bodyLines })
    }
  }
}

const allPages = (content: TreeContent): SitePage[] => [...content.pages, ...Object.values(content.documents).flat()]

/** Renders pages with their layouts, and notices layouts that don't exist. */
export function createPageRenderer(input: RendererInput): PageRenderer {
  const { options, config, layouts, content, notices } = input
  const includes = new Map<string, Set<string>>()
  const markdownify = createRenderer(config, options)
  const run = createRunner({ ...input, markdownify, includes })
  const isBefore = jekyllOrder(content)
  let current: SitePage | undefined

  /** Does `work` as a part of rendering `page`. */
  function within<Result>(page: SitePage, work: () => Result): Result {
    const outer = current
    current = page
    try {
      return work()
    } finally {
      current = outer
    }
  }

  function renderBody(page: SitePage, given: Values): string {
    const data = { ...given, paginator: page.paginator }
    const scope = { ...data, page: page.view, layout: layoutView(layouts.get(page.layout), layouts) }
    const text =
      page.front.render_with_liquid === false
        ? page.body
        : run({ text: page.body, file: page.source, bodyLine: page.bodyLine, page, scope, isInBody: true })
    return page.isMarkdown ? markdownify(text) : text
  }

  function renderLayouts(page: SitePage, { body, data: given }: { body: string; data: Values }): string {
    const data = { ...given, paginator: page.paginator }
    let output = body
    let view: Values = {}
    let name = page.layout
    while (name !== '') {
      const layout = layouts.get(name)
      if (!layout) return output
      view = mergeDeep(layout.front, view)
      const scope = { ...data, page: page.view, layout: view, content: output }
      output = run({ text: layout.body, file: layout.file, bodyLine: layout.bodyLine, page, scope, isInBody: false })
      name = layout.parent
    }
    return output
  }

  for (const page of allPages(content)) {
    page.html = once(page, () => within(page, () => renderBody(page, {})))
    defineContent(page, () => current !== undefined && current !== page && isBefore(current, page))
    if (page.layout !== '' && !layouts.has(page.layout)) notices.push(unknownLayout(page, layouts))
  }
  return {
    render: (page, data = {}) => {
      const target = redirectTarget(page, config)
      if (target !== undefined) return redirectStub(target)
      return within(page, () => renderLayouts(page, { body: renderBody(page, data), data }))
    },
    includesOf: (source) => [...(includes.get(source) ?? [])],
    layoutsOf: ({ layout }) => layoutChain(layout, layouts).map(({ file }) => file),
  }
}

/** Whether Jekyll renders one page before another: documents first, then pages by their file's name. */
function jekyllOrder(content: TreeContent): (one: SitePage, other: SitePage) => boolean {
  const byName = (left: SitePage, right: SitePage) => compareText(nameOf(left), nameOf(right))
  const ordered = [...Object.values(content.documents).flat(), ...[...content.pages].sort(byName)]
  const places = new Map(ordered.map((page, place) => [page, place]))
  return (one, other) => (places.get(one) ?? 0) < (places.get(other) ?? 0)
}

const nameOf = (page: SitePage): string => splitPath(page.source).name
const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** A page's HTML, made when it is first asked for; a page that asks for its own gets its source. */
function once(page: SitePage, render: () => string): () => string {
  let isBusy = false
  let html: string | undefined
  return () => {
    if (html !== undefined) return html
    if (isBusy) return page.body
    isBusy = true
    html = render()
    isBusy = false
    return html
  }
}

/** `page.content` is HTML, or the source of a page that Jekyll would not have rendered by then. */
function defineContent(page: SitePage, isYetToCome: () => boolean): void {
  Object.defineProperty(page.view, 'content', {
    enumerable: false,
    configurable: true,
    get: () => (isYetToCome() ? page.body : page.html()),
  })
}

const layoutChain = (name: string, layouts: Map<string, Layout>): Layout[] => {
  const layout = layouts.get(name)
  return layout ? [layout, ...layoutChain(layout.parent, layouts)] : []
}

/** What `layout.*` shows to the body: the layouts' front matter, inner over outer. */
function layoutView(layout: Layout | undefined, layouts: Map<string, Layout>): Values {
  if (!layout) return {}
  return mergeDeep(layoutView(layouts.get(layout.parent), layouts), layout.front)
}

function unknownLayout(page: SitePage, layouts: Map<string, Layout>): Notice {
  const near = nearestName(page.layout, layouts.keys())
  const message = `Layout ${page.layout} does not exist${near ? `, nearest is ${near}` : ''}: the page is written bare`
  return { rule: 'unknown-layout', file: page.source, line: 1, message }
}
