import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { comparePaths, isInside, parentOf } from '../../core/names.ts'

/**
 * The scanned tree, and where something could not be read what the target has of it: a file without permission keeps
 * its last good state there instead of vanishing.
 */
export function withLastGood(
  scan: { entries: readonly Entry[]; problems: readonly Problem[] },
  { entries: target, movesByIdentity }: { entries: readonly Entry[]; movesByIdentity: boolean },
): readonly Entry[] {
  const unread = scan.problems.filter(({ code }) => code === 'unreadable' || code === 'changed_while_read')
  if (unread.length === 0) return scan.entries
  const byPath = new Map<TreePath, Entry>(scan.entries.map((entry) => [entry.path, entry]))
  for (const entry of target) {
    if (byPath.has(entry.path) || byPath.get(parentOf(entry.path))?.kind !== 'directory') continue
    if (!unread.some(({ path }) => isInside(entry.path, path))) continue
    // Identities of another volume may mean something else in this one. Without a witness the next scan does not trust
    // the entry.
    const identity = movesByIdentity ? entry.identity : `target ${entry.identity}`
    byPath.set(entry.path, { ...entry, identity, witness: '' })
  }
  return [...byPath.values()].sort((left, right) => comparePaths(left.path, right.path))
}
