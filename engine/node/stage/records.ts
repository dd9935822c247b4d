import { crc32 } from 'node:zlib'
import { decodeJson, encodeJson } from '../../core/codec.ts'
import type { Region, Step } from '../../core/step.ts'
import type { Filling } from './fill-directories.ts'
import type { KeptFile } from './keep.ts'
import type { Partial, StagedFile } from './staged-content.ts'

/** A step with what its replay needs. */
export interface PreparedStep {
  step: Step
  /** Number of the staged file, directory or symlink that is put in place; for a take, its number in the aside folder. */
  object: number | null
  /** Inode of what a take takes, null when nothing was there; or of what is patched. */
  inode: string | null
  /** A take found something else than the last scan saw: it goes to the conflicts. */
  isDrift: boolean
  /** What snapshots need of a take. Absent: nothing. */
  kept?: KeptFile[]
  /** These ranges of the staged file are written into the file with this inode that is in place already. */
  patch?: Region[]
}

export interface Point {
  pointId: string
  note: string
}

export type StageRecord =
  | { type: 'begin'; format: number; key: string; root: string }
  | ({ type: 'received' } & StagedFile)
  /** Many small ones: rows of `core/packed-contents.ts` in base64, one file each from number `first` on. */
  | { type: 'packed'; first: number; rows: string }
  /** A content begins to come in pieces. */
  | ({ type: 'started' } & Partial)
  /** Ranges of it have been written. */
  | { type: 'got'; number: number; regions: Region[] }
  /** Contents go into new directories of the stage, as far as the process gets with it. */
  | { type: 'filled'; fillings: Filling[] }
  | { type: 'steps'; steps: PreparedStep[] }
  /** The decision: from here on the point is always completed. */
  | ({ type: 'prepared'; steps: number } & Point)
  | ({ type: 'committed' } & Point)

/** Codes on disk; never reuse one. */
const codes: Record<StageRecord['type'], number> = {
  begin: 1,
  received: 2,
  steps: 3,
  prepared: 4,
  committed: 5,
  started: 6,
  got: 7,
  packed: 8,
  filled: 9,
}
const types = new Map(Object.entries(codes).map(([type, code]) => [code, type as StageRecord['type']]))

export const recordHeadBytes = 5
const headBytes = recordHeadBytes
const tailBytes = 4
const maxPayloadBytes = 64 * 1024 * 1024

/** `u32 length of the payload | u8 type | payload (JSON) | u32 CRC-32 of type and payload`, big-endian. */
export function encodeRecord({ type, ...payload }: StageRecord): Uint8Array {
  const json = Buffer.from(encodeJson(payload), 'utf8')
  const bytes = Buffer.allocUnsafe(headBytes + json.length + tailBytes)
  bytes.writeUInt32BE(json.length, 0)
  bytes.writeUInt8(codes[type], 4)
  json.copy(bytes, headBytes)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, headBytes + json.length)), headBytes + json.length)
  return bytes
}

/** Length of the record that begins so. */
export function recordBytes(head: Buffer): number {
  return head.length < headBytes ? 0 : headBytes + head.readUInt32BE(0) + tailBytes
}

export interface ParsedRecords {
  records: StageRecord[]
  /** Where the good records end. */
  goodBytes: number
  /** What follows is no torn tail: a good record lies behind it. */
  isDamaged: boolean
}

export function parseRecords(bytes: Buffer): ParsedRecords {
  const records: StageRecord[] = []
  let offset = 0
  while (offset < bytes.length) {
    const found = recordAt(bytes, offset)
    if (found === undefined) return { records, goodBytes: offset, isDamaged: hasRecordAfter(bytes, offset) }
    records.push(found.record)
    offset = found.end
  }
  return { records, goodBytes: offset, isDamaged: false }
}

function recordAt(bytes: Buffer, offset: number): { record: StageRecord; end: number } | undefined {
  if (offset + headBytes + tailBytes > bytes.length) return undefined
  const length = bytes.readUInt32BE(offset)
  const payloadEnd = offset + headBytes + length
  const type = types.get(bytes.readUInt8(offset + 4))
  if (type === undefined || length > maxPayloadBytes || payloadEnd + tailBytes > bytes.length) return undefined
  if (crc32(bytes.subarray(offset + 4, payloadEnd)) !== bytes.readUInt32BE(payloadEnd)) return undefined
  const payload = decodeJson(bytes.toString('utf8', offset + headBytes, payloadEnd)) as object
  return { record: { type, ...payload } as StageRecord, end: payloadEnd + tailBytes }
}

/** Lengths inside JSON text are implausibly large, so this rarely computes a CRC. */
function hasRecordAfter(bytes: Buffer, bad: number): boolean {
  for (let offset = bad + 1; offset + headBytes + tailBytes <= bytes.length; offset += 1) {
    if (recordAt(bytes, offset) !== undefined) return true
  }
  return false
}

export function encodeRows(rows: Uint8Array): string {
  return Buffer.from(rows.buffer, rows.byteOffset, rows.length).toString('base64')
}

export function decodeRows(rows: string): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.from(rows, 'base64')
  return new Uint8Array(buffer, byteOffset, length)
}
