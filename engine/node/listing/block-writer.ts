import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { encodeJson } from '../../core/codec.ts'
import type { Entry, TreePath } from '../../core/entry.ts'
import { attempting } from '../volume/failures.ts'
import { copyRow, type RowBuffer, type RowPlace, writeRow } from './row.ts'
import { removeQuietly } from './temporary.ts'

/**
 * A file of rows in blocks: `u8 version | u8 255 - version | 6 bytes mark | blocks | index | u32 length of the index | u32 CRC-32 of the
 * index and that length`. The index is JSON: what the file is about, and of each block its offset, its rows, its CRC-32
 * and the path that it begins with. So any part can be found, and read backwards, without the rest.
 */
export const formatVersion = 2
export const mark = 'SNDBAR'
export const headBytes = 8
export const tailBytes = 8
const blockBytes = 64 * 1024
const blockRows = 256

export interface BlockIndex<Summary> {
  summary: Summary
  blocks: readonly BlockPlace[]
}

/** `[offset, length, rows, CRC-32, first path]` */
export type BlockPlace = readonly [number, number, number, number, TreePath]

/** Writes rows one after the other. */
export interface BlockWriter {
  /** With a byte of the caller's own in front of the row. */
  add(entry: Entry, extra?: number): void
  /** A row as it lies in another file of rows without bytes in front. */
  copy(place: RowPlace): void
  /** Ends a block here unless it is empty; rows that belong together stay in one. */
  mayEnd(): void
  /** Writes the index and closes the file. */
  finish(summary: object): void
  /** Removes the file. */
  abandon(): void
}

/** The file is the engine's own, so its path says nothing to people. */
const attempt = { verb: 'write a listing for', path: '' }

export function createBlockWriter(path: string, { hasExtra }: { hasExtra: boolean }): BlockWriter {
  const handle = attempting(attempt, () => openSync(path, 'w', 0o600))
  const blocks: BlockPlace[] = []
  const out: RowBuffer = { bytes: Buffer.allocUnsafeSlow(blockBytes * 2), length: 0 }
  let position = headBytes
  let isOpen = true
  let [rows, first, before] = [0, '', '']

  function close(): void {
    if (isOpen) closeSync(handle)
    isOpen = false
  }

  function flush(): void {
    if (rows === 0) return
    const bytes = out.bytes.subarray(0, out.length)
    blocks.push([position, bytes.length, rows, crc32(bytes), first])
    position = write(handle, bytes, position)
    out.length = 0
    rows = 0
    before = ''
  }

  function follow(path: TreePath): void {
    if (rows === 0) first = path
    before = path
    rows += 1
  }

  return {
    add(entry, extra = 0) {
      if (hasExtra) {
        out.bytes[out.length] = extra
        out.length += 1
      }
      writeRow(out, entry, before)
      follow(entry.path)
    },
    copy(place) {
      copyRow(out, place, before)
      follow(place.row.path)
    },
    mayEnd() {
      if (out.length >= blockBytes || rows >= blockRows) flush()
    },
    finish(summary) {
      flush()
      write(handle, Buffer.concat([Buffer.from([formatVersion, 255 - formatVersion]), Buffer.from(mark, 'latin1')]), 0)
      write(handle, encodeTail({ summary, blocks }), position)
      close()
    },
    abandon() {
      close()
      removeQuietly(path)
    },
  }
}

/** Where the bytes end. */
function write(handle: number, bytes: Uint8Array, at: number): number {
  attempting(attempt, () => writeAll(handle, bytes, at))
  return at + bytes.length
}

function writeAll(handle: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done)
}

/** The index with its length and checksum behind it, so that it is found from the end of the file. */
function encodeTail(content: { summary: object; blocks: readonly BlockPlace[] }): Buffer {
  const index = Buffer.from(encodeJson(content), 'utf8')
  const tail = Buffer.alloc(index.length + tailBytes)
  index.copy(tail)
  tail.writeUInt32LE(index.length, index.length)
  tail.writeUInt32LE(crc32(tail.subarray(0, index.length + 4)), index.length + 4)
  return tail
}
