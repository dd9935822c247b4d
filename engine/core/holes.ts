import type { Entry } from './entry.ts'
import { blockSize, type Sha256 } from './regions.ts'
import type { Region } from './step.ts'

/**
 * Ranges of a file with holes that need not travel: its blocks of zero bytes, neighbours joined. None for a file up to
 * 1 MiB, which is sent whole.
 */
export function holesOf(
  { sparse, blocks = [], size }: Pick<Entry, 'sparse' | 'blocks' | 'size'>,
  digest: Sha256,
): Region[] {
  if (!sparse || blocks.length === 0) return []
  const empty = digest.sha256(new Uint8Array(blockSize))
  const holes: Region[] = []
  for (const [index, block] of blocks.entries()) {
    const offset = index * blockSize
    if (block !== empty || offset + blockSize > size) continue
    const last = holes.at(-1)
    if (last && last.offset + last.length === offset) last.length += blockSize
    else holes.push({ offset, length: blockSize })
  }
  return holes
}
