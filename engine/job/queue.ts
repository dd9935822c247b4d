import { expiresAt, parseExpiration } from '../core/expiration.ts'
import type { RelationshipRecord, RelationshipSettings } from '../core/relationship.ts'
import type { Draft } from './draft.ts'
import { type SnapshotRow, withoutOwner } from './records.ts'

const joining = ['ESTABLISHED', 'RECONNECTING', 'REESTABLISHING']

/** Snapshots that wait to be replicated for a relationship, oldest first. */
export function queueOf(rows: readonly SnapshotRow[], relationshipId: string): SnapshotRow[] {
  const queued = rows.filter((row) => entryOf(row, relationshipId) !== undefined)
  return queued.sort((a, b) => a.takenAtMs - b.takenAtMs || a.id - b.id)
}

/** Relationships whose queue a new snapshot of a policy joins. */
export function joinersOf(records: readonly RelationshipRecord[], policyId: number): RelationshipRecord[] {
  return records.filter(
    ({ role, state, settings }) => role === 'source' && joining.includes(state) && mayWait(settings, policyId),
  )
}

/** End of a queued snapshot's life on the target, by the settings of now; null: never. */
export function targetExpiryOf({ snapshotPolicies }: RelationshipSettings, row: SnapshotRow): number | null {
  const { takenAtMs, expiresAtMs: policyExpiresAtMs } = row
  const link = snapshotPolicies.find(({ id }) => id === row.policyId)
  const expiration = parseExpiration(link?.targetExpiration ?? '') ?? { keep: 'same_as_policy' }
  return expiresAt(expiration, { takenAtMs, policyExpiresAtMs })
}

/** Takes out what the present settings have no place for; the snapshots stay. */
export function tidyQueue(draft: Draft, { id, role, state, settings }: RelationshipRecord): void {
  const isOver = role !== 'source' || state === 'ENDED'
  for (const row of queueOf(draft.snapshotsOf(id), id)) {
    if (isOver || row.policyId === undefined || !mayWait(settings, row.policyId)) leaveQueue(draft, row, id)
  }
}

/** The snapshot is not replicated any more, and stays on this cluster. */
export function leaveQueue(draft: Draft, row: SnapshotRow, relationshipId: string): void {
  draft.putSnapshot(withoutOwner(row, relationshipId))
}

/** Notes which job replicates a snapshot, beside earlier ones whose end is not known. */
export function addAttempt(draft: Draft, row: SnapshotRow, attempt: { relationshipId: string; pointId: string }): void {
  changeAttempts(draft, row, attempt.relationshipId, (pointIds) => [...pointIds, attempt.pointId])
}

/** The job came to nothing, or the target says that it did. */
export function dropAttempts(
  draft: Draft,
  row: SnapshotRow,
  { relationshipId, isOver }: { relationshipId: string; isOver: (pointId: string) => boolean },
): void {
  changeAttempts(draft, row, relationshipId, (pointIds) => pointIds.filter((pointId) => !isOver(pointId)))
}

/** A row belongs to a job when it took it, or tries to replicate it. */
export function isOfJob(
  row: SnapshotRow,
  { relationshipId, pointId }: { relationshipId: string; pointId: string },
): boolean {
  return row.pointId === pointId || (entryOf(row, relationshipId)?.pointIds.includes(pointId) ?? false)
}

/** Nothing more is to be done for this relationship; it keeps the snapshot as its recovery point. */
export function markReplicated({ queue = [], ...row }: SnapshotRow, relationshipId: string): SnapshotRow {
  const left = queue.filter((entry) => entry.relationshipId !== relationshipId)
  return left.length > 0 ? { ...row, queue: left } : row
}

export function isQueued(row: SnapshotRow, relationshipId: string): boolean {
  return entryOf(row, relationshipId) !== undefined
}

function entryOf({ queue = [] }: SnapshotRow, relationshipId: string) {
  return queue.find((entry) => entry.relationshipId === relationshipId)
}

/** Nothing waits while automatic replication is off, in the continuous mode, or for a policy that is not linked. */
function mayWait({ replicationEnabled, replicationMode, snapshotPolicies }: RelationshipSettings, policyId: number) {
  return (
    replicationEnabled &&
    replicationMode !== 'REPLICATION_CONTINUOUS' &&
    snapshotPolicies.some(({ id }) => id === policyId)
  )
}

function changeAttempts(
  draft: Draft,
  row: SnapshotRow,
  relationshipId: string,
  change: (pointIds: string[]) => string[],
): void {
  const queue = (row.queue ?? []).map((entry) =>
    entry.relationshipId === relationshipId ? { ...entry, pointIds: change(entry.pointIds) } : entry,
  )
  draft.putSnapshot({ ...row, queue })
}
