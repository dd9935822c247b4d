import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'

/** How heading ids are made; from `kramdown.auto_ids` and `kramdown.auto_id_prefix`. */
export interface HeadingIdOptions {
  autoIds: boolean
  prefix: string
}

const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu

/** The id of a heading's text as kramdown's GFM parser makes it; may be empty. */
export const headingSlug = (text: string): string => text.toLowerCase().replace(DROPPED, '').replaceAll(' ', '-')

/** Gives every Markdown heading an id; repeats on the page get -1, -2. Ids written by hand win. */
export function useHeadingIds(md: MarkdownIt, options: HeadingIdOptions): void {
  md.core.ruler.before('inline', 'explicit_heading_ids', (state) => {
    eachHeading(state.tokens, (open, inline) => takeExplicitId(open, inline))
  })
  md.core.ruler.push('heading_ids', (state) => {
    if (!options.autoIds) return
    const env = state.env as { headingIds?: Map<string, number> }
    env.headingIds ??= new Map()
    const used = env.headingIds
    eachHeading(state.tokens, (open, inline) => {
      if (open.attrGet('id') !== null) return
      const slug = options.prefix + headingSlug(plainText(inline.children ?? []))
      const id = uniqueId(slug, used)
      if (id !== '') open.attrSet('id', id)
    })
  })
}

function eachHeading(tokens: Token[], visit: (open: Token, inline: Token) => void): void {
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1]
    if (token.type === 'heading_open' && inline) visit(token, inline)
  })
}

function takeExplicitId(open: Token, inline: Token): void {
  const match = /\s+\{#([A-Za-z][\w:.-]*)\}\s*$/.exec(inline.content)
  if (!match?.[1]) return
  inline.content = inline.content.slice(0, match.index)
  open.attrSet('id', match[1])
}

function uniqueId(slug: string, used: Map<string, number>): string {
  const count = used.get(slug)
  used.set(slug, (count ?? -1) + 1)
  if (count === undefined) return slug
  const id = `${slug}-${count + 1}`
  if (used.has(id)) return uniqueId(slug, used)
  used.set(id, 0)
  return id
}

/** The words of an inline token list, code included, markup and images left out. */
export const plainText = (tokens: Token[]): string =>
  tokens.map((token) => (token.type === 'softbreak' ? ' ' : isText(token) ? token.content : '')).join('')

const isText = (token: Token): boolean =>
  token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special'
