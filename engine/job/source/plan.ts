import type { ChangeCounts } from '../../core/diff.ts'
import type { Entry } from '../../core/entry.ts'
import type { Need } from '../../core/needs.ts'
import type { JobCounters } from '../../core/relationship.ts'
import type { Step } from '../../core/step.ts'
import type { Breather } from '../../ports/breather.ts'
import type { Differences, Listing } from '../../ports/listing.ts'
import type { Basis } from './basis.ts'
import { planInMemory } from './plan-in-memory.ts'
import { planOnTheWay } from './plan-on-the-way.ts'

/** A content that the target has to get, and the entry that the source reads it by. */
export interface Wanted {
  need: Need
  entry: Entry
}

/** Everything that a job has to do, without holding it all at once. */
export interface JobPlan {
  readonly totals: JobCounters
  readonly counts: ChangeCounts
  /** In the order in which they are carried out. */
  steps(): AsyncIterable<readonly Step[]>
  /** Contents that have to lie in the stage before the steps run, in the order of their `place` steps. */
  needs(): AsyncIterable<readonly Wanted[]>
}

export interface PlanOptions {
  basis: Basis
  /** The tree as it shall be. */
  tree: Listing
  differences: Differences
  breather: Breather | undefined
  limits?: PlanLimits | undefined
}

/** How many pairs are held in memory to be matched with each other. */
export interface PlanLimits {
  /** Where something vanished and something appeared: it may be the same. */
  matched: number
  /** Where nothing can have moved, and holding it would only save a pass. */
  unmatched: number
}

const usualLimits: PlanLimits = { matched: 100_000, unmatched: 5_000 }

/** What turns the target's tree into the source's; matched for moves unless there is too much or nothing to match. */
export async function makePlan(options: PlanOptions): Promise<JobPlan> {
  const { matched, unmatched } = options.limits ?? usualLimits
  const { added, removed, changed } = options.differences.counts
  // Into an empty directory nothing moves.
  const isFirst = options.basis.listing.count <= 1
  const mayHaveMoved = !isFirst && added + changed > 0 && removed + changed > 0
  const most = mayHaveMoved ? matched : unmatched
  return added + removed + changed <= most ? planInMemory(options) : planOnTheWay(options)
}
