import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Liquid } from 'liquidjs'
import type { SitePage } from '../jekyll/page.ts'
import { createSite, type Site } from '../jekyll/site.ts'
import { createDiskTree, createOverlayTree } from '../jekyll/tree.ts'
import { YamlDate } from '../jekyll/yaml.ts'
import { createTrace, type Trace } from '../lint/trace.ts'
import type { NormalizedOptions } from '../options.ts'
import { registerShortcodes } from '../shortcodes/tags.ts'
import type { EleventyConfig, EngineExtension } from './config.ts'
import { reportFindings } from './report-findings.ts'

/** Front matter that Eleventy would act on itself. */
const RESERVED = new Set([
  'layout',
  'permalink',
  'pagination',
  'page',
  'content',
  'collections',
  'eleventy',
  'pkg',
  'date',
])

/** Lets Eleventy write what the Jekyll layer renders: every page of the tree becomes one of Eleventy's templates. */
export function registerJekyllTree(eleventyConfig: EleventyConfig, options: NormalizedOptions): void {
  const root = resolve(options.jekyll?.source || eleventyConfig.directories.input)
  const isLinted = options.lint !== 'off'
  const read = () => {
    const trace = isLinted ? createTrace() : undefined
    return { trace, site: readSite(root, { eleventyConfig, options, trace }), rendered: new Map<string, string>() }
  }
  let { site, trace, rendered } = read()
  let isFresh = true
  let index = indexPages(site)
  const pathOf = (inputPath: string) => relative(root, resolve(inputPath)).split(sep).join('/')

  eleventyConfig.on('eleventy.before', () => {
    if (!isFresh) {
      ;({ site, trace, rendered } = read())
      index = indexPages(site)
    }
    isFresh = false
  })
  eleventyConfig.on('eleventy.after', ({ directories, outputMode }) => {
    if (outputMode !== 'fs') return
    const output = directories?.output ?? eleventyConfig.directories.output
    copyStatics(site, { root, output })
    if (trace)
      reportFindings(
        { site, tree: treeOf(root, options), trace, rendered, files: [...filesOf(output), ...bundleFiles(options)] },
        options,
      )
  })
  // Eleventy would read index.json beside index.md as data; in a Jekyll tree it is a page.
  eleventyConfig.setDataFileSuffixes([])
  const extensions = extensionsOf(site)
  eleventyConfig.addTemplateFormats(extensions)
  eleventyConfig.addExtension(
    extensions,
    createEngine({
      versionsOf: (inputPath) => index.get(pathOf(inputPath)) ?? [],
      render(page, data) {
        const html = site.render(page, data)
        if (isLinted) rendered.set(page.output, html)
        return html
      },
    }),
  )
  ignoreRest(eleventyConfig, { site, root, extensions })
  addGenerated(eleventyConfig, site)
  for (const path of Object.keys(options.pages)) eleventyConfig.addTemplate(path, '', {})
  for (const folder of Object.values(site.config.folders)) {
    if (folder !== '') eleventyConfig.addWatchTarget(join(root, folder))
  }
  eleventyConfig.addWatchTarget(join(root, options.jekyll?.config ?? '_config.yml'))
}

const treeOf = (root: string, { pages }: NormalizedOptions) => createOverlayTree(createDiskTree(root), pages)

function readSite(
  root: string,
  at: { eleventyConfig: EleventyConfig; options: NormalizedOptions; trace: Trace | undefined },
): Site {
  const { eleventyConfig, options, trace } = at
  const output = relative(root, resolve(eleventyConfig.directories.output)).split(sep).join('/')
  return createSite({
    ...(trace ? { trace } : {}),
    tree: treeOf(root, options),
    configFile: options.jekyll?.config ?? '_config.yml',
    platforms: options.platforms,
    typography: options.typography,
    indentedCode: options.jekyll?.indentedCode ?? false,
    exclude: output === '' || output.startsWith('..') ? [] : [output],
    extendLiquid: ({ liquid }) => {
      registerShortcodes(liquid, options)
      registerUserFilters(liquid, eleventyConfig)
    },
  })
}

/** Filters of the user's configuration, under names that Jekyll doesn't have. */
function registerUserFilters(liquid: Liquid, eleventyConfig: EleventyConfig): void {
  for (const [name, filter] of Object.entries(eleventyConfig.getFilters())) {
    if (!(name in liquid.filters)) liquid.registerFilter(name, (...values: unknown[]) => filter(...values))
  }
}

function indexPages(site: Site): Map<string, SitePage[]> {
  const index = new Map<string, SitePage[]>()
  for (const page of site.pages) index.set(page.source, [...(index.get(page.source) ?? []), page])
  return index
}

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1] ?? ''

/** Extensions of rendered files; Markdown and HTML always, so that files added while watching are found. */
const extensionsOf = (site: Site): string[] => [
  ...new Set(['md', 'html', ...site.pages.map((page) => extensionOf(page.source))]),
]

interface EngineInput {
  versionsOf: (inputPath: string) => SitePage[]
  render: (page: SitePage, data: Record<string, unknown>) => string
}

function createEngine({ versionsOf, render }: EngineInput): EngineExtension {
  return {
    outputFileExtension: 'html',
    read: false,
    useLayouts: false,
    compileOptions: { cache: false },
    getData: (inputPath) => templateData(versionsOf(inputPath)),
    compile: (_content, inputPath) =>
      function (data) {
        const pages = versionsOf(inputPath)
        const page = pages.find(({ url }) => url === data.sandbarUrl) ?? pages[0]
        if (!page) return this.defaultRenderer?.(data) ?? ''
        const { page: _, content: __, layout: ___, ...beside } = data
        return render(page, beside)
      },
  }
}

/** What Eleventy knows of a source: its front matter, and one page for each version. */
function templateData(pages: SitePage[]): Record<string, unknown> {
  const [first] = pages
  if (!first) return { permalink: false, eleventyExcludeFromCollections: true }
  const front = Object.entries(first.front).filter(([key]) => !RESERVED.has(key) && !key.startsWith('eleventy'))
  const outputs = new Map(pages.map((page) => [page.url, `/${page.output}`]))
  const date = first.front.date instanceof YamlDate ? { date: new Date(first.front.date) } : {}
  return {
    ...Object.fromEntries(front),
    ...date,
    sandbarVersions: [...outputs.keys()],
    pagination: { data: 'sandbarVersions', size: 1, alias: 'sandbarUrl', addAllPagesToCollections: true },
    permalink: ({ sandbarUrl }: { sandbarUrl?: string }) => outputs.get(sandbarUrl ?? first.url),
  }
}

/** Files that Eleventy must not take for templates: statics, layouts, includes, data. */
function ignoreRest(eleventyConfig: EleventyConfig, at: { site: Site; root: string; extensions: string[] }): void {
  const { site, root, extensions } = at
  const { layouts, includes, data } = site.config.folders
  const local = (path: string) => relative('.', join(root, path)).split(sep).join('/')
  for (const folder of [layouts, includes, data]) eleventyConfig.ignores.add(`${local(folder)}/**`)
  for (const path of site.statics) if (extensions.includes(extensionOf(path))) eleventyConfig.ignores.add(local(path))
}

/** Redirect stubs, redirects.json and the sitemap as templates without a file. */
function addGenerated(eleventyConfig: EleventyConfig, site: Site): void {
  if (site.generated.length === 0) return
  eleventyConfig.addTemplateFormats('sandbar')
  eleventyConfig.addExtension('sandbar', {
    outputFileExtension: 'html',
    read: true,
    useLayouts: false,
    compileOptions: { cache: false },
    getData: () => ({}),
    compile: (content) => () => content,
  })
  site.generated.forEach(({ output, content }, index) => {
    const data = { permalink: `/${output}`, eleventyExcludeFromCollections: true }
    eleventyConfig.addTemplate(`sandbar-generated-${index}.sandbar`, content, data)
  })
}

/** Copies what has no front matter; files that are the same by size and time are left alone. */
function copyStatics(site: Site, { root, output }: { root: string; output: string }): void {
  for (const path of site.statics) {
    const [from, to] = [join(root, path), join(output, path)]
    const [source, target] = [statSync(from), statSync(to, { throwIfNoEntry: false })]
    if (target && target.size === source.size && target.mtimeMs >= source.mtimeMs) continue
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, to)
  }
}

/** The browser part, which is written after the check. */
const bundleFiles = ({ browserBundle }: NormalizedOptions): string[] =>
  browserBundle === false ? [] : ['index.js', 'sandbar.css'].map((name) => `${browserBundle}/${name}`)

/** Every file of the output, whoever wrote it. */
const filesOf = (output: string): string[] =>
  readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).split(sep).join('/'))
