import type { Problem, TreePath } from '../../core/entry.ts'
import type { Breather } from '../../ports/breather.ts'
import type { Digest } from '../../ports/digest.ts'
import { type BlockReader, openBlocks } from '../listing/block-reader.ts'
import type { ListingSummary } from '../listing/listing-writer.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import type { KnownContents } from '../volume/known-contents.ts'
import type { RacyLimit } from '../volume/probe.ts'
import { createHandOver, type Give } from './hand-over.ts'
import type { Looker } from './looker.ts'
import { createMerge, type MergeResult } from './merge.ts'
import { walkTree } from './walk.ts'

/** What a scan is asked for: plain data. */
export interface ScanTask {
  root: TreePath
  racy: RacyLimit
  /** File of the listing of the time before. */
  previous: string | null
  /** Where the new listing goes, and differences that are too many for the memory. */
  paths: { listing: string; pairs: string }
}

/** What came of it: plain data. */
export interface ScanResult extends MergeResult {
  problems: Problem[]
  contentRead: number
}

export interface ScanTools {
  tree: ConfinedTree
  looker: Looker
  digest: Digest
  isHidden: (path: TreePath) => boolean
  known: Pick<KnownContents, 'find'>
  breather: Breather
  /** Looked at in each pause; throws to stop. */
  checkpoint: (soFar: { files: number; bytes: number }) => void
  /** Takes small contents that are read. */
  give?: Give
}

/** Walks a tree and reads what the listing of the time before does not vouch for. */
export async function runScan(task: ScanTask, tools: ScanTools): Promise<ScanResult> {
  const previous = task.previous === null ? undefined : openBlocks<ListingSummary>(task.previous)
  try {
    return await scanInto(task, tools, previous)
  } finally {
    previous?.close()
  }
}

async function scanInto(
  { root, racy, paths }: ScanTask,
  tools: ScanTools,
  previous: BlockReader<ListingSummary> | undefined,
): Promise<ScanResult> {
  const merge = createMerge({ previous, digest: tools.digest, paths })
  try {
    const checkpoint = () => tools.checkpoint({ ...merge.sums })
    const handOver = tools.give && createHandOver(tools.give)
    const walked = await walkTree({ ...tools, root, racy, merge, checkpoint, handOver })
    await handOver?.finish()
    checkpoint()
    return { ...walked, ...merge.finish() }
  } catch (thrown) {
    merge.abandon()
    throw thrown
  }
}
