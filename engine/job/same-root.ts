import type { TreePath } from '../core/entry.ts'
import { pathToText } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import type { Listing } from '../ports/listing.ts'

/**
 * An empty directory where another one with entries lay before is what a disk leaves behind that is not mounted: its
 * emptiness must not travel. Refusal `relationship_source_missing`. The same directory may well be empty now, and
 * another one with entries may have taken its place.
 */
export async function mustBeSameRoot(path: TreePath, before: Listing | undefined, now: Listing): Promise<void> {
  if (before === undefined || before.count <= 1 || now.count > 1) return
  const [old, present] = [await before.find(''), await now.find('')]
  if (old === undefined || old.identity === present?.identity) return
  const shown = pathToText(path, { directory: true })
  const message = `Could not read the source ${shown}: another directory lies there, and it is empty, want the one of before (is its disk mounted?)`
  throw new Refusal('relationship_source_missing', message)
}
