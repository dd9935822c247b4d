import type { Entry, TreePath } from './entry.ts'
import { type Matching, type MatchOptions, matchTrees } from './match.ts'
import { joinPath, nameOf, parentOf } from './names.ts'
import { pairsOf } from './pairs.ts'
import { atOnce } from './parts.ts'
import { sameAttributes } from './same.ts'

/** What became of one name. A directory that moves with its content is one change. */
export type Change =
  | { change: 'added'; path: TreePath; after: Entry }
  | { change: 'removed'; path: TreePath; before: Entry }
  /** Other bytes, another kind, another link target, or a name of another object. */
  | { change: 'changed'; path: TreePath; before: Entry; after: Entry }
  | { change: 'attributes'; path: TreePath; before: Entry; after: Entry }
  /** The same object, perhaps with other attributes. */
  | { change: 'moved'; from: TreePath; path: TreePath; before: Entry; after: Entry }

export type ChangeCounts = { [kind in Change['change']]: number }

/** Changes that turn one scanned tree into another, by new paths; removals last, by old paths. */
export function diff(before: readonly Entry[], after: readonly Entry[], options: MatchOptions): Change[] {
  const { pairs } = pairsOf(before, after, options)
  const trees = {
    before: pairs.flatMap((pair) => pair.before ?? []),
    after: pairs.flatMap((pair) => pair.after ?? []),
    options,
  }
  return changesOf(atOnce(matchTrees(trees.before, trees.after, options)), trees)
}

/** The changes behind a matching. */
export function changesOf(
  matching: Matching,
  trees: { before: readonly Entry[]; after: readonly Entry[]; options: MatchOptions },
): Change[] {
  const changes: Change[] = []
  const replaced = new Set<TreePath>()
  for (const entry of trees.after) {
    const change = changeOf(entry, matching, trees.options)
    if (change) changes.push(change)
    if (change?.change === 'changed') replaced.add(change.before.path)
  }
  for (const entry of trees.before) {
    if (matching.claimed.has(entry.path) || replaced.has(entry.path)) continue
    changes.push({ change: 'removed', path: entry.path, before: entry })
  }
  return changes
}

/** How many changes there are of each sort. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts: ChangeCounts = { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 }
  for (const { change } of changes) counts[change] += 1
  return counts
}

/** True when the object needs no step of its own: its directory carries it along, or it stays where it is. */
export function ridesAlong(entry: Entry, old: Entry, matching: Matching): boolean {
  if (entry.path === '') return true
  const directory = matching.kept.get(parentOf(entry.path))
  return directory !== undefined && joinPath(directory.path, nameOf(entry.path)) === old.path
}

function changeOf(after: Entry, matching: Matching, options: MatchOptions): Change | undefined {
  const path = after.path
  const before = matching.kept.get(path)
  if (!before) {
    const replaced = matching.predecessor.get(path)
    if (!replaced || matching.claimed.has(replaced.path)) return { change: 'added', path, after }
    return { change: 'changed', path, before: replaced, after }
  }
  if (!ridesAlong(after, before, matching)) return { change: 'moved', from: before.path, path, before, after }
  if (sameAttributes(before, after, { ...options, kind: after.kind })) return undefined
  return { change: 'attributes', path, before, after }
}
