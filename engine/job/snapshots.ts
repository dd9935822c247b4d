import { Refusal } from '../core/refusal.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import type { ClusterOptions, SnapshotView } from './cluster.ts'
import type { Draft } from './draft.ts'
import { isQueued } from './queue.ts'
import { type SnapshotRow, withoutOwner } from './records.ts'
import type { Store } from './store.ts'
import { viewSnapshot } from './views.ts'

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

/** The calls for snapshots. */
export function createSnapshots(store: Store) {
  const find = (id: number) => {
    const row = store.snapshots().find((snapshot) => snapshot.id === id)
    if (row) return row
    throw new Refusal('snapshot_not_found', `Could not find snapshot ${id}: there is none, want an existing id`)
  }
  return {
    snapshots: async (): Promise<SnapshotView[]> => store.snapshots().map(viewSnapshot),
    snapshot: async (id: number): Promise<SnapshotView> => viewSnapshot(find(id)),
    async deleteSnapshot(id: number): Promise<void> {
      await store.change((draft) => {
        const { owners } = draft.snapshot(id) ?? find(id)
        if (owners.length > 0) throw refuseOwned(id, owners)
        draft.removeSnapshot(id)
      })
    },
  }
}

function refuseOwned(id: number, owners: string[]): Refusal {
  const message = `Could not delete snapshot ${id}: replication relationship ${owners.join(', ')} needs it, want none`
  return new Refusal('snapshot_owned', message, { details: { owners } })
}
