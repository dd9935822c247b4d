import type { ChangeCounts } from '../../core/diff.ts'
import type { Problem } from '../../core/entry.ts'
import { pathToText } from '../../core/names.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import type { JobReport } from '../cluster.ts'
import type { Context } from '../context.ts'
import { findRoot } from '../find-root.ts'
import { peerOf } from '../peers.ts'
import { queueOf } from '../queue.ts'
import type { SnapshotRow } from '../records.ts'
import { abortCauseOf, abortReason } from './abort.ts'
import { loadFrozen } from './frozen.ts'
import { failJob, finishJob, movePoint, openPoint, resolvePoints } from './points.ts'
import { type JobDone, runJob } from './run-job.ts'
import { createJobSession, type JobSession, textForTarget, untilAborted } from './session.ts'
import { createTally, type Tally } from './tally.ts'

interface Attempt {
  id: string
  /** What the queue gave the job; null: it carries the tree as it is. */
  queued: SnapshotRow | null
  pointId: string
  startedAtMs: number
  signal: AbortSignal
  tally: Tally
  session: JobSession | null
  trafficBefore: { sent: number; received: number }
  /** The commit was asked for. */
  isSettled: boolean
}

export interface AttemptEnd {
  report: JobReport | null
  /** The target could not be reached, or the link to it broke: a new link is reason to try again. */
  isUnreachable: boolean
}

/**
 * One try at a job, from the snapshot to the report; that is null when the cluster stops or the relationship is gone.
 * Rejects only when the catalogue does. The job counts as running until this has settled.
 */
export async function attemptJob(context: Context, id: string, signal: AbortSignal): Promise<AttemptEnd> {
  const attempt = startAttempt(context, id, signal)
  context.running.begin(id, attempt.pointId)
  const { error, done } = await connectAndRun(context, attempt).then(
    (done) => ({ done, error: null }),
    (error: unknown) => ({ done: null, error }),
  )
  if (!done) {
    const isUnreachable = isRefusal(error, 'peer_unreachable', 'peer_version_unfit')
    return { report: await recordFailure(context, attempt, error), isUnreachable }
  }
  const report = reportOf(context, attempt, { outcome: 'committed', error: '', done })
  await context.store.change((draft) => finishJob(draft, report))
  return { report, isUnreachable: false }
}

function startAttempt({ ports, running, store }: Context, id: string, signal: AbortSignal): Attempt {
  return {
    id,
    queued: queueOf(store.snapshots(), id)[0] ?? null,
    pointId: ports.identifiers.uuid(),
    startedAtMs: ports.clock.now(),
    signal,
    tally: createTally((counters) => running.advance(id, { counters, settled: true })),
    session: null,
    trafficBefore: { sent: 0, received: 0 },
    isSettled: false,
  }
}

async function connectAndRun(context: Context, attempt: Attempt): Promise<JobDone> {
  const { store, peers, options } = context
  const { id, pointId, signal, tally, startedAtMs: takenAtMs } = attempt
  const record = await followRoot(context, store.relationship(id))
  const queuedId = attempt.queued?.id
  const opened = await store.change((draft) => openPoint(draft, id, { pointId, takenAtMs, queuedId, options }))
  attempt.queued = opened ?? null
  const frozen = opened ? await loadFrozen(context, record, opened) : null
  const link = await untilAborted(peers.link(peerOf(record)), signal)
  attempt.trafficBefore = link.traffic()
  attempt.session = createJobSession({ id, pointId, signal, link })
  return runJob(context, {
    session: attempt.session,
    root: record.root.path,
    mapsOwners: record.settings.mapLocalIdsToNfsIds,
    tally,
    frozen,
    async onBegun(committed) {
      await store.change((draft) => resolvePoints(draft, id, { committed, current: pointId }))
      mustBeQueued(context, attempt)
    },
    async onSettled(settled) {
      mustBeQueued(context, attempt)
      const isNext = attempt.queued || (await store.change((draft) => movePoint(draft, id, { pointId, ...settled })))
      if (!isNext) throw abortReason('queued')
      attempt.isSettled = true
    },
  })
}

/** An earlier job turned out to have brought the snapshot, or an administrator has released it. */
function mustBeQueued({ store }: Context, { id, queued }: Attempt): void {
  if (queued && queueOf(store.snapshots(), id)[0]?.id !== queued.id) throw abortReason('queued')
}

/** The directory counts, not its name: after a rename it is found by its id, and the target learns the new path. */
async function followRoot({ ports, store }: Context, record: RelationshipRecord): Promise<RelationshipRecord> {
  const path = await findRoot(ports.volume, record)
  if (path === record.root.path) return record
  return store.change((draft) => {
    const moved = draft.patch(record.id, { root: { ...record.root, path } })
    const sourceRootPath = pathToText(path, { directory: true })
    draft.notify(peerOf(moved), { type: 'settings', id: moved.id, settings: moved.settings, sourceRootPath })
    return moved
  })
}

async function recordFailure(context: Context, attempt: Attempt, thrown: unknown): Promise<JobReport | null> {
  const { store } = context
  const { id, isSettled, session, pointId, signal } = attempt
  // The first thing to break need not be what noticed the abort: a link may go in the same moment.
  const cause = abortCauseOf(signal.aborted ? signal.reason : thrown)
  if (cause === 'closing' || !store.find(id)) return null
  const error = thrown instanceof Error ? thrown.message : String(thrown)
  const outcome = cause ? 'aborted' : 'failed'
  const report = { ...reportOf(context, attempt, { outcome, error, done: null }), problems: problemsOf(thrown) }
  await store.change((draft) => failJob(draft, report, { inDoubt: isSettled }))
  if (!session || cause === 'overtaken' || cause === 'queued') return report
  // A target that can't be reached finds out by itself that the link is gone.
  const abort = { id, pointId, error: textForTarget(error), discard: cause === 'asked' }
  await session.link.request({ type: 'job-abort', ...abort }).catch(() => {})
  return report
}

function reportOf(
  { ports }: Context,
  { id, pointId, startedAtMs, tally, session, trafficBefore }: Attempt,
  { outcome, error, done }: { outcome: JobReport['outcome']; error: string; done: JobDone | null },
): JobReport {
  const traffic = session?.link.traffic() ?? trafficBefore
  return {
    relationshipId: id,
    pointId,
    startedAtMs,
    endedAtMs: ports.clock.now(),
    outcome,
    error,
    counters: tally.now(),
    changes: done?.plan.counts ?? noChanges,
    bytesOnWire: { sent: traffic.sent - trafficBefore.sent, received: traffic.received - trafficBefore.received },
    rounds: done?.rounds ?? 0,
    notes: done?.notes ?? [],
    problems: [...(done?.problems ?? []), ...driftProblems(done?.drifted ?? 0)],
  }
}

/** The paths that a job failed at, where it was for their sake. */
function problemsOf(thrown: unknown): Problem[] {
  return isRefusal(thrown) ? ((thrown.details.problems as Problem[] | undefined) ?? []) : []
}

const noChanges: ChangeCounts = { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 }

function driftProblems(drifted: number): Problem[] {
  if (drifted === 0) return []
  const message = `${drifted} entries had been changed on the target behind its back; they were put aside there`
  return [{ path: '', code: 'drift', message }]
}
