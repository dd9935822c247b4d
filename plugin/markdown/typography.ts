import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'

/** Which straight characters become typographic: `quotes` leaves dashes alone, `kramdown` changes all. */
export type Typography = 'quotes' | 'kramdown' | 'none'

/** The characters that straight quotes turn into: opening and closing single, opening and closing double. */
export type QuoteSet = readonly [string, string, string, string]

export interface TypographyOptions {
  typography: Typography
  quotes: QuoteSet
}

export const CURLY: QuoteSet = ['\u2018', '\u2019', '\u201c', '\u201d']
const OPENS_BEFORE = /[\s([{<>\-\u2013\u2014\u2018\u201c/|=\u00a0]/

/** Turns quotes, ellipses and (with `kramdown`) dashes and guillemets typographic, in text only. */
export function useTypography(md: MarkdownIt, options: TypographyOptions): void {
  if (options.typography === 'none') return
  if (options.typography === 'kramdown') md.inline.ruler.before('html_inline', 'guillemets', guillemets)
  md.core.ruler.before('text_join', 'sandbar_typography', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.children) setInline(token.children, options)
    }
  })
}

function guillemets(state: { src: string; pos: number; pending: string }, silent: boolean): boolean {
  if (!state.src.startsWith('<<', state.pos)) return false
  if (!silent) state.pending += '\u00ab'
  state.pos += 2
  return true
}

/** Punctuates one inline run; `before` carries over tags, so that quotes around emphasis face the right way. */
function setInline(tokens: Token[], options: TypographyOptions): void {
  let before = ''
  tokens.forEach((token, index) => {
    if (token.type === 'text') {
      const after = nextCharacter(tokens, index)
      const text = setSymbols(token.content, options)
      token.content = setQuotes(text, { before, after, quotes: options.quotes })
      before = text.at(-1) ?? before
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') before = ' '
    else if (token.content && token.type !== 'html_inline') before = 'x'
  })
}

function nextCharacter(tokens: Token[], index: number): string {
  for (const token of tokens.slice(index + 1)) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
    if (token.type === 'html_inline' || (token.type !== 'image' && token.content === '')) continue
    return token.type === 'text' ? (token.content[0] ?? '') : 'x'
  }
  return ''
}

function setSymbols(text: string, { typography }: TypographyOptions): string {
  const dotted = text.replaceAll('...', '\u2026')
  if (typography !== 'kramdown') return dotted
  return dotted
    .replaceAll('---', '\u2014')
    .replaceAll('--', '\u2013')
    .replaceAll('<<', '\u00ab')
    .replaceAll('>>', '\u00bb')
}

function setQuotes(
  text: string,
  { before, after, quotes }: { before: string; after: string; quotes: QuoteSet },
): string {
  let previous = before
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? ''
    if (mark !== '"' && mark !== "'") {
      result += mark
      previous = mark
      continue
    }
    const rest = text.slice(index + 1)
    const opens = isOpening({ previous, next: rest[0] ?? after, rest })
    const curly = quotes[(mark === '"' ? 2 : 0) + (opens ? 0 : 1)] ?? mark
    result += curly
    previous = opens ? '\u201c' : '\u201d'
  }
  return result
}

function isOpening({ previous, next, rest }: { previous: string; next: string; rest: string }): boolean {
  if (next === '' || /\s/.test(next)) return false
  if (/^\d\ds\b/.test(rest)) return false
  return previous === '' || OPENS_BEFORE.test(previous)
}

/** Plain text with all of kramdown's typography. */
export function setText(text: string): string {
  const symbols = setSymbols(text, { typography: 'kramdown', quotes: CURLY })
  return setQuotes(symbols, { before: '', after: '', quotes: CURLY })
}
