import { expandPlatforms, findLabels, linkPlatforms, type PlatformLabels } from '../platforms/expand.ts'
import { readConfig, type SiteConfig } from './config.ts'
import { readDataFiles } from './data-files.ts'
import { readDefaults } from './defaults.ts'
import { readLayouts } from './layouts.ts'
import type { Notice } from './notices.ts'
import type { SitePage } from './page.ts'
import { paginate } from './paginate.ts'
import { readTree, type TreeContent } from './read-pages.ts'
import { createRedirects, type GeneratedFile } from './redirects.ts'
import { createPageRenderer, type PageRenderer } from './render-pages.ts'
import type { SiteOptions } from './site-options.ts'
import { createSitemap } from './sitemap.ts'

/** A whole Jekyll tree, read and ready to render. */
export interface Site extends PageRenderer {
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
  /** The line of a file on which its body starts, from 1. */
  bodyLineOf(file: string): number
}

/** Reads a tree into a site. Throws a BuildError that names file and line for what can't be read. */
export function createSite(options: SiteOptions): Site {
  const { tree } = options
  const { config, notices } = readConfig(tree, options.configFile)
  config.exclude.push(...(options.exclude ?? []))
  const data = readDataFiles(tree, config.folders.data)
  const layouts = readLayouts(tree, config.folders.layouts)
  const sources = readTree({ tree, config, defaults: readDefaults(config.values.defaults) })
  const expanded = expandContent(sources)
  const content = { ...expanded, pages: paginate(expanded, config) }
  const pages = [...content.pages, ...Object.values(content.documents).flat()]
  const labels = findLabels([options.platforms, config.values.platforms, data.data.platforms], pages)
  linkPlatforms(pages, labels)
  const written = pages.filter((page) => page.output !== '')
  const bodyLines = new Map(
    [...pages, ...content.pages]
      .map(({ source, bodyLine }): [string, number] => [source, bodyLine])
      .concat([...layouts.layouts.values()].map(({ file, bodyLine }) => [file, bodyLine])),
  )
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
    bodyLineOf: (file) => bodyLines.get(file) ?? 1,
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
