import type { Entry, Problem, Scan, TreePath } from '../../core/entry.ts'
import { movedPaths } from '../../core/moved-paths.ts'
import { type Plan, planInParts } from '../../core/plan.ts'
import { Refusal } from '../../core/refusal.ts'
import { type Breather, inSlices } from '../../ports/breather.ts'
import type { Basis } from './basis.ts'
import { withLastGood } from './last-good.ts'
import type { Sender } from './sender.ts'

const mostRounds = 5

/** A tree that held still, and what turns the target's into it. All its contents lie in the target's stage. */
export interface SettledTree {
  /** Moment at which all of it was true, in milliseconds since 1970. */
  takenAtMs: number
  entries: readonly Entry[]
  plan: Plan
  rounds: number
  problems: Problem[]
}

interface SettleOptions {
  first: Scan
  basis: Basis
  sender: Sender
  scan: (previous: readonly Entry[]) => Promise<Scan>
  now: () => number
  breather: Breather | undefined
}

/**
 * Sends what the target lacks and looks again, until two looks in a row see the same tree: then all of it was true
 * between them. Refusal `job_not_settled` after five rounds.
 */
export async function settleTree({ first, basis, sender, scan, ...options }: SettleOptions): Promise<SettledTree> {
  let last = first
  let moving: TreePath[] = []
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const entries = withLastGood(last, basis)
    const work = await inSlices(planInParts(basis.entries, entries, basis), options.breather)
    const changed = await sender.send({ needs: work.needs, totals: work.totals, entries })
    const takenAtMs = options.now()
    const again = await scan(last.entries)
    moving = movedPaths(last.entries, again.entries)
    if (changed.length === 0 && moving.length === 0) {
      // The same tree, known better: what was too young to be trusted has been read again.
      const known = withLastGood(again, basis)
      return { takenAtMs, entries: known, plan: work, rounds, problems: again.problems }
    }
    last = again
  }
  throw refuseMoving(moving)
}

function refuseMoving(paths: readonly TreePath[]): Refusal {
  const some = paths.slice(0, 3).map((path) => JSON.stringify(path))
  const message = `Could not take a point in time: the tree still changed after ${mostRounds} rounds, at ${some.join(', ')}`
  return new Refusal('job_not_settled', message, { details: { paths: paths.slice(0, 100) } })
}
