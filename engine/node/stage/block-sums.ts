import { withoutRegions } from '../../core/copies.ts'
import { blockLength, blockSize } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import { hashBlocks } from '../hashing/index.ts'
import { hashElsewhere, hashesAtOnce } from '../hashing/threads.ts'
import { createBreather } from '../volume/breather.ts'

/** Digests of a file's blocks, found in other threads while the file is still being written. */
export interface BlockSums {
  /** This range has been written. Waits where hashing is too far behind. */
  wrote(range: Region): Promise<void>
  /** All digests, once nothing is written any more; undefined when the file is shorter than its size. */
  finish(): Promise<string[] | undefined>
  /** Resolves when no thread reads the file any more. Never rejects. */
  idle(): Promise<void>
}

/** `handle` is open for reading, and stays so until `idle` has resolved. */
export function createBlockSums(handle: number, size: number): BlockSums {
  const blocks: (string | undefined)[] = []
  const written: Region[] = []
  const pending = new Set<Promise<void>>()
  let failure: { thrown: unknown } | undefined
  /** Something was written twice: what was found may be true of the bytes before. */
  let isDoubtful = false

  function put(first: number, found: readonly string[] | undefined): void {
    for (const [index, digest] of found?.entries() ?? []) blocks[first + index] = digest
  }

  function hash(first: number, count: number): void {
    const offset = first * blockSize
    const range = { handle, offset, length: Math.min(count * blockSize, size - offset) }
    const work: Promise<void> = hashElsewhere(range)
      .then((found) => put(first, found))
      .catch((thrown: unknown) => {
        failure = { thrown }
      })
      .finally(() => pending.delete(work))
    pending.add(work)
  }

  async function hashRest(): Promise<boolean> {
    const breather = createBreather()
    for (const { first, count } of gapsIn(blocks, Math.ceil(size / blockSize))) {
      const offset = first * blockSize
      const length = Math.min(count * blockSize, size - offset)
      const found = await hashBlocks({ handle, offset, length, breather, checkpoint: () => {} })
      if (!found) return false
      put(first, found)
    }
    return true
  }

  async function idle(): Promise<void> {
    await Promise.all(pending)
  }

  return {
    async wrote(range) {
      if (withoutRegions([range], written).reduce((sum, { length }) => sum + length, 0) < range.length)
        isDoubtful = true
      const last = written.at(-1)
      if (last && last.offset + last.length === range.offset) last.length += range.length
      else written.push({ ...range })
      const { first, count } = wholeBlocks(range, size)
      if (count > 0) hash(first, count)
      while (pending.size > hashesAtOnce) await Promise.race(pending)
    },
    async finish() {
      await idle()
      if (failure) throw failure.thrown
      if (isDoubtful) blocks.length = 0
      return (await hashRest()) ? blocks.map((digest) => digest ?? '') : undefined
    },
    idle,
  }
}

/** Blocks that lie in a range with all of their bytes; the last one of a file may be short. */
function wholeBlocks({ offset, length }: Region, size: number): { first: number; count: number } {
  const first = Math.ceil(offset / blockSize)
  let end = Math.floor((offset + length) / blockSize)
  if (offset + length === size && end * blockSize < size && blockLength(end, size) <= length) end += 1
  return { first, count: Math.max(0, end - first) }
}

function* gapsIn(blocks: readonly (string | undefined)[], total: number): Generator<{ first: number; count: number }> {
  for (let first = 0; first < total; first += 1) {
    if (blocks[first] !== undefined) continue
    let end = first + 1
    while (end < total && blocks[end] === undefined) end += 1
    yield { first, count: end - first }
    first = end
  }
}
