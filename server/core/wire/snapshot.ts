import type { QueuedSnapshot, SnapshotRef, SnapshotView } from '@sandbar/engine'
import { formatOptionalTime, formatTime } from './time.ts'

/** A snapshot as a relationship's status shows it. */
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

/** A snapshot as the snapshot list shows it. Policies aren't emulated, so no snapshot has one. */
export function toWireSnapshot(snapshot: SnapshotRef) {
  return {
    id: snapshot.id,
    name: snapshot.name,
    timestamp: formatTime(snapshot.takenAtMs),
    source_file_id: snapshot.sourceFileId,
    policy_id: null,
    expiration: formatOptionalTime(snapshot.expiresAtMs),
    in_delete: snapshot.inDelete,
  }
}

/** The same with what is true of it at this moment. */
export function toWireSnapshotStatus(snapshot: SnapshotView) {
  return {
    ...toWireSnapshot(snapshot),
    source_file_path: snapshot.sourceFilePath,
    policy_name: '',
    owners: snapshot.owners.map((id) => ({ id })),
    lock_key: snapshot.lockKey,
  }
}
