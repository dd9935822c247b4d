import type { Liquid } from 'liquidjs'
import type MarkdownIt from 'markdown-it'

/** A template that our engine compiles: Eleventy calls it with the data of one page. */
type RenderFunction = (
  this: { defaultRenderer?: (data: Record<string, unknown>) => unknown },
  data: Record<string, unknown>,
) => unknown

/** What Eleventy asks of a template engine. */
export interface EngineExtension {
  outputFileExtension: string
  read: boolean
  useLayouts: boolean
  compileOptions: { cache: boolean }
  getData: (inputPath: string) => Record<string, unknown>
  compile: (content: string, inputPath: string) => RenderFunction
}

/** What happened in a build, as the `eleventy.after` event tells it. */
export interface BuildEvent {
  directories?: { output: string }
  outputMode?: string
  runMode?: string
}

/** The part of Eleventy's configuration that the plugin uses; the package ships no types. */
export interface EleventyConfig {
  directories: { input: string; output: string }
  ignores: Set<string>
  on(event: string, listener: (event: BuildEvent) => unknown): void
  addExtension(extension: string | string[], options: EngineExtension): void
  addTemplateFormats(formats: string | string[]): void
  addTemplate(path: string, content: string, data: Record<string, unknown>): void
  addWatchTarget(path: string): void
  setDataFileSuffixes(suffixes: string[]): void
  amendLibrary(name: 'md', amend: (library: MarkdownIt) => void): void
  amendLibrary(name: 'liquid', amend: (library: Liquid) => void): void
  getFilters(): Record<string, (...values: unknown[]) => unknown>
}
