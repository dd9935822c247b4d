import { type BigIntStats, lstatSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import type { FileListing } from '../listing/file-listing.ts'
import { createLookup } from '../listing/lookup.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import { witnessOf } from '../volume/witness.ts'

/** What a plan believes about the target: its last scan. Knows nothing when there was none. */
export interface Expectation {
  /** False when the entry itself is not what was scanned. */
  holdsAt(path: TreePath, stats: BigIntStats): boolean
  /** False also when anything below it is not. */
  holdsBelow(path: TreePath, stats: BigIntStats): boolean
  /** Digests of a file's blocks when it is what was scanned; undefined when they have to be found out. */
  blocksOf(path: TreePath, stats: BigIntStats): readonly string[] | undefined
}

export interface ExpectationOptions {
  tree: ConfinedTree
  root: TreePath
  scanned: FileListing | undefined
}

export function createExpectation({ tree, root, scanned }: ExpectationOptions): Expectation {
  const lookup = scanned && createLookup(scanned.reader)

  function holdsAt(path: TreePath, stats: BigIntStats): boolean {
    return lookup === undefined || lookup(path)?.witness === witnessOf(stats)
  }

  function holdsBelow(path: TreePath, stats: BigIntStats): boolean {
    if (lookup === undefined) return true
    if (!holdsAt(path, stats)) return false
    if (!stats.isDirectory()) return true
    return childrenOf(path).every(([child, found]) => holdsBelow(child, found))
  }

  function childrenOf(path: TreePath): [TreePath, BigIntStats][] {
    const names = tree.at(joinPath(root, path), (address) => tree.namesAt(address))
    return names.map((name) => {
      const child = joinPath(path, name)
      return [child, tree.at(joinPath(root, child), (address) => lstatSync(address, { bigint: true }))]
    })
  }

  return {
    holdsAt,
    holdsBelow(path, stats) {
      try {
        return holdsBelow(path, stats)
      } catch (thrown) {
        // Gone or closed to us meanwhile: not what was scanned.
        if (errorCode(thrown) === undefined) throw thrown
        return false
      }
    },
    blocksOf(path, stats) {
      const entry = lookup?.(path)
      return entry && !entry.racy && entry.witness === witnessOf(stats) ? entry.blocks : undefined
    },
  }
}
