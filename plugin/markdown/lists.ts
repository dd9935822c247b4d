import type MarkdownIt from 'markdown-it'
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'

const MARKER = /^(?:\d+\.|[*+-])[ \t]+\S/

/** Lists as kramdown has them: a list may interrupt a paragraph, and each item by itself is tight or loose. */
export function useLists(md: MarkdownIt): void {
  const parseList = ruleNamed(md, 'list')
  md.block.ruler.at(
    'list',
    (state, startLine, endLine, silent) => {
      if (silent && state.parentType === 'paragraph') return canInterrupt(state, startLine)
      if (/^\d+\)/.test(lineText(state, startLine))) return false
      const from = state.tokens.length
      if (!parseList(state, startLine, endLine, silent)) return false
      if (!silent) setLooseness(state, from)
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  )
}

function ruleNamed(md: MarkdownIt, name: string): RuleBlock {
  const rules = (md.block.ruler as unknown as { __rules__: { name: string; fn: RuleBlock }[] }).__rules__
  const rule = rules.find((candidate) => candidate.name === name)
  if (!rule) throw new Error(`Could not find the Markdown rule ${name}: markdown-it has changed its rule names`)
  return rule.fn
}

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

function canInterrupt(state: StateBlock, line: number): boolean {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent
  // A marker further left belongs to the list around this paragraph: there it may stand without text.
  if (indent < 0) return /^(?:\d+\.|[*+-])(?:[ \t]|$)/.test(lineText(state, line))
  return indent < 4 && MARKER.test(lineText(state, line))
}

/** A paragraph at the head of an item, as far as looseness goes. */
interface Item {
  first: Token | undefined
  close: Token | undefined
  blankAfter: boolean
  children: number
}

/** Decides for each item whether its first paragraph is wrapped in `p`; later paragraphs always are. */
function setLooseness(state: StateBlock, from: number): void {
  const items = readItems(state, from)
  let anyTight = false
  items.forEach((item, index) => {
    if (!item.first || !item.close) {
      anyTight = true
      return
    }
    const isLast = index === items.length - 1
    const isFollowed = item.blankAfter && !(isLast && item.children === 1)
    const isTight = !isFollowed && (!isLast || items.length === 1 || anyTight)
    anyTight ||= isTight
    item.first.hidden = isTight
    item.close.hidden = isTight
  })
}

function readItems(state: StateBlock, from: number): Item[] {
  const items: Item[] = []
  const level = (state.tokens[from]?.level ?? 0) + 1
  state.tokens.slice(from).forEach((token, index) => {
    if (token.type === 'list_item_open' && token.level === level) {
      items.push({ first: undefined, close: undefined, blankAfter: false, children: 0 })
    }
    const item = items.at(-1)
    if (!item || token.level !== level + 1 || token.nesting < 0) return
    item.children += token.type === 'inline' ? 0 : 1
    if (token.type !== 'paragraph_open') return
    token.hidden = false
    const close = state.tokens[from + index + 2]
    if (close) close.hidden = false
    if (item.children === 1) {
      Object.assign(item, { first: token, close, blankAfter: state.isEmpty(token.map?.[1] ?? 0) })
    }
  })
  return items
}
