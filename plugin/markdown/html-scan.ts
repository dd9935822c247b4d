/** One tag found in a text: where it stands, what it opens or closes. Offsets are positions in that text. */
export interface HtmlTag {
  name: string
  kind: 'open' | 'close' | 'void' | 'comment'
  start: number
  end: number
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w:-]*)((?:\s+(?:"[^"]*"|'[^']*'|[^"'<>])*|\s*\/)?)>/g
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'code', 'pre'])

const BLOCK = new Set(
  `address article aside audio blockquote body button canvas caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe li main map menu nav
  noscript object ol optgroup option p pre script search section style summary table tbody td template tfoot th thead
  tr ul video`
    .trim()
    .split(/\s+/),
)

/** True for elements that begin a block in Markdown; custom elements (with a hyphen) are blocks too. */
const isBlockElement = (name: string): boolean => BLOCK.has(name.toLowerCase()) || name.includes('-')

const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data datalist del dfn em embed font i img input ins kbd label link mark meta
  meter output param picture progress q rp rt ruby s samp select slot small source span strike strong sub sup svg math
  textarea time track tt u var wbr legend title base`
    .trim()
    .split(/\s+/),
)

/** True for names that HTML has, and for custom elements. */
export const isElementName = (name: string): boolean => INLINE.has(name.toLowerCase()) || isBlockElement(name)

/** True when a line begins with a comment or the opening tag of a block element. */
export function startsBlock(text: string): boolean {
  const name = /^<(?:!--|([A-Za-z][\w:-]*)(?=[\s/>]))/.exec(text)
  return name !== null && (name[1] === undefined || isBlockElement(name[1]))
}

/** Elements that kramdown refuses in the middle of a sentence: their tags stay visible there. */
const NEVER_IN_TEXT = new Set(
  `address article aside blockquote body caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5
  h6 head header hgroup hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul`
    .trim()
    .split(/\s+/),
)

/** True for elements whose tags are plain text inside a sentence. */
export const isNeverInText = (name: string): boolean => NEVER_IN_TEXT.has(name.toLowerCase())

/** All tags of a text in order. Comments count as one piece; raw text elements hide the tags inside them. */
export function* scanTags(text: string, from = 0): Generator<HtmlTag> {
  const pattern = new RegExp(TAG.source, 'g')
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const tag = toTag(match)
    yield tag
    if (tag.kind !== 'open' || !RAW_TEXT.has(tag.name)) continue
    const close = text.toLowerCase().indexOf(`</${tag.name}`, tag.end)
    if (close >= 0) pattern.lastIndex = close
  }
}

function toTag(match: RegExpExecArray): HtmlTag {
  const span = { start: match.index, end: match.index + match[0].length }
  if (match[2] === undefined) return { name: '', kind: 'comment', ...span }
  const name = match[2].toLowerCase()
  if (match[1] === '/') return { name, kind: 'close', ...span }
  return { name, kind: VOID.has(name) || match[3]?.trim() === '/' ? 'void' : 'open', ...span }
}

/** The element or comment that starts exactly at `start`: its opening tag and where its content and itself end. */
export interface HtmlElement {
  open: HtmlTag
  innerEnd: number
  end: number
  closed: boolean
}

/** Reads the element at `start` to its own closing tag; null when no tag starts there. */
export function readElement(text: string, start: number): HtmlElement | null {
  const tags = scanTags(text, start)
  const open = tags.next().value
  if (!open || open.start !== start || open.kind === 'close') return null
  if (open.kind !== 'open') return { open, innerEnd: open.end, end: open.end, closed: true }
  let depth = 1
  for (const tag of tags) {
    if (tag.name !== open.name) continue
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0
    if (depth === 0) return { open, innerEnd: tag.start, end: tag.end, closed: true }
  }
  return { open, innerEnd: text.length, end: text.length, closed: false }
}

/** The opening tag without its `markdown` attribute, and that attribute's value (undefined when it has none). */
export function takeMarkdownAttribute(tag: string): { tag: string; mode: string | undefined } {
  const match = /\s+markdown\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
  if (!match) return { tag, mode: undefined }
  return {
    tag: tag.slice(0, match.index) + tag.slice(match.index + match[0].length),
    mode: match[1] ?? match[2] ?? match[3],
  }
}
