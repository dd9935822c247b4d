import type { TreePath } from './entry.ts'

export type RelationshipState =
  | 'AWAITING_AUTHORIZATION'
  | 'ESTABLISHED'
  | 'DISCONNECTING'
  | 'DISCONNECTED'
  | 'RECONNECTING'
  | 'REESTABLISHING'
  | 'ENDED'

export type ReplicationMode =
  | 'REPLICATION_CONTINUOUS'
  | 'REPLICATION_SNAPSHOT_POLICY'
  | 'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS'

export type Weekday = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT'

/** A weekly span in which no job starts by itself. An end at or before the start lies on the following day. */
export interface BlackoutWindow {
  startHour: number
  startMinute: number
  endHour: number
  endMinute: number
  /** Days on which the window starts. */
  onDays: Weekday[] | ['EVERY_DAY']
}

export interface LinkedPolicy {
  id: number
  targetExpiration: string
}

/** What an administrator of the source may set. */
export interface RelationshipSettings {
  targetAddress: string
  targetPort: number
  sourceRootReadOnly: boolean
  mapLocalIdsToNfsIds: boolean
  replicationEnabled: boolean
  replicationMode: ReplicationMode
  blackoutTimezone: string
  blackoutWindows: BlackoutWindow[]
  snapshotPolicies: LinkedPolicy[]
}

export interface SnapshotRef {
  id: number
  name: string
  /** Milliseconds since 1970. */
  takenAtMs: number
  directoryName: string
  sourceFileId: string
  createdByPolicy: boolean
  /** Milliseconds since 1970; null: never. */
  expiresAtMs: number | null
  inDelete: boolean
}

/** Counters of one job as one side sees it. Totals are estimates until the scan has ended. */
export interface JobCounters {
  bytesTransferred: number
  bytesUnchanged: number
  bytesDeleted: number
  bytesTotal: number
  filesTransferred: number
  filesUnchanged: number
  filesDeleted: number
  filesTotal: number
}

export type RelationshipRole = 'source' | 'target'

/** One side's record of a relationship: plain, serialisable, stored in the catalogue. */
export interface RelationshipRecord {
  id: string
  role: RelationshipRole
  state: RelationshipState
  /** Empty unless ended. */
  endReason: string
  /** Grows with each change of settings; the ETag. */
  version: number
  settings: RelationshipSettings
  /** The other cluster, known from the first contact. */
  peer: { name: string; uuid: string; fingerprint: string | null }
  /** This side's directory: id and, for a target that waits for authorization, no id yet. */
  root: { path: TreePath; id: string | null }
  /** The other side's directory, as it told us (text as typed before authorization). */
  peerRoot: { path: string; id: string | null; readOnly: boolean }
  /** As typed at creation; the target shows it until authorization made it canonical. */
  targetPathAsTyped: string
  /** Set on a target that was once reversed into being one. */
  sourceAddress: { address: string; port: number } | null
  createdAtMs: number
  recoveryPoint: { takenAtMs: number; pointId: string; snapshotId: number } | null
  errorFromLastJob: string
  durationOfLastJobNs: bigint | null
  lastJobEndedAtMs: number | null
  lockKey: string | null
  /** After a reversal: the settings that this side had as a source, applied again when it becomes one. */
  keptSettings: RelationshipSettings | null
  /** The direction was turned since the last job: the next reconnect shows REESTABLISHING. */
  reversed: boolean
  /** How often the direction was turned; absent: never. */
  turns?: number
}
