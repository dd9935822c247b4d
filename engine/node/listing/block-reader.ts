import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { decodeJson } from '../../core/codec.ts'
import type { TreePath } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { tooNew } from '../data-format.ts'
import { attempting } from '../volume/failures.ts'
import { type BlockIndex, type BlockPlace, formatVersion, headBytes, mark, tailBytes } from './block-writer.ts'

const textMark = 's'.charCodeAt(0)

/** A file of blocks, open. Each block is checked when it is read. */
export interface BlockReader<Summary> extends BlockIndex<Summary> {
  readonly path: string
  /** The bytes of a block. Refusal `state_damaged`. */
  read(block: BlockPlace): Buffer
  /** Index of the block that a path lies in, or would. */
  blockOf(path: TreePath): number
  close(): void
}

/**
 * Opens and checks the index. Refusals `state_damaged`, `state_too_new`; undefined for what a version before blocks
 * wrote, which counts as nothing.
 */
export function openBlocks<Summary>(path: string): BlockReader<Summary> | undefined {
  const handle = openSync(path, 'r')
  try {
    const index = readIndex<Summary>(handle, path)
    if (index === undefined) closeSync(handle)
    return index && createReader(path, handle, index)
  } catch (thrown) {
    closeSync(handle)
    throw thrown
  }
}

function createReader<Summary>(path: string, handle: number, index: BlockIndex<Summary>): BlockReader<Summary> {
  const { blocks } = index
  let isOpen = true
  return {
    ...index,
    path,
    read([offset, length, , crc]) {
      const bytes = readAt(handle, offset, length)
      if (bytes === undefined || crc32(bytes) !== crc) throw damaged(path, `its block at ${offset} is not as it was`)
      return bytes
    },
    blockOf(wanted) {
      let [low, high] = [0, blocks.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >>> 1
        if (comparePaths(blocks[middle]?.[4] ?? '', wanted) <= 0) low = middle
        else high = middle - 1
      }
      return low
    },
    close() {
      if (isOpen) closeSync(handle)
      isOpen = false
    },
  }
}

function readIndex<Summary>(handle: number, path: string): BlockIndex<Summary> | undefined {
  const size = fstatSync(handle).size
  const head = readAt(handle, 0, headBytes)
  if (head?.[0] === textMark) return undefined
  if (head?.toString('latin1', 2) !== mark || (head[0] ?? 0) + (head[1] ?? 0) !== 255)
    throw damaged(path, 'it is something else')
  if (head[0] !== formatVersion) throw unknownVersion(path, head[0] ?? 0)
  const tail = size < headBytes + tailBytes ? undefined : readAt(handle, size - tailBytes, tailBytes)
  const length = tail?.readUInt32LE(0) ?? 0
  const start = size - tailBytes - length
  const index = start < headBytes ? undefined : readAt(handle, start, length + 4)
  if (!tail || !index || crc32(index) !== tail.readUInt32LE(4)) throw damaged(path, 'its end is not as it was')
  const found = decodeJson(index.toString('utf8', 0, length)) as BlockIndex<Summary>
  const end = found.blocks.reduce((at, [offset, bytes]) => (at === offset ? offset + bytes : -1), headBytes)
  if (end !== start) throw damaged(path, 'its blocks do not fit together')
  return found
}

function readAt(handle: number, position: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafeSlow(length)
  const done = attempting({ verb: 'read a listing for', path: '' }, () => readFully(handle, bytes, position))
  return done === length ? bytes : undefined
}

function readFully(handle: number, bytes: Buffer, position: number): number {
  for (let done = 0; ; ) {
    const count = done < bytes.length ? readSync(handle, bytes, done, bytes.length - done, position + done) : 0
    if (count === 0) return done
    done += count
  }
}

function damaged(path: string, why: string): Refusal {
  return new Refusal('state_damaged', `Could not trust ${path}: ${why}`, { details: { file: path } })
}

function unknownVersion(path: string, version: number): Refusal {
  if (version > formatVersion) return tooNew(path, { format: version, known: formatVersion })
  return damaged(path, `it has version ${version}`)
}
