import type { Clock } from '../../ports/clock.ts'
import type { Listing } from '../../ports/listing.ts'
import { lookTwice } from '../../ports/look-twice.ts'
import { movedPaths } from '../../ports/moved-paths.ts'
import type { Volume } from '../../ports/volume.ts'
import { isFileListing } from '../listing/file-listing.ts'
import type { Keeper } from './keeper.ts'

/** Looks twice: what both saw was all true at one moment between them. */
export function createCapture(
  keeper: Keeper,
  { scan, clock }: { scan: Volume['scan']; clock: Clock },
): Volume['capture'] {
  return (root, previous, use) =>
    keeper.capturing(async () => {
      const seen = await lookTwice({ scan, isSame: isUnmoved, clock }, root, previous)
      return use(seen).finally(seen.listing.close)
    })
}

/** Nothing differs from the look before. */
async function isUnmoved(_before: Listing, after: Listing): Promise<boolean> {
  const differences = isFileListing(after) ? after.since?.differences : undefined
  return differences !== undefined && (await movedPaths(differences, 1)).length === 0
}
