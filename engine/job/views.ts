import { nextActiveTime } from '../core/blackout.ts'
import { pathToText } from '../core/names.ts'
import type { PolicyRecord } from '../core/policy.ts'
import type { RelationshipRecord, SnapshotRef } from '../core/relationship.ts'
import type { QueuedSnapshot, RelationshipView, SnapshotView } from './cluster.ts'
import type { Context } from './context.ts'
import { isOfJob, queueOf, targetExpiryOf } from './queue.ts'
import { isTargetClosed } from './read-only.ts'
import type { SnapshotRow } from './records.ts'

/** A relationship with what is true of it now. */
export function viewRelationship(context: Context, record: RelationshipRecord): RelationshipView {
  const { store, running } = context
  const snapshots = store.snapshots().filter((row) => row.owners.includes(record.id))
  const recoveryPoint = snapshots.find((row) => row.id === record.recoveryPoint?.snapshotId)
  const isSource = record.role === 'source'
  const job = running.view(record.id)
  const replicating = isSource ? replicatingOf(context, record.id) : undefined
  const waiting = queueOf(snapshots, record.id).filter((row) => row !== replicating)
  return {
    record,
    job,
    ...viewEnds(context, record),
    sourceRootReadOnly: record.settings.sourceRootReadOnly,
    targetRootReadOnly: isTargetClosed(record),
    recoveryPointSnapshot: recoveryPoint ? snapshotRef(recoveryPoint) : null,
    replicatingSnapshot: replicating ? snapshotRef(replicating) : null,
    queuedSnapshots: waiting.map((row) => viewQueued(record, row)),
    nextActiveAtMs: isSource ? nextActive(context, record) : null,
  }
}

/** The snapshot that the running job carries. */
export function replicatingOf({ store, running }: Pick<Context, 'store' | 'running'>, id: string) {
  const pointId = running.pointOf(id)
  if (pointId === undefined) return undefined
  return store.snapshots().find((row) => row.owners.includes(id) && isOfJob(row, { relationshipId: id, pointId }))
}

function viewQueued({ settings }: RelationshipRecord, row: SnapshotRow): QueuedSnapshot {
  return { ...snapshotRef(row), policyId: row.policyId ?? 0, targetExpiresAtMs: targetExpiryOf(settings, row) }
}

/** `policies`: those that there are, for their names. */
export function viewSnapshot(row: SnapshotRow, policies: readonly PolicyRecord[]): SnapshotView {
  return {
    ...snapshotRef(row),
    version: row.version ?? 1,
    policyName: policies.find(({ id }) => id === row.policyId)?.name ?? '',
    sourceFilePath: pathToText(row.path, { directory: true }),
    owners: row.owners,
    policyId: row.policyId ?? null,
    lockKey: row.lockKey ?? null,
  }
}

type Ends = Pick<
  RelationshipView,
  | 'sourceRootPath'
  | 'targetRootPath'
  | 'sourceClusterName'
  | 'sourceClusterUuid'
  | 'targetClusterName'
  | 'targetClusterUuid'
>

function viewEnds({ self }: Context, { role, root, peer, peerRoot, targetPathAsTyped }: RelationshipRecord): Ends {
  const ownPath = root.id === null ? targetPathAsTyped : pathToText(root.path, { directory: true })
  const own = { name: self.name, uuid: self.uuid, path: ownPath }
  const other = { name: peer.name, uuid: peer.uuid, path: peerRoot.path }
  const [source, target] = role === 'source' ? [own, other] : [other, own]
  return {
    sourceRootPath: source.path,
    targetRootPath: target.path,
    sourceClusterName: source.name,
    sourceClusterUuid: source.uuid,
    targetClusterName: target.name,
    targetClusterUuid: target.uuid,
  }
}

function nextActive({ ports }: Context, { settings }: RelationshipRecord): number | null {
  const blackouts = { windows: settings.blackoutWindows, timezone: settings.blackoutTimezone }
  const atMs = nextActiveTime(blackouts, ports.clock.now())
  return atMs !== null && Number.isFinite(atMs) ? atMs : null
}

function snapshotRef(row: SnapshotRow): SnapshotRef {
  const { id, name, takenAtMs, directoryName, sourceFileId, createdByPolicy, expiresAtMs, inDelete } = row
  return { id, name, takenAtMs, directoryName, sourceFileId, createdByPolicy, expiresAtMs, inDelete }
}
