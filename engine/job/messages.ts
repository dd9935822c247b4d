import type { Entry, TreePath } from '../core/entry.ts'
import type { JobCounters, RelationshipSettings } from '../core/relationship.ts'
import type { Carried } from '../core/same.ts'
import type { Region } from '../core/step.ts'
import type { PartialContent, StagedContent } from '../ports/volume.ts'

/** The point is the snapshot of a policy, which the target keeps when the next point has come. */
export interface KeptPoint {
  policyName: string
  /** Null: it does not expire. */
  expiresAtMs: number | null
}

/** What clusters say to each other. Notices are safe to repeat; a reply means that the receiver has stored it. */
export type PeerMessage =
  // Notices about a relationship
  | {
      type: 'announce'
      id: string
      sourceRootPath: string
      sourceRootId: string
      targetRootPath: string
      settings: RelationshipSettings
    }
  | { type: 'authorized'; id: string; targetRootPath: string; targetRootId: string }
  | { type: 'settings'; id: string; settings: RelationshipSettings; sourceRootPath: string }
  | { type: 'deleted'; id: string; reason: string }
  | { type: 'disconnected'; id: string }
  | { type: 'reconnecting'; id: string }
  | {
      type: 'reversed'
      id: string
      sourceAddress: { address: string; port: number }
      settings: RelationshipSettings
      /** How often the direction was turned, this time included: an old notice that comes again is known by it. */
      turns: number
    }
  // One job, asked by the source
  | { type: 'job-begin'; id: string; pointId: string; startedAtMs: number; carries: Carried }
  | { type: 'job-listing'; id: string; pointId: string; after: string | null }
  | { type: 'job-stage'; id: string; pointId: string; contents: StagedContent[]; counters: JobCounters }
  /** Small whole contents, packed in the bytes as `core/packed-contents.ts` says. `settled` false: totals may grow. */
  | { type: 'job-packed'; id: string; pointId: string; counters: JobCounters; settled: boolean }
  /** What does the target's file hold in these ranges, 4 KiB at a time? At most 1 MiB each. */
  | { type: 'job-compare'; id: string; pointId: string; path: TreePath; regions: Region[] }
  /** Steps, packed in the bytes as `core/packed-steps.ts` says; `from` 0 begins a plan anew. */
  | { type: 'job-plan'; id: string; pointId: string; from: number }
  | {
      type: 'job-commit'
      id: string
      pointId: string
      steps: number
      takenAtMs: number
      treeDigest: string
      /** Absent: a point like any other. */
      kept?: KeptPoint
    }
  /** The source gave the job up; with `discard` what was staged is not wanted any more. */
  | { type: 'job-abort'; id: string; pointId: string; error: string; discard: boolean }

/** What the source of a job says. */
export type JobMessage = Extract<PeerMessage, { type: `job-${string}` }>

interface Replies {
  announce: { targetClusterName: string }
  'job-begin': {
    /** What both sides carry: what counts wherever trees are compared. */
    carries: Carried
    /** Digest of the target's tree as it is; the source compares it with its last manifest's. */
    treeDigest: string
    /** The point that the target last committed, if any. */
    committed: string | null
    /** Regular files that the target's tree has. */
    files?: number
    have: [digest: string, count: number][]
    partial: PartialContent[]
  }
  'job-listing': { entries: Entry[]; next: string | null }
  /** The sub-blocks' digests of each range (`subBlockDigests`); behind the end of the file there are none. */
  'job-compare': { digests: string[] }
  'job-commit': { recoveryPointMs: number; drifted: number }
}

/** What answers a message: of a union of messages, any of their answers. */
export type PeerReply<M extends PeerMessage> = M extends PeerMessage
  ? M['type'] extends keyof Replies
    ? Replies[M['type']]
    : { [key: string]: never }
  : never
