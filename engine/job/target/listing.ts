import type { Entry, TreePath } from '../../core/entry.ts'
import type { Listing } from '../../ports/listing.ts'

const pageEntries = 1000
const pageBytes = 1024 * 1024
/** Of a file of 10 GiB. A longer list is not worth a message of its own, and would not fit into one some day. */
const mostBlocks = 80 * 1024

/** The part of a listing that follows a path: at most 1000 entries and about 1 MiB, at least one entry. */
export async function pageOf(
  listing: Listing,
  after: TreePath | null,
): Promise<{ entries: Entry[]; next: TreePath | null }> {
  const page: Entry[] = []
  let bytes = 0
  for await (const batch of listing.entries(after ?? undefined)) {
    for (const entry of batch) {
      if (page.length >= pageEntries || bytes >= pageBytes) return { entries: page, next: page.at(-1)?.path ?? null }
      page.push((entry.blocks?.length ?? 0) <= mostBlocks ? entry : withoutBlocks(entry))
      bytes += 200 + entry.path.length + (entry.blocks?.length ?? 0) * 70 + (entry.xattrs?.length ?? 0)
    }
  }
  return { entries: page, next: null }
}

/** The file is sent whole when it has changed. */
function withoutBlocks({ blocks: _, ...entry }: Entry): Entry {
  return entry
}
