import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { escapeHtml } from './escape.ts'
import { lineText } from './lines.ts'

const DEFINITION = /^\*\[([^\]]+)\]:[ \t]*(.*)$/

/** `*[RPO]: words` explains every whole word RPO of the page, outside code. */
export function useAbbreviations(md: MarkdownIt): void {
  md.block.ruler.before('table', 'abbreviation', definition, { alt: ['paragraph', 'reference', 'list'] })
  md.core.ruler.push('abbreviations', (state) => {
    const words = wordsOf(state.env)
    if (words.size === 0) return
    for (const token of state.tokens) {
      if (token.children) token.children = token.children.flatMap((child) => explain(child, words))
    }
  })
}

function wordsOf(env: { abbreviations?: Map<string, string> }): Map<string, string> {
  env.abbreviations ??= new Map()
  return env.abbreviations
}

function definition(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  const match = DEFINITION.exec(lineText(state, line))
  if (!match?.[1]) return false
  if (!silent) {
    wordsOf(state.env).set(match[1], (match[2] ?? '').trim())
    state.line = line + 1
  }
  return true
}

/** A text token cut at the explained words. */
function explain(token: Token, words: Map<string, string>): Token[] {
  if (token.type !== 'text') return [token]
  const choices = [...words.keys()].map((word) => word.replace(/[^\w\s]/g, '\\$&')).join('|')
  const pieces = token.content.split(new RegExp(`(?<![\\p{L}\\p{N}])(${choices})(?![\\p{L}\\p{N}])`, 'u'))
  return pieces.map((content, index) => {
    const piece = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content }) as Token
    if (index % 2 === 0) return piece
    const html = `<abbr title="${escapeHtml(words.get(content) ?? '')}">${escapeHtml(content)}</abbr>`
    return Object.assign(piece, { type: 'html_inline', content: html })
  })
}
