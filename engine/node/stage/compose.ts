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
import { createBreather } from '../volume/breather.ts'
import { createPartReader, type PartReader } from './part-reader.ts'
import { writeAt, wrongDigest } from './receive.ts'
import type { Delta, StagedFile } from './staged-content.ts'

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
 * as its scan saw them: they are not read. With a goal, an empty open file, the content is written there on the way.
 * Refusal `fs_io` for another digest.
 */
export async function compose(composition: Composition, goal?: number): Promise<ContentDigests> {
  const { file, path, basis, digest } = composition
  const sent = openSync(path, 'r')
  try {
    const reader = createPartReader(file, { sent, basis })
    const found = file.size > blocksAbove ? await composeBlocks(composition, reader, goal) : composeSmall()
    if (found.digest !== file.digest) throw wrongDigest(file)
    if (goal !== undefined) ftruncateSync(goal, file.size)
    return found

    function composeSmall(): ContentDigests {
      const bytes = reader.read({ offset: 0, length: file.size })
      if (goal !== undefined) writeAt(goal, bytes, 0)
      return digestContent(bytes, digest)
    }
  } finally {
    closeSync(sent)
  }
}

async function composeBlocks(
  { file: { size }, basis, digest }: Composition,
  reader: PartReader,
  goal: number | undefined,
): Promise<ContentDigests & BlockList> {
  const breather = createBreather()
  const blocks: string[] = []
  for (let offset = 0; offset < size; offset += blockSize) {
    if (breather.isDue()) await breather.pause()
    const block = { offset, length: blockLength(blocks.length, size) }
    const known = reader.knownAs(block, basis)
    if (known !== undefined && goal === undefined) {
      blocks.push(known)
      continue
    }
    const bytes = reader.read(block)
    if (goal !== undefined && !reader.isEmpty(block)) writeAt(goal, bytes, offset)
    blocks.push(known ?? digest.sha256(bytes))
  }
  return { size, blocks, digest: digestOfBlocks({ size, blocks }, digest) }
}
