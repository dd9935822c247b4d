import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { normalForm } from './normal-form.ts'
import { outputOf, siteOf } from './site.ts'

/** A tiny Jekyll site and what Jekyll made of it. */
export interface JekyllCase {
  id: string
  construct: string
  files: Record<string, string>
  page: string
  expect_html: string | null
  verdict: 'match' | 'words' | 'deviate' | 'error'
  tier: 1 | 2 | 3
  note: string
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'))

export const jekyllCases = fixture('jekyll-cases.json') as JekyllCase[]

/** What is wrong with our output of a case; null when it is as it should be. */
export function judge(jekyllCase: JekyllCase): string | null {
  let html: string | undefined
  try {
    html = render(jekyllCase)
  } catch (error) {
    const message = String(error)
    return jekyllCase.verdict === 'error' && namesPlace(message, jekyllCase) ? null : message
  }
  if (jekyllCase.verdict === 'error') return 'built without an error'
  if (html === undefined) return `did not write ${jekyllCase.page}`
  const form = jekyllCase.verdict === 'words' ? wordForm : normalForm
  const [ours, theirs] = [form(html), form(jekyllCase.expect_html ?? '')]
  return ours === theirs ? null : `ours:   ${ours}\ntheirs: ${theirs}`
}

function render({ files, page, verdict }: JekyllCase): string | undefined {
  const site = siteOf(files, { typography: 'kramdown', indentedCode: true })
  if (verdict === 'error') for (const any of site.pages) site.render(any)
  return outputOf(site, page) ?? (site.statics.includes(page) ? files[page] : undefined)
}

const namesPlace = (message: string, { files }: JekyllCase): boolean =>
  Object.keys(files).some((file) => new RegExp(`${file.replaceAll('.', '\\.')}:\\d+`).test(message))

/** The words, links and ids of a page in order, whatever boxes they are in. */
export function wordForm(html: string): string {
  const parts: string[] = []
  visit(parseFragment(html), parts)
  return parts
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

function visit(node: DefaultTreeAdapterTypes.Node, parts: string[]): void {
  if ('value' in node) parts.push(node.value)
  if ('attrs' in node)
    for (const { name, value } of node.attrs) if (['href', 'src', 'id'].includes(name)) parts.push(`${name}=${value}`)
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, parts)
}
