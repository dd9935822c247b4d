import type { Cluster, JobReport } from '@sandbar/engine'
import type { Route } from '@sandbar/openapi/routes'
import { type AuditEntry, createAuditLog } from './audit-log.ts'
import { kindOf, type OperationKind } from './kind.ts'
import { createRates, type Rates } from './rates.ts'
import { createRecent, type Recent } from './recent.ts'

const mostAudited = 2_000

/** An operation that has ended, well or not. */
export interface Finished {
  operation: Pick<Route, 'tag' | 'body' | 'answer'> & { id: string; method: string }
  userId: string
  username: string
  /** Address of the caller; empty where nobody knows it. */
  peer: string
  /** What the path names; empty where it names nothing. */
  object: string
  /** The error class of a refusal; null when it went well. */
  refusal: string | null
  /** Of file content. */
  bytes: number
  beganAtMs: number
}

/** How often an operation ran, and what it took. */
export interface OperationCount {
  name: string
  protocol: 'rest' | 'replication'
  kind: OperationKind
  count: number
  bytes: number
  seconds: number
}

/** What a cluster did since it started, in memory and bounded. */
export interface Activity {
  finished(done: Finished): void
  /** The last 2,000 changes, refusals and sign-ins, oldest first. */
  audit(): readonly AuditEntry[]
  /** In order of their first run. */
  counts(): readonly OperationCount[]
  readonly rates: Pick<Rates, 'since'>
  readonly recent: Pick<Recent, 'now'>
}

const known = new WeakMap<Cluster, Activity>()

/** The activity of a cluster; a reset makes another cluster, with nothing done yet. */
export function activityOf(cluster: Cluster): Activity {
  const activity = known.get(cluster) ?? createActivity(cluster)
  known.set(cluster, activity)
  return activity
}

function createActivity(cluster: Cluster): Activity {
  const log = createAuditLog(mostAudited)
  /** By operation; looked up at each call. */
  const counts = new Map<Finished['operation'] | 'job', OperationCount>()
  const rates = createRates()
  const recent = createRecent()

  function countOf(operation: Finished['operation']): OperationCount {
    const present = counts.get(operation)
    if (present) return present
    const none = { count: 0, bytes: 0, seconds: 0 }
    const count: OperationCount = { name: operation.id, protocol: 'rest', kind: kindOf(operation), ...none }
    counts.set(operation, count)
    return count
  }

  cluster.subscribe((event) => {
    if (event.type !== 'report') return
    const count = counts.get('job') ?? newJobCount()
    addJob(count, event.report)
    counts.set('job', count)
  })
  return {
    finished(done) {
      const atMs = cluster.clock.now()
      const { operation, bytes, object, peer } = done
      if (isAudited(done)) log.add(entryOf(done, atMs))
      if (done.refusal !== null) return
      const count = countOf(operation)
      const { kind } = count
      count.count += 1
      count.bytes += bytes
      count.seconds += Math.max(0, atMs - done.beganAtMs) / 1000
      if (kind.dataType === 'none') return
      recent.add({ ref: object, peer, kind, bytes, atMs })
      if (kind.dataType === 'data' && kind.ioType !== 'none') rates.add(kind.ioType, bytes, atMs)
    },
    audit: log.entries,
    counts: () => [...counts.values()],
    rates,
    recent,
  }
}

function newJobCount(): OperationCount {
  const kind: OperationKind = { dataType: 'data', ioType: 'read' }
  return { name: 'job', protocol: 'replication', kind, count: 0, bytes: 0, seconds: 0 }
}

function addJob(count: OperationCount, { bytesOnWire, startedAtMs, endedAtMs }: JobReport): void {
  count.count += 1
  count.bytes += bytesOnWire.sent + bytesOnWire.received
  count.seconds += (endedAtMs - startedAtMs) / 1000
}

/** Reading is not worth an entry, unless somebody was kept from it. */
function isAudited({ operation, refusal }: Finished): boolean {
  return operation.method !== 'GET' || refusal !== null
}

function entryOf({ operation, userId, username, refusal, object }: Finished, atMs: number): Omit<AuditEntry, 'number'> {
  const who = { user_id: userId, username, protocol: 'rest' as const }
  return { atMs, ...who, operation: operation.id, status: refusal ?? 'ok', object }
}
