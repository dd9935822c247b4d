import type { FileEntry, Listing } from './cluster-client.ts'

/** How an entry differs from the other side: against the last recovery point as long as the target is read-only. */
export type Mark = 'new' | 'changed' | 'gone'

/** One side of a relationship, as far as it was read. */
export interface Side {
  /** Its directory in the relationship, with a slash at the end. */
  root: string
  /** By path; paths of directories end in a slash. */
  listings: ReadonlyMap<string, Listing>
}

/** What a comparison found. `new` and `changed` are marks of the source, `gone` is one of the target. */
export interface Comparison {
  marks: ReadonlyMap<string, Mark>
  /** How many entries below a directory carry each mark, for directories where any does. */
  inside: ReadonlyMap<string, Record<Mark, number>>
  differences: number
  /** Entries of both sides that were looked at, each pair once. */
  compared: number
  /** Everything below both directories was read, so nothing can differ unseen. */
  isComplete: boolean
}

/** Compares names, kinds, sizes, modes and times. What was not read is never guessed: it makes the answer incomplete. */
export function compareTrees(source: Side, target: Side): Comparison {
  const marks = new Map<string, Mark>()
  const found = { compared: 0, isComplete: true }
  const pending: Place[] = [{ here: source.root, there: target.root }]
  for (let place = pending.pop(); place; place = pending.pop()) {
    const left = listingAt(source, place.here)
    const right = listingAt(target, place.there)
    if (!left || !right || left.isPartial || right.isPartial) found.isComplete = false
    if (!left || !right) continue
    for (const [one, other] of pairsOf(left, right)) {
      found.compared++
      const here = pathOf(place.here, one)
      const there = pathOf(place.there, other)
      markPair(marks, { one, other, here, there })
      const inside = { here: directoryOnly(here), there: directoryOnly(there) }
      if (inside.here !== null || inside.there !== null) pending.push(inside)
    }
  }
  return { ...found, marks, inside: countInside(marks), differences: marks.size }
}

/** Paths of two entries that stand for each other; null where a side has none. */
interface Place {
  here: string | null
  there: string | null
}

interface Pair extends Place {
  one: FileEntry | undefined
  other: FileEntry | undefined
}

function markPair(marks: Map<string, Mark>, { one, other, here, there }: Pair) {
  if (here !== null && !other) marks.set(here, 'new')
  else if (there !== null && !one) marks.set(there, 'gone')
  else if (here !== null && one && other && !isAlike(one, other)) marks.set(here, 'changed')
}

function pathOf(directory: string | null, entry: FileEntry | undefined): string | null {
  return directory === null || !entry ? null : directory + entry.name + (entry.kind === 'directory' ? '/' : '')
}

function directoryOnly(path: string | null): string | null {
  return path?.endsWith('/') ? path : null
}

const nothing: Listing = { entries: [], isPartial: false }

/** Of a directory that one side lacks, everything is missing there. */
function listingAt({ listings }: Side, path: string | null): Listing | undefined {
  return path === null ? nothing : listings.get(path)
}

/** Entries of the same name side by side. A name that the other side may have beyond what was read is left out. */
function pairsOf(left: Listing, right: Listing): [FileEntry | undefined, FileEntry | undefined][] {
  const others = new Map(right.entries.map((entry) => [entry.name, entry]))
  const names = new Set(left.entries.map(({ name }) => name))
  const here = left.entries
    .filter(({ name }) => !right.isPartial || others.has(name))
    .map((entry): [FileEntry, FileEntry | undefined] => [entry, others.get(entry.name)])
  const gone = left.isPartial ? [] : right.entries.filter(({ name }) => !names.has(name))
  return [...here, ...gone.map((entry): [undefined, FileEntry] => [undefined, entry])]
}

/** A directory's time moves with its entries, which are compared by themselves. */
function isAlike(one: FileEntry, other: FileEntry): boolean {
  if (one.kind !== other.kind || one.mode !== other.mode) return false
  if (one.kind === 'directory') return true
  return one.sizeBytes === other.sizeBytes && microseconds(one.modified) === microseconds(other.modified)
}

/** A time without what is finer than microseconds: disks of both sides need not keep more. */
function microseconds(time: string): string {
  const [whole = '', fraction = ''] = time.replace(/Z$/, '').split('.')
  return `${whole}.${fraction.slice(0, 6).padEnd(6, '0')}`
}

function countInside(marks: ReadonlyMap<string, Mark>): Map<string, Record<Mark, number>> {
  const inside = new Map<string, Record<Mark, number>>()
  for (const [path, mark] of marks) {
    for (let end = path.lastIndexOf('/', path.length - 2); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end + 1)
      const counts = inside.get(directory) ?? { new: 0, changed: 0, gone: 0 }
      counts[mark]++
      inside.set(directory, counts)
      if (end === 0) break
    }
  }
  return inside
}
