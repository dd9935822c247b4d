import { attributeOf, type Edit, type Element, editHtml, escapeAttribute, textOf } from './html-edits.ts'

/**
 * Puts each table into a box of its own that scrolls where the screen is narrow, reachable by keyboard and named after
 * the heading above it. Tables that stand in such a box already are left alone.
 */
export function boxTables(html: string): string {
  let heading = ''
  return editHtml(html, (element): Edit[] => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim()
    const place = element.sourceCodeLocation
    if (element.tagName !== 'table' || !place || isBoxed(element)) return []
    const box = `<div class="table-box" tabindex="0" role="region" aria-label="${escapeAttribute(`Table: ${heading}`)}">`
    return [
      { start: place.startOffset, end: place.startOffset, text: box },
      { start: place.endOffset, end: place.endOffset, text: '</div>' },
    ]
  })
}

function isBoxed({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && attributeOf(parentNode, 'class') === 'table-box'
}
