import { decodeJson, encodeJson } from '../../core/codec.ts'
import type { Entry, EntryKind, TreePath } from '../../core/entry.ts'
import { parseNumbers, readIdentity, readWitness, writeNumbers } from './numbers.ts'

/**
 * One entry in a block, little-endian: `u8 flags | u32 bytes of the path shared with the row before | u32 more bytes |
 * path`, then for the usual entry of a disk `u16 mode | u32 uid | u32 gid | i64 modifiedNs | f64 size | numbers of
 * identity and witness (numbers.ts) | 32 bytes digest (files) | target (symlinks) | extended attributes | block
 * digests`, for any other one its members as JSON. The highest bit of the mode marks a sparse file.
 */
const kinds: readonly EntryKind[] = ['file', 'directory', 'symlink']
const kindMask = 3
const flag = { racy: 4, linked: 8, target: 16, blocks: 32, json: 64, xattrs: 128 } as const
const sparseBit = 0x8000
const headBytes = 9
const attributeBytes = 26
const numbersAt = attributeBytes
const digestAt = numbersAt + 52
const fixedBytes = digestAt + 32
const usualMembers = 10
const isDigest = /^[0-9a-f]{64}$/

/** Where rows are written; it grows as needed. */
export interface RowBuffer {
  bytes: Buffer
  length: number
}

/** Appends an entry; `before` is the path of the row before it in the same block, `''` for the first. */
export function writeRow(out: RowBuffer, entry: Entry, before: TreePath): void {
  const { path } = entry
  const shared = sharedLength(before, path)
  const json = isUsual(entry) ? undefined : encodeJson({ ...entry, path: '' })
  const blocks = json === undefined ? (entry.blocks ?? []) : []
  reserve(
    out,
    256 +
      path.length +
      (json?.length ?? 0) * 3 +
      (entry.target?.length ?? 0) +
      (entry.xattrs?.length ?? 0) +
      blocks.length * 32,
  )
  const { bytes } = out
  const start = out.length
  bytes.writeUInt32LE(shared, start + 1)
  bytes.writeUInt32LE(path.length - shared, start + 5)
  const at = start + headBytes + bytes.write(path.slice(shared), start + headBytes, 'latin1')
  if (json === undefined) {
    bytes[start] = flagsOf(entry)
    out.length = writeUsual(bytes, at, entry)
  } else {
    bytes[start] = flag.json
    const length = bytes.write(json, at + 4, 'utf8')
    bytes.writeUInt32LE(length, at)
    out.length = at + 4 + length
  }
}

/** Appends a row as it lies in another block: nothing is made of it. */
export function copyRow(out: RowBuffer, { bytes: from, row }: RowPlace, before: TreePath): void {
  const { path, at, end, flags } = row
  const shared = sharedLength(before, path)
  reserve(out, headBytes + path.length + end - at)
  const { bytes } = out
  const start = out.length
  bytes[start] = flags
  bytes.writeUInt32LE(shared, start + 1)
  bytes.writeUInt32LE(path.length - shared, start + 5)
  const rest = start + headBytes + bytes.write(path.slice(shared), start + headBytes, 'latin1')
  out.length = rest + from.copy(bytes, rest, at, end)
}

/** A row and the block that it lies in. */
export interface RowPlace {
  bytes: Buffer
  row: Row
}

/** A row in a block: its path, and where its parts lie. */
export interface Row {
  path: TreePath
  /** Behind the path. */
  at: number
  flags: number
  end: number
}

/** The row at an offset. What a CRC has vouched for is not doubted any more. */
export function readRow(bytes: Buffer, start: number, before: TreePath): Row {
  const flags = bytes[start] ?? 0
  const shared = bytes.readUInt32LE(start + 1)
  const length = bytes.readUInt32LE(start + 5)
  const at = start + headBytes + length
  const path = before.slice(0, shared) + bytes.toString('latin1', start + headBytes, at)
  return { path, at, flags, end: endOf(bytes, at, flags) }
}

/** The entry of a row. */
export function entryOf(bytes: Buffer, row: Row): Entry {
  const entry = contentOf(bytes, row)
  if (row.flags & flag.json) return entry
  const numbers = row.at + numbersAt
  entry.identity = readIdentity(bytes, numbers)
  entry.witness = readWitness(bytes, numbers)
  return entry
}

/** The same without a witness, and with an identity only where there are other names: what digests of trees count. */
export function contentOf(bytes: Buffer, { path, at, flags }: Row): Entry {
  if (flags & flag.json) {
    const end = at + 4 + bytes.readUInt32LE(at)
    return { ...(decodeJson(bytes.toString('utf8', at + 4, end)) as Entry), path }
  }
  const kind = kinds[flags & kindMask] ?? 'file'
  const entry: Entry = {
    path,
    kind,
    size: bytes.readDoubleLE(at + 18),
    digest: kind === 'file' ? bytes.toString('hex', at + digestAt, at + fixedBytes) : '',
    mode: bytes.readUInt16LE(at) & ~sparseBit,
    uid: bytes.readUInt32LE(at + 2),
    gid: bytes.readUInt32LE(at + 6),
    modifiedNs: bytes.readBigInt64LE(at + 10),
    identity: flags & flag.linked ? readIdentity(bytes, at + numbersAt) : '',
    witness: '',
  }
  if (bytes.readUInt16LE(at) & sparseBit) entry.sparse = true
  addRare(entry, bytes, { at, flags })
  return entry
}

function addRare(entry: Entry, bytes: Buffer, { at, flags }: Pick<Row, 'at' | 'flags'>): void {
  let next = at + tailAt(flags)
  if (flags & flag.target) {
    const end = next + 4 + bytes.readUInt32LE(next)
    entry.target = bytes.toString('latin1', next + 4, end)
    next = end
  }
  if (flags & flag.xattrs) {
    const end = next + 4 + bytes.readUInt32LE(next)
    entry.xattrs = bytes.toString('latin1', next + 4, end)
    next = end
  }
  if (flags & flag.blocks) {
    const count = bytes.readUInt32LE(next)
    entry.blocks = Array.from({ length: count }, (_, index) => {
      const start = next + 4 + index * 32
      return bytes.toString('hex', start, start + 32)
    })
  }
  if (flags & flag.racy) entry.racy = true
  if (flags & flag.linked) entry.linked = true
}

/** Where the numbers of the row's identity and witness lie; undefined when it has none, or is not to be trusted. */
export function trustedNumbers({ at, flags }: Row): number | undefined {
  return flags & (flag.json | flag.racy) ? undefined : at + numbersAt
}

export function isFileRow({ flags }: Row): boolean {
  return (flags & (flag.json | kindMask)) === 0
}

/** Of a usual row. */
export function sizeOfRow(bytes: Buffer, { at }: Row): number {
  return bytes.readDoubleLE(at + 18)
}

function flagsOf({ kind, racy, linked, target, blocks, xattrs }: Entry): number {
  const rare = (racy ? flag.racy : 0) | (linked ? flag.linked : 0) | (xattrs === undefined ? 0 : flag.xattrs)
  return kinds.indexOf(kind) | rare | (target === undefined ? 0 : flag.target) | (blocks ? flag.blocks : 0)
}

function tailAt(flags: number): number {
  return (flags & kindMask) === 0 ? fixedBytes : digestAt
}

function endOf(bytes: Buffer, at: number, flags: number): number {
  if (flags & flag.json) return at + 4 + bytes.readUInt32LE(at)
  let end = at + tailAt(flags)
  if (flags & flag.target) end += 4 + bytes.readUInt32LE(end)
  if (flags & flag.xattrs) end += 4 + bytes.readUInt32LE(end)
  if (flags & flag.blocks) end += 4 + bytes.readUInt32LE(end) * 32
  return end
}

/** Has nothing that the short form could not hold. */
function isUsual(entry: Entry): boolean {
  const { kind, digest, blocks, target, xattrs, racy, linked, sparse, mode, uid, gid, size } = entry
  const marks = Number(racy ?? 0) + Number(linked ?? 0) + Number(sparse ?? 0)
  const rare = marks + Number(target !== undefined) + Number(xattrs !== undefined) + Number(blocks !== undefined)
  if (Object.keys(entry).length !== usualMembers + rare) return false
  if (kind === 'file' ? !isDigest.test(digest) : digest !== '') return false
  if (blocks?.some((block) => !isDigest.test(block))) return false
  const isWhole = mode >>> 0 === mode && mode < sparseBit && uid >>> 0 === uid && gid >>> 0 === gid && size >= 0
  return isWhole && parseNumbers(entry) !== undefined
}

function writeUsual(bytes: Buffer, start: number, entry: Entry): number {
  const { kind, mode, uid, gid, modifiedNs, size, digest, target, blocks, xattrs, sparse } = entry
  bytes.writeUInt16LE(sparse ? mode | sparseBit : mode, start)
  bytes.writeUInt32LE(uid, start + 2)
  bytes.writeUInt32LE(gid, start + 6)
  bytes.writeBigInt64LE(modifiedNs, start + 10)
  bytes.writeDoubleLE(size, start + 18)
  const numbers = parseNumbers(entry)
  if (numbers) writeNumbers(bytes, start + numbersAt, numbers)
  if (kind === 'file') bytes.write(digest, start + digestAt, 'hex')
  let at = start + (kind === 'file' ? fixedBytes : digestAt)
  if (target !== undefined) {
    bytes.writeUInt32LE(target.length, at)
    at += 4 + bytes.write(target, at + 4, 'latin1')
  }
  if (xattrs !== undefined) {
    bytes.writeUInt32LE(xattrs.length, at)
    at += 4 + bytes.write(xattrs, at + 4, 'latin1')
  }
  if (blocks) {
    at = bytes.writeUInt32LE(blocks.length, at)
    for (const block of blocks) at += bytes.write(block, at, 'hex')
  }
  return at
}

function sharedLength(before: string, path: string): number {
  const most = Math.min(before.length, path.length)
  let shared = 0
  while (shared < most && before.charCodeAt(shared) === path.charCodeAt(shared)) shared += 1
  return shared
}

function reserve(out: RowBuffer, more: number): void {
  if (out.length + more <= out.bytes.length) return
  const larger = Buffer.allocUnsafeSlow(Math.max(out.bytes.length * 2, out.length + more))
  out.bytes.copy(larger, 0, 0, out.length)
  out.bytes = larger
}
