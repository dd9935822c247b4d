import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { blocksAbove, type ContentDigests, digestOfBlocks } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { writeBeside } from '../beside.ts'
import { createBlockSums } from './block-sums.ts'
import { writeData } from './sparse.ts'
import { createSyncing } from './syncing.ts'
import { writeAt } from './write-at.ts'

/** Shorter writes are done before another thread would have begun. */
const besideAbove = 64 * 1024

/** A staged file that is being written, piece by piece. */
export interface Incoming {
  write(content: Pick<StagedContent, 'regions' | 'holes'>, bytes: Uint8Array): Promise<void>
  /** Cuts or extends the file to its size. */
  cut(): void
  /** What the file holds; undefined for one of up to 1 MiB, and for a part of another content. */
  finish(): Promise<ContentDigests | undefined>
  close(): Promise<void>
}

export function openIncoming(
  path: string,
  { size, basis, digest }: { size: number; basis?: string | undefined; digest: Digest },
): Incoming {
  const handle = openSync(path, 'r+')
  const sums = basis === undefined && size > blocksAbove ? createBlockSums(handle, size) : undefined
  const disk = createSyncing(handle)

  return {
    async write({ regions, holes }, bytes) {
      let start = 0
      for (const { offset, length } of regions) {
        const part = bytes.subarray(start, start + length)
        if (holes) writeData(handle, part, offset)
        else if (length > besideAbove) await writeBeside(handle, part, offset)
        else writeAt(handle, part, offset)
        start += length
      }
      for (const region of regions) await sums?.wrote(region)
      disk.wrote(start)
    },
    cut: () => ftruncateSync(handle, size),
    async finish() {
      await disk.settled()
      const blocks = await sums?.finish()
      return blocks && { size, blocks, digest: digestOfBlocks({ size, blocks }, digest) }
    },
    async close() {
      // Whether that failed has been asked for where it matters.
      await disk.settled().catch(() => undefined)
      await sums?.idle()
      closeSync(handle)
    },
  }
}
