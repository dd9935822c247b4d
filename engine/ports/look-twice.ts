import type { TreePath } from '../core/entry.ts'
import { Refusal } from '../core/refusal.ts'
import type { Clock } from './clock.ts'
import type { Listing } from './listing.ts'
import type { Scan, StillTree, Volume } from './volume.ts'

const mostRounds = 5

interface LookTwice {
  scan: Volume['scan']
  /** Nothing differs between two looks. */
  isSame(before: Listing, after: Listing): Promise<boolean>
  clock: Pick<Clock, 'now'>
}

/**
 * Looks at a tree until two looks in a row see the same: all of it was true between them. The caller closes the listing.
 * Refusal `job_not_settled` when the tree moves on and on.
 */
export async function lookTwice(
  { scan, isSame, clock }: LookTwice,
  root: TreePath,
  previous: Listing | undefined,
): Promise<StillTree> {
  let last: Scan = await scan(root, previous ? { previous } : {})
  for (let round = 1; round <= mostRounds; round += 1) {
    const atMs = clock.now()
    const before = last.listing
    try {
      last = await scan(root, { previous: before })
      if (await isSame(before, last.listing)) return { ...last, atMs }
    } finally {
      await before.close()
    }
  }
  await last.listing.close()
  const message = `Could not take a snapshot: the tree still changed after ${mostRounds} looks, want it to hold still`
  throw new Refusal('job_not_settled', message)
}
