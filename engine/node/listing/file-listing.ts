import type { Entry } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'
import type { Differences, Listing } from '../../ports/listing.ts'
import { type BlockReader, openBlocks } from './block-reader.ts'
import { entriesOfBlock } from './cursor.ts'
import type { ListingSummary } from './listing-writer.ts'
import { createLookup } from './lookup.ts'
import { entryOf, isFileRow, readRow } from './row.ts'
import { removeQuietly } from './temporary.ts'

/** A listing that lies in a file. */
export interface FileListing extends Listing {
  readonly reader: BlockReader<ListingSummary>
  /** Where it differs from the listing that the scan began with, when one did. */
  readonly since?: Since | undefined
  /** The same listing once more, closed by itself. */
  share(since?: Since): FileListing
}

export interface Since {
  listing: Listing
  differences: Differences
}

export interface FileListingOptions {
  /** The file goes when the listing is closed. */
  isTemporary: boolean
  since?: Since | undefined
}

/** Refusals as of `openBlocks`; undefined for what counts as nothing. */
export function openFileListing(path: string, { isTemporary, since }: FileListingOptions): FileListing | undefined {
  const reader = openBlocks<ListingSummary>(path)
  return reader && createFileListing({ reader, isTemporary, users: 0 }, since)
}

/** An open file, and how many listings read it. */
interface OpenFile {
  reader: BlockReader<ListingSummary>
  isTemporary: boolean
  users: number
}

function createFileListing(file: OpenFile, since: Since | undefined): FileListing {
  const { reader } = file
  const lookup = createLookup(reader)
  let isOpen = true
  file.users += 1
  const { blocks } = reader
  return {
    ...reader.summary,
    reader,
    since,
    share: (other) => createFileListing(file, other),
    async *entries(after) {
      const isAfter = after === undefined ? undefined : (path: string) => comparePaths(path, after) > 0
      const first = after === undefined ? 0 : reader.blockOf(after)
      for (const [index, place] of blocks.slice(first).entries()) {
        const entries = entriesOfBlock(reader.read(place), index === 0 ? isAfter : undefined)
        if (entries.length > 0) yield entries
      }
    },
    find: async (path) => lookup(path),
    async findContents(digests) {
      const found = new Map<string, Entry>()
      for (const place of blocks) findIn(reader.read(place), digests, found)
      return found
    },
    async close() {
      if (!isOpen) return
      isOpen = false
      file.users -= 1
      if (file.users > 0) return
      reader.close()
      if (file.isTemporary) removeQuietly(reader.path)
    },
  }
}

function findIn(bytes: Buffer, digests: ReadonlySet<string>, found: Map<string, Entry>): void {
  let before = ''
  for (let at = 0; at < bytes.length; ) {
    const row = readRow(bytes, at, before)
    before = row.path
    at = row.end
    if (!isFileRow(row)) continue
    const entry = entryOf(bytes, row)
    if (digests.has(entry.digest) && !found.has(entry.digest)) found.set(entry.digest, entry)
  }
}

export function isFileListing(listing: Listing): listing is FileListing {
  return 'reader' in listing
}
