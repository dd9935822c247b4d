import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { applyAttributes, type Definitions } from './attribute-list.ts'

const LIST = /^\{:(?![:/])([^}]*)\}\s*$/
const DEFINITION = /^\{:([\w-]+):\s+([^}]*)\}\s*$/
const SPAN = /^\{:(?![:/])([^}]*)\}/
const SPAN_OWNERS = new Set(['link_close', 'em_close', 'strong_close', 's_close', 'code_inline', 'image'])

/** kramdown's attribute lists: `{: .note}` after or before a block, in a list item, or right after a span. */
export function useAttributes(md: MarkdownIt): void {
  md.block.ruler.before('table', 'attribute_list', attributeLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.core.ruler.after('block', 'block_attributes', (state) => {
    state.tokens = attachBlocks(state.tokens, readDefinitions(state.tokens))
  })
  md.core.ruler.after('inline', 'span_attributes', (state) => {
    const definitions = (state.env as { definitions?: Definitions }).definitions ?? new Map<string, string>()
    for (const token of state.tokens) if (token.children) attachSpans(token.children, definitions)
  })
}

function attributeLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  if (!LIST.test(text) && !DEFINITION.test(text)) return false
  if (silent) return true
  const token = state.push('attribute_list', '', 0)
  token.content = text
  token.meta = { isDetached: line === 0 || state.isEmpty(line - 1) }
  state.line = line + 1
  return true
}

function readDefinitions(tokens: Token[]): Definitions {
  const definitions: Definitions = new Map()
  for (const token of tokens) {
    const match = token.type === 'attribute_list' ? DEFINITION.exec(token.content) : null
    if (match?.[1]) definitions.set(match[1], match[2] ?? '')
  }
  return definitions
}

/** The tokens without the lists, each list put on the block that it belongs to. */
function attachBlocks(tokens: Token[], definitions: Definitions): Token[] {
  const kept: Token[] = []
  const waiting: string[] = []
  for (const token of tokens) {
    if (token.type === 'attribute_list') {
      const text = LIST.exec(token.content)?.[1]
      if (text === undefined || DEFINITION.test(token.content)) continue
      const before = token.meta.isDetached ? undefined : blockBefore(kept)
      if (before) applyAttributes(before, text, definitions)
      else waiting.push(text)
      continue
    }
    if (token.nesting >= 0) for (const text of waiting.splice(0)) applyAttributes(token, text, definitions)
    if (token.type === 'inline') takeItemList(kept, { token, definitions })
    kept.push(token)
  }
  return kept
}

/** The block that just ended: its opening token, or the token itself when it has no inside. */
function blockBefore(tokens: Token[]): Token | undefined {
  const last = tokens.at(-1)
  if (!last || last.nesting === 0) return last?.type === 'inline' ? undefined : last
  if (last.nesting > 0) return undefined
  return tokens.findLast((token) => token.nesting === 1 && token.level === last.level && token.tag === last.tag)
}

/** `* {: .x} text`: the list belongs to the item. */
function takeItemList(before: Token[], { token, definitions }: { token: Token; definitions: Definitions }): void {
  const [item, paragraph] = before.slice(-2)
  const match = SPAN.exec(token.content)
  if (item?.type !== 'list_item_open' || paragraph?.type !== 'paragraph_open' || !match) return
  applyAttributes(item, match[1] ?? '', definitions)
  token.content = token.content.slice(match[0].length).trimStart()
}

function attachSpans(tokens: Token[], definitions: Definitions): void {
  tokens.forEach((token, index) => {
    const match = token.type === 'text' ? SPAN.exec(token.content) : null
    const owner = match && tokens[index - 1]
    if (!match || !owner || !SPAN_OWNERS.has(owner.type)) return
    const open = owner.nesting < 0 ? tokens.slice(0, index).findLast((other) => isOpening(other, owner)) : owner
    if (!open) return
    applyAttributes(open, match[1] ?? '', definitions)
    token.content = token.content.slice(match[0].length)
  })
}

const isOpening = (token: Token, close: Token): boolean =>
  token.nesting === 1 && token.level === close.level && token.tag === close.tag
