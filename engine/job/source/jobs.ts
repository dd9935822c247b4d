import type { RelationshipRecord } from '../../core/relationship.ts'
import type { JobReport } from '../cluster.ts'
import type { Context } from '../context.ts'
import { queueOf } from '../queue.ts'
import { createTimer, type Timer } from '../timer.ts'
import { viewRelationship } from '../views.ts'
import { type AbortCause, abortReason } from './abort.ts'
import { attemptJob } from './attempt.ts'
import { createLinkMemory, type LinkMemory } from './link-memory.ts'
import { nextStart } from './next-start.ts'

/** The jobs of all relationships whose source this cluster is: at most one of each at a time. */
export interface Jobs {
  /** Starts a job now; one that runs is left alone. */
  start(id: string): void
  /** Resolves when no job of this relationship runs any more. */
  abort(id: string, cause: AbortCause): Promise<void>
  /** What was aborted by hand may begin again. */
  unrest(id: string): void
  /** Plans the next start anew, after a change to the record or a start of the cluster. */
  plan(id: string): void
  /** A link to this peer came up: what failed for the lack of one is tried again. */
  reached(uuid: string): void
  /** Ends all jobs; no other begins. */
  close(): Promise<void>
}

interface RunningAttempt {
  controller: AbortController
  ended: Promise<void>
}

/** Until when those that were aborted by hand start no job by themselves. */
type Rests = Map<string, number>

export function createJobs(context: Context): Jobs {
  const { store, ports, options } = context
  const attempts = new Map<string, RunningAttempt>()
  const rests: Rests = new Map()
  const timers = createTimers((id) => createTimer(ports.clock, () => jobs.start(id)))
  const links = createLinkMemory()
  let closed = false
  const run = async (id: string, signal: AbortSignal) => {
    const outcome = await attemptJob(context, id, signal).catch(() => null)
    if (outcome) links.ended(id, outcome.isUnreachable)
    if (attempts.delete(id)) tellEnd(context, id, outcome?.report ?? null)
    if (outcome) jobs.plan(id)
    // The catalogue does not take the outcome: waiting is all that is left.
    else if (!closed) timers.of(id).in(options.retryMs)
  }
  const jobs: Jobs = {
    start(id) {
      const record = store.find(id)
      if (closed || attempts.has(id) || !record || !mayRun(context, record)) return
      timers.of(id).cancel()
      rests.delete(id)
      links.began(id)
      const controller = new AbortController()
      attempts.set(id, { controller, ended: run(id, controller.signal) })
    },
    async abort(id, cause) {
      const attempt = attempts.get(id)
      // Begun anew at once, a job would look as if nobody had aborted it.
      if (attempt && cause === 'asked') rests.set(id, ports.clock.now() + options.intervalMs)
      attempt?.controller.abort(abortReason(cause))
      await attempt?.ended
    },
    unrest(id) {
      rests.delete(id)
      jobs.plan(id)
    },
    plan(id) {
      if (closed || attempts.has(id)) return
      timers.of(id).cancel()
      const dueMs = dueAt(context, id, links)
      if (dueMs === null) return
      const startMs = Math.max(dueMs, rests.get(id) ?? 0)
      if (startMs <= ports.clock.now()) jobs.start(id)
      else timers.of(id).at(startMs)
    },
    reached(uuid) {
      const waits = (record: RelationshipRecord) => attempts.has(record.id) || mayHaveLacked(record, links)
      for (const { id } of store.relationships().filter((record) => record.peer.uuid === uuid && waits(record))) {
        links.cameBack(id)
        jobs.plan(id)
      }
    },
    async close() {
      closed = true
      timers.cancelAll()
      await Promise.all([...attempts.keys()].map((id) => jobs.abort(id, 'closing')))
    },
  }
  return jobs
}

/** When the next job of a relationship starts by itself; null: not at all. */
function dueAt({ store, ports, options }: Context, id: string, links: LinkMemory): number | null {
  const record = store.find(id)
  if (!record) return null
  const retryMs = links.retryMs(id, options.retryMs)
  const isQueued = queueOf(store.snapshots(), id).length > 0
  return nextStart(record, { ...options, retryMs, isQueued, nowMs: ports.clock.now() })
}

/** One timer for each relationship, made when it is first needed. */
function createTimers(create: (id: string) => Timer) {
  const timers = new Map<string, Timer>()
  return {
    of(id: string): Timer {
      const timer = timers.get(id) ?? create(id)
      timers.set(id, timer)
      return timer
    },
    cancelAll() {
      for (const timer of timers.values()) timer.cancel()
    },
  }
}

/** Whoever sees that the job is over may start the next one: all of this happens at one go. */
function tellEnd(context: Context, id: string, report: JobReport | null): void {
  const { running, store, events } = context
  running.end(id)
  const record = store.find(id)
  if (report) events.emit({ type: 'report', report })
  if (record) events.emit({ type: 'relationship', id, view: viewRelationship(context, record) })
}

/** The last job failed, perhaps for the lack of a link. */
function mayHaveLacked({ id, errorFromLastJob }: RelationshipRecord, links: LinkMemory): boolean {
  return errorFromLastJob !== '' && links.mayHaveLacked(id)
}

/** In the mode of policies alone there has to be a snapshot, but for the job that ends a reconnect. */
function mayRun({ store }: Context, { id, role, state, settings }: RelationshipRecord): boolean {
  if (role !== 'source') return false
  if (state === 'RECONNECTING' || state === 'REESTABLISHING') return true
  const needsQueue = settings.replicationMode === 'REPLICATION_SNAPSHOT_POLICY'
  return state === 'ESTABLISHED' && (!needsQueue || queueOf(store.snapshots(), id).length > 0)
}
