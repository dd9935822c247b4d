import { readSync } from 'node:fs'
import { type Part, partsOf } from '../../core/copies.ts'
import { blockLength, blockSize, blocksAbove } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import { readBeside } from '../beside.ts'
import type { Basis } from './compose.ts'
import type { Delta, StagedFile } from './staged-content.ts'

/** Reads a content that is put together, from its beginning to its end. */
export interface PartReader {
  /** The bytes, in a buffer that the next call uses again. */
  read(range: Region): Uint8Array
  /** As `read`, while this thread does something else. */
  readBeside(range: Region): Promise<Uint8Array>
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

  /** Where the bytes of a part are and where they go. */
  function placeOf(part: Part, range: Region): { handle: number | null; into: Buffer; position: number } {
    const start = Math.max(part.offset, range.offset)
    const into = buffer.subarray(start - range.offset, Math.min(endOf(part), endOf(range)) - range.offset)
    if (part.source === 'none') return { handle: null, into, position: 0 }
    if (part.source === 'sent') return { handle: sent, into, position: start }
    return { handle: basis.handle, into, position: part.from + start - part.offset }
  }

  return {
    read(range) {
      for (const part of partsIn(range)) {
        const { handle, into, position } = placeOf(part, range)
        if (handle === null) into.fill(0)
        else readFully(handle, into, position)
      }
      return buffer.subarray(0, range.length)
    },
    async readBeside(range) {
      for (const part of partsIn(range)) {
        const { handle, into, position } = placeOf(part, range)
        if (handle === null) into.fill(0)
        else await readFullyBeside(handle, into, position)
      }
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

async function readFullyBeside(handle: number, into: Buffer, position: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const count = await readBeside(handle, into.subarray(done), position + done)
    if (count === 0) {
      into.fill(0, done)
      return
    }
    done += count
  }
}
