import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import { escapeHtml } from './escape.ts'
import { endOfBody, lineText } from './lines.ts'

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/

/** A footnote of the page: its text, its number (0 until it is used) and how often it was used. */
interface Footnote {
  name: string
  content: string
  number: number
  uses: number
}

/** `[^a]` and `[^a]: text`: notes are numbered in order of use and printed at the end of the page. */
export function useFootnotes(md: MarkdownIt): void {
  md.block.ruler.before('table', 'footnote', definition, { alt: ['paragraph', 'reference'] })
  md.inline.ruler.before('link', 'footnote', reference)
  md.core.ruler.push('footnotes', (state) => {
    const used = [...notesOf(state.env).values()].filter(({ number }) => number > 0)
    if (used.length === 0) return
    const items = used.sort((left, right) => left.number - right.number).map((note) => printNote(note, state.md))
    const token = new state.Token('html_block', '', 0)
    token.content = `<div class="footnotes" role="doc-endnotes">\n<ol>\n${items.join('')}</ol>\n</div>\n`
    state.tokens.push(token)
  })
}

function notesOf(env: { footnotes?: Map<string, Footnote> }): Map<string, Footnote> {
  env.footnotes ??= new Map()
  return env.footnotes
}

function definition(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const match = DEFINITION.exec(lineText(state, line))
  if (!match?.[1]) return false
  if (silent) return true
  const end = endOfBody(state, { line, endLine, indent: 4 })
  const rest = state.getLines(line + 1, end, state.blkIndent + 4, false)
  const content = `${lineText(state, line).slice(match[0].length)}\n${rest}`
  notesOf(state.env).set(match[1], { name: match[1], content, number: 0, uses: 0 })
  state.line = end
  return true
}

function reference(state: StateInline, silent: boolean): boolean {
  const match = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.posMax))
  const notes = notesOf(state.env)
  const note = match && notes.get(match[1] ?? '')
  if (!match || !note) return false
  if (!silent) {
    note.number ||= [...notes.values()].filter(({ number }) => number > 0).length + 1
    state.push('html_inline', '', 0).content = printReference(note)
    note.uses += 1
  }
  state.pos += match[0].length
  return true
}

function printReference({ name, number, uses }: Footnote): string {
  const id = escapeHtml(name)
  const suffix = uses === 0 ? '' : `:${uses}`
  return `<sup id="fnref:${id}${suffix}" role="doc-noteref"><a href="#fn:${id}" class="footnote" rel="footnote">${number}</a></sup>`
}

function printNote({ name, content, uses }: Footnote, md: MarkdownIt): string {
  const id = escapeHtml(name)
  const backs = Array.from({ length: uses }, (_, index) => {
    const arrow = index === 0 ? '&#8617;' : `&#8617;<sup>${index + 1}</sup>`
    return `&nbsp;<a href="#fnref:${id}${index === 0 ? '' : `:${index}`}" class="reversefootnote" role="doc-backlink">${arrow}</a>`
  }).join('')
  const html = md.render(content, {}).trimEnd()
  const body = html.endsWith('</p>') ? `${html.slice(0, -4)}${backs}</p>` : `${html}\n<p>${backs}</p>`
  return `<li id="fn:${id}" role="doc-endnote">\n${body}\n</li>\n`
}
