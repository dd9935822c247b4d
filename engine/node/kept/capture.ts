import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Listing } from '../../ports/listing.ts'
import { movedPaths } from '../../ports/moved-paths.ts'
import type { Scan, Volume } from '../../ports/volume.ts'
import { isFileListing } from '../listing/file-listing.ts'
import type { Keeper } from './keeper.ts'

const mostRounds = 5

/** Looks twice: what both saw was all true at one moment between them. */
export function createCapture(keeper: Keeper, scan: Volume['scan']): Volume['capture'] {
  async function untilStill(root: TreePath, previous: Listing | undefined): Promise<Scan> {
    let last = await scan(root, previous ? { previous } : {})
    for (let round = 1; round <= mostRounds; round += 1) {
      const again = await scan(root, { previous: last.listing }).finally(last.listing.close)
      if (await isUnmovedSince(again.listing)) return again
      last = again
    }
    await last.listing.close()
    const message = `Could not take a snapshot: the tree still changed after ${mostRounds} looks, want it to hold still`
    throw new Refusal('job_not_settled', message)
  }

  return (root, previous, use) =>
    keeper.capturing(async () => {
      const scan = await untilStill(root, previous)
      return use(scan).finally(scan.listing.close)
    })
}

/** Nothing differs from the look before. */
async function isUnmovedSince(listing: Listing): Promise<boolean> {
  const differences = isFileListing(listing) ? listing.since?.differences : undefined
  return differences !== undefined && (await movedPaths(differences, 1)).length === 0
}
