import type { Entry, TreePath } from './entry.ts'
import type { MatchOptions } from './match.ts'
import { comparePaths } from './names.ts'
import { isUnmoved, sameAttributes, sameContent } from './same.ts'

/**
 * One path at which two trees differ, or a directory on the way to one. At least one side is there. Pairs come in the
 * order of their paths, and the directories around each come before it.
 */
export interface Pair {
  before?: Entry
  after?: Entry
  /** It goes along with its directory, which is gone or no directory any more. */
  rides?: true
}

/** How many pairs there are of each sort; directories that are only on the way to others count as none. */
export interface PairCounts {
  added: number
  removed: number
  /** On both sides, but not the same. */
  changed: number
}

/** Takes two trees path by path and gives out the pairs that matter. */
export interface Pairing {
  /** In the order of paths; what both sides have at once. */
  add(before: Entry | undefined, after: Entry | undefined): void
  readonly counts: Readonly<PairCounts>
  /** Also what is the same on both sides has to be added; else only directories of it. */
  readonly isWatching: boolean
}

interface Level {
  pair: Pair
  path: TreePath
  isGiven: boolean
  /** Everything below matters: the directory is another one than before. */
  isReplaced: boolean
  isGone: boolean
}

/** `give` gets each pair that matters, right when it is known. */
export function createPairing(options: MatchOptions, give: (pair: Pair) => void): Pairing {
  const counts: PairCounts = { added: 0, removed: 0, changed: 0 }
  const levels: Level[] = []

  function giveLevels(): void {
    let first = levels.length
    while (first > 0 && !levels[first - 1]?.isGiven) first -= 1
    for (const level of levels.slice(first)) {
      level.isGiven = true
      give(level.pair)
    }
  }

  return {
    counts,
    get isWatching() {
      return levels.at(-1)?.isReplaced ?? false
    },
    add(before, after) {
      const path = (after ?? before)?.path ?? ''
      while (levels.length > 0 && !isBelow(path, levels.at(-1)?.path ?? '')) levels.pop()
      const around = levels.at(-1)
      const matters = around?.isReplaced || !before || !after || !isSame(before, after, options)
      const pair: Pair = before ? (after ? { before, after } : { before }) : after ? { after } : {}
      if (matters) {
        giveLevels()
        if (!after && around?.isGone) pair.rides = true
        counts[!before ? 'added' : !after ? 'removed' : 'changed'] += 1
        give(pair)
      }
      if (before?.kind !== 'directory' && after?.kind !== 'directory') return
      const isOther = options.movesByIdentity && before && after && before.identity !== after.identity
      levels.push({
        pair,
        path,
        isGiven: matters,
        isReplaced: isOther || around?.isReplaced || false,
        isGone: before?.kind === 'directory' && after?.kind !== 'directory',
      })
    },
  }
}

/** Pairs of two trees in memory. */
export function pairsOf(
  before: readonly Entry[],
  after: readonly Entry[],
  options: MatchOptions,
): { pairs: Pair[]; counts: Readonly<PairCounts> } {
  const pairs: Pair[] = []
  const pairing = createPairing(options, (pair) => pairs.push(pair))
  let [left, right] = [0, 0]
  while (left < before.length || right < after.length) {
    const [old, fresh] = [before[left], after[right]]
    const order = !old ? 1 : !fresh ? -1 : comparePaths(old.path, fresh.path)
    pairing.add(order <= 0 ? old : undefined, order >= 0 ? fresh : undefined)
    if (order <= 0) left += 1
    if (order >= 0) right += 1
  }
  return { pairs, counts: pairing.counts }
}

/** The path of a pair. */
export function pathOfPair({ before, after }: Pair): TreePath {
  return (after ?? before)?.path ?? ''
}

/** Within one volume each difference counts; across volumes what a target can be made to have. */
function isSame(before: Entry, after: Entry, options: MatchOptions): boolean {
  if (before === after) return true
  if (!options.movesByIdentity) {
    // Which names are of one object shows only when all of them are seen together.
    if (options.links && (before.linked || after.linked)) return false
    return sameContent(before, after) && sameAttributes(before, after, { ...options, kind: after.kind })
  }
  return isUnmoved(before, after) && before.racy === after.racy && hasSameRecord(before, after, options)
}

/** Witnesses hold what scans see of attributes, but not of entries that others have made up. */
function hasSameRecord(before: Entry, after: Entry, options: MatchOptions): boolean {
  return before.size === after.size && sameAttributes(before, after, { ...options, kind: after.kind })
}

function isBelow(path: TreePath, directory: TreePath): boolean {
  if (directory === '') return path !== ''
  return path.length > directory.length && path.charCodeAt(directory.length) === 47 && path.startsWith(directory)
}
