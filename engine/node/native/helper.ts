import type { Xattr } from '../../core/xattrs.ts'
import type { Address } from '../volume/system-paths.ts'
import type { NativeLooks } from './looks.ts'

/**
 * System calls that Node lacks. None follows a symlink at the end of an address; all throw system errors (`code`,
 * `errno`) as Node's own calls do.
 */
export interface NativeHelper {
  /** Extended attributes of what is at an address; none where the file system knows none. */
  readXattrs(address: Address, wanted: (name: string) => boolean): Xattr[]
  setXattr(address: Address, xattr: Xattr): void
  /** Fine when there is none. */
  removeXattr(address: Address, name: string): void
  /** To the nanosecond; absent times stay. */
  setTimes(address: Address, times: { accessedNs?: bigint | undefined; modifiedNs?: bigint | undefined }): void
  /** Makes all of the file system of an open file durable; on a thread of its own, for it may take seconds. */
  syncFileSystem(handle: number): Promise<void>
  /** Offset of the first byte at or after one that is no hole; undefined when only holes follow. */
  dataAt(handle: number, offset: number): number | undefined
  /** Offset of the first hole at or after an offset, the end of the file counting as one. */
  holeAt(handle: number, offset: number): number
  /** Takes the room away from a range, which reads as zeros then. False where the file system cannot. */
  punchHole(handle: number, range: { offset: number; length: number }): boolean
  /** Absent where the C library lacks a call for it. */
  readonly looks?: NativeLooks
}
