import type { Entry, Scan, TreePath } from '../../core/entry.ts'
import { movedPaths } from '../../core/moved-paths.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Volume } from '../../ports/volume.ts'
import type { Keeper } from './keeper.ts'

const mostRounds = 5

/** Looks twice: what both saw was all true at one moment between them. */
export function createCapture(keeper: Keeper, scan: Volume['scan']): Volume['capture'] {
  async function untilStill(root: TreePath, previous: readonly Entry[] | undefined): Promise<Scan> {
    let last = await scan(root, previous ? { previous } : {})
    for (let round = 1; round <= mostRounds; round += 1) {
      const again = await scan(root, { previous: last.entries })
      if (movedPaths(last.entries, again.entries).length === 0) return again
      last = again
    }
    const message = `Could not take a snapshot: the tree still changed after ${mostRounds} looks, want it to hold still`
    throw new Refusal('job_not_settled', message)
  }

  return (root, previous, use) => keeper.capturing(async () => use(await untilStill(root, previous)))
}
