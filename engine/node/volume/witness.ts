import type { Attributes, EntryKind } from '../../core/entry.ts'
import { microseconds } from '../../core/same.ts'
import type { XattrScope } from '../../core/xattrs.ts'
import { nativeHelper } from '../native/load.ts'
import type { Stats } from './stats.ts'
import { readableXattrs } from './xattrs.ts'

const permissionBits = 0o7777

/** What was not read cannot be vouched for. */
const markOf: Readonly<Record<XattrScope, string>> = { none: '', user: ':user', all: ':all' }

/** Equal witnesses: the object is the same and unchanged, unless it was racy. No program can set ctime. */
export function witnessOf(stats: Stats): string {
  return `${stats.ino}:${stats.ctimeNs}:${stats.size}:${stats.mode}:${stats.mtimeNs}${markOf[readableXattrs()]}`
}

/** Names the object across renames; the birth time tells a reused inode apart. */
export function identityOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`
}

export function attributesOf(stats: Stats): Attributes {
  return {
    mode: Number(stats.mode) & permissionBits,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    modifiedNs: stats.mtimeNs,
  }
}

/** Undefined for pipes, sockets and devices, which are not replicated. */
export function entryKindOf(stats: Stats): EntryKind | undefined {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isSymbolicLink() ? 'symlink' : undefined
}

/** Without the helper microseconds are set, no finer: what is below comes out of rounding and means nothing. */
export function settable(ns: bigint): bigint {
  return nativeHelper() ? ns : microseconds(ns) * 1000n
}
