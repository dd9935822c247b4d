import type { Entry } from '../../core/entry.ts'
import type { Sha256 } from '../../core/regions.ts'
import { startTreeDigest, type TreeDigests } from '../../core/tree-digest.ts'
import { createBlockWriter } from './block-writer.ts'
import { contentOf, type RowPlace } from './row.ts'

/** What is known of a listing without reading it. */
export interface ListingSummary {
  count: number
  files: number
  bytes: number
  racy: number
  digests: TreeDigests
}

/** Writes a listing entry by entry, in their order. */
export interface ListingWriter {
  add(entry: Entry): void
  /** A row of another listing. */
  copy(place: RowPlace): void
  finish(): ListingSummary
  abandon(): void
}

export function createListingWriter(path: string, digest: Sha256): ListingWriter {
  const writer = createBlockWriter(path, { hasExtra: false })
  const running = startTreeDigest(digest)
  const sums = { count: 0, files: 0, bytes: 0, racy: 0 }

  function count(entry: Entry): void {
    writer.mayEnd()
    running.add(entry)
    sums.count += 1
    if (entry.racy) sums.racy += 1
    if (entry.kind !== 'file') return
    sums.files += 1
    sums.bytes += entry.size
  }

  return {
    add(entry) {
      writer.add(entry)
      count(entry)
    },
    copy({ bytes, row }) {
      writer.copy({ bytes, row })
      count(contentOf(bytes, row))
    },
    finish() {
      const summary = { ...sums, digests: running.finish() }
      writer.finish(summary)
      return summary
    },
    abandon: writer.abandon,
  }
}
