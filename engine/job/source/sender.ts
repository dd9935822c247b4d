import { concatBytes } from '../../core/bytes.ts'
import type { Entry, TreePath } from '../../core/entry.ts'
import type { Need } from '../../core/needs.ts'
import { isRefusal } from '../../core/refusal.ts'
import { regionBytes } from '../../core/regions.ts'
import type { JobCounters } from '../../core/relationship.ts'
import type { Region } from '../../core/step.ts'
import type { Volume } from '../../ports/volume.ts'
import { batchBytes, createBatches } from './batches.ts'
import { cutRegions } from './cut-regions.ts'
import type { JobSession } from './session.ts'
import type { Tally } from './tally.ts'

/** Brings contents to the target's stage. */
export interface Sender {
  /** Files that changed before they were read: without any, all contents lie in the target's stage. */
  send(work: { needs: readonly Need[]; totals: JobCounters; entries: readonly Entry[] }): Promise<TreePath[]>
}

interface SenderOptions {
  session: JobSession
  volume: Pick<Volume, 'readRegion'>
  root: TreePath
  tally: Tally
  /** How often each digest lies in the stage already. */
  have: Iterable<[digest: string, count: number]>
}

export function createSender({ session, volume, root, tally, have }: SenderOptions): Sender {
  const batches = createBatches(session, tally.now)
  const staged = new Map(have)
  const sentHere = new Set<string>()

  const sendContent = async (need: Need, entry: Entry) => {
    const { digest, size, basis } = need
    for (const { regions, isLast } of cutRegions(need.regions, batchBytes)) {
      session.signal.throwIfAborted()
      const bytes = await readRegions(volume, { root, entry, regions })
      if (!bytes) return false
      await batches.add({ digest, size, regions, isLast, ...(basis === undefined ? {} : { basis }) }, bytes)
      tally.bytes(regionBytes(regions))
    }
    tally.file()
    staged.set(digest, (staged.get(digest) ?? 0) + 1)
    sentHere.add(digest)
    return true
  }

  return {
    async send({ needs, totals, entries }) {
      const wanted = new Set(needs.map(({ path }) => path))
      const byPath = new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]))
      const spare = new Map(staged)
      tally.start(totals)
      const changed: TreePath[] = []
      for (const need of needs) {
        const left = spare.get(need.digest) ?? 0
        const entry = byPath.get(need.path)
        if (left > 0) tally.staged(need, sentHere.has(need.digest))
        else if (entry && !(await sendContent(need, entry))) changed.push(need.path)
        if (left > 0) spare.set(need.digest, left - 1)
      }
      await batches.finish()
      return changed
    },
  }
}

/** Undefined when the file is not what it was when it was scanned. */
async function readRegions(
  volume: Pick<Volume, 'readRegion'>,
  { root, entry, regions }: { root: TreePath; entry: Entry; regions: Region[] },
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  try {
    for (const region of regions) parts.push(await volume.readRegion(root, entry, region))
  } catch (error) {
    if (isMoving(error)) return undefined
    throw error
  }
  const [only] = parts
  return only && parts.length === 1 ? only : concatBytes(parts)
}

function isMoving(error: unknown): boolean {
  return isRefusal(
    error,
    'fs_changed_since_snapshot',
    'fs_no_such_entry',
    'fs_no_such_path',
    'fs_not_a_file',
    'fs_not_a_directory',
    'fs_access_denied',
  )
}
