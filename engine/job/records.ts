import type { TreePath } from '../core/entry.ts'
import { Refusal } from '../core/refusal.ts'
import type { SnapshotRef } from '../core/relationship.ts'
import type { CompareOptions } from '../core/same.ts'
import type { PeerMessage } from './messages.ts'

/** Who this cluster is, and the numbers it gives out next. */
export interface IdentityRow {
  uuid: string
  name: string
  nextSnapshotId: number
  nextNotice: number
  nextReport: number
  /** Absent: none was given out yet. */
  nextPolicyId?: number
}

/** A snapshot of the catalogue. */
export interface SnapshotRow extends SnapshotRef {
  /** Directory it was taken of, as it was called then. */
  path: TreePath
  /** Ids of relationships that need it. */
  owners: string[]
  /** The job that took it for itself; `''` for those of policies and people. */
  pointId: string
  /** Absent: a job's own, gone as soon as no relationship needs it. */
  isKept?: true
  /** Of a job's own, once its tree is known: what the manifest of its relationship has to hold to be that tree. */
  tree?: TreeMark
  /** The policy of this cluster that took it. */
  policyId?: number
  /** Relationships whose queue it waits in, all of them among the owners. */
  queue?: QueueEntry[]
  /** Key that locks it until it expires. */
  lockKey?: string
  /** What it held is not on record yet. */
  isTreeless?: true
  /** While it is being deleted: when it goes, in milliseconds since 1970. */
  goesAtMs?: number
  /** Grows with each change by users; absent: 1. */
  version?: number
}

/** A digest of a whole tree, and what counted in it. */
export interface TreeMark {
  digest: string
  counted: CompareOptions
}

export interface QueueEntry {
  relationshipId: string
  /** Jobs that tried to replicate it and whose end is not known. */
  pointIds: string[]
}

/** The row when a relationship has no use for it any more. */
export function withoutOwner({ queue, ...row }: SnapshotRow, relationshipId: string): SnapshotRow {
  const left = (queue ?? []).filter((entry) => entry.relationshipId !== relationshipId)
  const owners = row.owners.filter((owner) => owner !== relationshipId)
  return { ...row, owners, ...(left.length > 0 ? { queue: left } : {}) }
}

export interface Address {
  address: string
  port: number
}

/** Something another cluster has to learn sooner or later. */
export interface NoticeRow {
  number: number
  peer: { uuid: string; address: Address | null }
  message: PeerMessage
}

/** Key of a number, so that the order of keys is the order of numbers. */
export function numberKey(number: number): string {
  return String(number).padStart(16, '0')
}

export function refuseUnknown(id: string): never {
  throw new Refusal(
    'relationship_not_found',
    `Could not find relationship ${id}: no such one here, want an existing id`,
  )
}
