import type { Entry } from '../../core/entry.ts'
import type { Pair, PairCounts } from '../../core/pairs.ts'
import { differencesOf } from '../../ports/array-listing.ts'
import type { Differences } from '../../ports/listing.ts'
import { openBlocks } from './block-reader.ts'
import { type BlockWriter, createBlockWriter } from './block-writer.ts'
import { entryOf, readRow } from './row.ts'
import { removeQuietly } from './temporary.ts'

/** What a row of a pair is; a pair with two different sides takes two rows. */
const side = { before: 1, after: 2, rides: 4, continues: 8 } as const
const inMemory = 1000

/** Pairs that were found, in memory as long as they are few: plain data that can travel between threads. */
export type FoundPairs = { counts: PairCounts } & ({ pairs: Pair[] } | { file: string })

/** Gathers pairs. */
export interface PairCollector {
  add(pair: Pair): void
  finish(counts: PairCounts): FoundPairs
  abandon(): void
}

/** More than a few go to a file at `path`. */
export function collectPairs(path: string): PairCollector {
  let pairs: Pair[] = []
  let writer: BlockWriter | undefined
  return {
    add(pair) {
      if (writer === undefined) pairs.push(pair)
      else writePair(writer, pair)
      if (pairs.length <= inMemory) return
      writer = createBlockWriter(path, { hasExtra: true })
      for (const each of pairs) writePair(writer, each)
      pairs = []
    },
    finish(counts) {
      if (writer === undefined) return { counts, pairs }
      writer.finish({})
      return { counts, file: path }
    },
    abandon: () => writer?.abandon(),
  }
}

/** Pairs that were found, ready to be read. */
export function openPairs(found: FoundPairs): Differences {
  return 'file' in found ? openPairFile(found.file, found.counts) : differencesOf(found)
}

/** Pairs in a file, which goes when they are closed. */
function openPairFile(path: string, counts: PairCounts): Differences {
  const reader = openBlocks(path)
  if (reader === undefined) throw new Error(`No pairs in ${path}`)
  const read = (place: (typeof reader.blocks)[number]) => pairsOfBlock(reader.read(place))
  return {
    counts,
    async *forwards() {
      for (const place of reader.blocks) yield read(place)
    },
    async *backwards() {
      for (const place of reader.blocks.toReversed()) yield read(place).reverse()
    },
    async close() {
      reader.close()
      removeQuietly(path)
    },
  }
}

function writePair(writer: BlockWriter, { before, after, rides }: Pair): void {
  const more = rides ? side.rides : 0
  if (before && before === after) writer.add(before, side.before | side.after)
  else if (before && after) {
    writer.add(before, side.before | side.continues)
    writer.add(after, side.after)
  } else if (before) writer.add(before, side.before | more)
  else if (after) writer.add(after, side.after)
  writer.mayEnd()
}

function pairsOfBlock(bytes: Buffer): Pair[] {
  const pairs: Pair[] = []
  let [path, open]: [string, Entry | undefined] = ['', undefined]
  for (let at = 0; at < bytes.length; ) {
    const extra = bytes[at] ?? 0
    const row = readRow(bytes, at + 1, path)
    const entry = entryOf(bytes, row)
    path = row.path
    at = row.end
    if (extra & side.continues) {
      open = entry
      continue
    }
    pairs.push(pairOf(entry, extra, open))
    open = undefined
  }
  return pairs
}

function pairOf(entry: Entry, extra: number, open: Entry | undefined): Pair {
  if (open !== undefined) return { before: open, after: entry }
  if ((extra & side.before) === 0) return { after: entry }
  if (extra & side.after) return { before: entry, after: entry }
  return extra & side.rides ? { before: entry, rides: true } : { before: entry }
}
