import { blockSize, blocksAbove, type ContentDigests } from './regions.ts'
import type { Region } from './step.ts'

/** A part of a content that has a digest of its own, and so can be kept and found by it. */
export interface Piece extends Region {
  /** SHA-256 of the part's bytes in hex. */
  digest: string
}

/** The parts of a content: its blocks above 1 MiB, else the whole. Nothing of an empty one. */
export function piecesOf({ size, digest, blocks }: ContentDigests): Piece[] {
  if (size === 0) return []
  if (!blocks) return [{ offset: 0, length: size, digest }]
  return blocks.map((block, index) => {
    const offset = index * blockSize
    return { offset, length: Math.min(blockSize, size - offset), digest: block }
  })
}

/**
 * The parts of a content of this size that a write into `range` changes. A write behind the end changes the last part,
 * too: it is longer afterwards.
 */
export function touchedParts(size: number, range: Region): Region[] {
  if (size === 0 || range.length === 0) return []
  const step = size > blocksAbove ? blockSize : size
  const first = Math.min(Math.floor(range.offset / step), Math.ceil(size / step) - 1)
  const end = Math.min(range.offset + range.length, size)
  const parts: Region[] = []
  for (let offset = first * step; offset < Math.max(end, first * step + 1); offset += step) {
    parts.push({ offset, length: Math.min(step, size - offset) })
  }
  return parts
}
