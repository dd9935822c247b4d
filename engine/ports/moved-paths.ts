import type { TreePath } from '../core/entry.ts'
import { type Pair, pathOfPair } from '../core/pairs.ts'
import { carriesAll, isUnmoved } from '../core/same.ts'
import type { Differences } from './listing.ts'

/** How two scans of one volume are compared. */
export const sameVolume = { ...carriesAll, movesByIdentity: true }

/** Paths at which two scans of one volume saw different things, at most `limit`; empty when nothing moved. */
export async function movedPaths(differences: Differences, limit = 100): Promise<TreePath[]> {
  const moved: TreePath[] = []
  if (isEmpty(differences)) return moved
  for await (const batch of differences.forwards()) {
    for (const pair of batch) {
      if (isMoved(pair)) moved.push(pathOfPair(pair))
      if (moved.length >= limit) return moved
    }
  }
  return moved
}

/** Not even better known than before. */
export function isEmpty({ counts }: Differences): boolean {
  return counts.added + counts.removed + counts.changed === 0
}

/** What was too young to be trusted and has been read again may well be the same. */
function isMoved({ before, after }: Pair): boolean {
  return before === undefined || after === undefined || !isUnmoved(before, after)
}
