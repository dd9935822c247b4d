import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import { startsBlock } from './html-scan.ts'

type Align = '' | 'left' | 'center' | 'right'
const RULE = /^\|?(?:\s*:?-+:?\s*(?:[|+]|$))+\s*$/
const FOOT = /^\|?(?:\s*=+\s*(?:[|+]|$))+\s*$/

/** One part of a table: rows of cell texts. */
interface Section {
  tag: 'thead' | 'tbody' | 'tfoot'
  rows: string[][]
}

/** Tables as kramdown reads them: any block of lines that all hold a pipe; a header is optional. */
export function useTables(md: MarkdownIt): void {
  md.block.ruler.at('table', table, { alt: ['paragraph', 'reference'] })
}

function table(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent) return state.parentType === 'paragraph' && startsTable(state, startLine, endLine)
  const lines = blockLines(state, startLine, endLine)
  if (!isTable(lines)) return false
  const { sections, aligns } = readSections(lines)
  const width = Math.max(...sections.flatMap((section) => section.rows.map((row) => row.length)), 1)
  const open = state.push('table_open', 'table', 1)
  open.map = [startLine, startLine + lines.length]
  for (const section of sections) emitSection(state, { section, aligns, width, line: startLine })
  state.push('table_close', 'table', -1)
  state.line = startLine + lines.length
  return true
}

/** A header and a rule line may follow a paragraph without a blank line. */
function startsTable(state: StateBlock, line: number, endLine: number): boolean {
  if (line + 1 >= endLine || !hasPipe(lineText(state, line))) return false
  const next = lineText(state, line + 1)
  return next.includes('|') && isRuleLine(next)
}

/** A pipe alone makes no table: it takes a rule line, or a first line that begins with a pipe. */
const isTable = (lines: string[]): boolean =>
  lines.some((line) => !isRuleLine(line)) && (lines[0]?.startsWith('|') === true || lines.some(isRuleLine))

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim()

/** The lines of the table. Empty when a line without a pipe comes before the first row under the rule line. */
function blockLines(state: StateBlock, startLine: number, endLine: number): string[] {
  const lines: string[] = []
  for (let line = startLine; line < endLine && !state.isEmpty(line); line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent) break
    const text = lineText(state, line)
    if (lines.length > 0 && (/^\{:/.test(text) || startsBlock(text))) break
    if (hasPipe(text) && !startsBlock(text)) lines.push(text)
    else return lines.findIndex(isRuleLine) >= 0 && lines.findIndex(isRuleLine) < lines.length - 1 ? lines : []
  }
  return lines
}

const isRuleLine = (line: string): boolean => RULE.test(line) || FOOT.test(line)

function readSections(lines: string[]): { sections: Section[]; aligns: Align[] } {
  let aligns: Align[] = []
  let hasRule = false
  const sections: Section[] = [{ tag: 'tbody', rows: [] }]
  for (const line of lines) {
    const current = sections.at(-1)
    if (!current) break
    if (!isRuleLine(line)) current.rows.push(splitRow(line))
    else if (FOOT.test(line)) sections.push({ tag: 'tfoot', rows: [] })
    else {
      if (!hasRule) aligns = readAligns(line)
      if (!hasRule && current.rows.length > 0) current.tag = 'thead'
      if (current.rows.length > 0) sections.push({ tag: 'tbody', rows: [] })
      hasRule = true
    }
  }
  return { sections: sections.filter((section) => section.rows.length > 0), aligns }
}

function readAligns(line: string): Align[] {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/[|+]/)
  return cells.map((cell) => {
    const [left, right] = [/^\s*:/.test(cell), /:\s*$/.test(cell)]
    return left && right ? 'center' : left ? 'left' : right ? 'right' : ''
  })
}

const PIECES = /\\[\s\S]|(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\||[\s\S]/g

/** True when a pipe of the line separates cells. */
const hasPipe = (line: string): boolean =>
  line.includes('|') && [...line.matchAll(PIECES)].some(([piece]) => piece === '|')

/** The cells of a row. A pipe in a code span or after a backslash is text. */
export function splitRow(line: string): string[] {
  const cells: string[] = ['']
  const body = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  for (const [piece] of body.matchAll(PIECES)) {
    if (piece === '|') cells.push('')
    else cells[cells.length - 1] += piece === '\\|' ? '|' : piece
  }
  return cells.map((cell) => cell.trim())
}

function emitSection(
  state: StateBlock,
  { section, aligns, width, line }: { section: Section; aligns: Align[]; width: number; line: number },
): void {
  const cellTag = section.tag === 'thead' ? 'th' : 'td'
  state.push(`${section.tag}_open`, section.tag, 1)
  for (const row of section.rows) {
    state.push('tr_open', 'tr', 1)
    for (let index = 0; index < width; index += 1) {
      const open = state.push(`${cellTag}_open`, cellTag, 1)
      if (aligns[index]) open.attrs = [['style', `text-align: ${aligns[index]}`]]
      const inline = state.push('inline', '', 0)
      Object.assign(inline, { content: row[index] || '&nbsp;', children: [], map: [line, line + 1] })
      state.push(`${cellTag}_close`, cellTag, -1)
    }
    state.push('tr_close', 'tr', -1)
  }
  state.push(`${section.tag}_close`, section.tag, -1)
}
