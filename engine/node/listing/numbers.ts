import type { Entry } from '../../core/entry.ts'
import { deviceOf, word } from '../native/looks.ts'
import type { Stats } from '../volume/stats.ts'
import { readableXattrs } from '../volume/xattrs.ts'

/**
 * Identity (`device:inode:birth`) and witness (`inode:ctime:size:mode:mtime`) of an entry of a disk as numbers: `u64
 * device | u64 inode | i64 birth | i64 ctime | u64 size | u32 mode | i64 mtime`. A third of the text, and what a scan
 * compares with what it sees without making text of it.
 */
export type Numbers = readonly bigint[]

/** How much of the extended attributes a witness stands for lies above the mode. */
const marks = ['', ':user', ':all']
const markShift = 24
const modeMask = (1 << markShift) - 1

const pattern = /^(\d+):(\d+):(-?\d+) (\d+):(-?\d+):(\d+):(\d+):(-?\d+)(:user|:all|)$/
const unsignedLimit = 2n ** 64n
const signedLimit = 2n ** 63n

let last: { entry: Entry; numbers: Numbers | undefined } | undefined

/** Undefined for what is not of this form, exactly. */
export function parseNumbers(entry: Entry): Numbers | undefined {
  if (last?.entry === entry) return last.numbers
  const numbers = parse(entry)
  last = { entry, numbers }
  return numbers
}

/** Spares the next `parseNumbers` of an entry the work: its identity and witness were made of these stats just now. */
export function rememberNumbers(entry: Entry, stats: Stats): void {
  const { dev, ino, birthtimeNs, ctimeNs, size, mode, mtimeNs } = stats
  const numbers = [dev, ino, birthtimeNs, ctimeNs, size, mode | BigInt(presentMark()), mtimeNs]
  last = { entry, numbers }
}

function parse({ identity, witness }: Entry): Numbers | undefined {
  const match = pattern.exec(`${identity} ${witness}`)
  if (!match || match[2] !== match[4]) return undefined
  const numbers = [1, 2, 3, 5, 6, 7, 8].map((index) => BigInt(match[index] ?? 0))
  const mark = match[9] ?? ''
  const [device = 0n, inode = 0n, birth = 0n, changed = 0n, size = 0n, mode = 0n, modified = 0n] = numbers
  const fits =
    device < unsignedLimit &&
    inode < unsignedLimit &&
    size < unsignedLimit &&
    mode <= modeMask &&
    isSigned(birth) &&
    isSigned(changed) &&
    isSigned(modified)
  const isExact =
    `${device}:${inode}:${birth}` === identity && witness === `${inode}:${changed}:${size}:${mode}:${modified}${mark}`
  return fits && isExact ? numbers.with(5, mode | BigInt(marks.indexOf(mark) << markShift)) : undefined
}

export function writeNumbers(bytes: Buffer, at: number, numbers: Numbers): void {
  const [device = 0n, inode = 0n, birth = 0n, changed = 0n, size = 0n, mode = 0n, modified = 0n] = numbers
  bytes.writeBigUInt64LE(device, at)
  bytes.writeBigUInt64LE(inode, at + 8)
  bytes.writeBigInt64LE(birth, at + 16)
  bytes.writeBigInt64LE(changed, at + 24)
  bytes.writeBigUInt64LE(size, at + 32)
  bytes.writeUInt32LE(Number(mode), at + 40)
  bytes.writeBigInt64LE(modified, at + 44)
}

export function readIdentity(bytes: Buffer, at: number): string {
  return `${bytes.readBigUInt64LE(at)}:${bytes.readBigUInt64LE(at + 8)}:${bytes.readBigInt64LE(at + 16)}`
}

export function readWitness(bytes: Buffer, at: number): string {
  const [inode, changed] = [bytes.readBigUInt64LE(at + 8), bytes.readBigInt64LE(at + 24)]
  const [size, mode] = [bytes.readBigUInt64LE(at + 32), bytes.readUInt32LE(at + 40)]
  const mark = marks[mode >>> markShift] ?? ''
  return `${inode}:${changed}:${size}:${mode & modeMask}:${bytes.readBigInt64LE(at + 44)}${mark}`
}

/** Whether an object is still what the numbers say: the same as comparing texts, many times as fast. */
export function hasNumbers(bytes: Buffer, at: number, stats: Stats): boolean {
  return (
    bytes.readBigInt64LE(at + 24) === stats.ctimeNs &&
    bytes.readBigUInt64LE(at + 8) === stats.ino &&
    bytes.readBigInt64LE(at + 44) === stats.mtimeNs &&
    bytes.readBigUInt64LE(at + 32) === stats.size &&
    bytes.readUInt32LE(at + 40) === (Number(stats.mode) | presentMark()) &&
    bytes.readBigUInt64LE(at) === stats.dev &&
    bytes.readBigInt64LE(at + 16) === stats.birthtimeNs
  )
}

/** The same for what lies in a `struct statx`, without making big numbers of it. */
export function hasSeenNumbers(bytes: Buffer, at: number, seen: Uint32Array): boolean {
  return (
    isTime(bytes, at + 24, seen, word.changed) &&
    isLong(bytes, at + 8, seen, word.inode) &&
    isTime(bytes, at + 44, seen, word.modified) &&
    isLong(bytes, at + 32, seen, word.size) &&
    bytes.readUInt32LE(at + 40) === (((seen[word.mode] ?? 0) & 0xffff) | presentMark()) &&
    isTime(bytes, at + 16, seen, word.birth) &&
    isDevice(bytes, at, seen)
  )
}

function isLong(bytes: Buffer, at: number, seen: Uint32Array, index: number): boolean {
  return bytes.readUInt32LE(at) === seen[index] && bytes.readUInt32LE(at + 4) === seen[index + 1]
}

/**
 * Seconds and nanoseconds against nanoseconds. The lower 32 bits are exact; once these agree, two numbers that are not
 * the same lie 2 ** 32 apart at least, and the error of a floating-point number is far from that.
 */
function isTime(bytes: Buffer, at: number, seen: Uint32Array, index: number): boolean {
  const [low = 0, high = 0, rest = 0] = [seen[index], seen[index + 1], seen[index + 2]]
  if (((Math.imul(low, 1_000_000_000) + rest) | 0) !== bytes.readInt32LE(at)) return false
  const seconds = (high | 0) * 2 ** 32 + low
  const wanted = bytes.readInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at)
  return Math.abs(seconds * 1e9 + rest - wanted) < 2 ** 31
}

let device: { major: number; minor: number; low: number; high: number } | undefined

/** All of a tree are on one device, as a rule. */
function isDevice(bytes: Buffer, at: number, seen: Uint32Array): boolean {
  const [major = 0, minor = 0] = [seen[word.major], seen[word.minor]]
  if (device?.major !== major || device.minor !== minor) {
    const whole = deviceOf(major, minor)
    device = { major, minor, low: Number(whole & 0xffffffffn), high: Number(whole >> 32n) }
  }
  return bytes.readUInt32LE(at) === device.low && bytes.readUInt32LE(at + 4) === device.high
}

/** What a witness that is made now would say. */
function presentMark(): number {
  const scope = readableXattrs()
  return scope === 'none' ? 0 : marks.indexOf(`:${scope}`) << markShift
}

function isSigned(value: bigint): boolean {
  return value >= -signedLimit && value < signedLimit
}
