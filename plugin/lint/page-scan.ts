import { scanTags } from '../markdown/html-scan.ts'

/** A link or an embedded file of a page. */
export interface Reference {
  kind: 'link' | 'embed'
  /** As written, with character references decoded. */
  address: string
}

/** What the checks look at on one page of HTML. */
export interface PageScan {
  /** Every id in order, repeated ones too. */
  ids: string[]
  references: Reference[]
  /** Addresses of pictures without an alternative text. */
  withoutAlt: string[]
  /** The first piece of Liquid that readers would see; null when there is none. */
  leaked: string | null
}

const HIDDEN = new Set(['script', 'style', 'pre', 'code', 'textarea', 'template', 'kbd', 'samp'])
const LEAK = /\{%.{0,60}|\{\{.{0,60}\}\}/

/** Looks through the tags of a page once. */
export function scanPage(html: string): PageScan {
  const scan: PageScan = { ids: [], references: [], withoutAlt: [], leaked: null }
  let textFrom = 0
  let hidden = 0
  for (const { name, kind, start, end } of scanTags(html)) {
    if (hidden === 0) scan.leaked ??= LEAK.exec(html.slice(textFrom, start))?.[0] ?? null
    textFrom = end
    if (HIDDEN.has(name)) hidden = Math.max(0, hidden + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0))
    if (kind === 'open' || kind === 'void') scanTag(scan, { name, attributes: readAttributes(html.slice(start, end)) })
  }
  return scan
}

function scanTag(scan: PageScan, { name, attributes }: { name: string; attributes: Map<string, string> }): void {
  const id = attributes.get('id')
  if (id) scan.ids.push(id)
  const anchor = name === 'a' ? attributes.get('name') : undefined
  if (anchor && anchor !== id) scan.ids.push(anchor)
  const link = name === 'a' || name === 'area' ? attributes.get('href') : undefined
  if (link !== undefined) scan.references.push({ kind: 'link', address: link })
  const embedded = embeddedOf(name, attributes)
  if (embedded) scan.references.push({ kind: 'embed', address: embedded })
  if (name === 'img' && !attributes.has('alt')) scan.withoutAlt.push(attributes.get('src') ?? '')
}

function embeddedOf(name: string, attributes: Map<string, string>): string | undefined {
  if (['img', 'script', 'source', 'video', 'audio', 'embed', 'iframe'].includes(name)) return attributes.get('src')
  return name === 'link' && /\b(?:stylesheet|icon)\b/.test(attributes.get('rel') ?? '')
    ? attributes.get('href')
    : undefined
}

const ATTRIBUTE = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''))
  }
  return attributes
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
