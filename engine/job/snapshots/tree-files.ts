import type { Entry, TreePath } from '../../core/entry.ts'
import { isInside, joinPath, pathToText } from '../../core/names.ts'
import { Refusal, type RefusalCode } from '../../core/refusal.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { SnapshotFiles } from '../cluster.ts'
import type { SnapshotTree } from './trees.ts'

const chunkBytes = 256 * 1024

/** Files of one snapshot, at the paths that they had then. */
export function createTreeFiles(tree: SnapshotTree, volume: Volume): SnapshotFiles {
  const { row } = tree
  const find = (path: TreePath) => findEntry(tree, path)
  return {
    info: async (path) => tree.info(find(path), path),
    async pathOf(id) {
      const entry = tree.byId(id)
      if (entry) return joinPath(row.path, entry.path)
      throw new Refusal('fs_no_such_entry', `Could not find the file with id ${id}: snapshot ${row.id} holds none`)
    },
    list: async (path, page) => listEntries(tree, find(path), { ...page, shownAs: path }),
    read: (path, range) => readEntry(tree, find(path), { ...range, shownAs: path, volume }),
  }
}

/** The entry of a snapshot at a path of the volume. */
function findEntry(tree: SnapshotTree, path: TreePath): Entry {
  const { row } = tree
  const below = isInside(path, row.path) ? path.slice(row.path === '' ? 0 : row.path.length + 1) : undefined
  const entry = below === undefined ? undefined : tree.find(below)
  return entry ?? refuse('fs_no_such_entry', path, `snapshot ${row.id} holds no such entry`)
}

/** A page of a directory; `shownAs` is the directory's path as the caller knows it. */
export function listEntries(
  tree: SnapshotTree,
  directory: Entry,
  { after, limit = Number.POSITIVE_INFINITY, shownAs }: { after?: string; limit?: number; shownAs: TreePath },
): FileInfo[] {
  if (directory.kind !== 'directory') refuse('fs_not_a_directory', shownAs, 'it is none')
  const infos: FileInfo[] = []
  for (const name of tree.namesIn(directory.path)) {
    if (infos.length >= limit) break
    const entry = tree.find(joinPath(directory.path, name))
    if (entry && (after === undefined || name > after)) infos.push(tree.info(entry, joinPath(shownAs, name)))
  }
  return infos
}

interface Reading {
  offset?: number
  length?: number
  shownAs: TreePath
  volume: Volume
}

/** The bytes as they were. */
export async function* readEntry(
  { row }: SnapshotTree,
  entry: Entry,
  { offset = 0, length = Number.POSITIVE_INFINITY, shownAs, volume }: Reading,
): AsyncGenerator<Uint8Array> {
  if (entry.kind === 'directory') refuse('fs_is_a_directory', shownAs, 'it is a directory')
  if (entry.kind !== 'file') refuse('fs_not_a_file', shownAs, 'it is not a regular file')
  const end = Math.min(entry.size, offset + length)
  for (let start = offset; start < end; start += chunkBytes) {
    yield await volume.readAsScanned(row.path, entry, { offset: start, length: Math.min(chunkBytes, end - start) })
  }
}

function refuse(code: RefusalCode, path: TreePath, why: string): never {
  throw new Refusal(code, `Could not use '${pathToText(path)}': ${why}`, { details: { path } })
}
