import type { TreePath } from '../../core/entry.ts'
import { isInside, joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Cluster, SnapshotPair } from '../cluster.ts'
import type { Context } from '../context.ts'
import type { SnapshotRow } from '../records.ts'
import { findSnapshot } from './calls.ts'
import { measureKept } from './capacity.ts'
import { fileChanges } from './file-diff.ts'
import { treeChanges } from './tree-diff.ts'
import { createTreeFiles } from './tree-files.ts'
import type { SnapshotTree, Trees } from './trees.ts'

type Looks = Pick<Cluster, 'snapshotFiles' | 'snapshotChanges' | 'snapshotFileChanges' | 'snapshotUsage'>

/** The calls that look into snapshots. */
export function createSnapshotLooks({ store, ports }: Pick<Context, 'store' | 'ports'>, trees: Trees): Looks {
  const open = (id: number) => trees.open(findSnapshot(store.snapshots(), id))
  const openBoth = async ({ newerId, olderId }: SnapshotPair) => {
    const [newer, older] = [newerId, olderId].map((id) => findSnapshot(store.snapshots(), id)) as [
      SnapshotRow,
      SnapshotRow,
    ]
    mustFit(newer, older)
    return { newer: await trees.open(newer), older: await trees.open(older) }
  }
  return {
    snapshotFiles: async (id) => createTreeFiles(await open(id), ports.volume),
    async snapshotChanges(pair) {
      const { newer, older } = await openBoth(pair)
      return treeChanges(older.entries, newer.entries).map(({ op, entry }) => {
        const path = joinPath(newer.row.path, entry.path)
        return { op, path: pathToText(path, { directory: entry.kind === 'directory' }) }
      })
    },
    async snapshotFileChanges(pair, path) {
      const { newer, older } = await openBoth(pair)
      const [after, before] = [stateOf(newer, path, ports), stateOf(older, path, ports)]
      if (!after.entry && !before.entry) throw refuseFile(path, 'neither snapshot holds a file there')
      return fileChanges(before, after)
    },
    async snapshotUsage() {
      const rows = store.snapshots()
      const { totalBytes, usedBy } = await measureKept(
        { ports },
        rows.filter(isReadable).map(({ id }) => id),
      )
      return { totalBytes, usedBy: (ids) => usedBy(new Set(ids.map((id) => findSnapshot(rows, id).id))) }
    },
  }
}

function isReadable({ isKept, isTreeless, inDelete }: SnapshotRow): boolean {
  return isKept === true && isTreeless === undefined && !inDelete
}

function stateOf(tree: SnapshotTree, path: TreePath, { volume }: Context['ports']) {
  const { row } = tree
  const below = row.path === '' ? path : path.slice(row.path.length + 1)
  const entry = isInside(path, row.path) ? tree.find(below) : undefined
  if (entry && entry.kind !== 'file') throw refuseFile(path, `it is a ${entry.kind}, want a file`)
  return {
    entry,
    read: async (region: { offset: number; length: number }) =>
      entry ? volume.readAsScanned(row.path, entry, region) : new Uint8Array(0),
  }
}

function refuseFile(path: TreePath, why: string): Refusal {
  return new Refusal('fs_no_such_entry', `Could not compare ${pathToText(path)} in two snapshots: ${why}`)
}

function mustFit(newer: SnapshotRow, older: SnapshotRow): void {
  const why =
    newer.sourceFileId !== older.sourceFileId
      ? 'they show different directories'
      : newer.takenAtMs < older.takenAtMs || newer.id < older.id
        ? `snapshot ${newer.id} is the older one`
        : undefined
  if (why === undefined) return
  throw new Refusal('snapshot_unfit', `Could not compare snapshot ${newer.id} with ${older.id}: ${why}`)
}
