import { attributeOf, type Edit, type Element, editHtml, escapeAttribute } from './html-edits.ts'

/**
 * Writes links that begin at the site's root relative to the page, so that the built site works below any path of any
 * server. `url` is the page's address on the site: `/automation/cli/`.
 */
export const relativeLinks = (html: string, url: string): string => editHtml(html, relativeLink(url))

/** The edits of `relativeLinks`. */
export const relativeLink = (url: string) => (element: Element) =>
  element.attrs.flatMap(({ name, value }): Edit[] => {
    const place = element.sourceCodeLocation?.attrs?.[name]
    if (!place || !isRooted(value) || !isLink(element, name)) return []
    const text = `${name}="${escapeAttribute(relativePath(url, value))}"`
    return [{ start: place.startOffset, end: place.endOffset, text }]
  })

function isRooted(value: string): boolean {
  return value.startsWith('/') && !value.startsWith('//')
}

/** The widgets look for a lab below the path that their meta element names: that is a link too. */
function isLink(element: Element, name: string): boolean {
  if (name === 'href' || name === 'src') return true
  return name === 'content' && attributeOf(element, 'name') === 'sandbar-lab'
}

/** From the page at `from` to the path `to`, both from the site's root: `../cli/`; `./` for the same folder. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(1, -1)
  const parts = to.split('/').slice(1)
  let shared = 0
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++
  return `${'../'.repeat(folders.length - shared) || './'}${parts.slice(shared).join('/')}`
}
