import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'

/** Emphasis as kramdown nests it: `***x***` is strong around em, and em inside em is text. */
export function useEmphasis(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'kramdown_emphasis', (state) => {
    for (const token of state.tokens) {
      if (!token.children) continue
      // Pairs of stars leave empty text tokens behind, which would hide neighbours from each other.
      token.children = token.children.filter(({ type, content }) => type !== 'text' || content !== '')
      dropNested(token.children)
      swapTriple(token.children)
    }
  })
}

function dropNested(tokens: Token[]): void {
  let depth = 0
  for (const token of tokens) {
    if (token.type === 'em_open') depth += 1
    const isNested = depth > 1 && (token.type === 'em_open' || token.type === 'em_close')
    if (token.type === 'em_close') depth -= 1
    if (isNested) Object.assign(token, { type: 'text', tag: '', nesting: 0, content: token.markup })
  }
}

/** An em that holds nothing but a strong changes places with it. */
function swapTriple(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    const inner = tokens[index + 1]
    if (token.type !== 'em_open' || inner?.type !== 'strong_open') return
    const innerEnd = tokens.findIndex(
      (other, at) => at > index && other.type === 'strong_close' && other.level === inner.level,
    )
    const end = tokens[innerEnd + 1]
    const close = tokens[innerEnd]
    if (!close || end?.type !== 'em_close' || end.level !== token.level) return
    rename(token, 'strong')
    rename(end, 'strong')
    rename(inner, 'em')
    rename(close, 'em')
  })
}

function rename(token: Token, tag: 'em' | 'strong'): void {
  Object.assign(token, { tag, type: `${tag}_${token.nesting > 0 ? 'open' : 'close'}` })
}
