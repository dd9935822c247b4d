import type { BigIntStats } from 'node:fs'
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lchownSync,
  lstatSync,
  lutimesSync,
  utimesSync,
} from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { ownerXattrs } from '../../core/local-owners.ts'
import { parentOf, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Xattr } from '../../core/xattrs.ts'
import type { AttributeChange } from '../../ports/volume.ts'
import { nativeHelper } from '../native/load.ts'
import { addressOfHandle, objectFlags } from './confined.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { openFile } from './file-reads.ts'
import { toFileTime } from './set-attributes.ts'
import type { Address } from './system-paths.ts'
import { changeXattrs, planXattrs, readableXattrs } from './xattrs.ts'

/** Sets what is named, but not the size, and leaves the rest. Owner before mode: a change of owner clears setuid. */
export function changeAttributes(tree: ConfinedTree, path: TreePath, change: AttributeChange): void {
  const stats = tree.at(path, (address) => lstatSync(address, { bigint: true }))
  if (stats.isSymbolicLink()) {
    tree.at(path, (address) => changeLink(address, stats, change))
    tree.syncDirectory(parentOf(path))
    return
  }
  const handle = tree.open(path, objectFlags)
  try {
    changeObject(addressOfHandle(handle), fstatSync(handle, { bigint: true }), change)
  } finally {
    closeSync(handle)
  }
  tree.at(path, (address) => changeExactly(address, change))
  syncObject(tree, path, stats)
}

function changeObject(address: Address, stats: BigIntStats, change: AttributeChange): void {
  if (change.uid !== undefined || change.gid !== undefined) chownSync(address, ...ownersOf(stats, change))
  if (change.mode !== undefined) chmodSync(address, change.mode)
  if (hasTimes(change)) utimesSync(address, ...timesOf(stats, change))
}

function changeLink(address: Address, stats: BigIntStats, change: AttributeChange): void {
  if (change.uid !== undefined || change.gid !== undefined) lchownSync(address, ...ownersOf(stats, change))
  if (hasTimes(change)) lutimesSync(address, ...timesOf(stats, change))
  changeExactly(address, change)
}

/** What only the helper can do, on the object itself, never followed. */
function changeExactly(address: Address, change: AttributeChange): void {
  const owners = ownerXattrs(change)
  const scope = readableXattrs()
  if (scope === 'none' && ('xattrs' in change || owners.some(([, value]) => value !== null))) {
    const message = 'Cannot set extended attributes: the optional native helper is not there, wanted koffi on Linux'
    throw new Refusal('fs_invalid_argument', message)
  }
  if ('xattrs' in change && scope !== 'none') {
    changeXattrs(address, planXattrs(address, { xattrs: change.xattrs, xattrScope: scope }))
  }
  const set = owners.flatMap(([name, value]): Xattr[] => (value === null ? [] : [[name, value]]))
  changeXattrs(address, { remove: [], set })
  const remove = owners.flatMap(([name, value]) => (value === null ? [name] : []))
  changeXattrs(address, { remove, set: [], isLenient: true })
  if (hasTimes(change)) nativeHelper()?.setTimes(address, change)
}

function ownersOf(stats: BigIntStats, change: AttributeChange): [uid: number, gid: number] {
  return [change.uid ?? Number(stats.uid), change.gid ?? Number(stats.gid)]
}

function hasTimes(change: AttributeChange): boolean {
  return change.modifiedNs !== undefined || change.accessedNs !== undefined
}

function timesOf(stats: BigIntStats, change: AttributeChange): [accessed: string, modified: string] {
  return [toFileTime(change.accessedNs ?? stats.atimeNs), toFileTime(change.modifiedNs ?? stats.mtimeNs)]
}

/** Cuts or extends a file, durably. `keep` sees it before, with the first byte that changes. */
export async function resize(
  tree: ConfinedTree,
  path: TreePath,
  { size, keep }: { size: number; keep: (handle: number, from: number) => Promise<void> },
): Promise<void> {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new Refusal(
      'fs_invalid_argument',
      `Cannot resize '${pathToText(path)}' to ${size} bytes: wanted a whole number`,
    )
  }
  const handle = openFile(tree, path, constants.O_WRONLY)
  try {
    await keep(handle, Math.min(size, fstatSync(handle).size))
    ftruncateSync(handle, size)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What can't be opened by its mode alone is left to the file system's own write-back. */
function syncObject(tree: ConfinedTree, path: TreePath, stats: BigIntStats): void {
  if (stats.isDirectory()) tree.syncDirectory(path)
  if (!stats.isFile()) return
  const handle = openFile(tree, path, constants.O_RDONLY)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
