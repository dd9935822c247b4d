import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Text to put in place of the characters from `start` to `end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

export type Element = DefaultTreeAdapterTypes.Element

/** What one concern wants changed at an element. */
export type Visit = (element: Element) => Edit[]

/** Asks each visitor for its edits of each element of a document, parents first, and carries them all out. */
export function editHtml(html: string, ...visits: Visit[]): string {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
  const edits = elements.flatMap((element) => visits.flatMap((visit) => visit(element)))
  let result = html
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  return result
}

/** All elements below a node, parents first. */
export function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'attrs' in node ? [node, ...inside] : inside
}

/** The value of an attribute; undefined when the element lacks it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** What a reader sees of an element, without markup. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Text as it may stand in HTML and in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
