import type { Cluster, JobReport } from '@sandbar/engine'
import type { Route } from '@sandbar/openapi/routes'
import { type AuditEntry, createAuditLog } from './audit-log.ts'
import { kindOf, type OperationKind } from './kind.ts'
import { createRates, type Rates } from './rates.ts'
import { createRecent, type Recent } from './recent.ts'

const mostAudited = 2_000

/** An operation that has ended, well or not. */
export interface Finished {
  operation: Pick<Route, 'tag' | 'body' | 'answer'> & { id: string | null; method: string }
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
  const counts = new Map<string, OperationCount>()
  const rates = createRates()
  const recent = createRecent()
  cluster.subscribe((event) => {
    if (event.type === 'report') add(counts, jobCount(event.report))
  })
  return {
    finished(done) {
      const atMs = cluster.clock.now()
      const { operation, bytes, object, peer } = done
      const kind = kindOf(operation)
      if (isAudited(done)) log.add(entryOf(done, atMs))
      if (done.refusal !== null) return
      const seconds = Math.max(0, atMs - done.beganAtMs) / 1000
      add(counts, { name: operation.id ?? '', protocol: 'rest', kind, count: 1, bytes, seconds })
      if (kind.dataType === 'data' && kind.ioType !== 'none') rates.add(kind.ioType, bytes, atMs)
      if (kind.dataType !== 'none') recent.add({ ref: object, peer, kind, bytes, atMs })
    },
    audit: log.entries,
    counts: () => [...counts.values()],
    rates,
    recent,
  }
}

function add(counts: Map<string, OperationCount>, one: OperationCount): void {
  const key = `${one.protocol} ${one.name}`
  const present = counts.get(key)
  if (!present) counts.set(key, one)
  else {
    present.count += one.count
    present.bytes += one.bytes
    present.seconds += one.seconds
  }
}

function jobCount({ bytesOnWire, startedAtMs, endedAtMs }: JobReport): OperationCount {
  const kind: OperationKind = { dataType: 'data', ioType: 'read' }
  const bytes = bytesOnWire.sent + bytesOnWire.received
  return { name: 'job', protocol: 'replication', kind, count: 1, bytes, seconds: (endedAtMs - startedAtMs) / 1000 }
}

/** Reading is not worth an entry, unless somebody was kept from it. */
function isAudited({ operation, refusal }: Finished): boolean {
  return operation.method !== 'GET' || refusal !== null
}

function entryOf({ operation, userId, username, refusal, object }: Finished, atMs: number): Omit<AuditEntry, 'number'> {
  const who = { user_id: userId, username, protocol: 'rest' as const }
  return { atMs, ...who, operation: operation.id ?? '', status: refusal ?? 'ok', object }
}
