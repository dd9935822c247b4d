import type { Entry } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'
import { sameAttributes, sameContent } from '../../core/same.ts'

/** What became of one path between two snapshots. A moved entry is one that went and one that came. */
export interface TreeChange {
  op: 'CREATE' | 'MODIFY' | 'DELETE'
  entry: Entry
}

/** In the order of paths. Both lists are in the order of scans. */
export function treeChanges(older: readonly Entry[], newer: readonly Entry[]): TreeChange[] {
  const changes: TreeChange[] = []
  for (let left = 0, right = 0; left < older.length || right < newer.length; ) {
    const before = older[left]
    const after = newer[right]
    const order = !before ? 1 : !after ? -1 : comparePaths(before.path, after.path)
    if (before && order <= 0) left += 1
    if (after && order >= 0) right += 1
    changes.push(...changesAt(order <= 0 ? before : undefined, order >= 0 ? after : undefined))
  }
  return changes
}

function changesAt(before: Entry | undefined, after: Entry | undefined): TreeChange[] {
  if (!before) return after ? [{ op: 'CREATE', entry: after }] : []
  if (!after) return [{ op: 'DELETE', entry: before }]
  if (before.kind !== after.kind) {
    return [
      { op: 'DELETE', entry: before },
      { op: 'CREATE', entry: after },
    ]
  }
  return isSame(before, after) ? [] : [{ op: 'MODIFY', entry: after }]
}

/** The time of a directory moves with its entries, which show by themselves. */
function isSame(before: Entry, after: Entry): boolean {
  const { modifiedNs } = after
  const compared = after.kind === 'directory' ? { ...before, modifiedNs } : before
  return sameContent(before, after) && sameAttributes(compared, after, { owners: true, kind: after.kind })
}
