import type { Entry, TreePath } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'
import { createPairing, type Pairing } from '../../core/pairs.ts'
import type { Sha256 } from '../../core/regions.ts'
import type { BlockReader } from '../listing/block-reader.ts'
import { type Cursor, createCursor } from '../listing/cursor.ts'
import { createListingWriter, type ListingSummary, type ListingWriter } from '../listing/listing-writer.ts'
import { collectPairs, type FoundPairs, type PairCollector } from '../listing/pair-file.ts'
import { isFileRow, sizeOfRow, trustedNumbers } from '../listing/row.ts'
import type { Look } from './looker.ts'

/** What came of a walk: plain data, so that it can travel between threads. */
export interface MergeResult {
  /** Where the new listing lies; null when it would be the very one that the walk began with. */
  file: string | null
  /** Where it differs from that one; null when there was none. */
  found: FoundPairs | null
}

export interface MergeOptions {
  previous: BlockReader<ListingSummary> | undefined
  digest: Sha256
  /** For the new listing, and for differences that are too many for the memory. */
  paths: { listing: string; pairs: string }
}

/**
 * Brings what a walk sees, in the order of paths, together with the listing of the time before. As long as nothing
 * differs, nothing is written, and no entries are made of rows.
 */
export interface Merge {
  /** True when the object is what it was, and what is known of it can be trusted: then it is done. */
  isKnown(path: TreePath, look: Look): boolean
  /** An object that is not just what it was. */
  add(entry: Entry): void
  /** Of what has been seen so far. */
  readonly sums: Readonly<{ files: number; bytes: number }>
  finish(): MergeResult
  abandon(): void
}

const sameVolume = { owners: true, movesByIdentity: true }

export function createMerge(options: MergeOptions): Merge {
  const { previous } = options
  return previous === undefined ? createFirst(options) : createNext(options, previous)
}

/** Nothing is known: all of it goes into the new listing. */
function createFirst({ paths, digest }: MergeOptions): Merge {
  const writer = createListingWriter(paths.listing, digest)
  const sums = { files: 0, bytes: 0 }
  return {
    isKnown: () => false,
    add(entry) {
      writer.add(entry)
      count(sums, entry)
    },
    sums,
    finish() {
      writer.finish()
      return { file: paths.listing, found: null }
    },
    abandon: writer.abandon,
  }
}

interface Next {
  cursor: Cursor
  pairing: Pairing
  collector: PairCollector
  writer: ListingWriter | undefined
  startWriter: () => ListingWriter
}

function beginNext({ paths, digest }: MergeOptions, previous: BlockReader<ListingSummary>): Next {
  const collector = collectPairs(paths.pairs)
  const cursor = createCursor(previous)
  return {
    cursor,
    pairing: createPairing(sameVolume, collector.add),
    collector,
    writer: undefined,
    startWriter: () => replay(previous, cursor, createListingWriter(paths.listing, digest)),
  }
}

function createNext(options: MergeOptions, previous: BlockReader<ListingSummary>): Merge {
  const state = beginNext(options, previous)
  const { cursor, pairing, collector } = state
  const sums = { files: 0, bytes: 0 }

  function differ(before: Entry | undefined, after: Entry | undefined): void {
    state.writer ??= state.startWriter()
    pairing.add(before, after)
    if (after) state.writer.add(after)
  }

  /** What was before this path and has not been seen is gone. */
  function reach(path: TreePath): boolean {
    while (cursor.row !== undefined && cursor.row.path !== path) {
      if (comparePaths(cursor.row.path, path) > 0) return false
      differ(cursor.entry(), undefined)
      cursor.next()
    }
    return cursor.row !== undefined
  }

  /** The row at the cursor stands as it is. */
  function keep(isDirectory: boolean): void {
    if (isDirectory || pairing.isWatching) {
      const entry = cursor.entry()
      pairing.add(entry, entry)
    }
    if (state.writer) copyFrom(cursor, state.writer)
    cursor.next()
  }

  return {
    isKnown(path, look) {
      if (!reach(path) || cursor.row === undefined) return false
      const numbers = trustedNumbers(cursor.row)
      if (numbers === undefined || !look.hasNumbers(cursor.bytes, numbers)) return false
      countRow(sums, cursor)
      keep(look.isDirectory)
      return true
    },
    add(entry) {
      count(sums, entry)
      const before = reach(entry.path) ? cursor.entry() : undefined
      if (before && isSameEntry(before, entry)) return keep(entry.kind === 'directory')
      differ(before, entry)
      if (before) cursor.next()
    },
    sums,
    finish() {
      for (; cursor.row !== undefined; cursor.next()) differ(cursor.entry(), undefined)
      state.writer?.finish()
      return { file: state.writer ? options.paths.listing : null, found: collector.finish(pairing.counts) }
    },
    abandon() {
      state.writer?.abandon()
      collector.abandon()
    },
  }
}

function copyFrom({ bytes, row }: Cursor, writer: ListingWriter): void {
  if (row) writer.copy({ bytes, row })
}

/** All rows before the cursor's were kept. */
function replay(previous: BlockReader<ListingSummary>, end: Cursor, writer: ListingWriter): ListingWriter {
  const stop = end.row?.path
  for (const cursor = createCursor(previous); cursor.row && cursor.row.path !== stop; cursor.next()) {
    copyFrom(cursor, writer)
  }
  return writer
}

/** Known as well as before, too. */
function isSameEntry(before: Entry, after: Entry): boolean {
  return (
    before.identity === after.identity &&
    before.witness === after.witness &&
    before.digest === after.digest &&
    before.racy === after.racy &&
    before.linked === after.linked
  )
}

function count(sums: { files: number; bytes: number }, { kind, size }: Entry): void {
  if (kind !== 'file') return
  sums.files += 1
  sums.bytes += size
}

function countRow(sums: { files: number; bytes: number }, { row, bytes }: Cursor): void {
  if (row === undefined || !isFileRow(row)) return
  sums.files += 1
  sums.bytes += sizeOfRow(bytes, row)
}
