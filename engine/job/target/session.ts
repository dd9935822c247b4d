import type { Entry, TreePath } from '../../core/entry.ts'
import { noCounters } from '../../core/progress.ts'
import { Refusal } from '../../core/refusal.ts'
import type { JobCounters } from '../../core/relationship.ts'
import type { Step } from '../../core/step.ts'
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
  /** The tree when the job began, for the listing. */
  readonly entries: readonly Entry[]
  readonly steps: Step[]
  /** About what the steps take in memory. */
  planBytes: number
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
  begun: Pick<TargetSession, 'pointId' | 'link' | 'stage' | 'root' | 'entries'>,
): TargetSession {
  return { ...begun, steps: [], planBytes: 0, stored: { bytes: 0, files: 0 }, counters: { ...noCounters } }
}

export function refuseFenced(pointId: string): Refusal {
  return new Refusal('job_fenced', `Could not go on with job ${pointId}: another job has begun, want that one`)
}

export function refuseProtocol(why: string): Refusal {
  return new Refusal('peer_protocol', `Could not handle a message of a job: ${why}`)
}
