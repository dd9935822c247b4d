import type { Values } from './values.ts'

/** One page that the build writes: a source file, or one platform's version of it. */
export interface SitePage {
  /** Path of the source file in the tree. */
  source: string
  /** URL without the base path, as `page.url`. */
  url: string
  /** File below the output folder; '' when the page is not written (a collection without output). */
  output: string
  /** `pages` or the label of the collection. */
  type: string
  /** True when the body is Markdown. */
  isMarkdown: boolean
  /** The platform that this version is written for. */
  platform: string | undefined
  /** What names the page across platforms: pages with equal keys are versions of one another. */
  key: string
  /** Name of the layout, '' for none. */
  layout: string
  body: string
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number
  /** Front matter with the defaults. */
  front: Values
  /** What templates see as `page`. */
  view: Values
  /** What templates see as `paginator`; null on pages that list no posts page by page. */
  paginator: Values | null
  /** Its body as HTML, without layouts; the source while that is being made. Set by the renderer. */
  html(): string
}

export const MARKDOWN = /\.(md|markdown|mkdown|mkdn|mkd)$/i

/** The extension of the file that a source file becomes. */
export const outputExtension = (path: string): string =>
  MARKDOWN.test(path) ? '.html' : (/\.[^./]+$/.exec(path)?.[0] ?? '')

/** Path in pieces: folder without slashes, name without extension. */
export function splitPath(path: string): { folder: string; name: string; basename: string } {
  const cut = path.lastIndexOf('/')
  const name = path.slice(cut + 1)
  return { folder: cut < 0 ? '' : path.slice(0, cut), name, basename: name.replace(/\.[^.]+$/, '') }
}
