import type { Entry, TreePath } from '../core/entry.ts'
import type { MatchOptions } from '../core/match.ts'
import { comparePaths } from '../core/names.ts'
import { type Pair, type PairCounts, pairsOf } from '../core/pairs.ts'
import type { Sha256 } from '../core/regions.ts'
import { startTreeDigest } from '../core/tree-digest.ts'
import type { Differences, Listing } from './listing.ts'

const batchEntries = 500

/** A listing of entries that are in memory, in their order. The entries belong to it from now on. */
export function listingOf(entries: readonly Entry[], digest: Sha256): Listing {
  const files = entries.filter(({ kind }) => kind === 'file')
  const running = startTreeDigest(digest)
  for (const entry of entries) running.add(entry)
  return {
    count: entries.length,
    files: files.length,
    bytes: files.reduce((total, { size }) => total + size, 0),
    racy: entries.reduce((count, { racy }) => count + (racy ? 1 : 0), 0),
    digests: running.finish(),
    entries: (after) => inBatches(after === undefined ? entries : entries.slice(firstAfter(entries, after))),
    async find(path) {
      const before = entries[firstAfter(entries, path) - 1]
      return before?.path === path ? before : undefined
    },
    async findContents(digests) {
      return new Map(files.filter((file) => digests.has(file.digest)).map((file) => [file.digest, file]))
    },
    close: async () => {},
  }
}

/** All entries of a listing at once, for those that are small. */
export async function readListing(listing: Listing): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const batch of listing.entries()) entries.push(...batch)
  return entries
}

/** Differences that are in memory. */
export function differencesOf({ pairs, counts }: { pairs: readonly Pair[]; counts: PairCounts }): Differences {
  return {
    counts,
    forwards: () => inBatches(pairs),
    backwards: () => inBatches(pairs.toReversed()),
    close: async () => {},
  }
}

/** Compares two listings in memory. */
export async function compareInMemory(before: Listing, after: Listing, options: MatchOptions): Promise<Differences> {
  return differencesOf(pairsOf(await readListing(before), await readListing(after), options))
}

async function* inBatches<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < items.length; start += batchEntries) yield items.slice(start, start + batchEntries)
}

function firstAfter(entries: readonly Entry[], path: TreePath): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = entries[middle]
    if (entry && comparePaths(entry.path, path) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
