import type { Entry, TreePath } from '../../core/entry.ts'
import type { Need } from '../../core/needs.ts'
import { regionBytes } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { PartialContent, Volume } from '../../ports/volume.ts'
import { batchBytes, createBatches } from './batches.ts'
import { readRegions } from './content-reads.ts'
import { cutRegions } from './cut-regions.ts'
import type { JobPlan } from './plan.ts'
import type { JobSession } from './session.ts'
import type { Tally } from './tally.ts'
import { createWayFinder } from './ways.ts'

/** Brings contents to the target's stage. */
export interface Sender {
  /** Files that changed before they were read: without any, all contents lie in the target's stage. */
  send(plan: JobPlan): Promise<TreePath[]>
}

interface SenderOptions {
  digest: Digest
  session: JobSession
  volume: Pick<Volume, 'readRegion' | 'blockDigests'>
  root: TreePath
  tally: Tally
  /** How often each digest lies in the stage already. */
  have: Iterable<[digest: string, count: number]>
  /** Contents of which parts lie there. */
  partial: readonly PartialContent[]
}

export function createSender({ session, volume, root, tally, have, ...known }: SenderOptions): Sender {
  const ways = createWayFinder({ session, ...known })
  const batches = createBatches(session, tally)
  const staged = new Map(have)
  const sentHere = new Set<string>()

  const sendContent = async (need: Need, entry: Entry) => {
    const { digest, size } = need
    const file = { volume, root, entry }
    const way = await ways.find(need, file)
    if (!way) return false
    tally.spared(regionBytes(need.regions) - regionBytes(way.regions))
    let { holes, ...recipe } = way
    for (const { regions, isLast } of cutRegions(way.regions, batchBytes)) {
      session.signal.throwIfAborted()
      const bytes = await readRegions(file, regions)
      if (!bytes) return false
      await batches.add({ ...recipe, ...(holes ? { holes } : {}), digest, size, regions, isLast }, bytes)
      if (holes) holes = []
    }
    staged.set(digest, (staged.get(digest) ?? 0) + 1)
    sentHere.add(digest)
    return true
  }

  return {
    async send({ needs, totals }) {
      const spare = new Map(staged)
      tally.start(totals)
      const changed: TreePath[] = []
      for await (const batch of needs()) {
        for (const { need, entry } of batch) {
          const left = spare.get(need.digest) ?? 0
          if (left > 0) tally.staged(need, sentHere.has(need.digest))
          else if (!(await sendContent(need, entry))) changed.push(need.path)
          if (left > 0) spare.set(need.digest, left - 1)
        }
      }
      await batches.finish()
      return changed
    },
  }
}
