/** Builds the site elsewhere and looks for what readers would stumble over. Exit 1 with one line per finding. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build.ts'
import { type Page, readPages } from './pages.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-site-'))
try {
  await buildSite(directory)
  const pages = readPages(directory)
  const findings = [...checkPages(pages), ...pages.flatMap((page) => checkLinks(page, pages))]
  for (const finding of findings) console.error(finding)
  console.error(
    `${pages.length} pages, ${pages.reduce((sum, page) => sum + page.links.length, 0)} links, ${findings.length} findings`,
  )
  if (findings.length > 0 || pages.length < 10) process.exitCode = 1
} finally {
  rmSync(directory, { recursive: true, force: true })
}

function checkPages(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const repeated = page.ids.filter((id, index) => page.ids.indexOf(id) !== index)
    const leaked = /\{%|\{\{/.exec(page.text)
    return [
      ...repeated.map((id) => `${page.url}: id "${id}" is given twice`),
      ...(leaked
        ? [`${page.url}: Liquid reached the reader: ${page.text.slice(leaked.index, leaked.index + 40)}`]
        : []),
    ]
  })
}

function checkLinks(page: Page, pages: readonly Page[]): string[] {
  return page.links.flatMap((link) => {
    if (/^(https?:|mailto:|data:)/.test(link)) return []
    if (link.startsWith('/') && page.url !== '/404.html')
      return [`${page.url}: link ${link} begins at the root: below another path it leads elsewhere`]
    const target = new URL(link, `http://site${page.url}`)
    const path = decodeURIComponent(target.pathname)
    const found = pages.find((candidate) => candidate.url === path)
    if (!found)
      return existsSync(join(directory, path)) && !path.endsWith('/') ? [] : [`${page.url}: broken link ${link}`]
    const id = decodeURIComponent(target.hash.slice(1))
    return id === '' || found.ids.includes(id) ? [] : [`${page.url}: link to a missing place ${link}`]
  })
}
