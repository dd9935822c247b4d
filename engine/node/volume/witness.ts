import type { BigIntStats } from 'node:fs'
import type { Attributes, EntryKind } from '../../core/entry.ts'
import { microseconds } from '../../core/same.ts'

const permissionBits = 0o7777

/** Equal witnesses: the object is the same and unchanged, unless it was racy. No program can set ctime. */
export function witnessOf(stats: BigIntStats): string {
  return `${stats.ino}:${stats.ctimeNs}:${stats.size}:${stats.mode}:${stats.mtimeNs}`
}

/** Names the object across renames; the birth time tells a reused inode apart. */
export function identityOf(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`
}

export function attributesOf(stats: BigIntStats): Attributes {
  return {
    mode: Number(stats.mode) & permissionBits,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    modifiedNs: settable(stats.mtimeNs),
  }
}

/** Undefined for pipes, sockets and devices, which are not replicated. */
export function entryKindOf(stats: BigIntStats): EntryKind | undefined {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isSymbolicLink() ? 'symlink' : undefined
}

/** Node can set microseconds, no finer; what is below comes out of rounding and would only look like a difference. */
export function settable(ns: bigint): bigint {
  return microseconds(ns) * 1000n
}
