import { createDigestCounts } from '../../core/digest-counts.ts'
import type { Entry, TreePath } from '../../core/entry.ts'
import type { Need } from '../../core/needs.ts'
import { contentRowBytes, packedRows, readContentRow } from '../../core/packed-contents.ts'
import { regionBytes } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { PartialContent, Volume } from '../../ports/volume.ts'
import { batchBytes, createBatches } from './batches.ts'
import { readRegions } from './content-reads.ts'
import { cutRegions } from './cut-regions.ts'
import type { JobPlan } from './plan.ts'
import { createRoom } from './room.ts'
import type { JobSession } from './session.ts'
import type { Tally } from './tally.ts'
import { createWayFinder } from './ways.ts'

/** Brings contents to the target's stage. */
export interface Sender {
  /**
   * Brings packed contents before it is known whether they are needed, which is so where the target has no files.
   * Resolves when they are there. False: no more, please.
   */
  sendEarly(packed: Uint8Array): Promise<boolean>
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
  /** Regular files that the target's tree has. */
  files?: number | undefined
}

export function createSender({ session, volume, root, tally, have, files, ...known }: SenderOptions): Sender {
  const ways = createWayFinder({ session, ...known })
  const batches = createBatches(session, tally)
  const room = createRoom()
  const staged = createDigestCounts()
  for (const [digest, count] of have) staged.add(digest, count)
  const isEmptyThere = files === 0 && [...have].length + known.partial.length === 0
  const sentHere = createDigestCounts()

  const remember = (digest: string) => {
    staged.add(digest, 1)
    sentHere.add(digest, 1)
  }

  const sendContent = async (need: Need, entry: Entry) => {
    const { digest, size } = need
    const file = { volume, root, entry }
    const way = await ways.find(need, file)
    if (!way) return false
    tally.spared(regionBytes(need.regions) - regionBytes(way.regions))
    let { holes, ...recipe } = way
    for (const { regions, isLast } of cutRegions(way.regions, batchBytes)) {
      session.signal.throwIfAborted()
      const [only] = regions
      const into = only && regions.length === 1 ? room.take(only.length) : undefined
      const bytes = await readRegions(file, only && into ? [{ ...only, into }] : regions)
      if (!bytes) return false
      const content = { ...recipe, ...(holes ? { holes } : {}), digest, size, regions, isLast }
      await batches.add(content, bytes, into && (() => room.give(into)))
      if (holes) holes = []
    }
    remember(digest)
    return true
  }

  return {
    sendEarly: async (packed) => isEmptyThere && sendPacked(packed, { session, tally, remember }),
    async send({ needs, totals }) {
      const spare = staged.copy()
      tally.start(totals)
      const changed: TreePath[] = []
      for await (const batch of needs()) {
        for (const { need, entry } of batch) {
          const left = spare.get(need.digest)
          if (left > 0) tally.staged(need, sentHere.get(need.digest) > 0)
          else if (!(await sendContent(need, entry))) changed.push(need.path)
          if (left > 0) spare.add(need.digest, -1)
        }
      }
      await batches.finish()
      return changed
    },
  }
}

/** Sends small contents before anybody asked for them; false when they are no such package. */
async function sendPacked(
  packed: Uint8Array,
  { session, tally, remember }: Pick<SenderOptions, 'session' | 'tally'> & { remember: (digest: string) => void },
): Promise<boolean> {
  const rows = packedRows(packed)
  if (!rows) return false
  const { id, pointId } = session
  await session.ask({ type: 'job-packed', id, pointId, counters: tally.now(), settled: false }, packed)
  tally.early({ files: rows.length, bytes: packed.length - rows.length * contentRowBytes })
  for (const at of rows) remember(readContentRow(packed, at).digest)
  return true
}
