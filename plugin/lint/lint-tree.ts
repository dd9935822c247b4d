import { createSite } from '../jekyll/site.ts'
import type { SiteOptions } from '../jekyll/site-options.ts'
import { type Finding, mergeFindings } from './finding.ts'
import { lintSite, renderAll } from './lint-site.ts'
import { createTrace } from './trace.ts'

/**
 * Renders a tree without writing it, and says what is wrong with it; files are those that the output has besides. Throws
 * a BuildError when the tree can't be read at all.
 */
export function lintTree(options: SiteOptions & { files?: readonly string[] }): Finding[] {
  const trace = createTrace()
  const site = createSite({ ...options, trace })
  const { rendered, findings } = renderAll(site)
  return mergeFindings([...findings, ...lintSite({ ...options, site, trace, rendered })])
}
