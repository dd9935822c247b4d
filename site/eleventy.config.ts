import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeds } from '@sandbar/server/core'
import sandbar from 'eleventy-plugin-sandbar'
import { load } from 'js-yaml'
import { contentsOf } from './contents.ts'
import { linkHeadings } from './heading-links.ts'
import { referenceData } from './reference.ts'
import { relativeLinks } from './relative-links.ts'
import { boxWideParts } from './scroll-boxes.ts'
import { treeOf } from './seed-tree.ts'

const content = join(dirname(fileURLToPath(import.meta.url)), 'content')

export interface SiteConfig {
  addPlugin(plugin: unknown, options: unknown): void
  addFilter(name: string, filter: (text: string) => unknown): void
  addTransform(name: string, transform: (this: { page: { url: string } }, html: string) => string): void
  addGlobalData(name: string, value: unknown): void
  addPassthroughCopy(path: string | Record<string, string>): void
}

/** Our own documentation is a tree like any other: the plugin, its data, its assets. */
export function configureSite(eleventyConfig: SiteConfig) {
  const errorTexts = load(readFileSync(join(content, '_data', 'errors.yml'), 'utf8')) as Record<string, string>
  eleventyConfig.addGlobalData('reference', referenceData(errorTexts))
  eleventyConfig.addFilter('contents', contentsOf)
  eleventyConfig.addTransform('finish', function (html) {
    return html.startsWith('<!doctype') ? finishPage(html, this.page.url) : html
  })
  eleventyConfig.addPassthroughCopy({ [join(content, 'assets')]: 'assets' })
  eleventyConfig.addPlugin(sandbar, {
    jekyll: true,
    lint: 'error',
    trees: { alpha: treeOf(seeds.demo.first), beta: treeOf(seeds.demo.second) },
  })
  return { dir: { includes: '_includes', layouts: '_layouts', data: '_eleventy' } }
}

function finishPage(html: string, url: string): string {
  const boxed = linkHeadings(boxWideParts(html))
  // The page for missing addresses is shown at any depth: its links have to begin at the root.
  return url === '/404.html' ? boxed : relativeLinks(boxed, url)
}
