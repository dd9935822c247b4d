import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import { endOfBody, indentOf, lineText } from './lines.ts'

/** Terms on lines of their own, each definition on a line that begins with a colon. */
export function useDefinitionLists(md: MarkdownIt): void {
  md.block.ruler.before('paragraph', 'definition_list', definitionList, { alt: [] })
}

const isDefinition = (state: StateBlock, line: number): boolean =>
  indentOf(state, line) >= 0 && indentOf(state, line) < 4 && /^:[ \t]+\S/.test(lineText(state, line))

function definitionList(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || termsEnd(state, startLine, endLine) === startLine) return false
  state.push('dl_open', 'dl', 1)
  let line = startLine
  while (line < endLine) {
    const end = termsEnd(state, line, endLine)
    if (end === line && !isDefinition(state, line)) break
    for (; line < end; line += 1) pushTerm(state, line)
    while (line < endLine && isDefinition(state, line)) line = pushDefinition(state, line, endLine)
    const next = state.skipEmptyLines(line)
    if (next >= endLine || (!isDefinition(state, next) && termsEnd(state, next, endLine) === next)) break
    line = next
  }
  state.push('dl_close', 'dl', -1)
  state.line = line
  return true
}

/** The line after the terms that start on `line`; `line` itself when no definition follows them. */
function termsEnd(state: StateBlock, line: number, endLine: number): number {
  let end = line
  while (end < endLine && !state.isEmpty(end) && indentOf(state, end) >= 0 && !isDefinition(state, end)) end += 1
  return end < endLine && isDefinition(state, end) ? end : line
}

function pushTerm(state: StateBlock, line: number): void {
  state.push('dt_open', 'dt', 1)
  const inline = state.push('inline', '', 0)
  Object.assign(inline, { content: lineText(state, line).trim(), children: [], map: [line, line + 1] })
  state.push('dt_close', 'dt', -1)
}

/** One definition; its first paragraph stands without `p`. Returns the line after it. */
function pushDefinition(state: StateBlock, line: number, endLine: number): number {
  const end = endOfBody(state, { line, endLine, indent: 2 })
  const rest = state.getLines(line + 1, end, state.blkIndent + 2, false)
  state.push('dd_open', 'dd', 1)
  const from = state.tokens.length
  state.md.block.parse(`${lineText(state, line).replace(/^:[ \t]+/, '')}\n${rest}`, state.md, state.env, state.tokens)
  const [open, , close] = state.tokens.slice(from)
  if (open?.type === 'paragraph_open' && close) {
    open.hidden = true
    close.hidden = true
  }
  state.push('dd_close', 'dd', -1)
  return end
}
