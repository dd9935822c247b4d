import type { Template } from 'liquidjs'
import { expandPlatforms, findLabels, linkPlatforms, type PlatformLabels } from '../platforms/expand.ts'
import { readConfig, type SiteConfig } from './config.ts'
import { readDataFiles } from './data-files.ts'
import { readDefaults } from './defaults.ts'
import { type Layout, readLayouts } from './layouts.ts'
import { createLiquid, type LiquidEngine } from './liquid/engine.ts'
import { toBuildError } from './liquid/errors.ts'
import { createRenderer, type MarkdownChoices } from './markdown.ts'
import { type Notice, nearestName } from './notices.ts'
import type { SitePage } from './page.ts'
import { readTree, type TreeContent } from './read-pages.ts'
import { createRedirects, type GeneratedFile, redirectStub, redirectTarget } from './redirects.ts'
import { createSiteView } from './site-view.ts'
import { createSitemap } from './sitemap.ts'
import type { SourceTree } from './tree.ts'
import { mergeDeep, type Values } from './values.ts'

/** What a site is built with. */
export interface SiteOptions extends MarkdownChoices {
  tree: SourceTree
  /** Path of the configuration in the tree. */
  configFile?: string
  platforms?: PlatformLabels
  /** Patterns of files that stay out, beside those of the configuration. */
  exclude?: string[]
  /** Adds filters and tags to the Liquid engine, once, before anything is parsed. */
  extendLiquid?: (engine: LiquidEngine) => void
}

/** A whole Jekyll tree, read and ready to render. */
export interface Site {
  config: SiteConfig
  /** Every page that is written, platform versions included. */
  pages: SitePage[]
  /** Files that are copied as they are. */
  statics: string[]
  /** Redirect stubs, redirects.json, sitemap. */
  generated: GeneratedFile[]
  notices: Notice[]
  /** Labels of the platforms in use. */
  platforms: PlatformLabels
  /** Renders a page with its layouts. `data` is reachable from templates beside `page` and `site`. */
  render(page: SitePage, data?: Values): string
  /** Which files each source page includes, as far as it has been rendered. */
  includesOf(source: string): string[]
}

/** Reads a tree into a site. Throws a BuildError that names file and line for what can't be read. */
export function createSite(options: SiteOptions): Site {
  const { tree } = options
  const { config, notices } = readConfig(tree, options.configFile)
  config.exclude.push(...(options.exclude ?? []))
  const data = readDataFiles(tree, config.folders.data)
  const layouts = readLayouts(tree, config.folders.layouts)
  const sources = readTree({ tree, config, defaults: readDefaults(config.values.defaults) })
  const content = expandContent(sources)
  const pages = [...content.pages, ...Object.values(content.documents).flat()]
  const labels = findLabels([options.platforms, config.values.platforms, data.data.platforms], pages)
  linkPlatforms(pages, labels)
  const written = pages.filter((page) => page.output !== '')
  const allNotices = [...notices, ...data.notices, ...layouts.notices, ...content.notices]
  const renderer = createPageRenderer({
    options,
    config,
    data: data.data,
    layouts: layouts.layouts,
    content,
    notices: allNotices,
  })
  return {
    config,
    pages: written,
    statics: content.statics,
    generated: generate(written, config),
    notices: allNotices,
    platforms: labels,
    ...renderer,
  }
}

function expandContent(sources: TreeContent): TreeContent {
  const documents = Object.fromEntries(
    Object.entries(sources.documents).map(([label, pages]) => [label, pages.flatMap(expandPlatforms)]),
  )
  return { ...sources, documents, pages: sources.pages.flatMap(expandPlatforms) }
}

function generate(pages: SitePage[], config: SiteConfig): GeneratedFile[] {
  const hasSitemap = config.plugins.includes('jekyll-sitemap')
  return [...createRedirects(pages, config), ...(hasSitemap ? [createSitemap(pages, config)] : [])]
}

interface RendererInput {
  options: SiteOptions
  config: SiteConfig
  data: Values
  layouts: Map<string, Layout>
  content: TreeContent
  notices: Notice[]
}

function createPageRenderer(input: RendererInput): Pick<Site, 'render' | 'includesOf'> {
  const { options, config, layouts, content, notices } = input
  const { tree } = options
  const includes = new Map<string, Set<string>>()
  const parsed = new Map<string, Template[]>()
  const bodyLines = new Map<string, number>()
  const markdownify = createRenderer(config, options)
  const all = [...content.pages, ...Object.values(content.documents).flat()]
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

  function run(
    text: string,
    { file, bodyLine, page, scope }: { file: string; bodyLine: number; page: SitePage; scope: Values },
  ): string {
    bodyLines.set(file, bodyLine)
    if (!isExtended) options.extendLiquid?.(engine)
    isExtended = true
    try {
      return engine.render(parseOnce(file, text), scope, { page: page.source, file })
    } catch (error) {
      throw toBuildError(error, { file, bodyLines })
    }
  }

  function renderBody(page: SitePage, data: Values): string {
    const scope = { ...data, page: page.view, layout: layoutView(layouts.get(page.layout), layouts) }
    const text =
      page.front.render_with_liquid === false ? page.body : run(page.body, { ...page, file: page.source, page, scope })
    return page.isMarkdown ? markdownify(text) : text
  }

  function renderLayouts(page: SitePage, { body, data }: { body: string; data: Values }): string {
    let output = body
    let view: Values = {}
    let name = page.layout
    while (name !== '') {
      const layout = layouts.get(name)
      if (!layout) return output
      view = mergeDeep(layout.front, view)
      const scope = { ...data, page: page.view, layout: view, content: output }
      output = run(layout.body, { file: layout.file, bodyLine: layout.bodyLine, page, scope })
      name = layout.parent
    }
    return output
  }

  for (const page of all) {
    defineContent(page, () => renderBody(page, {}))
    if (page.layout !== '' && !layouts.has(page.layout)) notices.push(unknownLayout(page, layouts))
  }
  return {
    render: (page, data = {}) => {
      const target = redirectTarget(page, config)
      if (target !== undefined) return redirectStub(target)
      return renderLayouts(page, { body: renderBody(page, data), data })
    },
    includesOf: (source) => [...(includes.get(source) ?? [])],
  }
}

/** `page.content` is rendered when a template asks for it; a page that asks for its own gets its source. */
function defineContent(page: SitePage, renderBody: () => string): void {
  let state: 'idle' | 'busy' = 'idle'
  let content: string | undefined
  Object.defineProperty(page.view, 'content', {
    enumerable: false,
    configurable: true,
    get() {
      if (content !== undefined) return content
      if (state === 'busy') return page.body
      state = 'busy'
      content = renderBody()
      state = 'idle'
      return content
    },
  })
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
