import { BuildError } from '../jekyll/notices.ts'
import type { SitePage } from '../jekyll/page.ts'
import type { Site } from '../jekyll/site.ts'
import type { SourceTree } from '../jekyll/tree.ts'
import { createFinding, type Finding, mergeFindings } from './finding.ts'
import { checkPages, type WrittenPage } from './page-rules.ts'
import { checkTemplates } from './template-rules.ts'
import type { Trace } from './trace.ts'

/** A site whose pages were rendered, and what its templates did meanwhile. */
export interface LintInput {
  site: Site
  tree: SourceTree
  trace: Trace
  /** HTML of each page by output file. */
  rendered: ReadonlyMap<string, string>
  /** Files that something else than the tree puts into the output. */
  files?: readonly string[]
}

/** Renders every page of a site. A page that breaks becomes a finding; the rest goes on. */
export function renderAll(site: Site): { rendered: Map<string, string>; findings: Finding[] } {
  const rendered = new Map<string, string>()
  const findings: Finding[] = []
  for (const page of site.pages) {
    try {
      rendered.set(page.output, site.render(page))
    } catch (error) {
      if (!(error instanceof BuildError)) throw error
      const { file, line = 0, column = 0 } = error.place
      const message = error.message.slice(error.message.indexOf(': ') + 2)
      findings.push(createFinding({ rule: 'broken-page', file, line, column, message, pages: [page.url] }))
    }
  }
  return { rendered, findings }
}

/** Everything that the linter finds in a rendered site. */
export function lintSite({ site, tree, trace, rendered, files = [] }: LintInput): Finding[] {
  const pages = site.pages.flatMap((page): WrittenPage[] => {
    const html = rendered.get(page.output)
    return html === undefined ? [] : [{ source: page.source, url: page.url, output: page.output, html }]
  })
  const { folders } = site.config
  const included = new Set(site.pages.flatMap((page) => site.includesOf(page.source)))
  const read = (file: string) => tree.read(file) ?? ''
  return mergeFindings([
    ...site.notices.map((notice) => createFinding({ ...notice, column: 0 })),
    ...checkTemplates({
      trace,
      bodyLineOf: site.bodyLineOf,
      platforms: Object.keys(site.platforms),
      includes: tree.list(folders.includes),
      included,
      read,
      platformPages: site.pages.filter(isPlatformPage),
    }),
    ...checkPages({
      pages,
      files: [...site.statics, ...site.generated.map(({ output }) => output), ...files],
      baseurl: (site.config.baseurl ?? '').replace(/\/+$/, ''),
      origin: URL.parse(site.config.url)?.origin ?? '',
      locate: createLocator({ site, read }),
    }),
  ])
}

/** A page whose own front matter names its platform; versions of one source differ by design. */
const isPlatformPage = (page: SitePage): boolean => page.platform !== undefined && !('platforms' in page.front)

/** Finds where a text of a page stands: in its source, its layouts, what it includes; else at the top of its source. */
function createLocator({ site, read }: { site: Site; read: (file: string) => string }) {
  const lines = new Map<string, string[]>()
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? read(file).split(/\r*\n/)
    lines.set(file, known)
    return known
  }
  return (page: WrittenPage, needles: readonly string[]) => {
    const versions = site.pages.filter(({ output }) => output === page.output)
    const files = [page.source, ...versions.flatMap(site.layoutsOf), ...site.includesOf(page.source)]
    for (const needle of needles.filter((text) => text !== '')) {
      for (const file of files) {
        const at = linesOf(file).findIndex((line) => line.toLowerCase().includes(needle.toLowerCase()))
        const column = (linesOf(file)[at] ?? '').toLowerCase().indexOf(needle.toLowerCase()) + 1
        if (at >= 0) return { file, line: at + 1, column }
      }
    }
    return { file: page.source, line: site.bodyLineOf(page.source), column: 1 }
  }
}
