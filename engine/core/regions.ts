import { concatBytes } from './bytes.ts'
import type { Region } from './step.ts'

/** Bytes of one block of a file. */
export const blockSize = 128 * 1024
/** Files up to this many bytes have no block list. */
export const blocksAbove = 1024 * 1024

/** SHA-256 as the engine's digest port brings it, hex in lower case. */
export interface Sha256 {
  sha256(bytes: Uint8Array): string
  start(): { update(bytes: Uint8Array): void; finish(): string }
}

/** What an entry says about a content. */
export interface ContentDigests {
  size: number
  digest: string
  /** Absent up to 1 MiB. */
  blocks?: string[]
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

/** Digests of a content that is in memory. */
export function digestContent(content: Uint8Array, digest: Sha256): ContentDigests {
  const running = startContentDigest(digest)
  running.update(content)
  return running.finish()
}

/** Digests of a content that comes in pieces: the whole and, above 1 MiB, each 128 KiB block. */
export function startContentDigest(digest: Sha256): { update(piece: Uint8Array): void; finish(): ContentDigests } {
  const whole = digest.start()
  const blocks: string[] = []
  let size = 0
  let rest: Uint8Array[] = []
  let restLength = 0
  const takeBlock = () => {
    blocks.push(digest.sha256(rest.length === 1 && rest[0] ? rest[0] : concatBytes(rest)))
    rest = []
    restLength = 0
  }
  return {
    update(piece) {
      whole.update(piece)
      size += piece.length
      for (let start = 0; start < piece.length; ) {
        const part = piece.subarray(start, start + blockSize - restLength)
        // A caller may use its buffer again before the block is full.
        rest.push(restLength + part.length < blockSize ? part.slice() : part)
        restLength += part.length
        start += part.length
        if (restLength === blockSize) takeBlock()
      }
    },
    finish() {
      if (restLength > 0) takeBlock()
      return { size, digest: whole.finish(), ...(size > blocksAbove ? { blocks } : {}) }
    },
  }
}

function blockLength(index: number, size: number): number {
  return Math.max(0, Math.min(blockSize, size - index * blockSize))
}
