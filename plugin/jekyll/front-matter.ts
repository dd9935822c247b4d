import type { Notice } from './notices.ts'
import { isMap, type Values } from './values.ts'
import { parseYaml } from './yaml.ts'

/** A source file cut in two. `bodyLine` is the line of the file on which the body starts. */
export interface SourceText {
  front: Values
  body: string
  bodyLine: number
  notices: Notice[]
}

const FENCED = /^---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** Line ends as single newlines, no byte order mark. */
export const normalizeText = (text: string): string => text.replace(/^\ufeff+/, '').replace(/\r+\n/g, '\n')

/** True when the file begins with front matter, so that it is rendered instead of copied. */
export const hasFrontMatter = (head: string): boolean => /^\ufeff*---[ \t]*\r*\n/.test(head)

/** Splits front matter from the body; null when the file has none. */
export function readFrontMatter(source: string, file: string): SourceText | null {
  const text = normalizeText(source)
  const match = FENCED.exec(text)
  if (!match) return null
  const { value, notices } = parseYaml(match[1] ?? '', { file, line: 2 })
  const body = text.slice(match[0].length)
  return { front: isMap(value) ? value : {}, body, bodyLine: match[0].split('\n').length, notices }
}
