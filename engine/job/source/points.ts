import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { JobReport } from '../cluster.ts'
import type { Draft } from '../draft.ts'
import { releaseSnapshots, takeSnapshot } from '../snapshots.ts'
import { timesOf } from '../times.ts'

/** Takes the source's snapshot of a job; its time moves on until the tree has held still. */
export function openPoint(draft: Draft, id: string, point: { pointId: string; takenAtMs: number }): void {
  const record = draft.relationship(id)
  takeSnapshot(draft, record, { ...point, name: `replication_to_${record.peer.name}` })
}

export function movePoint(draft: Draft, id: string, point: { pointId: string; takenAtMs: number }): void {
  const row = draft.snapshotsOf(id).find(({ pointId }) => pointId === point.pointId)
  if (row) draft.putSnapshot({ ...row, takenAtMs: point.takenAtMs })
}

/** Forgets a point that did not come to anything. */
export function dropPoint(draft: Draft, id: string, pointId: string): void {
  for (const row of draft.snapshotsOf(id)) if (row.pointId === pointId) draft.removeSnapshot(row.id)
}

/**
 * The target named the point it committed last. If that is one of ours whose answer got lost, it counts as done; all
 * other unfinished points are forgotten.
 */
export function resolvePoints(draft: Draft, id: string, points: { committed: string | null; current: string }): void {
  for (const row of draft.snapshotsOf(id)) {
    const record = draft.relationship(id)
    if (row.pointId === points.current || row.id === record.recoveryPoint?.snapshotId) continue
    if (row.pointId !== points.committed) draft.removeSnapshot(row.id)
    else commitPoint(draft, record, row.pointId)
  }
}

/** The recovery point moves; the snapshot before it goes. */
export function commitPoint(draft: Draft, record: RelationshipRecord, pointId: string): RelationshipRecord {
  const row = draft.snapshotsOf(record.id).find((snapshot) => snapshot.pointId === pointId)
  if (!row) return record
  if (record.recoveryPoint) draft.removeSnapshot(record.recoveryPoint.snapshotId)
  return draft.patch(record.id, {
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
