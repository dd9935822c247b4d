import { Refusal } from '../core/refusal.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import type { ClusterOptions } from './cluster.ts'
import type { Draft } from './draft.ts'
import { isQueued } from './queue.ts'
import { type SnapshotRow, withoutOwner } from './records.ts'

const mostSnapshots = 40_000

/** Refusal `snapshot_limit_reached` when a cluster with so many snapshots takes no more. */
export function checkSnapshotRoom(count: number, { limits }: Pick<ClusterOptions, 'limits'>): void {
  const most = limits?.snapshots ?? mostSnapshots
  if (count < most) return
  const message = `Could not take a snapshot: the cluster holds ${count}, at most ${most} are possible`
  throw new Refusal('snapshot_limit_reached', message)
}

/** Records a snapshot that a relationship needs. */
export function takeSnapshot(
  draft: Draft,
  record: RelationshipRecord,
  point: Pick<SnapshotRow, 'name' | 'pointId' | 'takenAtMs'> & Partial<SnapshotRow>,
): SnapshotRow {
  const id = draft.takeSnapshotId()
  const row: SnapshotRow = {
    createdByPolicy: false,
    expiresAtMs: null,
    ...point,
    id,
    directoryName: `${id}_${point.name}`,
    sourceFileId: record.root.id ?? '',
    inDelete: false,
    path: record.root.path,
    owners: [record.id],
  }
  draft.putSnapshot(row)
  return row
}

/** Only the snapshot of the recovery point and the queue are needed: the ones before have done their duty. */
export function releaseSnapshots(draft: Draft, relationshipId: string, keptId: number): void {
  for (const row of draft.snapshotsOf(relationshipId)) {
    if (row.id !== keptId && !isQueued(row, relationshipId)) releaseSnapshot(draft, row, relationshipId)
  }
}

/** A job's own snapshot goes with its last owner; those of policies stay until they expire. */
export function releaseSnapshot(draft: Draft, row: SnapshotRow, relationshipId: string): void {
  if (row.isKept) draft.putSnapshot(withoutOwner(row, relationshipId))
  else draft.removeSnapshot(row.id)
}

/** Shows whoever looks at the snapshots that the target went back to this one. */
export function renameSnapshot(draft: Draft, id: number, name: string): void {
  const row = draft.snapshot(id)
  if (row) draft.putSnapshot({ ...row, name, directoryName: `${id}_${name}` })
}
