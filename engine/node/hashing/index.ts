import { blocksAbove } from '../../core/regions.ts'
import type { Breather } from '../volume/breather.ts'
import { hashPiece, pieceBytes, piecesOf } from './hash-range.ts'
import { hashElsewhere, hashesAtOnce } from './threads.ts'

/** Below this a thread costs more than it gives. */
const elsewhereAbove = 16 * 1024 * 1024
const segmentBytes = 8 * blocksAbove

export interface RangeToHash {
  /** Of an open file; stays open until this settles. */
  handle: number
  /** Where the first block begins. */
  offset: number
  length: number
  breather: Breather
  /** Called now and then; throws to stop. */
  checkpoint: () => void
}

/** Digests of the blocks of a range, large ones in two other threads; undefined when the file is shorter. */
export function hashBlocks(range: RangeToHash): Promise<string[] | undefined> {
  return range.length > elsewhereAbove ? hashInThreads(range) : hashHere(range)
}

async function hashHere({ handle, offset, length, breather, checkpoint }: RangeToHash): Promise<string[] | undefined> {
  const blocks: string[] = []
  for (const { start, size } of piecesOf(length, pieceBytes)) {
    const found = hashPiece(handle, offset + start, size)
    if (found === undefined) return undefined
    blocks.push(...found)
    if (!breather.isDue()) continue
    await breather.pause()
    checkpoint()
  }
  return blocks
}

async function hashInThreads({ handle, offset, length, checkpoint }: RangeToHash): Promise<string[] | undefined> {
  const segments = [...piecesOf(length, segmentBytes)]
  const found: (string[] | undefined)[] = []
  let next = 0
  let isOver = false

  async function runLane(): Promise<void> {
    for (let index = next; index < segments.length && !isOver; index = next) {
      next += 1
      const { start, size } = segments[index] ?? { start: 0, size: 0 }
      found[index] = await hashElsewhere({ handle, offset: offset + start, length: size })
      if (found[index] === undefined) isOver = true
      checkpoint()
    }
  }

  const lanes = Array.from({ length: hashesAtOnce }, () =>
    runLane().catch((error: unknown) => {
      isOver = true
      throw error
    }),
  )
  // Nobody may close the handle while a thread reads.
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
  return isOver ? undefined : found.flatMap((blocks) => blocks ?? [])
}
