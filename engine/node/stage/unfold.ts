import { closeSync, constants, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { joinPath } from '../../core/names.ts'
import type { ContentDigests } from '../../core/regions.ts'
import { attemptingAsync } from '../volume/failures.ts'
import { openFile } from '../volume/file-reads.ts'
import { witnessOf } from '../volume/witness.ts'
import { type Basis, compose } from './compose.ts'
import { copyRanges } from './copy-ranges.ts'
import type { DeltaFile } from './patches.ts'
import type { PrepareOptions } from './prepare.ts'
import { wrongDigest } from './receive.ts'
import { copyWithHoles } from './sparse.ts'

/** Compares a delta together with its basis with the digest. Refusal `fs_io` for another one. */
export function verifyDelta(file: DeltaFile, options: PrepareOptions): Promise<ContentDigests> {
  return withBasis(file, options, (basis) => compose(compositionOf(file, basis, options)))
}

/** A whole file out of a delta and its basis: its number. Refusal `fs_io` for another digest. */
export async function unfoldDelta(
  file: DeltaFile,
  options: PrepareOptions,
): Promise<{ number: number; digests: ContentDigests }> {
  const { store } = options
  const number = store.nextNumber()
  const path = store.pathOf(number)
  const digests = await withBasis(file, options, async (basis) => {
    const composition = compositionOf(file, basis, options)
    if (file.delta.copies) return writingTo(path, 'wx+', (goal) => compose(composition, goal))
    await copyWithHoles(basis.handle, path)
    await writingTo(path, 'r+', async (goal) => {
      copyRanges(store.pathOf(file.number), goal, file.delta.regions)
      ftruncateSync(goal, file.size)
    })
    return compose(composition)
  })
  return { number, digests }
}

function compositionOf(file: DeltaFile, basis: Basis, { store, digest }: PrepareOptions) {
  return { file, path: store.pathOf(file.number), basis, digest }
}

async function withBasis<T>(
  file: DeltaFile,
  { tree, root, store, expectation }: PrepareOptions,
  work: (basis: Basis) => Promise<T>,
): Promise<T> {
  const path = file.delta.basis
  return attemptingAsync({ verb: 'read', path: joinPath(root, path) }, async () => {
    const handle = openFile(tree, joinPath(root, path), constants.O_RDONLY)
    try {
      const before = fstatSync(handle, { bigint: true })
      const blocks = expectation.blocksOf(path, before)
      const result = await work({ handle, size: Number(before.size), ...(blocks ? { blocks } : {}) })
      if (witnessOf(fstatSync(handle, { bigint: true })) !== witnessOf(before)) throw wrongDigest(file)
      return result
    } catch (thrown) {
      // Whatever is wrong with it, it is sent again.
      store.drop(file)
      throw thrown
    } finally {
      closeSync(handle)
    }
  })
}

async function writingTo<T>(path: string, flags: string, work: (handle: number) => Promise<T>): Promise<T> {
  const handle = openSync(path, flags, 0o600)
  try {
    return await work(handle)
  } finally {
    closeSync(handle)
  }
}
