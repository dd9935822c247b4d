import { piecesOf } from '../../core/pieces.ts'
import type { Context } from '../context.ts'
import { readSnapshotTree } from '../manifest.ts'

/** Kept bytes, by who needs them. */
export interface KeptUsage {
  /** All that is kept for snapshots. */
  totalBytes: number
  /** What would be free if these were gone, and nothing else. */
  usedBy(ids: ReadonlySet<number>): number
}

/** Reads the tree of every snapshot, if anything is kept at all. */
export async function measureKept({ ports }: Pick<Context, 'ports'>, ids: readonly number[]): Promise<KeptUsage> {
  const kept = await ports.volume.kept()
  const users = new Map<string, Set<number>>()
  if (kept.size > 0) {
    for (const id of ids) {
      for (const entry of (await readSnapshotTree(ports.manifests, id)) ?? []) {
        if (entry.kind !== 'file') continue
        for (const digest of [entry.digest, ...piecesOf(entry).map((piece) => piece.digest)]) {
          if (kept.has(digest)) users.set(digest, (users.get(digest) ?? new Set<number>()).add(id))
        }
      }
    }
  }
  return {
    totalBytes: [...kept.values()].reduce((sum, size) => sum + size, 0),
    usedBy(wanted) {
      const own = [...users].filter(([, needing]) => [...needing].every((id) => wanted.has(id)))
      return own.reduce((sum, [digest]) => sum + (kept.get(digest) ?? 0), 0)
    },
  }
}
