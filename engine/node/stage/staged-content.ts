import type { TreePath } from '../../core/entry.ts'
import type { Copy, Region } from '../../core/step.ts'

/** How a content comes out of a file of the tree; the staged file then holds only `regions`, each at its own place. */
export interface Delta {
  basis: TreePath
  copies?: Copy[]
  regions: Region[]
}

/** One content in the stage, whole or as what turns its basis into it. */
export interface StagedFile {
  number: number
  digest: string
  size: number
  delta?: Delta
}

/** A content that has not come in whole. */
export interface Partial extends Omit<StagedFile, 'delta'> {
  basis?: TreePath
  copies?: Copy[]
  /** Ranges that lie in the staged file, holes among them. In the order in which they came. */
  regions: Region[]
}

/** Adds ranges; one that goes on where the last one ended makes that longer. */
export function addRegions(known: Region[], more: readonly Region[]): void {
  for (const { offset, length } of more) {
    const last = known.at(-1)
    if (last && last.offset + last.length === offset) last.length += length
    else known.push({ offset, length })
  }
}
