import type { Attributes } from './entry.ts'
import { hexOf, writeHex } from './hex.ts'

/**
 * Many small contents in one piece: for each a row, then its bytes. A row is, little-endian, `32 bytes SHA-256 | u32 size |
 * u16 mode | u32 uid | u32 gid | i64 mtime in ns`: what a file with the content needs to be made at once.
 */
export interface ContentRow extends Pick<Attributes, 'mode' | 'uid' | 'gid' | 'modifiedNs'> {
  /** Hex. */
  digest: string
  size: number
}

export const contentRowBytes = 54
/** Larger contents travel by themselves. */
export const largestPacked = 256 * 1024
/** Of a whole piece, rows included. */
export const mostPackedBytes = 1024 * 1024

export function writeContentRow(bytes: Uint8Array, at: number, row: ContentRow): void {
  writeHex(bytes, at, row.digest)
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, contentRowBytes)
  view.setUint32(32, row.size, true)
  view.setUint16(36, row.mode, true)
  view.setUint32(38, row.uid, true)
  view.setUint32(42, row.gid, true)
  view.setBigInt64(46, row.modifiedNs, true)
}

export function readContentRow(bytes: Uint8Array, at: number): ContentRow {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, contentRowBytes)
  return {
    digest: hexOf(bytes, at, 32),
    size: view.getUint32(32, true),
    mode: view.getUint16(36, true),
    uid: view.getUint32(38, true),
    gid: view.getUint32(42, true),
    modifiedNs: view.getBigInt64(46, true),
  }
}

/** Where the row of each content begins; undefined when the piece does not come out even. */
export function packedRows(bytes: Uint8Array): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const rows: number[] = []
  let at = 0
  while (at + contentRowBytes <= bytes.length) {
    rows.push(at)
    at += contentRowBytes + view.getUint32(at + 32, true)
  }
  return at === bytes.length ? rows : undefined
}
