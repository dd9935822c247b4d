import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { ClusterOptions, JobReport } from '../cluster.ts'
import type { Draft } from '../draft.ts'
import { addAttempt, dropAttempts, isOfJob, isQueued, markReplicated, queueOf } from '../queue.ts'
import type { SnapshotRow, TreeMark } from '../records.ts'
import { checkSnapshotRoom, releaseSnapshot, releaseSnapshots, takeSnapshot } from '../snapshots.ts'
import { timesOf } from '../times.ts'

/**
 * What a job carries: a queued snapshot, or one of its own whose time moves on until the tree has held still. Refusal
 * `snapshot_limit_reached`.
 */
export function openPoint(
  draft: Draft,
  id: string,
  { pointId, takenAtMs, queuedId, options }: OpenPoint,
): SnapshotRow | undefined {
  const queued = queuedId === undefined ? undefined : draft.snapshot(queuedId)
  if (queued && isQueued(queued, id)) {
    addAttempt(draft, queued, { relationshipId: id, pointId })
    return queued
  }
  const record = draft.relationship(id)
  checkSnapshotRoom(draft.snapshots().length, options)
  takeSnapshot(draft, record, { pointId, takenAtMs, name: `replication_to_${record.peer.name}` })
  return undefined
}

export interface OpenPoint {
  pointId: string
  takenAtMs: number
  /** The oldest of the queue. */
  queuedId: number | undefined
  options: ClusterOptions
}

/**
 * The tree held still at this moment. False when the queue got a snapshot of an earlier one meanwhile: replicated after
 * this one it would take the recovery point back.
 */
export function movePoint(
  draft: Draft,
  id: string,
  point: { pointId: string; takenAtMs: number; tree: TreeMark },
): boolean {
  const rows = draft.snapshotsOf(id)
  if (queueOf(rows, id).some(({ takenAtMs }) => takenAtMs <= point.takenAtMs)) return false
  const row = rows.find(({ pointId }) => pointId === point.pointId)
  if (row) draft.putSnapshot({ ...row, takenAtMs: point.takenAtMs, tree: point.tree })
  return true
}

/** Forgets a point that did not come to anything; a queued snapshot waits on. */
export function dropPoint(draft: Draft, id: string, pointId: string): void {
  for (const row of draft.snapshotsOf(id)) {
    if (isQueued(row, id)) dropAttempts(draft, row, { relationshipId: id, isOver: (tried) => tried === pointId })
    else if (row.pointId === pointId) draft.removeSnapshot(row.id)
  }
}

/**
 * The target named the point it committed last. If that is one of ours whose answer got lost, it counts as done; all
 * other unfinished points are forgotten.
 */
export function resolvePoints(draft: Draft, id: string, points: { committed: string | null; current: string }): void {
  const { committed, current } = points
  if (committed !== null) commitPoint(draft, draft.relationship(id), committed)
  const { recoveryPoint } = draft.relationship(id)
  for (const row of draft.snapshotsOf(id)) {
    if (isQueued(row, id)) dropAttempts(draft, row, { relationshipId: id, isOver: (pointId) => pointId !== current })
    else if (row.pointId !== current && row.id !== recoveryPoint?.snapshotId) releaseSnapshot(draft, row, id)
  }
}

/** The recovery point moves; the snapshot before it goes. */
export function commitPoint(draft: Draft, record: RelationshipRecord, pointId: string): RelationshipRecord {
  const { id, recoveryPoint } = record
  const row = draft.snapshotsOf(id).find((snapshot) => isOfJob(snapshot, { relationshipId: id, pointId }))
  if (!row || recoveryPoint?.pointId === pointId) return record
  const before = recoveryPoint && draft.snapshot(recoveryPoint.snapshotId)
  if (before) releaseSnapshot(draft, before, id)
  draft.putSnapshot(markReplicated(row, id))
  return draft.patch(id, {
    state: nextState(record.state, 'connected') ?? record.state,
    reversed: false,
    recoveryPoint: { takenAtMs: row.takenAtMs, pointId, snapshotId: row.id },
    errorFromLastJob: '',
  })
}

export function finishJob(draft: Draft, report: JobReport): void {
  const record = draft.find(report.relationshipId)
  if (record?.role !== 'source') return
  const { snapshotId } = commitPoint(draft, record, report.pointId).recoveryPoint ?? {}
  if (snapshotId !== undefined) releaseSnapshots(draft, record.id, snapshotId)
  draft.patch(record.id, timesOf(report))
  draft.addReport(report)
}

/** `inDoubt`: the target may have committed the point, so its snapshot waits for the next job. */
export function failJob(draft: Draft, report: JobReport, { inDoubt }: { inDoubt: boolean }): void {
  const record = draft.find(report.relationshipId)
  if (record?.role !== 'source') return
  if (!inDoubt) dropPoint(draft, record.id, report.pointId)
  const { outcome, error } = report
  draft.patch(record.id, { ...timesOf(report), ...(outcome === 'failed' ? { errorFromLastJob: error } : {}) })
  draft.addReport(report)
}
