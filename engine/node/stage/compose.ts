import { closeSync, ftruncateSync, openSync } from 'node:fs'
import {
  type BlockList,
  blockLength,
  blockSize,
  blocksAbove,
  type ContentDigests,
  digestContent,
  digestOfBlocks,
} from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import { writeBeside } from '../beside.ts'
import { hashBlocks } from '../hashing/index.ts'
import { createBreather } from '../volume/breather.ts'
import { createPartReader, type PartReader } from './part-reader.ts'
import { wrongDigest } from './receive.ts'
import type { Delta, StagedFile } from './staged-content.ts'
import { createSyncing, type Syncing } from './syncing.ts'

const pieceBytes = blocksAbove

export interface Composition {
  file: StagedFile & { delta: Delta }
  /** The staged file's path. */
  path: string
  basis: Basis
  digest: Digest
}

/** An open file of the tree. */
export interface Basis {
  handle: number
  size: number
  /** Digests of its blocks, where a scan vouches for them. */
  blocks?: readonly string[]
}

/**
 * Looks whether a basis and what was sent come to what the digest says. Blocks that the basis holds in one piece count
 * as its scan saw them: they are not read. With a goal, an empty file open for reading and writing, the content is
 * written there first. Refusal `fs_io` for another digest.
 */
export async function compose(composition: Composition, goal?: number): Promise<ContentDigests> {
  const { file, path, basis } = composition
  const sent = openSync(path, 'r')
  try {
    if (goal !== undefined) await write(goal, file, () => createPartReader(file, { sent, basis }))
    const reader = createPartReader(file, { sent, basis })
    const found = file.size > blocksAbove ? await digestBlocks(composition, reader, goal) : digestSmall()
    if (found.digest !== file.digest) throw wrongDigest(file)
    return found

    function digestSmall(): ContentDigests {
      return digestContent(reader.read({ offset: 0, length: file.size }), composition.digest)
    }
  } finally {
    closeSync(sent)
  }
}

/** In two halves at the same time, each with a reader of its own, since readers only go forward. */
async function write(goal: number, { size }: StagedFile, createReader: () => PartReader): Promise<void> {
  const disk = createSyncing(goal)
  const middle = Math.ceil(size / 2 / pieceBytes) * pieceBytes
  const halves = [
    { from: 0, to: Math.min(middle, size) },
    { from: middle, to: size },
  ]
  const lanes = halves.map((half) => writeRange(goal, half, { reader: createReader(), disk }))
  // Nobody may close the files while one of them goes on.
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
  await disk.settled()
  ftruncateSync(goal, size)
}

async function writeRange(
  goal: number,
  { from, to }: { from: number; to: number },
  { reader, disk }: { reader: PartReader; disk: Syncing },
): Promise<void> {
  for (let offset = from; offset < to; offset += pieceBytes) {
    const piece = { offset, length: Math.min(pieceBytes, to - offset) }
    if (reader.isEmpty(piece)) continue
    await writeBeside(goal, await reader.readBeside(piece), offset)
    disk.wrote(piece.length)
  }
}

async function digestBlocks(
  { file: { size }, basis, digest }: Composition,
  reader: PartReader,
  goal: number | undefined,
): Promise<ContentDigests & BlockList> {
  const breather = createBreather()
  const blocks: string[] = []
  const written = { from: 0, count: 0 }
  const digestWritten = async () => {
    const offset = written.from * blockSize
    const length = Math.min(written.count * blockSize, size - offset)
    const range = { handle: goal ?? -1, offset, length, breather, checkpoint: () => {} }
    for (const [index, found] of ((await hashBlocks(range)) ?? []).entries()) blocks[written.from + index] = found
    written.count = 0
  }
  for (let offset = 0, index = 0; offset < size; offset += blockSize, index += 1) {
    if (breather.isDue()) await breather.pause()
    const block = { offset, length: blockLength(index, size) }
    const known = reader.knownAs(block, basis)
    if (known === undefined && goal !== undefined) {
      // Neighbours are hashed together, in threads if they are many.
      if (written.count === 0) written.from = index
      written.count += 1
      blocks.push('')
      continue
    }
    if (written.count > 0) await digestWritten()
    blocks.push(known ?? digest.sha256(reader.read(block)))
  }
  if (written.count > 0) await digestWritten()
  return { size, blocks, digest: digestOfBlocks({ size, blocks }, digest) }
}
