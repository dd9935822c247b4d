import type { Entry } from '../../core/entry.ts'
import type { Digest } from '../../ports/digest.ts'
import { createBreather } from '../volume/breather.ts'
import { type FileListing, openFileListing } from './file-listing.ts'
import { createListingWriter } from './listing-writer.ts'
import type { TemporaryFiles } from './temporary.ts'

/** A temporary listing of entries that come in order. */
export async function collectEntries(
  batches: AsyncIterable<readonly Entry[]>,
  { temporary, digest }: { temporary: TemporaryFiles; digest: Digest },
): Promise<FileListing> {
  const path = temporary.next()
  const breather = createBreather()
  const writer = createListingWriter(path, digest)
  try {
    for await (const batch of batches) {
      for (const entry of batch) writer.add(entry)
      if (breather.isDue()) await breather.pause()
    }
    writer.finish()
  } catch (thrown) {
    writer.abandon()
    throw thrown
  }
  const listing = openFileListing(path, { isTemporary: true })
  if (listing === undefined) throw new Error(`No listing in ${path}`)
  return listing
}
