import type { Entry, TreePath } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'

const pageEntries = 1000
const pageBytes = 1024 * 1024
/** Of a file of 10 GiB. A longer list is not worth a message of its own, and would not fit into one some day. */
const mostBlocks = 80 * 1024

/** The part of a scan that follows a path: at most 1000 entries and about 1 MiB, at least one entry. */
export function pageOf(entries: readonly Entry[], after: TreePath | null): { entries: Entry[]; next: TreePath | null } {
  const start = after === null ? 0 : firstAfter(entries, after)
  const page: Entry[] = []
  let bytes = 0
  for (let index = start; index < entries.length && page.length < pageEntries && bytes < pageBytes; index += 1) {
    const entry = entries[index]
    if (!entry) break
    page.push((entry.blocks?.length ?? 0) <= mostBlocks ? entry : withoutBlocks(entry))
    bytes += 200 + entry.path.length + (entry.blocks?.length ?? 0) * 70 + (entry.xattrs?.length ?? 0)
  }
  const last = page.at(-1)
  return { entries: page, next: last && start + page.length < entries.length ? last.path : null }
}

/** The file is sent whole when it has changed. */
function withoutBlocks({ blocks: _, ...entry }: Entry): Entry {
  return entry
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
