import type { TreePath } from '../../core/entry.ts'
import { regionBytes } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import { differingParts, subBlockDigests, subBlockDigits } from '../../core/sub-blocks.ts'
import type { Digest } from '../../ports/digest.ts'
import { protocolRefusal } from '../wire/check-reply.ts'
import { readRegions, type SourceFile } from './content-reads.ts'
import { cutRegions } from './cut-regions.ts'
import type { JobSession } from './session.ts'

/** Asked for at a time: the answer takes a 128th of it. */
const askedBytes = 16 * 1024 * 1024
const pieceBytes = 1024 * 1024
/** Beyond this the regions would be too many to be worth it. */
const mostBytes = 512 * 1024 * 1024

/** Where changes are few, what differs inside the changed blocks is a fraction of them. */
export function mayNarrow(regions: readonly Region[], size: number): boolean {
  const bytes = regionBytes(regions)
  return bytes > 0 && bytes <= mostBytes && bytes * 2 <= size
}

/**
 * The parts of changed blocks that really differ, by comparing 4 KiB at a time with what the target's file holds there.
 * Undefined when the source's file has changed.
 */
export async function narrowRegions(
  { basis, regions }: { basis: TreePath; regions: readonly Region[] },
  file: SourceFile,
  { session, digest }: { session: JobSession; digest: Digest },
): Promise<Region[] | undefined> {
  const { id, pointId } = session
  const narrowed: Region[] = []
  for (const portion of cutRegions(regions, askedBytes)) {
    const pieces = portion.regions.flatMap((region) => cutRegions([region], pieceBytes).flatMap((cut) => cut.regions))
    const message = { type: 'job-compare', id, pointId, path: basis, regions: pieces } as const
    const { digests } = await session.ask(message)
    if (digests.length !== pieces.length) throw protocolRefusal('job-compare')
    for (const [index, piece] of pieces.entries()) {
      const bytes = await readRegions(file, [piece])
      if (!bytes) return undefined
      const there = (digests[index] ?? '').padEnd(subBlockDigits(piece.length), ' ')
      narrowed.push(...differingParts(piece, subBlockDigests(bytes, digest), there))
    }
  }
  return narrowed
}
