import type { QueuedSnapshot, SnapshotRef, SnapshotView } from '@sandbar/engine'
import { formatOptionalTime, formatTime } from './time.ts'

/** A snapshot as a relationship's status shows it, and version 2 of the snapshot list. */
export function toWireSnapshotRef(snapshot: SnapshotRef) {
  return {
    id: snapshot.id,
    name: snapshot.name,
    timestamp: formatTime(snapshot.takenAtMs),
    directory_name: snapshot.directoryName,
    source_file_id: snapshot.sourceFileId,
    created_by_policy: snapshot.createdByPolicy,
    expiration: formatOptionalTime(snapshot.expiresAtMs),
    in_delete: snapshot.inDelete,
  }
}

/** A snapshot that waits to be replicated. */
export function toWireQueuedSnapshot(snapshot: QueuedSnapshot) {
  return {
    ...toWireSnapshotRef(snapshot),
    target_expiration: formatOptionalTime(snapshot.targetExpiresAtMs),
    policy_id: snapshot.policyId,
  }
}

/** A snapshot as version 3 of the snapshot list shows it. */
export function toWireSnapshot(snapshot: SnapshotView) {
  return {
    id: snapshot.id,
    name: snapshot.name,
    timestamp: formatTime(snapshot.takenAtMs),
    source_file_id: snapshot.sourceFileId,
    policy_id: snapshot.policyId,
    expiration: formatOptionalTime(snapshot.expiresAtMs),
    in_delete: snapshot.inDelete,
  }
}

/** The same with what is true of it at this moment. */
export function toWireSnapshotStatus(snapshot: SnapshotView) {
  return {
    ...toWireSnapshot(snapshot),
    source_file_path: snapshot.sourceFilePath,
    policy_name: snapshot.policyName,
    owners: toWireOwners(snapshot.owners),
    lock_key: snapshot.lockKey,
  }
}

/** The status of version 2, which does not know snapshots that are being deleted. */
export function toWireSnapshotStatusV2(snapshot: SnapshotView) {
  const { in_delete: _, ...shown } = toWireSnapshotRef(snapshot)
  return { ...shown, source_file_path: snapshot.sourceFilePath, owners: toWireOwners(snapshot.owners) }
}

/** A snapshot as version 1 shows it: by its path. */
export function toWireSnapshotV1(snapshot: SnapshotView) {
  const { in_delete: _, source_file_id: __, ...shown } = toWireSnapshotRef(snapshot)
  return { ...shown, source_path: snapshot.sourceFilePath }
}

export function toWireOwners(ids: readonly string[]) {
  return ids.map((id) => ({ id }))
}
