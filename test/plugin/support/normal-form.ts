import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const INLINE = new Set('a abbr b br code del em i img input kbd span strong sub sup #text #comment'.split(' '))
const DROPPED_CLASSES = new Set(['highlighter-rouge', 'language-plaintext'])

/** HTML reduced to what readers and style sheets can tell apart, so that two renderers can be compared. */
export function normalForm(html: string): string {
  return printNodes(parseFragment(html).childNodes, false).trim()
}

function printNodes(nodes: Node[], keepSpace: boolean): string {
  const printed = nodes.map((node) => ({ isInline: INLINE.has(node.nodeName), text: printNode(node, keepSpace) }))
  if (keepSpace) return printed.map(({ text }) => text).join('')
  return printed
    .map(({ isInline, text }, index) => {
      if (!isInline) return text.trim()
      const [before, after] = [printed[index - 1], printed[index + 1]]
      const left = before?.isInline ? text : text.trimStart()
      return after?.isInline ? left : left.trimEnd()
    })
    .join('')
    .replace(/\s+/g, (space) => (space.includes('\u0001') ? space : ' '))
}

function printNode(node: Node, keepSpace: boolean): string {
  if ('value' in node) return keepSpace ? node.value : node.value.replace(/[\s\u00a0]+/g, ' ')
  if (node.nodeName === '#comment')
    return `<!--${(node as DefaultTreeAdapterTypes.CommentNode).data.replace(/\s+/g, ' ')}-->`
  if (!('tagName' in node)) return ''
  const code = readCodeBlock(node)
  if (code) return `[[code ${code.language}]]${JSON.stringify(code.text)}`
  const attributes = printAttributes(node)
  return `<${node.tagName}${attributes}>${printNodes(node.childNodes, keepSpace || node.tagName === 'pre')}</${node.tagName}>`
}

function printAttributes(element: Element): string {
  return element.attrs
    .map(({ name, value }) => {
      if (name === 'style') return `${name}="${value.replace(/\s*([:;])\s*/g, '$1').replace(/;$/, '')}"`
      if (name !== 'class') return `${name}="${value}"`
      const kept = value.split(/\s+/).filter((word) => !DROPPED_CLASSES.has(word))
      return kept.length === 0 ? '' : `class="${kept.join(' ')}"`
    })
    .filter((text) => text !== '')
    .sort()
    .map((text) => ` ${text}`)
    .join('')
}

/** The code block that an element wraps, whatever boxes are around it. */
function readCodeBlock(element: Element): { language: string; text: string } | null {
  const isWrapper = /(?:^|\s)(?:highlighter-rouge|highlight)(?:\s|$)/.test(attribute(element, 'class'))
  if (element.tagName !== 'pre' && !(isWrapper && ['div', 'figure'].includes(element.tagName))) return null
  const pre = findElement(element, 'pre')
  const inner = pre && findElement(pre, 'code')
  if (!inner) return null
  const own = `${attribute(element, 'class')} ${attribute(inner, 'class')}`
  const language = /language-(\S+)/.exec(own)?.[1] ?? attribute(inner, 'data-lang')
  return { language: language === 'plaintext' ? '' : language, text: textOf(inner).replace(/\n$/, '') }
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((entry) => entry.name === name)?.value ?? ''

function findElement(element: Element, name: string): Element | undefined {
  if (element.tagName === name) return element
  for (const child of element.childNodes) {
    const found = 'tagName' in child ? findElement(child, name) : undefined
    if (found) return found
  }
  return undefined
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
