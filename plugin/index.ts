import { join } from 'node:path'
import { bundleBrowser } from './bundle.ts'
import type { EleventyConfig } from './eleventy/config.ts'
import { registerJekyllTree } from './eleventy/jekyll-tree.ts'
import { registerPlainEleventy } from './eleventy/plain.ts'
import { normalizeOptions } from './options.ts'

export { type BrowserBundle, bundleBrowser } from './bundle.ts'
export { type Command, type CommandOption, docsCommands } from './cli/commands.ts'
export type { Notice, Place } from './jekyll/notices.ts'
export { BuildError } from './jekyll/notices.ts'
export { createSite, type Site } from './jekyll/site.ts'
export type { SiteOptions } from './jekyll/site-options.ts'
export { createDiskTree, createMemoryTree, type SourceTree } from './jekyll/tree.ts'
export { compareSite, type PageDifferences } from './lint/differences.ts'
export { type Finding, type LintRule, lintRules, type Severity } from './lint/finding.ts'
export { lintTree } from './lint/lint-tree.ts'
export { highlightCode } from './markdown/highlight.ts'
export { applyKramdown, createMarkdown, type KramdownOptions } from './markdown/kramdown.ts'
export { type PluginOption, pluginOptions } from './option-table.ts'
export type { SandbarOptions } from './options.ts'
export type { PlatformLabels, PlatformLink } from './platforms/expand.ts'
export { type SampleTarget, sampleTargets } from './samples/index.ts'
export { type QqCall, qqArguments, qqSample } from './samples/qq.ts'
export type { SampleRequest } from './samples/sample-request.ts'

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(sandbar, { jekyll: true })`. Builds a Jekyll tree unmodified, makes one
 * page per platform, adds `{% tryit %}` and `{% clusters %}`, and bundles the browser part into the output. Throws for
 * options that it doesn't understand (see SandbarOptions) and for files that can't be read (BuildError).
 */
export default function sandbar(eleventyConfig: EleventyConfig, options: unknown = {}): void {
  const normalized = normalizeOptions(options)
  if (normalized.jekyll) registerJekyllTree(eleventyConfig, normalized)
  else registerPlainEleventy(eleventyConfig, normalized)
  const { browserBundle } = normalized
  if (browserBundle === false) return
  let isBundled = false
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode !== 'fs' || isBundled) return
    isBundled = true
    await bundleBrowser({ outdir: join(directories?.output ?? eleventyConfig.directories.output, browserBundle) })
  })
}
