import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** One built page with what checks look at. */
export interface Page {
  /** `/on-prem/continuous-replication/` */
  url: string
  ids: string[]
  /** Values of `href` and `src` as written. */
  links: string[]
  /** Visible text outside of code. */
  text: string
}

/** Reads every HTML file of a built site. */
export function readPages(directory: string): Page[] {
  return globSync('**/*.html', { cwd: directory })
    .sort()
    .map((file) => readPage(directory, file))
}

function readPage(directory: string, file: string): Page {
  const page: Page = { url: `/${file}`.replace(/index\.html$/, ''), ids: [], links: [], text: '' }
  visit(parse(readFileSync(join(directory, file), 'utf8')), page)
  return page
}

const silent = new Set(['code', 'pre', 'script', 'style', 'textarea'])

function visit(node: DefaultTreeAdapterTypes.Node, page: Page): void {
  if ('value' in node) page.text += node.value
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') page.ids.push(value)
      if (name === 'href' || name === 'src') page.links.push(value)
    }
  }
  if (!('childNodes' in node) || silent.has(node.nodeName)) return
  for (const child of node.childNodes) visit(child, page)
}
