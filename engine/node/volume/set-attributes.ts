import {
  chmodSync,
  chownSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  futimesSync,
  lchownSync,
  lutimesSync,
  utimesSync,
} from 'node:fs'
import type { Attributes } from '../../core/entry.ts'
import { microseconds } from '../../core/same.ts'
import { addressOfHandle } from './confined.ts'
import type { Address } from './system-paths.ts'

/** Only root can give files away; for everybody else owners stay in the manifests. */
export const canSetOwners = process.geteuid?.() === 0

/**
 * A time as node:fs takes it exactly to the microsecond: Node goes through a double, so aim at the middle of the
 * microsecond, and as text, since a negative number would mean "now".
 */
export function toFileTime(ns: bigint): string {
  return String(Number(microseconds(ns) * 10n + 5n) / 1e7)
}

/** On an open file. Mode after owner: a change of owner clears setuid. */
export function setOpenFileAttributes(handle: number, attributes: Attributes): void {
  if (canSetOwners) fchownSync(handle, attributes.uid, attributes.gid)
  fchmodSync(handle, attributes.mode)
  const time = toFileTime(attributes.modifiedNs)
  futimesSync(handle, time, time)
}

/** On the symlink itself, whose mode means nothing. */
export function setLinkAttributes(address: Address, attributes: Attributes): void {
  if (canSetOwners) lchownSync(address, attributes.uid, attributes.gid)
  const time = toFileTime(attributes.modifiedNs)
  lutimesSync(address, time, time)
}

/** By a handle that was opened for walking only (`O_PATH`), through its address. */
export function setObjectAttributes(handle: number, attributes: Attributes): void {
  const address = addressOfHandle(handle)
  if (canSetOwners) chownSync(address, attributes.uid, attributes.gid)
  chmodSync(address, attributes.mode)
  const accessed = toFileTime(fstatSync(handle, { bigint: true }).atimeNs)
  utimesSync(address, accessed, toFileTime(attributes.modifiedNs))
}

/** On a file or directory of the engine's own, by its path. */
export function setPathAttributes(path: string, attributes: Attributes): void {
  if (canSetOwners) chownSync(path, attributes.uid, attributes.gid)
  chmodSync(path, attributes.mode)
  const time = toFileTime(attributes.modifiedNs)
  utimesSync(path, time, time)
}

/** Changes the mode of what a walking handle names, when it is a directory and the mode is another. */
export function setObjectMode(handle: number, change: (mode: number) => number): void {
  const stats = fstatSync(handle)
  const mode = stats.mode & 0o7777
  if (stats.isDirectory() && change(mode) !== mode) chmodSync(addressOfHandle(handle), change(mode))
}
