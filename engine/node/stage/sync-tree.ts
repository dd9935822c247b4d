import { closeSync, constants, lstatSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath, parentOf } from '../../core/names.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import type { PreparedStep } from './records.ts'
import { canSyncFileSystem, fewFiles, syncFileSystem, syncHandle } from './sync-files.ts'

export interface SyncTreeOptions {
  tree: ConfinedTree
  root: TreePath
  /** A directory of the engine's own on the tree's file system. */
  directory: string
}

/** Makes what the steps did durable: each touched object when they are few, else the whole file system at once. */
export async function syncTree(prepared: Iterable<PreparedStep>, options: SyncTreeOptions): Promise<void> {
  const touched = new Set<TreePath>()
  for (const { step, patch } of prepared) {
    const path = joinPath(options.root, step.path)
    touched.add(step.step === 'attributes' || patch ? path : parentOf(path))
    if (touched.size >= fewFiles && canSyncFileSystem) return syncFileSystem(options.directory)
  }
  for (const path of touched) await syncUnlessGone(options.tree, path)
}

/** Parents of what was taken may be gone themselves, and a mode may keep us out of what is durable by its parent. */
async function syncUnlessGone(tree: ConfinedTree, path: TreePath): Promise<void> {
  try {
    await syncObject(tree, path)
  } catch (thrown) {
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].includes(errorCode(thrown) ?? '')) throw thrown
  }
}

async function syncObject(tree: ConfinedTree, path: TreePath): Promise<void> {
  const stats = tree.at(path, (address) => lstatSync(address))
  if (stats.isDirectory()) tree.syncDirectory(path)
  if (!stats.isFile()) return
  const handle = tree.open(path, constants.O_RDONLY)
  try {
    await syncHandle(handle)
  } finally {
    closeSync(handle)
  }
}
