import { type JobReport, pathToText } from '@sandbar/engine'
import { formatBytes, formatCount, formatMs } from './units.ts'

const mostProblems = 50

/** What one job did, for people. */
export function reportText(report: JobReport, { source, target }: { source: string; target: string }): string {
  const { outcome, error, counters, changes, startedAtMs, endedAtMs } = report
  if (outcome !== 'committed') return `${source} was not replicated to ${target}, nothing was committed: ${error}`
  const moved = `${formatCount(counters.filesTransferred)} files sent (${formatBytes(counters.bytesTransferred)})`
  const rest = `${formatCount(changes.moved)} moved, ${formatCount(changes.removed)} removed`
  const line = `${target} is the copy of ${source}: ${moved}, ${rest}, in ${formatMs(endedAtMs - startedAtMs)}.`
  return [line, ...problemLines(report), ...report.notes].join('\n')
}

function problemLines({ problems }: JobReport): string[] {
  if (problems.length === 0) return []
  const shown = problems.slice(0, mostProblems).map(({ path, message }) => `  ${pathToText(path)}: ${message}`)
  const more = problems.length - shown.length
  return [
    `Not everything could be carried (${formatCount(problems.length)}):`,
    ...shown,
    ...(more > 0 ? [`  and ${formatCount(more)} more; --json lists all of them`] : []),
  ]
}
