import { readSync } from 'node:fs'
import { blockDigests, blocksAbove } from '../../core/regions.ts'
import { nodeDigest } from '../digest.ts'

/** Read and hashed at a time. */
export const pieceBytes = blocksAbove
const buffer = Buffer.allocUnsafeSlow(pieceBytes)

/** Digests of a piece of at most 1 MiB, block by block; undefined when the file ends before. */
export function hashPiece(handle: number, offset: number, length: number): string[] | undefined {
  for (let done = 0; done < length; ) {
    const count = readSync(handle, buffer, done, length - done, offset + done)
    if (count === 0) return undefined
    done += count
  }
  return blockDigests(buffer.subarray(0, length), nodeDigest)
}

/** Lengths in which a range is gone through. */
export function* piecesOf(length: number, most: number): Generator<{ start: number; size: number }> {
  for (let start = 0; start < length; start += most) yield { start, size: Math.min(most, length - start) }
}
