import type { Cluster, JobReport, RelationshipView } from '@sandbar/engine'
import { type Progress, printable } from './progress.ts'
import { formatBytes, formatCount, formatMs } from './units.ts'

/**
 * Shows the jobs of one cluster: each while it runs, and a line about its end when something came of it. Where the
 * other cluster may be in the same process, only the source speaks.
 */
export function showJobs(cluster: Cluster, { progress, isAlone }: { progress: Progress; isAlone: boolean }): void {
  const titles = new Map<string, string | null>()
  const titleOf = async (id: string) => {
    const known = titles.get(id)
    if (known !== undefined) return known
    const views = [...(await cluster.sourceRelationships()), ...(isAlone ? await cluster.targetRelationships() : [])]
    const title = titleFrom(views.find(({ record }) => record.id === id))
    titles.set(id, title)
    return title
  }
  cluster.subscribe(async (event) => {
    if (event.type === 'relationship') titles.delete(event.id)
    if (event.type !== 'job' && event.type !== 'report') return
    const title = await titleOf(event.type === 'job' ? event.id : event.report.relationshipId)
    if (title === null) return
    if (event.type === 'job') progress.show(title, event.job)
    else for (const line of endLines(event.report)) progress.above(printable(`${title}: ${line}`))
  })
}

function titleFrom(view: RelationshipView | undefined): string | null {
  if (view === undefined) return null
  const { sourceClusterName, sourceRootPath, targetClusterName, targetRootPath } = view
  return `${sourceClusterName}:${sourceRootPath} to ${targetClusterName}:${targetRootPath}`
}

/** Nothing about jobs that changed nothing: there may be one every few seconds. */
function endLines({ outcome, error, counters, changes, problems, startedAtMs, endedAtMs }: JobReport): string[] {
  if (outcome !== 'committed') return [`${outcome}: ${error}`]
  const { added, changed, moved, removed, attributes } = changes
  if (added + changed + moved + removed + attributes === 0) return []
  const sent = `${formatCount(counters.filesTransferred)} files sent (${formatBytes(counters.bytesTransferred)})`
  const rest = `${formatCount(moved)} moved, ${formatCount(removed)} removed, in ${formatMs(endedAtMs - startedAtMs)}`
  return [`${sent}, ${rest}${problems.length === 0 ? '' : `, ${formatCount(problems.length)} problems`}`]
}
