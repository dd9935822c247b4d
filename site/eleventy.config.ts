import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeds } from '@sandbar/server/core'
import sandbar from 'eleventy-plugin-sandbar'
import { load } from 'js-yaml'
import { apiPages } from './api/pages.ts'
import { codeBox } from './code-boxes.ts'
import { contentsOf } from './contents.ts'
import { headingLink } from './heading-links.ts'
import { editHtml } from './html-edits.ts'
import { createNavigation, type Navigation, type NavPage, type NavSite } from './navigation.ts'
import { referenceData } from './reference.ts'
import { relativeLink, relativePath } from './relative-links.ts'
import { wideParts } from './scroll-boxes.ts'
import { treeOf } from './seed-tree.ts'
import { joinStyles } from './styles.ts'

const here = dirname(fileURLToPath(import.meta.url))
const content = join(here, 'content')

export interface SiteConfig {
  addPlugin(plugin: unknown, options: unknown): void
  addFilter<Input extends unknown[]>(name: string, filter: (...input: Input) => unknown): void
  addTransform(name: string, transform: (this: { page: { url: string } }, html: string) => string): void
  addGlobalData(name: string, value: unknown): void
  addPassthroughCopy(path: string | Record<string, string>): void
  on(event: 'eleventy.after', act: (event: { directories: { output: string } }) => void): void
}

/** Our own documentation is a tree like any other: the plugin, its data, its assets. */
export function configureSite(eleventyConfig: SiteConfig) {
  const errorTexts = load(readFileSync(join(content, '_data', 'errors.yml'), 'utf8')) as Record<string, string>
  eleventyConfig.addGlobalData('reference', referenceData(errorTexts))
  eleventyConfig.addFilter('contents', contentsOf)
  addNavigation(eleventyConfig)
  eleventyConfig.addTransform('finish', function (html) {
    return html.startsWith('<!doctype') ? finishPage(html, this.page.url) : html
  })
  eleventyConfig.addPassthroughCopy({ [join(content, 'assets')]: 'assets' })
  eleventyConfig.on('eleventy.after', ({ directories }) => {
    mkdirSync(join(directories.output, 'assets'), { recursive: true })
    writeFileSync(join(directories.output, 'assets/site.css'), joinStyles(join(here, 'styles')))
  })
  eleventyConfig.addPlugin(sandbar, {
    jekyll: true,
    lint: 'error',
    pages: apiPages(),
    trees: { alpha: treeOf(seeds.demo.first), beta: treeOf(seeds.demo.second) },
  })
  return { dir: { includes: '_includes', layouts: '_layouts', data: '_eleventy' } }
}

/** Filters for layouts: `{{ page | tree: site, contents }}`. The model is made once for each reading of the tree. */
function addNavigation(eleventyConfig: SiteConfig) {
  const models = new WeakMap<readonly NavPage[], Navigation>()
  const modelOf = (site: NavSite) => {
    const model = models.get(site.pages) ?? createNavigation(site)
    models.set(site.pages, model)
    return model
  }
  eleventyConfig.addFilter('tabs', (page: NavPage, site: NavSite) => modelOf(site).tabs(page))
  eleventyConfig.addFilter('tree', (page: NavPage, site: NavSite, contents: string) =>
    modelOf(site).tree(page, contents),
  )
  eleventyConfig.addFilter('breadcrumbs', (page: NavPage, site: NavSite) => modelOf(site).breadcrumbs(page))
  eleventyConfig.addFilter('turner', (page: NavPage, site: NavSite) => modelOf(site).turner(page))
}

function finishPage(html: string, url: string): string {
  // The page for missing addresses is shown at any depth: its links have to begin at the root.
  const isMoving = url !== '/404.html'
  const icons = isMoving ? relativePath(url, '/assets/icons.svg') : '/assets/icons.svg'
  const visits = [wideParts(), headingLink, codeBox(icons)]
  return editHtml(html, ...visits, ...(isMoving ? [relativeLink(url)] : []))
}
