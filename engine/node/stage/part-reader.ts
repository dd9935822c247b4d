import { readSync } from 'node:fs'
import { type Part, partsOf } from '../../core/copies.ts'
import { blockLength, blockSize, blocksAbove } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import type { Basis } from './compose.ts'
import type { Delta, StagedFile } from './staged-content.ts'

/** Reads a content that is put together, from its beginning to its end. */
export interface PartReader {
  /** The bytes, in a buffer that the next call uses again. */
  read(range: Region): Uint8Array
  /** Nothing but zero bytes that nobody wrote. */
  isEmpty(range: Region): boolean
  /** Digest of a block that is one of the basis' own; undefined when it has to be read. */
  knownAs(block: Region, basis: Pick<Basis, 'size' | 'blocks'>): string | undefined
}

export function createPartReader(
  { size, delta }: StagedFile & { delta: Delta },
  { sent, basis }: { sent: number; basis: Basis },
): PartReader {
  const parts = partsOf(delta, { size, oldSize: basis.size })
  const buffer = Buffer.allocUnsafe(Math.min(size, blocksAbove))
  let cursor = 0

  /** Ranges never go back, so neither does the search. */
  function partsIn({ offset, length }: Region): Part[] {
    while (endOf(parts[cursor]) <= offset && cursor < parts.length) cursor += 1
    const found: Part[] = []
    for (let index = cursor; index < parts.length; index += 1) {
      const part = parts[index]
      if (!part || part.offset >= offset + length) break
      found.push(part)
    }
    return found
  }

  function readPart(part: Part, range: Region): void {
    const start = Math.max(part.offset, range.offset)
    const into = buffer.subarray(start - range.offset, Math.min(endOf(part), endOf(range)) - range.offset)
    if (part.source === 'sent') readFully(sent, into, start)
    else if (part.source === 'old') readFully(basis.handle, into, part.from + start - part.offset)
    else into.fill(0)
  }

  return {
    read(range) {
      for (const part of partsIn(range)) readPart(part, range)
      return buffer.subarray(0, range.length)
    },
    isEmpty: (range) => partsIn(range).every(({ source }) => source === 'none'),
    knownAs(block, old) {
      const [part, ...others] = partsIn(block)
      if (part?.source !== 'old' || others.length > 0) return undefined
      const from = part.from + block.offset - part.offset
      const index = from / blockSize
      const isBlock = Number.isInteger(index) && blockLength(index, old.size) === block.length
      return isBlock ? old.blocks?.[index] : undefined
    },
  }
}

function endOf(region: Region | undefined): number {
  return region ? region.offset + region.length : 0
}

/** What is missing at the end of a file that has become shorter is zero bytes; the digest tells. */
function readFully(handle: number, into: Buffer, position: number): void {
  for (let done = 0; done < into.length; ) {
    const count = readSync(handle, into, done, into.length - done, position + done)
    if (count === 0) {
      into.fill(0, done)
      return
    }
    done += count
  }
}
