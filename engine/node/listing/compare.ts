import type { MatchOptions } from '../../core/match.ts'
import { comparePaths } from '../../core/names.ts'
import { createPairing } from '../../core/pairs.ts'
import type { Breather } from '../../ports/breather.ts'
import type { BlockReader } from './block-reader.ts'
import { createCursor } from './cursor.ts'
import { collectPairs, type FoundPairs } from './pair-file.ts'

const rowsPerSlice = 500

interface Sides {
  before: BlockReader<unknown>
  after: BlockReader<unknown>
}

/** Merges two files; many differences go to a file at `path`. */
export async function compareFiles(
  sides: Sides,
  { path, breather, ...options }: MatchOptions & { path: string; breather: Breather },
): Promise<FoundPairs> {
  const found = collectPairs(path)
  const pairing = createPairing(options, found.add)
  const [before, after] = [createCursor(sides.before), createCursor(sides.after)]
  for (let rows = 0; before.row || after.row; rows += 1) {
    if (rows % rowsPerSlice === 0 && breather.isDue()) await breather.pause()
    const order = !before.row ? 1 : !after.row ? -1 : comparePaths(before.row.path, after.row.path)
    pairing.add(order <= 0 ? before.entry() : undefined, order >= 0 ? after.entry() : undefined)
    if (order <= 0) before.next()
    if (order >= 0) after.next()
  }
  return found.finish(pairing.counts)
}
