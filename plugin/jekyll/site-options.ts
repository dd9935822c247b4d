import type { Trace } from '../lint/trace.ts'
import type { PlatformLabels } from '../platforms/expand.ts'
import type { LiquidEngine } from './liquid/engine.ts'
import type { MarkdownChoices } from './markdown.ts'
import type { SourceTree } from './tree.ts'

/** What a site is built with. */
export interface SiteOptions extends MarkdownChoices {
  tree: SourceTree
  /** Path of the configuration in the tree. */
  configFile?: string
  platforms?: PlatformLabels
  /** Patterns of files that stay out, beside those of the configuration. */
  exclude?: string[]
  /** Records what templates do, for the linter. */
  trace?: Trace
  /** Adds filters and tags to the Liquid engine, once, before anything is parsed. */
  extendLiquid?: (engine: LiquidEngine) => void
}
