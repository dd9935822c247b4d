import { attributeOf, type Edit, type Element, editHtml, escapeAttribute, textOf, type Visit } from './html-edits.ts'

/**
 * Lets what may be wider than the screen scroll by itself, by keyboard too: code can take the focus, and each table gets
 * a box named after the heading above it. Tables that stand in such a box already are left alone.
 */
export const boxWideParts = (html: string): string => editHtml(html, wideParts())

/** The edits of `boxWideParts`, for one document in its order. */
export function wideParts(): Visit {
  let heading = ''
  return (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim()
    if (element.tagName === 'table' && !isBoxed(element)) return boxTable(element, heading)
    return element.tagName === 'pre' && attributeOf(element, 'tabindex') === undefined ? makeFocusable(element) : []
  }
}

function boxTable({ sourceCodeLocation: place }: Element, heading: string): Edit[] {
  if (!place) return []
  const box = `<div class="table-box" tabindex="0" role="region" aria-label="${escapeAttribute(`Table: ${heading}`)}">`
  return [
    { start: place.startOffset, end: place.startOffset, text: box },
    { start: place.endOffset, end: place.endOffset, text: '</div>' },
  ]
}

function makeFocusable({ sourceCodeLocation: place }: Element): Edit[] {
  const afterName = (place?.startTag?.startOffset ?? 0) + '<pre'.length
  return place ? [{ start: afterName, end: afterName, text: ' tabindex="0"' }] : []
}

function isBoxed({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && attributeOf(parentNode, 'class') === 'table-box'
}
