import { applyKramdown, type KramdownOptions } from '../markdown/kramdown.ts'
import type { NormalizedOptions } from '../options.ts'
import { registerShortcodes } from '../shortcodes/tags.ts'
import type { EleventyConfig } from './config.ts'

/** Without a Jekyll tree: the tags in Eleventy's own Liquid, and its Markdown with kramdown's rules. */
export function registerPlainEleventy(eleventyConfig: EleventyConfig, options: NormalizedOptions): void {
  const kramdown: KramdownOptions = { typography: options.typography }
  eleventyConfig.amendLibrary('md', (md) => applyKramdown(md, kramdown))
  eleventyConfig.amendLibrary('liquid', (liquid) => registerShortcodes(liquid, options))
}
