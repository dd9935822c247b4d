import { parseFragment } from 'parse5'
import { attributeOf, elementsOf, textOf } from './html-edits.ts'

/** One line of a page's contents list. */
export interface ContentsEntry {
  id: string
  title: string
}

/** The `h2` headings of a page's text that have an id, in order. */
export function contentsOf(html: string): ContentsEntry[] {
  return elementsOf(parseFragment(html)).flatMap((element) => {
    const id = element.tagName === 'h2' ? attributeOf(element, 'id') : undefined
    return id ? [{ id, title: textOf(element).trim() }] : []
  })
}
