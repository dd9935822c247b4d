import { attributeOf, type Edit, type Element, editHtml, escapeAttribute, textOf } from './html-edits.ts'

/**
 * Gives each titled part of a page's text a link to itself, beside the heading and not in it: a heading's name must not
 * say "link". Headings without an id, and those of widgets, have none.
 */
export const linkHeadings = (html: string): string => editHtml(html, headingLink)

/** The edits of `linkHeadings`. */
export function headingLink(element: Element): Edit[] {
  const id = /^h[23]$/.test(element.tagName) ? attributeOf(element, 'id') : undefined
  const place = element.sourceCodeLocation
  if (!id || !place || !isProse(element)) return []
  const label = escapeAttribute(`Link to this part: ${textOf(element).trim()}`)
  const link = `<a class="permalink" href="#${escapeAttribute(encodeURIComponent(id))}" aria-label="${label}">#</a>`
  return [
    { start: place.startOffset, end: place.startOffset, text: '<div class="headed">' },
    { start: place.endOffset, end: place.endOffset, text: `${link}</div>` },
  ]
}

/** Directly in the article: not inside a widget or a list. */
function isProse({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && attributeOf(parentNode, 'class') === 'prose'
}
