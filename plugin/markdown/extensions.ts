import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'

const EXTENSION = /^\{::(comment|nomarkdown|options)\b[^}]*?(?:\/\}|\}([\s\S]*?)\{:\/(?:\1)?\})/

/** kramdown's `{::comment}`, `{::nomarkdown}` and `{::options /}`, and `^` alone on a line, which ends a list. */
export function useExtensions(md: MarkdownIt): void {
  md.block.ruler.before('table', 'extension', extensionBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  md.block.ruler.before('table', 'end_of_block', endOfBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  md.inline.ruler.before('escape', 'extension', extensionSpan)
}

/** What an extension leaves in the page: of a comment an HTML comment, of raw text itself, of options nothing. */
function output([, name, content = '']: RegExpExecArray): string {
  if (name === 'comment') return `<!-- ${content.trim().replaceAll('-->', '-- >')} -->`
  return name === 'nomarkdown' ? content : ''
}

function extensionBlock(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (!state.src.startsWith('{::', start)) return false
  const text = state.getLines(line, endLine, state.blkIndent, false).trimStart()
  const match = EXTENSION.exec(text)
  if (!match || text.slice(match[0].length).split('\n')[0]?.trim()) return false
  if (silent) return true
  const content = output(match)
  if (content !== '') state.push('html_block', '', 0).content = content
  state.line = line + match[0].split('\n').length
  return true
}

function extensionSpan(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{::', state.pos)) return false
  const match = EXTENSION.exec(state.src.slice(state.pos, state.posMax))
  if (!match) return false
  if (!silent) state.push('html_inline', '', 0).content = output(match)
  state.pos += match[0].length
  return true
}

function endOfBlock(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  if (text.trim() !== '^') return false
  if (!silent) state.line = line + 1
  return true
}
