import { closeSync, fdatasync, ftruncateSync, openSync } from 'node:fs'
import { blocksAbove, type ContentDigests, digestOfBlocks } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { createBlockSums } from './block-sums.ts'
import { writeData } from './sparse.ts'
import { writeAt, writeBeside } from './write-at.ts'

/** Shorter writes are done before another thread would have begun. */
const besideAbove = 64 * 1024
/** So the disk works while more comes, and little is left to wait for in the end. */
const syncEvery = 32 * 1024 * 1024

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
  let unsynced = 0
  let syncing: Promise<void> | undefined
  let failure: { thrown: unknown } | undefined

  /** A failed sync is told once: the one in the end would not know of it. */
  function syncBeside(): void {
    unsynced = 0
    syncing = syncData(handle)
      .catch((thrown: unknown) => {
        failure = { thrown }
      })
      .finally(() => {
        syncing = undefined
      })
  }

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
      unsynced += start
      if (failure) throw failure.thrown
      if (unsynced >= syncEvery && !syncing) syncBeside()
    },
    cut: () => ftruncateSync(handle, size),
    async finish() {
      await syncing
      if (failure) throw failure.thrown
      const blocks = await sums?.finish()
      return blocks && { size, blocks, digest: digestOfBlocks({ size, blocks }, digest) }
    },
    async close() {
      await syncing
      await sums?.idle()
      closeSync(handle)
    },
  }
}

function syncData(handle: number): Promise<void> {
  return new Promise((resolve, reject) => fdatasync(handle, (error) => (error ? reject(error) : resolve())))
}
