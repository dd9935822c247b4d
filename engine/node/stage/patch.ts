import { closeSync, constants, fstatSync, ftruncateSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import { setObjectAttributes } from '../volume/set-attributes.ts'
import { copyRanges } from './copy-ranges.ts'
import { failpoint } from './failpoints.ts'
import type { Layout } from './layout.ts'
import type { PreparedStep } from './records.ts'
import { digRanges } from './sparse.ts'

interface PatchOptions {
  tree: ConfinedTree
  layout: Layout
  /** Of the file, from the volume's root. */
  path: TreePath
}

/**
 * Writes the staged ranges into the file where it is; again after a crash, which comes to the same. A file that is gone
 * or another one by now stays as it is: the next job's scan finds the difference.
 */
export function applyPatch({ step, object, inode, patch }: PreparedStep, { tree, layout, path }: PatchOptions): void {
  if (step.step !== 'place' || !patch) return
  const handle = openUnlessGone(tree, path)
  if (handle === undefined) return
  try {
    if (String(fstatSync(handle, { bigint: true }).ino) !== inode) return
    failpoint('patch-begun')
    copyRanges(join(layout.staged, String(object)), handle, patch, () => failpoint('patch-written'))
    ftruncateSync(handle, step.size)
    if (step.sparse) digRanges(handle, patch)
    failpoint('patch-cut')
    tree.at(path, (address) => setObjectAttributes(address, step.attributes))
  } finally {
    closeSync(handle)
  }
}

function openUnlessGone(tree: ConfinedTree, path: TreePath): number | undefined {
  try {
    return tree.open(path, constants.O_RDWR)
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(errorCode(thrown) ?? '')) return undefined
    throw thrown
  }
}
