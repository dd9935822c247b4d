import { type BigIntStats, lstatSync, readlinkSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { isOwnerXattr, type LocalOwners, localOwnersIn } from '../../core/local-owners.ts'
import type { FileInfo } from '../../ports/volume.ts'
import { nativeHelper } from '../native/load.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { errorCode } from './failures.ts'
import type { KnownNames } from './known-names.ts'
import type { Places } from './places.ts'
import type { Address } from './system-paths.ts'
import { attributesOf, settable } from './witness.ts'

export interface InfoPorts {
  tree: ConfinedTree
  places: Places
  /** Saves counting a large directory that was just listed. */
  names?: KnownNames
}

export const rootId = '2'
const blockBytes = 4096n

/** Inodes may be 2 themselves, so all but the root's are shifted. */
export function idOf(path: TreePath, stats: BigIntStats): string {
  return path === '' ? rootId : String(stats.ino + 2n)
}

/** Looks at what is at an address, without following it. Throws system errors. */
export function readInfo(path: TreePath, address: Address, ports: InfoPorts): FileInfo {
  const stats = lstatSync(address, { bigint: true })
  const kind = kindOf(stats)
  const info: FileInfo = {
    path,
    id: idOf(path, stats),
    kind,
    ...attributesOf(stats),
    // The kernel keeps none of these on links and devices.
    ...(kind === 'file' || kind === 'directory' ? localOwnersAt(address) : {}),
    modifiedNs: settable(stats.mtimeNs),
    size: kind === 'file' || kind === 'symlink' ? Number(stats.size) : 0,
    links: Number(stats.nlink),
    childCount: kind === 'directory' ? countChildren(path, { address, stats }, ports) : 0,
    blocks: Number((stats.blocks * 512n + blockBytes - 1n) / blockBytes),
    accessedNs: settable(stats.atimeNs),
    changedNs: stats.ctimeNs,
    createdNs: stats.birthtimeNs,
    revision: `${stats.ctimeNs}-${stats.mtimeNs}-${stats.size}-${Number(stats.mode).toString(8)}`,
  }
  if (kind === 'symlink') info.target = readlinkSync(address, 'latin1')
  return info
}

function localOwnersAt(address: Address): LocalOwners {
  const native = nativeHelper()
  return native ? localOwnersIn(native.readXattrs(address, isOwnerXattr)) : {}
}

/** 0 where the operating system does not let us look. */
function countChildren(
  path: TreePath,
  { address, stats }: { address: Address; stats: BigIntStats },
  { tree, places, names: known }: InfoPorts,
): number {
  try {
    const names = known?.find(stats) ?? tree.namesAt(address)
    return path === '' ? names.filter((name) => !places.isHidden(name)).length : names.length
  } catch (thrown) {
    if (errorCode(thrown) === 'EACCES') return 0
    throw thrown
  }
}

function kindOf(stats: BigIntStats): FileInfo['kind'] {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  if (stats.isSymbolicLink()) return 'symlink'
  if (stats.isFIFO()) return 'pipe'
  if (stats.isSocket()) return 'socket'
  return stats.isCharacterDevice() ? 'character-device' : 'block-device'
}
