import type { JobStatus, RelationshipStatus } from './cluster-client.ts'
import type { Comparison } from './comparison.ts'
import type { ReportSummary } from './sandbox.ts'
import { formatAge, formatBytes, formatCount } from './words.ts'

/** The seven pictures of a relationship, and an eighth for one that ended. */
export type RelationshipLook =
  | 'ready'
  | 'running'
  | 'awaiting'
  | 'disconnected'
  | 'blackout'
  | 'disabled'
  | 'reverting'
  | 'retrying'
  | 'ended'

/** How a relationship stands, for the icon. */
export function lookOf(status: RelationshipStatus): RelationshipLook {
  switch (status.state) {
    case 'AWAITING_AUTHORIZATION':
      return 'awaiting'
    case 'ENDED':
      return 'ended'
    case 'DISCONNECTED':
      return 'disconnected'
    case 'ESTABLISHED':
      return lookOfEstablished(status)
    default:
      return 'reverting'
  }
}

function lookOfEstablished(status: RelationshipStatus): RelationshipLook {
  if (status.job_state === 'REPLICATION_RUNNING') return 'running'
  if (status.error_from_last_job !== '') return 'retrying'
  if (status.replication_enabled === false) return 'disabled'
  return status.next_active_time ? 'blackout' : 'ready'
}

/** The state in a few words. */
export function stateWords(status: RelationshipStatus): string {
  const { target_cluster_name: target, target_root_path: directory } = status
  switch (lookOf(status)) {
    case 'awaiting':
      return `Waits for authorization on ${target || 'the target'}`
    case 'running':
      return 'Replicating'
    case 'ready':
      return 'Established: the next job starts by itself'
    case 'retrying':
      return 'The last job failed and will be tried again'
    case 'disabled':
      return 'Automatic replication is off'
    case 'blackout':
      return `In a blackout window until ${formatTime(status.next_active_time ?? '')}`
    case 'disconnected':
      return `Disconnected: ${directory} is writable`
    case 'reverting':
      return `${directory} is going back to the recovery point`
    case 'ended':
      return `Ended${status.end_reason === '' ? '' : `: ${status.end_reason}`}`
  }
}

/** Whether `replicate` would start a job. */
export function canReplicate(status: RelationshipStatus | null): boolean {
  return status?.state === 'ESTABLISHED' && status.job_state !== 'REPLICATION_RUNNING'
}

/**
 * Whether the trees must be compared again after a new reading of the relationship: what is comparable, and with what,
 * hangs on its state and recovery point, and a survey that ended before this reading knew neither.
 */
export function needsSurvey(before: RelationshipStatus | null, now: RelationshipStatus | null): boolean {
  return before?.state !== now?.state || before?.recovery_point !== now?.recovery_point
}

/** How far a job is: 0 to 1. */
export function fractionOf({ percent_complete: percent }: JobStatus): number {
  return Math.min(1, percent > 1 ? percent / 100 : percent)
}

/** `42 %, 12 of 30 files, 1.2 of 3 MB, about 3 s left`. */
export function progressWords(job: JobStatus): string {
  const files = Number(job.files_transferred) + Number(job.files_unchanged)
  const parts = [
    `${Math.floor(fractionOf(job) * 100)} %`,
    `${files.toLocaleString('en')} of ${formatCount(Number(job.files_total), 'file')}`,
    `${formatBytes(Number(job.bytes_transferred))} sent`,
  ]
  if (job.estimated_seconds_remaining !== null) parts.push(`about ${job.estimated_seconds_remaining} s left`)
  return parts.join(', ')
}

/** What one finished job did, as terms and figures. */
export function reportFigures(report: ReportSummary): [term: string, figure: string][] {
  const { counters, changes, bytesOnWire } = report
  const words = {
    added: 'added',
    changed: 'changed',
    moved: 'moved',
    removed: 'removed',
    attributes: 'with new attributes',
  }
  const changed = (Object.keys(words) as (keyof typeof words)[])
    .filter((kind) => changes[kind] > 0)
    .map((kind) => `${changes[kind].toLocaleString('en')} ${words[kind]}`)
  return [
    ['Changes', changed.length === 0 ? 'none' : changed.join(', ')],
    ['Sent', `${formatCount(counters.filesTransferred, 'file')}, ${formatBytes(counters.bytesTransferred)}`],
    ['Unchanged', `${formatCount(counters.filesUnchanged, 'file')}, ${formatBytes(counters.bytesUnchanged)}`],
    ['On the wire', formatBytes(bytesOnWire.sent + bytesOnWire.received)],
  ]
}

/** What of a comparison goes into words. */
type Figures = Pick<Comparison, 'differences' | 'compared' | 'isComplete'>

/** The whole situation in a sentence or two. Without a comparison nothing is said about differences. */
export function summarize(
  status: RelationshipStatus | null,
  { nowMs, comparison }: { nowMs: number; comparison: Figures | null },
): string {
  if (!status) return 'The clusters have nothing to do with each other yet: create a relationship on alpha.'
  const from = `${status.source_root_path} on ${status.source_cluster_name}`
  const to = `${status.target_root_path} on ${status.target_cluster_name || 'the target'}`
  const look = lookOf(status)
  if (look === 'awaiting') return `${from} is to be replicated to ${to}, which has not authorized it yet.`
  if (look === 'ended') return `The relationship from ${from} to ${to} has ended. Delete what is left of it.`
  if (look === 'running') return `${from} is being replicated to ${to}.`
  if (status.recovery_point === '') return `${from} is to be replicated to ${to}. No job has finished yet.`
  const point = `${formatTime(status.recovery_point)}, ${formatAge(nowMs - Date.parse(status.recovery_point))}`
  if (look === 'disconnected') return `${to} goes its own way. It was last brought up to date at ${point}.`
  if (look === 'reverting') return `${stateWords(status)}. It was last brought up to date at ${point}.`
  return [`${to} holds ${from} as of ${point}.`, ...(comparison ? [differenceWords(comparison)] : [])].join(' ')
}

function differenceWords({ differences, compared, isComplete }: Figures): string {
  const waits = `${formatCount(differences, 'difference')} ${differences === 1 ? 'waits' : 'wait'} for the next job.`
  if (isComplete) return differences === 0 ? 'Both look the same.' : waits
  const first = `the first ${compared.toLocaleString('en')} entries`
  return differences === 0 ? `Both look the same in ${first}; the rest was not compared.` : `In ${first}, ${waits}`
}

/** The time of day in the reader's zone. */
export function formatTime(time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}
