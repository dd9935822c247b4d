import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import { hasFlag } from './attribute-list.ts'
import { escapeHtml } from './escape.ts'

/** Which heading levels a table of contents lists; from `kramdown.toc_levels`. */
export interface TocOptions {
  levels: readonly number[]
}

/** A heading as the table of contents shows it. */
interface Entry {
  level: number
  id: string
  html: string
}

/** Replaces a list that carries `{:toc}` by links to the headings of the page. */
export function useToc(md: MarkdownIt, { levels }: TocOptions): void {
  md.core.ruler.push('toc', (state) => {
    const start = state.tokens.findIndex((token) => token.type.endsWith('_list_open') && hasFlag(token, 'toc'))
    const list = state.tokens[start]
    if (!list) return
    const end = state.tokens.findIndex(
      (token, index) => index > start && token.level === list.level && token.nesting < 0,
    )
    const entries = readEntries(state.tokens, { md, levels, env: state.env })
    if (list.attrGet('id') === null) list.attrSet('id', 'markdown-toc')
    const content = new state.Token('html_block', '', 0)
    content.content = printItems(entries, list.tag)
    state.tokens.splice(start + 1, end - start - 1, content)
  })
}

function readEntries(
  tokens: Token[],
  { md, levels, env }: { md: MarkdownIt; levels: readonly number[]; env: unknown },
): Entry[] {
  return tokens.flatMap((token, index) => {
    const id = token.type === 'heading_open' ? token.attrGet('id') : null
    const level = Number(token.tag.slice(1))
    if (id === null || !levels.includes(level) || (token.attrGet('class') ?? '').split(' ').includes('no_toc'))
      return []
    const html = md.renderer.renderInline(tokens[index + 1]?.children ?? [], md.options, env)
    return [{ level, id, html }]
  })
}

/** List items; deeper headings become a list inside the item before them. */
function printItems(entries: Entry[], tag: string): string {
  const [first] = entries
  if (!first) return ''
  const next = entries.findIndex((entry, index) => index > 0 && entry.level <= first.level)
  const inside = entries.slice(1, next < 0 ? undefined : next)
  const after = next < 0 ? [] : entries.slice(next)
  const nested = inside.length === 0 ? '' : `\n<${tag}>\n${printItems(inside, tag)}</${tag}>\n`
  const id = escapeHtml(first.id)
  return `<li><a href="#${id}" id="markdown-toc-${id}">${first.html}</a>${nested}</li>\n${printItems(after, tag)}`
}
