import { type BigIntStats, lstatSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'

/** What is at a path, not followed; undefined where nothing is. Throws system errors. */
export function lookAt(tree: Pick<ConfinedTree, 'at'>, path: TreePath): BigIntStats | undefined {
  try {
    return tree.at(path, (address) => lstatSync(address, { bigint: true, throwIfNoEntry: false }))
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR') return undefined
    throw thrown
  }
}
