import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import { escapeHtml } from './escape.ts'

/** kramdown's math: `$$...$$` in a sentence becomes `\(...\)`, in a paragraph of its own `\[...\]`, as MathJax reads it. */
export function useMath(md: MarkdownIt): void {
  md.block.ruler.before('table', 'math', mathBlock)
  md.inline.ruler.before('escape', 'math', mathSpan)
}

function mathBlock(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (!state.src.startsWith('$$', start)) return false
  const text = state.getLines(line, endLine, state.blkIndent, false).trimStart()
  const match = /^\$\$([\s\S]*?)\$\$[ \t]*(?=\n|$)/.exec(text)
  const formula = match?.[1]?.trim()
  if (!match || !formula) return false
  const nextLine = line + match[0].split('\n').length
  if (nextLine < endLine && !state.isEmpty(nextLine)) return false
  if (!silent) state.push('html_block', '', 0).content = `\\[${escapeHtml(formula)}\\]\n`
  state.line = nextLine
  return true
}

function mathSpan(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('$$', state.pos)) return false
  const match = /^\$\$([\s\S]+?)\$\$/.exec(state.src.slice(state.pos, state.posMax))
  if (!match?.[1]) return false
  if (!silent) state.push('html_inline', '', 0).content = `\\(${escapeHtml(match[1].trim())}\\)`
  state.pos += match[0].length
  return true
}
