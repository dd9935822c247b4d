import type { Entry, TreePath } from './entry.ts'

/** Paths at which two scans of one volume saw different things; empty when nothing moved between them. */
export function movedPaths(before: readonly Entry[], after: readonly Entry[]): TreePath[] {
  if (before.length === after.length && after.every((entry, index) => isSame(before[index], entry))) return []
  const left = new Map(before.map((entry) => [entry.path, entry]))
  const moved = after.filter((entry) => !isSame(left.get(entry.path), entry)).map(({ path }) => path)
  if (moved.length === 0 && before.length === after.length) return []
  const right = new Set(after.map(({ path }) => path))
  return [...moved, ...before.filter(({ path }) => !right.has(path)).map(({ path }) => path)]
}

function isSame(before: Entry | undefined, after: Entry): boolean {
  // A scan takes over what it knows of a file that has not changed.
  if (before === after) return true
  return (
    before?.path === after.path &&
    before.identity === after.identity &&
    before.witness === after.witness &&
    before.digest === after.digest
  )
}
