import type { Context, Template } from 'liquidjs'
import type { Rendering, RunningAt, Trace } from '../../lint/trace.ts'
import type { SiteConfig } from '../config.ts'

/** What tags and filters need from the site around them. */
export interface LiquidEnvironment {
  config: SiteConfig
  /** Text of a file as templates include it (no front matter is cut); undefined when there is none. */
  readFile: (path: string) => string | undefined
  /** Folder of the includes. */
  includes: string
  /** Names of all includes, for messages. */
  includeNames: () => string[]
  /** Parses a file once; keyed by its path in the tree. */
  parseFile: (path: string, text: string) => Template[]
  markdownify: (text: string) => string
  /** URL without base path of a source file; undefined when there is no such file. */
  urlOf: (path: string) => string | undefined
  /** Called for every include with the including page's and the included file's path. */
  onInclude: (page: string, file: string) => void
  /** Where the linter wants to read what templates did; null outside of it. */
  trace: Trace | null
}

/** Registers that travel with a rendering. */
interface RenderState {
  page: string
  files: string[]
  /** How often each id was given out on the page. */
  ids: Map<string, number>
  rendering: Rendering
}

const STATE = 'sandbar'

/** The rendering's own state: whose page it is, and which file is being rendered (innermost last). */
export const renderState = (context: Context): RenderState =>
  context.getRegister<RenderState>(STATE, {
    page: '',
    files: [],
    ids: new Map(),
    rendering: { url: '', isInBody: true },
  })

/** Where the template that runs now stands. */
export function runningAt(context: Context): RunningAt {
  const { rendering, files } = renderState(context)
  return { rendering, file: files.at(-1) ?? '' }
}

/** Starts a rendering for a page. */
export const setRenderState = (context: Context, state: RenderState): void => {
  context.setRegister(STATE, state)
}
