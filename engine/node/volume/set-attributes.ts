import { chmodSync, chownSync, closeSync, fstatSync, lchownSync, lutimesSync, openSync, utimesSync } from 'node:fs'
import type { Attributes } from '../../core/entry.ts'
import { microseconds } from '../../core/same.ts'
import type { AttributesToSet } from '../../core/step.ts'
import { nativeHelper } from '../native/load.ts'
import { addressOfHandle, objectFlags } from './confined.ts'
import type { Address } from './system-paths.ts'
import { changeXattrs, planXattrs, type XattrChanges } from './xattrs.ts'

/** Only root can give files away; for everybody else owners stay in the manifests. */
export const canSetOwners = process.geteuid?.() === 0

/**
 * A time as node:fs takes it exactly to the microsecond: Node goes through a double, so aim at the middle of the
 * microsecond, and as text, since a negative number would mean "now".
 */
export function toFileTime(ns: bigint): string {
  return String(Number(microseconds(ns) * 10n + 5n) / 1e7)
}

/** On the symlink itself, whose mode means nothing. */
export function setLinkAttributes(address: Address, attributes: AttributesToSet): void {
  if (canSetOwners) lchownSync(address, attributes.uid, attributes.gid)
  changeXattrs(address, planXattrs(address, attributes))
  setTime(address, attributes, (time) => lutimesSync(address, time, time))
}

/** On a file or directory of the engine's own, by its path. */
export function setPathAttributes(path: string, attributes: AttributesToSet): void {
  if (canSetOwners) chownSync(path, attributes.uid, attributes.gid)
  setModeAndXattrs(path, { attributes, xattrs: planXattrs(path, attributes), setMode: (mode) => chmodSync(path, mode) })
  setTime(path, attributes, (time) => utimesSync(path, time, time))
}

/**
 * On a file or directory of a tree, whatever its mode. Extended attributes that the file system does not take are left
 * out: nobody is there any more to hear of it, and the next job finds the difference.
 */
export function setObjectAttributes(address: Address, attributes: AttributesToSet): void {
  const handle = openSync(address, objectFlags)
  try {
    const object = addressOfHandle(handle)
    if (canSetOwners) chownSync(object, attributes.uid, attributes.gid)
    const xattrs = { ...planXattrs(address, attributes), isLenient: true }
    setModeAndXattrs(address, { attributes, xattrs, setMode: (mode) => chmodSync(object, mode) })
    const accessed = () => toFileTime(fstatSync(handle, { bigint: true }).atimeNs)
    setTime(address, attributes, (time) => utimesSync(object, accessed(), time))
  } finally {
    closeSync(handle)
  }
}

interface ModeAndXattrs {
  attributes: Attributes
  xattrs: XattrChanges
  setMode: (mode: number) => void
}

/**
 * Mode after owner: a change of owner clears setuid. For root, access lists come after the mode, which would change
 * them; all others need a mode that lets them write before they may set anything.
 */
function setModeAndXattrs(address: Address, { attributes: { mode }, xattrs, setMode }: ModeAndXattrs): void {
  const isChanging = xattrs.set.length + xattrs.remove.length > 0
  if (canSetOwners) {
    changeXattrs(address, { ...xattrs, set: [] })
    setMode(mode)
    changeXattrs(address, { ...xattrs, remove: [] })
    return
  }
  if (isChanging) setMode(mode | 0o600)
  changeXattrs(address, xattrs)
  setMode(mode)
}

/** Exact with the helper, else in microseconds. */
function setTime(address: Address, { modifiedNs }: Attributes, otherwise: (time: string) => void): void {
  const native = nativeHelper()
  if (native) native.setTimes(address, { modifiedNs })
  else otherwise(toFileTime(modifiedNs))
}

/** Changes the mode of what a walking handle names, when it is a directory and the mode is another. */
export function setObjectMode(handle: number, change: (mode: number) => number): void {
  const stats = fstatSync(handle)
  const mode = stats.mode & 0o7777
  if (stats.isDirectory() && change(mode) !== mode) chmodSync(addressOfHandle(handle), change(mode))
}
