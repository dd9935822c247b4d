import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { blocksAbove, digestContent, digestOfBlocks } from '../../core/regions.ts'
import type { Breather } from '../../ports/breather.ts'
import type { Digest } from '../../ports/digest.ts'
import { hashBlocks } from '../hashing/index.ts'
import { carefulFlags } from '../volume/confined-tree.ts'
import type { Stats } from '../volume/stats.ts'
import type { Address } from '../volume/system-paths.ts'
import { witnessOf } from '../volume/witness.ts'

const bufferBytes = blocksAbove
const attempts = 3

export interface ContentReader {
  digest: Digest
  breather: Breather
  /** Looked at in each pause; throws to stop. */
  checkpoint: () => void
}

export interface FileContent {
  stats: Stats
  digest: string
  blocks?: string[]
  /** Of a small file, until the next one is read. */
  bytes?: Uint8Array
}

/** Why there is no content; `special` when the file was swapped for something else. */
export type ContentFailure = 'changed' | 'special'

const buffer = Buffer.allocUnsafeSlow(bufferBytes)

/**
 * Digests a file between two looks at it; reads again when they differ, a few times. The first look may have been
 * before. Small files are read without waiting. Throws system errors.
 */
export function readContent(
  address: Address,
  reader: ContentReader,
  seen?: Stats,
): FileContent | ContentFailure | Promise<FileContent | ContentFailure> {
  const handle = openSync(address, constants.O_RDONLY | carefulFlags)
  let isInUse = false
  try {
    const small = readSmall(handle, reader, seen)
    if (small !== 'large') return small
    isInUse = true
    return readLarge(handle, reader).finally(() => closeSync(handle))
  } finally {
    if (!isInUse) closeSync(handle)
  }
}

function readSmall(handle: number, { digest }: ContentReader, seen?: Stats): FileContent | ContentFailure | 'large' {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = attempt === 0 && seen ? seen : fstatSync(handle, { bigint: true })
    if (!before.isFile()) return 'special'
    const size = Number(before.size)
    if (size > blocksAbove) return 'large'
    const bytes = buffer.subarray(0, readFully({ handle, position: 0, length: size }))
    const after = fstatSync(handle, { bigint: true })
    if (!after.isFile()) return 'special'
    if (bytes.length < size || witnessOf(before) !== witnessOf(after)) continue
    return { stats: after, digest: digestContent(bytes, digest).digest, bytes }
  }
  return 'changed'
}

async function readLarge(handle: number, reader: ContentReader): Promise<FileContent | ContentFailure> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = fstatSync(handle, { bigint: true })
    const content = await digestLarge({ handle, size: Number(before.size), reader })
    const after = fstatSync(handle, { bigint: true })
    if (content !== undefined && witnessOf(before) === witnessOf(after)) return { stats: after, ...content }
  }
  return 'changed'
}

interface OpenFile {
  handle: number
  size: number
  reader: ContentReader
}

async function digestLarge({ handle, size, reader }: OpenFile): Promise<Omit<FileContent, 'stats'> | undefined> {
  const { digest, breather, checkpoint } = reader
  const blocks = await hashBlocks({ handle, offset: 0, length: size, breather, checkpoint })
  return blocks && { digest: digestOfBlocks({ size, blocks }, digest), blocks }
}

/** Into the shared buffer, which is safe since nobody waits while it is in use. Fewer bytes at the end of the file. */
function readFully({ handle, position, length }: { handle: number; position: number; length: number }): number {
  let done = 0
  while (done < length) {
    const count = readSync(handle, buffer, done, length - done, position + done)
    if (count === 0) break
    done += count
  }
  return done
}
