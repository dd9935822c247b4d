import { closeSync, fchmodSync, fchownSync, fstatSync, futimesSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentRow, contentRowBytes, packedRows, readContentRow } from '../../core/packed-contents.ts'
import { blocksAbove } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import { refusePacked } from '../../ports/receive-packed.ts'
import { nativeHelper } from '../native/load.ts'
import { attempting } from '../volume/failures.ts'
import { canSetOwners, toFileTime } from '../volume/set-attributes.ts'
import { readXattrs } from '../volume/xattrs.ts'
import { failpoint } from './failpoints.ts'
import { wrongDigest } from './receive.ts'
import { writeAt } from './write-at.ts'

/** Packed contents and where they go: plain data. */
export interface PackedTask {
  /** Of the stage's contents. */
  folder: string
  /** Name of the file of the first content; each of the others has the next one. */
  first: number
  packed: Uint8Array
}

/** What came of it: plain data. */
export interface PackedFiles {
  /** The rows of the contents without their bytes. */
  rows: Uint8Array
  /** The files have the attributes of their rows, and no others. */
  isSettled: boolean
}

/** Writes a file for each content, with synchronous calls; all of them or none. Refusals `fs_io`, `fs_invalid_argument`. */
export function storePacked({ folder, first, packed }: PackedTask, digest: Digest): PackedFiles {
  const starts = packedRows(packed)
  if (starts === undefined) throw refusePacked()
  const rows = new Uint8Array(starts.length * contentRowBytes)
  let isSettled = true
  let written = 0
  try {
    for (const at of starts) {
      const row = checkedRow(packed, at, digest)
      const path = join(folder, String(first + written))
      const bytes = packed.subarray(at + contentRowBytes, at + contentRowBytes + row.size)
      written += 1
      attempting({ verb: 'stage', path: '' }, () => writeFile(path, row, bytes))
      // The folder may hand attributes down to what is made in it: to all of it, then.
      if (written === 1) isSettled = readXattrs(path) === undefined
      rows.set(packed.subarray(at, at + contentRowBytes), (written - 1) * contentRowBytes)
      failpoint('content-written')
    }
  } catch (thrown) {
    for (let file = first; file < first + written; file += 1) rmSync(join(folder, String(file)), { force: true })
    throw thrown
  }
  return { rows, isSettled }
}

function checkedRow(packed: Uint8Array, at: number, digest: Digest): ContentRow {
  const row = readContentRow(packed, at)
  const isSound = row.size <= blocksAbove && row.mode <= 0o7777
  if (!isSound) throw refusePacked()
  const bytes = packed.subarray(at + contentRowBytes, at + contentRowBytes + row.size)
  if (digest.sha256(bytes) !== row.digest) throw wrongDigest(row)
  return row
}

function writeFile(path: string, row: ContentRow, bytes: Uint8Array): void {
  const native = nativeHelper()
  const handle = openSync(path, 'wx', 0o600)
  try {
    writeAt(handle, bytes, 0)
    if (canSetOwners) setOwner(handle, row)
    fchmodSync(handle, row.mode)
    if (!native) setTime(handle, row)
  } finally {
    closeSync(handle)
  }
  native?.setTimes(path, { modifiedNs: row.modifiedNs })
}

/** Mostly the file is born with it. */
function setOwner(handle: number, { uid, gid }: ContentRow): void {
  const stats = fstatSync(handle)
  if (stats.uid !== uid || stats.gid !== gid) fchownSync(handle, uid, gid)
}

function setTime(handle: number, { modifiedNs }: ContentRow): void {
  const time = toFileTime(modifiedNs)
  futimesSync(handle, time, time)
}
