import { escapeHtml } from '../markdown/escape.ts'
import type { DifferentBlock, PageDifferences } from './differences.ts'

/** The matrix and the differing blocks for people, page by page. */
export function printDifferences(pages: readonly PageDifferences[]): string {
  if (pages.length === 0) return 'No page is written for a platform\n'
  return pages.map(printPage).join('\n')
}

function printPage({ key, urls, common, different }: PageDifferences): string {
  const absent = Object.keys(urls).filter((platform) => urls[platform] === null)
  const notes = [
    `${common} ${common === 1 ? 'block' : 'blocks'} on all platforms`,
    different.length === 0 ? 'no difference' : `${different.length} different`,
    ...(absent.length === 0 ? [] : [`not on ${absent.join(', ')}`]),
  ]
  const lines = different.map((block) => {
    const under = block.heading === '' ? '' : ` under "${block.heading}"`
    return `  only ${block.on.join(', ')}${under} (${block.element}): ${excerptOf(block, different)}`
  })
  return [`${key}: ${notes.join(', ')}`, ...lines, ''].join('\n')
}

/** A block in a line; of one that begins as its counterpart does, what comes after. */
function excerptOf(block: DifferentBlock, all: readonly DifferentBlock[]): string {
  const counterparts = all.filter(
    ({ heading, element, on }) =>
      heading === block.heading && element === block.element && !on.some((platform) => block.on.includes(platform)),
  )
  const shared = Math.max(0, ...counterparts.map(({ text }) => sharedStart(text, block.text)))
  return shared < 40 ? shorten(block.text) : shorten(`... ${block.text.slice(shared)}`)
}

/** How many characters two texts begin with alike, in whole words. */
function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return one.lastIndexOf(' ', length) + 1
}

const shorten = (text: string): string => {
  const plain = text
    .replace(/<[^>]*>/g, ' [picture] ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 160 ? `${plain.slice(0, 157)}...` : plain
}

/** The report as a page of its own: a table of all pages, then each page's differing blocks. No script, no outside file. */
export function printDifferencesPage(
  pages: readonly PageDifferences[],
  labels: Readonly<Record<string, string>>,
): string {
  const platforms = Object.entries(labels)
  const heads = platforms.map(([, label]) => `<th scope="col">${escapeHtml(label)}</th>`).join('')
  const rows = pages.map(
    (page) =>
      `<tr><th scope="row"><a href="#${anchorOf(page)}">${escapeHtml(page.key)}</a></th>${platforms.map(([platform]) => cellOf(page, platform)).join('')}</tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Differences between platforms</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
div { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top }
</style>
</head>
<body>
<h1>Differences between platforms</h1>
<p>Each page, and how many of its blocks (paragraphs, steps, cells) are on some platforms only.</p>
<div tabindex="0" role="region" aria-label="All pages"><table>
<thead><tr><th scope="col">Page</th>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
${pages
  .filter(({ different }) => different.length > 0)
  .map((page) => sectionOf(page, labels))
  .join('\n')}
</body>
</html>
`
}

const anchorOf = ({ key }: PageDifferences): string => encodeURIComponent(key)

function cellOf({ urls, different }: PageDifferences, platform: string): string {
  if (urls[platform] === null) return '<td>absent</td>'
  const own = different.filter(({ on }) => on.includes(platform)).length
  return `<td>${different.length === 0 ? 'the same' : `${own} of ${different.length}`}</td>`
}

function sectionOf(page: PageDifferences, labels: Readonly<Record<string, string>>): string {
  const rows = page.different.map((block) => rowOf(block, { page, labels })).join('\n')
  return `<h2 id="${anchorOf(page)}">${escapeHtml(page.key)}</h2>
<div tabindex="0" role="region" aria-label="${escapeHtml(page.key)}"><table>
<thead><tr><th scope="col">Only on</th><th scope="col">Under</th><th scope="col">Text</th></tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`
}

function rowOf(
  block: DifferentBlock,
  { page, labels }: { page: PageDifferences; labels: Readonly<Record<string, string>> },
): string {
  const on = block.on.map((platform) => labels[platform] ?? platform).join(', ')
  const cells = [on, block.heading, excerptOf(block, page.different)]
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}
