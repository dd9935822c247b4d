import type { TreePath } from '../../core/entry.ts'
import { noCounters } from '../../core/progress.ts'
import { Refusal } from '../../core/refusal.ts'
import type { JobCounters } from '../../core/relationship.ts'
import type { Carried } from '../../core/same.ts'
import type { Listing } from '../../ports/listing.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { Stage } from '../../ports/volume.ts'
import type { Context } from '../context.ts'
import type { Stages } from './stages.ts'

/** The target's side of one job. */
export interface TargetSession {
  readonly pointId: string
  readonly link: PeerLink
  readonly stage: Stage
  readonly root: TreePath
  /** What both sides carry. */
  readonly carries: Carried
  /** The tree when the job began. */
  readonly listing: Listing
  /** How many have come to the stage. */
  steps: number
  /** About what they take there. */
  planBytes: number
  /** Directories in which they change something, the first of them. */
  readonly touched: Set<TreePath>
  /** What this side has stored itself. */
  readonly stored: { bytes: number; files: number }
  counters: JobCounters
}

/** What the steps of a job share. */
export interface TargetJobs {
  readonly context: Context
  readonly stages: Stages
  readonly sessions: Map<string, TargetSession>
}

export function createTargetSession(
  begun: Pick<TargetSession, 'pointId' | 'link' | 'stage' | 'root' | 'carries' | 'listing'>,
): TargetSession {
  return {
    ...begun,
    steps: 0,
    planBytes: 0,
    touched: new Set(),
    stored: { bytes: 0, files: 0 },
    counters: { ...noCounters },
  }
}

export function refuseFenced(pointId: string): Refusal {
  return new Refusal('job_fenced', `Could not go on with job ${pointId}: another job has begun, want that one`)
}

export function refuseProtocol(why: string): Refusal {
  return new Refusal('peer_protocol', `Could not handle a message of a job: ${why}`)
}
