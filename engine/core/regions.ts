import { binaryFromBytes, bytesFromBinary, concatBytes } from './bytes.ts'
import type { Region } from './step.ts'

/** Bytes of one block of a file. */
export const blockSize = 128 * 1024
/** Files up to this many bytes have no block list. */
export const blocksAbove = 1024 * 1024

/** SHA-256 as the engine's digest port brings it, hex in lower case. */
export interface Sha256 {
  sha256(bytes: Uint8Array): string
  start(): RunningSha256
}

export interface RunningSha256 {
  update(bytes: Uint8Array): void
  finish(): string
}

/** What an entry says about a content. */
export interface ContentDigests {
  size: number
  /** SHA-256 of the bytes up to 1 MiB, above that of the size and the blocks' digests (`digestOfBlocks`). */
  digest: string
  /** Absent up to 1 MiB. */
  blocks?: string[]
}

/** A content above 1 MiB, as its blocks name it. */
export interface BlockList {
  size: number
  blocks: readonly string[]
}

/** The byte ranges of a new content that an old one doesn't hold at the same place. Neighbours are joined. */
export function changedRegions(
  oldBlocks: readonly string[],
  newBlocks: readonly string[],
  sizes: { oldSize: number; newSize: number },
): Region[] {
  const regions: Region[] = []
  for (const [index, digest] of newBlocks.entries()) {
    if (digest === oldBlocks[index] && blockLength(index, sizes.oldSize) === blockLength(index, sizes.newSize)) continue
    const offset = index * blockSize
    const last = regions.at(-1)
    const length = blockLength(index, sizes.newSize)
    if (last && last.offset + last.length === offset) last.length += length
    else regions.push({ offset, length })
  }
  return regions
}

/** The only region of a content that is sent whole; none for an empty one. */
export function wholeRegion(size: number): Region[] {
  return size === 0 ? [] : [{ offset: 0, length: size }]
}

/** Bytes that regions cover. */
export function regionBytes(regions: readonly Region[]): number {
  return regions.reduce((total, region) => total + region.length, 0)
}

const blocksMark = 'sandbar-blocks '

/** What names a content above 1 MiB: SHA-256 over its size and the digests of its blocks, in hex. */
export function digestOfBlocks({ size, blocks }: BlockList, digest: Pick<Sha256, 'sha256'>): string {
  return digest.sha256(bytesFromBinary(`${blocksMark}${size}\n${blocks.join('')}`))
}

/** Digests of a content that is in memory. */
export function digestContent(content: Uint8Array, digest: Sha256): ContentDigests {
  const size = content.length
  if (size <= blocksAbove) return { size, digest: digestOfBytes(content, digest) }
  const blocks = blockDigests(content, digest)
  return { size, digest: digestOfBlocks({ size, blocks }, digest), blocks }
}

/**
 * What names a content up to 1 MiB: SHA-256 of its bytes, in hex. A file that somebody made up to look like the block
 * list of another one is told apart by a mark of its own.
 */
function digestOfBytes(content: Uint8Array, digest: Sha256): string {
  const mayBe = content[0] === blocksMark.charCodeAt(0)
  const isMadeUp = mayBe && binaryFromBytes(content.subarray(0, blocksMark.length)) === blocksMark
  return digest.sha256(isMadeUp ? concatBytes([bytesFromBinary(`${blocksMark}of a file `), content]) : content)
}

/** Digests of the blocks of bytes that begin at the edge of one. */
export function blockDigests(bytes: Uint8Array, digest: Pick<Sha256, 'sha256'>): string[] {
  const blocks: string[] = []
  for (let start = 0; start < bytes.length; start += blockSize) {
    blocks.push(digest.sha256(bytes.subarray(start, start + blockSize)))
  }
  return blocks
}

/** Bytes of a block: 128 KiB, less for the last one, 0 behind the end. */
export function blockLength(index: number, size: number): number {
  return Math.max(0, Math.min(blockSize, size - index * blockSize))
}
