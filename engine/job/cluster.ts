import type { Problem, TreePath } from '../core/entry.ts'
import type { PolicyRecord, PolicySettings } from '../core/policy.ts'
import type {
  BlackoutWindow,
  JobCounters,
  LinkedPolicy,
  RelationshipRecord,
  RelationshipSettings,
  ReplicationMode,
  SnapshotRef,
} from '../core/relationship.ts'
import type { Breather } from '../ports/breather.ts'
import type { Catalogue, ManifestStore } from '../ports/catalogue.ts'
import type { Clock } from '../ports/clock.ts'
import type { Digest } from '../ports/digest.ts'
import type { Identifiers } from '../ports/identifiers.ts'
import type { Identities } from '../ports/identities.ts'
import type { Transport } from '../ports/transport.ts'
import type { Volume } from '../ports/volume.ts'
import type { SnapshotChange, SnapshotFileChange, SnapshotPair, SnapshotUsage } from './snapshots/types.ts'
import type { TreeDeletes } from './tree-deletes/tree-deletes.ts'
import type { Watching } from './watches/watches.ts'

export type { SnapshotChange, SnapshotFileChange, SnapshotPair, SnapshotUsage } from './snapshots/types.ts'

export interface ClusterPorts {
  volume: Volume
  catalogue: Catalogue
  manifests: ManifestStore
  transport: Transport
  clock: Clock
  digest: Digest
  identifiers: Identifiers
  /** Where long work would hold up others. Absent: it runs through. */
  breather?: Breather
  /** Absent: the cluster has no users and groups of its own, and owners are numbers. */
  identities?: Identities
}

export interface ClusterOptions {
  name: string
  coreVersion: string
  /** Pause between continuous jobs, on the cluster's clock. */
  intervalMs: number
  /** Pause after a failed job, on the cluster's clock. */
  retryMs: number
  /** Relationships in either role. */
  maxRelationships: number
  /** Absent: the product's. */
  limits?: Partial<ClusterLimits>
}

/** How much a cluster takes besides relationships. */
export interface ClusterLimits {
  /** Of one relationship. */
  blackoutWindows: number
  /** Linked to one relationship. */
  linkedPolicies: number
  /** Of directories above a source. */
  sourceLevels: number
  snapshots: number
}

/** Exactly one of the two source members. Paths are text as people write them: `/projects`. */
export interface CreateRelationship {
  sourceRootPath?: string
  sourceRootId?: string
  targetRootPath: string
  targetAddress: string
  targetPort: number
  settings: Partial<Omit<RelationshipSettings, 'targetAddress' | 'targetPort'>>
}

export interface ModifyRelationship {
  targetAddress?: string
  targetPort?: number
  sourceRootReadOnly?: boolean
  mapLocalIdsToNfsIds?: boolean
  replicationEnabled?: boolean
  replicationMode?: ReplicationMode
  blackoutTimezone?: string
  blackoutWindows?: BlackoutWindow[]
  snapshotPolicies?: LinkedPolicy[]
}

/** The job that runs now, as this side sees it. */
export interface RunningJob {
  startedAtMs: number
  counters: JobCounters
  /** 0 to 1: bytes and files weighted; never falls during a job. */
  fractionComplete: number
  /** The totals may still grow; the fraction waits for them. */
  isCounting: boolean
  /** Null without an estimate. */
  secondsRemaining: number | null
  bytesPerSecondOverall: number
  /** Over the last minute. */
  bytesPerSecondNow: number
}

/** A relationship with what is true of it at this moment. */
export interface RelationshipView {
  record: RelationshipRecord
  job: RunningJob | null
  /** Text with a trailing slash; as typed on a target that waits for authorization. */
  sourceRootPath: string
  targetRootPath: string
  sourceRootReadOnly: boolean
  targetRootReadOnly: boolean
  sourceClusterName: string
  sourceClusterUuid: string
  targetClusterName: string
  targetClusterUuid: string
  recoveryPointSnapshot: SnapshotRef | null
  replicatingSnapshot: SnapshotRef | null
  /** Oldest first, without the one that is being replicated. */
  queuedSnapshots: QueuedSnapshot[]
  /** End of the present blackout; null outside of one. */
  nextActiveAtMs: number | null
}

/** A snapshot of a policy that waits to be replicated. */
export interface QueuedSnapshot extends SnapshotRef {
  policyId: number
  /** End of its life on the target; null: never. */
  targetExpiresAtMs: number | null
}

/** Serialisable picture of one job on the source. */
export interface JobReport {
  relationshipId: string
  pointId: string
  startedAtMs: number
  endedAtMs: number
  outcome: 'committed' | 'failed' | 'aborted'
  error: string
  counters: JobCounters
  /** Names that came into being, changed, moved (no data), went, or changed attributes only. */
  changes: { added: number; changed: number; moved: number; removed: number; attributes: number }
  /** Over the link, both directions, frames included. */
  bytesOnWire: { sent: number; received: number }
  /** Rounds until the tree held still. */
  rounds: number
  problems: Problem[]
  /** What was left out for all entries alike, such as owners where a side does not run as root: one sentence each. */
  notes: string[]
}

/** Settings that are not named have their defaults: no template, no end, enabled, no lock. */
export type CreatePolicy = Pick<PolicySettings, 'name' | 'sourceFileId' | 'schedule'> & Partial<PolicySettings>

export type ModifyPolicy = Partial<PolicySettings>

export interface PolicyView extends PolicyRecord {
  /** Text with a trailing slash; `''` when the directory is gone. */
  sourceFilePath: string
  /** Relationships that link it; it can't be deleted while there are any. */
  owners: string[]
}

export interface SnapshotView extends SnapshotRef {
  /** Grows with each change; the ETag. */
  version: number
  /** Name of the policy that took it; `''` when none did, or it is gone. */
  policyName: string
  /** The policy that took it here; null for all others. */
  policyId: number | null
  /** Text with a trailing slash. */
  sourceFilePath: string
  /** Relationships that hold it; it can't be deleted while there are any. */
  owners: string[]
  lockKey: string | null
}

/** Exactly one of the two directory members. */
export interface CreateSnapshot {
  path?: TreePath
  sourceFileId?: string
  /** At most 200 bytes, no slash; `''`: none. */
  name: string
  /** Milliseconds since 1970; null: it stays. */
  expiresAtMs: number | null
}

export type SnapshotFiles = Pick<Volume, 'info' | 'pathOf' | 'list' | 'read'>

export type ClusterEvent =
  | { type: 'relationship'; id: string; view: RelationshipView | null }
  | { type: 'job'; id: string; job: RunningJob | null }
  | { type: 'report'; report: JobReport }
  /** Something below these directories changed, by a job or through the API; text paths. */
  | { type: 'tree'; paths: string[] }

/** File calls for API users: the volume's, with the target's read-only rule enforced. */
export type ClusterFiles = Pick<
  Volume,
  'info' | 'pathOf' | 'list' | 'read' | 'write' | 'create' | 'rename' | 'remove' | 'setAttributes' | 'space'
>

/** One storage cluster: relationships in both roles, their jobs, snapshots and files. All refusals are `Refusal`s. */
export interface Cluster extends Watching {
  /** `''` before `start`. */
  readonly uuid: string
  readonly name: string
  readonly coreVersion: string
  readonly clock: Clock
  readonly files: ClusterFiles
  readonly treeDeletes: TreeDeletes
  /** Lets others run while somebody walks a large tree; absent where the host gave none. */
  readonly breather: Breather | undefined

  /** Recovers, serves peers, takes up relationships and schedules jobs. */
  start(): Promise<void>
  /** Parks jobs at a step, stops and closes its ports; nothing acknowledged is lost. */
  close(): Promise<void>
  rename(name: string): Promise<void>
  /**
   * Another release from now on, until the next start: all links are made anew, so that running jobs end and go on when
   * both versions fit.
   */
  changeVersion(coreVersion: string): void

  sourceRelationships(): Promise<RelationshipView[]>
  targetRelationships(): Promise<RelationshipView[]>
  sourceRelationship(id: string): Promise<RelationshipView>
  targetRelationship(id: string): Promise<RelationshipView>

  createRelationship(request: CreateRelationship): Promise<RelationshipView>
  /** `ifVersion` refuses with `relationship_etag_mismatch` when the settings have moved on. */
  modifyRelationship(id: string, change: ModifyRelationship, ifVersion?: number): Promise<RelationshipView>
  deleteSourceRelationship(id: string, ifVersion?: number): Promise<void>
  deleteTargetRelationship(id: string): Promise<void>
  authorize(id: string, allow: { nonEmptyDirectory: boolean; pathCreate: boolean }): Promise<RelationshipView>
  /** Starts a job now; a running one is left alone. */
  replicate(id: string): Promise<void>
  abortReplication(id: string, options: { skipActivePolicySnapshot: boolean }): Promise<void>
  dismissError(id: string, role: 'source' | 'target'): Promise<void>
  releaseQueuedSnapshot(id: string, snapshotId: number): Promise<void>
  makeTargetWritable(id: string): Promise<RelationshipView>
  reconnectTarget(id: string): Promise<RelationshipView>
  /** Called on the target: it becomes the source. */
  reverseTarget(request: { id: string; sourceAddress: string; sourcePort: number }): Promise<RelationshipView>
  lockTarget(id: string, lockKey: string | null): Promise<RelationshipView>

  policies(): Promise<PolicyView[]>
  /** Refusal `policy_not_found`. */
  policy(id: number): Promise<PolicyView>
  /** Refusals `policy_invalid_setting`, `policy_name_in_use` and `fs_*` for the directory. */
  createPolicy(request: CreatePolicy): Promise<PolicyView>
  /** `ifVersion` refuses with `policy_etag_mismatch` when the settings have moved on. */
  modifyPolicy(id: number, change: ModifyPolicy, ifVersion?: number): Promise<PolicyView>
  /** Its snapshots stay. Refusal `policy_owned` while a relationship links it. */
  deletePolicy(id: number, ifVersion?: number): Promise<void>

  snapshots(): Promise<SnapshotView[]>
  /** Refusal `snapshot_not_found`. */
  snapshot(id: number): Promise<SnapshotView>
  /** Refusals `fs_*` for the directory, `snapshot_invalid_setting`, `snapshot_limit_reached`, `job_not_settled`. */
  createSnapshot(request: CreateSnapshot): Promise<SnapshotView>
  /** Refusals `snapshot_owned`, `snapshot_locked` when it would live shorter, `snapshot_etag_mismatch`. */
  modifySnapshot(id: number, change: { expiresAtMs: number | null }, ifVersion?: number): Promise<SnapshotView>
  /** Marks it as being deleted; it goes soon after. Refusals `snapshot_owned`, `snapshot_locked`. */
  deleteSnapshot(id: number, ifVersion?: number): Promise<void>
  /** Until it expires it can't be deleted. Refusal `snapshot_invalid_setting` when it never does. */
  lockSnapshot(id: number, lockKey: string): Promise<SnapshotView>
  unlockSnapshot(id: number): Promise<SnapshotView>
  /** Files as the snapshot saw them, at their paths of then. Refusal `snapshot_unreadable`. */
  snapshotFiles(id: number): Promise<SnapshotFiles>
  /** In the order of paths. Refusal `snapshot_unfit` unless both show one directory, and the newer one is younger. */
  snapshotChanges(snapshots: SnapshotPair): Promise<SnapshotChange[]>
  /** In the order of offsets; `path` is the file's path in the snapshots. */
  snapshotFileChanges(snapshots: SnapshotPair, path: TreePath): Promise<SnapshotFileChange[]>
  /** Bytes that are kept for snapshots: in all, and what deleting some of them would free. */
  snapshotUsage(): Promise<SnapshotUsage>

  /** The last 20 reports of a relationship, newest first. */
  reports(relationshipId: string): Promise<JobReport[]>
  subscribe(listener: (event: ClusterEvent) => void): () => void
}
