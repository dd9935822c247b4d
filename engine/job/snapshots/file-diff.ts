import type { Entry } from '../../core/entry.ts'
import { blockSize } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'

/** A byte range of a file that two snapshots show differently. */
export interface FileChange extends Region {
  /** `CREATE` behind the old end, `DELETE` behind the new end. */
  op: 'CREATE' | 'MODIFY' | 'DELETE'
  /** The newer snapshot has only zeros there. */
  isHole: boolean
}

/** One state of a file; undefined bytes: it did not exist. */
export interface FileState {
  entry: Entry | undefined
  read: (region: Region) => Promise<Uint8Array>
}

const pageBytes = 4096

/** Changed ranges in pages of 4 KiB, neighbours of one sort joined. Blocks whose digests agree are not read. */
export async function fileChanges(older: FileState, newer: FileState): Promise<FileChange[]> {
  const oldSize = older.entry?.size ?? 0
  const newSize = newer.entry?.size ?? 0
  const changes: FileChange[] = []
  for (let offset = 0; offset < newSize; offset += blockSize) {
    if (isSameBlock(older.entry, newer.entry, offset)) continue
    const region = { offset, length: Math.min(blockSize, newSize - offset) }
    const after = await newer.read(region)
    const before = offset < oldSize ? await older.read(clip(region, oldSize)) : new Uint8Array(0)
    for (const page of pagesOf(before, after)) addChange(changes, { ...page, offset: page.offset + offset })
  }
  if (oldSize > newSize) {
    changes.push({ op: 'DELETE', offset: newSize, length: oldSize - newSize, isHole: false })
  }
  return changes
}

function clip({ offset, length }: Region, size: number): Region {
  return { offset, length: Math.max(0, Math.min(length, size - offset)) }
}

function isSameBlock(older: Entry | undefined, newer: Entry | undefined, offset: number): boolean {
  if (!older || !newer) return false
  if (older.size === newer.size && older.digest === newer.digest) return true
  const index = offset / blockSize
  const digest = newer.blocks?.[index]
  const isWhole = offset + blockSize <= Math.min(older.size, newer.size)
  return isWhole && digest !== undefined && digest === older.blocks?.[index]
}

/** Pages that differ; one that lies across the old end is cut there. */
function* pagesOf(before: Uint8Array, after: Uint8Array): Generator<FileChange> {
  for (let start = 0; start < after.length; start += pageBytes) {
    const end = Math.min(start + pageBytes, after.length)
    const split = Math.max(start, Math.min(end, before.length))
    const old = after.subarray(start, split)
    if (old.some((byte, index) => byte !== before[start + index])) yield change('MODIFY', start, old)
    if (split < end) yield change('CREATE', split, after.subarray(split, end))
  }
}

function change(op: FileChange['op'], offset: number, bytes: Uint8Array): FileChange {
  return { op, offset, length: bytes.length, isHole: bytes.every((byte) => byte === 0) }
}

function addChange(changes: FileChange[], next: FileChange): void {
  const last = changes.at(-1)
  const continues =
    last && last.op === next.op && last.isHole === next.isHole && last.offset + last.length === next.offset
  if (continues) last.length += next.length
  else changes.push(next)
}
