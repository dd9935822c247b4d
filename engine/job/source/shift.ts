import { findShift, mayMove, type Recipe, shiftedRecipe } from '../../core/copies.ts'
import type { Need } from '../../core/needs.ts'
import { blockSize } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import { digestRegion, type SourceFile } from './content-reads.ts'

/** Looked at before the rest is read: behind the last edit everything lies on the shifted grid, or nothing does. */
const probedBlocks = 16

/**
 * Looks for an insertion or deletion by reading a file once more, on a block grid that is shifted by the difference of
 * sizes. Undefined when there is none to be found, or when the file has changed.
 */
export async function findShiftedRecipe(need: Need, file: SourceFile, digest: Digest): Promise<Recipe | undefined> {
  const { old } = need
  const { size, blocks } = file.entry
  if (!old || !blocks || !mayMove(old, { size, blocks }, need)) return undefined
  const found = findShift(old, { size, blocks })
  if (!found) return undefined
  const { shift, firstBlock } = found
  const digestsFrom = (block: number) => {
    const offset = block * blockSize + shift
    return digestRegion(file, { offset, length: size - offset }, digest)
  }
  const probed = Math.max(firstBlock, old.blocks.length - probedBlocks)
  const tail = await digestsFrom(probed)
  if (!tail?.some((each, index) => each === old.blocks[probed + index])) return undefined
  const digests = probed === firstBlock ? tail : await digestsFrom(firstBlock)
  return digests && shiftedRecipe(old, { size, blocks }, { shift, firstBlock, digests })
}
