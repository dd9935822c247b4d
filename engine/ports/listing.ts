import type { Entry, TreePath } from '../core/entry.ts'
import type { Pair, PairCounts } from '../core/pairs.ts'
import type { TreeDigests } from '../core/tree-digest.ts'

/**
 * A scanned tree that never changes, in byte order of its paths (`comparePaths`), a directory before its content, the
 * root (`''`) first. However large it is, reading it takes the memory of a few batches.
 */
export interface Listing {
  readonly count: number
  /** Regular files, and the bytes that they hold. */
  readonly files: number
  readonly bytes: number
  /** Entries whose witness was too young to be trusted. */
  readonly racy: number
  readonly digests: TreeDigests
  /** All entries after a path, or from the root on. Refusal `state_damaged` when what is stored can't be trusted. */
  entries(after?: TreePath): AsyncIterable<readonly Entry[]>
  /** The entry at a path. */
  find(path: TreePath): Promise<Entry | undefined>
  /** For each of these digests a file that has it, where there is one. */
  findContents(digests: ReadonlySet<string>): Promise<Map<string, Entry>>
  /** Lets go of what it takes; a stored manifest stays stored. */
  close(): Promise<void>
}

/** Where two listings differ: pairs in the order of paths, each after the directories around it. */
export interface Differences {
  readonly counts: Readonly<PairCounts>
  forwards(): AsyncIterable<readonly Pair[]>
  /** The last first. */
  backwards(): AsyncIterable<readonly Pair[]>
  close(): Promise<void>
}
