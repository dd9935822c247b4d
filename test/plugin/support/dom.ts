import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** Elements of a page that fit a test, in order. */
export function findAll(html: string, fits: (element: Element, ancestors: string[]) => boolean): Element[] {
  const found: Element[] = []
  walk(parseFragment(html), { fits, ancestors: [], found })
  return found
}

interface Search {
  fits: (element: Element, ancestors: string[]) => boolean
  ancestors: string[]
  found: Element[]
}

function walk(node: DefaultTreeAdapterTypes.Node, { fits, ancestors, found }: Search): void {
  const isElement = 'tagName' in node
  if (isElement && fits(node, ancestors)) found.push(node)
  const inside = isElement ? [...ancestors, node.tagName] : ancestors
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, { fits, ancestors: inside, found })
}

/** All elements with a class. */
export const byClass = (html: string, name: string): Element[] =>
  findAll(html, (element) => (attributeOf(element, 'class') ?? '').split(' ').includes(name))

/** All elements of a name. */
export const byTag = (html: string, name: string): Element[] => findAll(html, (element) => element.tagName === name)

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** The text of an element with white space folded. */
export const textOf = (node: DefaultTreeAdapterTypes.Node): string => rawText(node).replace(/\s+/g, ' ').trim()

const rawText = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(rawText).join('') : ''
