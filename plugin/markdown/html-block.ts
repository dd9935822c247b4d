import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { readElement, scanTags, startsBlock, takeMarkdownAttribute } from './html-scan.ts'

const CLOSES_INLINE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'dt', 'caption', 'legend'])

/** What turning a piece of HTML into tokens needs: the parser, its environment and where the tokens go. */
interface Sink {
  md: MarkdownIt
  env: object
  tokens: Token[]
  makeToken: (type: string) => Token
  map: [number, number]
  level: number
}

/**
 * Block HTML as kramdown reads it: to the closing tag of the element, blank lines included; text after the closing tag
 * is Markdown again; the `markdown` attribute switches Markdown on inside.
 */
export function useHtmlBlocks(md: MarkdownIt): void {
  md.disable('html_block')
  md.block.ruler.after('code', 'kramdown_html', htmlBlock, { alt: ['paragraph', 'reference', 'blockquote'] })
  splitParagraphs(md)
}

/** A block element at the end of a line of text, such as a callout after a sentence, ends the paragraph. */
function splitParagraphs(md: MarkdownIt): void {
  md.core.ruler.after('block', 'block_after_text', (state) => {
    state.tokens = state.tokens.flatMap((token, index, tokens) => {
      const opener = tokens[index - 2]
      if (token.type !== 'paragraph_close' || opener?.type !== 'paragraph_open') return [token]
      const inline = tokens[index - 1]
      const start = inline ? blockStart(inline.content) : -1
      if (!inline || start < 0) return [token]
      const block: Token[] = []
      md.block.parse(inline.content.slice(start), md, state.env, block)
      inline.content = inline.content.slice(0, start).trimEnd()
      return [token, ...block]
    })
  })
}

/** Where a block element begins that reaches to the end of the text; -1 when there is none. */
function blockStart(text: string): number {
  for (const tag of scanTags(text)) {
    if (tag.kind !== 'open' || tag.start === 0 || !startsBlock(text.slice(tag.start, tag.start + 80))) continue
    if (!/\smarkdown\s*=/.test(text.slice(tag.start, tag.end))) continue
    const element = readElement(text, tag.start)
    if (element?.closed && text.slice(element.end).trim() === '') return tag.start
  }
  return -1
}

function htmlBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = at(state.bMarks, startLine) + at(state.tShift, startLine)
  if (state.src.charCodeAt(start) !== 0x3c) return false
  if (!startsBlock(state.src.slice(start, start + 80))) return false
  const lastLine = endOfContainer(state, { startLine, endLine })
  const text = state.getLines(startLine, lastLine, state.blkIndent, false)
  const offset = text.length - text.trimStart().length
  const element = readElement(text, offset)
  if (!element || (element.open.kind === 'comment' && silent && state.parentType === 'paragraph')) return false
  if (silent) return true
  const closingLine = startLine + countLines(text.slice(0, element.end))
  emitElement(text.slice(offset, element.end) + (element.closed ? '' : `</${element.open.name}>`), {
    md: state.md,
    env: state.env,
    tokens: state.tokens,
    makeToken: (type) => new state.Token(type, '', 0),
    map: [startLine, closingLine + 1],
    level: state.level,
  })
  const last = state.tokens.at(-1)
  if (last?.type === 'html_block') last.content += '\n'
  continueAfter(state, {
    line: Math.min(closingLine, lastLine - 1),
    rest: lineRest(text, element.end),
    endLine,
  })
  return true
}

/** First line that no longer belongs to the surrounding list item or quote. */
function endOfContainer(state: StateBlock, range: { startLine: number; endLine: number }): number {
  let line = range.startLine + 1
  while (line < range.endLine && (state.isEmpty(line) || at(state.sCount, line) >= state.blkIndent)) line += 1
  return line
}

/** Puts the parser behind the element. Text after it on the same line is Markdown: it starts the next block. */
function continueAfter(
  state: StateBlock,
  { line, rest, endLine }: { line: number; rest: string; endLine: number },
): void {
  state.line = line + 1
  if (rest.trim() === '') return
  state.bMarks[line] = at(state.eMarks, line) - rest.trimStart().length
  state.tShift[line] = 0
  state.sCount[line] = state.blkIndent
  state.md.block.tokenize(state, line, endLine)
}

function emitElement(text: string, sink: Sink): void {
  const element = readElement(text, 0)
  if (element?.open.kind !== 'open') {
    emitRaw(text, sink)
    return
  }
  const { tag, mode } = takeMarkdownAttribute(text.slice(0, element.open.end))
  const isRaw = mode === undefined || mode === '0'
  const isInline = mode === 'span' || (mode === '1' && CLOSES_INLINE.has(element.open.name))
  const inner = text.slice(element.open.end, element.innerEnd)
  emitRaw(isRaw || isInline ? tag : `${tag}\n`, sink)
  if (isRaw) emitNested(inner, sink)
  else if (isInline) emitInline(inner, sink)
  else sink.md.block.parse(inner, sink.md, sink.env, sink.tokens)
  emitRaw(text.slice(element.innerEnd), sink)
}

/** Raw HTML, except for elements inside that ask for Markdown themselves. */
function emitNested(inner: string, sink: Sink): void {
  let done = 0
  const tags = /\smarkdown\s*=/i.test(inner) ? scanTags(inner) : []
  for (const tag of tags) {
    if (tag.start < done || tag.kind !== 'open') continue
    if (takeMarkdownAttribute(inner.slice(tag.start, tag.end)).mode === undefined) continue
    const end = readElement(inner, tag.start)?.end ?? inner.length
    emitRaw(inner.slice(done, tag.start), sink)
    emitElement(inner.slice(tag.start, end), sink)
    done = end
  }
  emitRaw(inner.slice(done), sink)
}

function emitRaw(content: string, sink: Sink): void {
  if (content === '') return
  const previous = sink.tokens.at(-1)
  if (previous?.type === 'html_block' && previous.meta?.open) {
    previous.content += content
    return
  }
  const token = sink.makeToken('html_block')
  Object.assign(token, { content, map: sink.map, level: sink.level, meta: { open: true } })
  sink.tokens.push(token)
}

function emitInline(content: string, sink: Sink): void {
  const token = sink.makeToken('inline')
  Object.assign(token, { content, map: sink.map, level: sink.level, children: [] })
  sink.tokens.push(token)
}

const countLines = (text: string): number => text.split('\n').length - 1

function lineRest(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? undefined : end)
}

const at = (values: number[], index: number): number => values[index] ?? 0
