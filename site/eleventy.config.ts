import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sandbar from 'eleventy-plugin-sandbar'
import { load } from 'js-yaml'
import { referenceData } from './reference.ts'

const content = join(dirname(fileURLToPath(import.meta.url)), 'content')

/** Our own documentation is a tree like any other: the plugin, its data, its assets. */
export function configureSite(eleventyConfig: {
  addPlugin(plugin: unknown, options: unknown): void
  addGlobalData(name: string, value: unknown): void
  addPassthroughCopy(path: string | Record<string, string>): void
}) {
  const errorTexts = load(readFileSync(join(content, '_data', 'errors.yml'), 'utf8')) as Record<string, string>
  eleventyConfig.addGlobalData('reference', referenceData(errorTexts))
  eleventyConfig.addPassthroughCopy({ [join(content, 'assets')]: 'assets' })
  eleventyConfig.addPlugin(sandbar, { jekyll: true })
  return { dir: { includes: '_includes', layouts: '_layouts', data: '_eleventy' } }
}
