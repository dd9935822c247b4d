import type { TreePath } from '../../core/entry.ts'
import { isInside, joinPath, nameFromText, pathToText } from '../../core/names.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { SnapshotFiles } from '../cluster.ts'
import type { SnapshotRow } from '../records.ts'
import { listEntries, readEntry } from './tree-files.ts'
import { mayBeRead, type SnapshotTree, type Trees } from './trees.ts'

/** The directory in each directory through which its snapshots are reached. It is never listed. */
const dotSnapshot = '.snapshot'

interface DotPath {
  /** The directory that it stands in. */
  base: TreePath
  /** Name of a snapshot's directory; undefined: `.snapshot` itself is meant. */
  name: string | undefined
  /** Below the base, in the snapshot. */
  rest: TreePath
}

/** Parts of a path that leads through `.snapshot`; undefined for all others. */
export function parseDotPath(path: TreePath): DotPath | undefined {
  const names = path.split('/')
  const at = names.indexOf(dotSnapshot)
  if (at < 0) return undefined
  const part = (from: number, to?: number) => names.slice(from, to).join('/')
  return { base: part(0, at), name: names[at + 1], rest: part(at + 2) }
}

/** Refusal `fs_read_only` for a path that leads through `.snapshot`. */
export function mustBeLive(path: TreePath): void {
  if (!parseDotPath(path)) return
  const message = `Could not write to ${pathToText(path)}: it leads into a snapshot, which never changes`
  throw new Refusal('fs_read_only', message, { details: { path } })
}

interface DotPorts {
  volume: Volume
  trees: Trees
  rows: () => readonly SnapshotRow[]
}

/** Files of snapshots at paths like `projects/.snapshot/7_nightly/notes.txt`. */
export function createDotSnapshot({ volume, trees, rows }: DotPorts): Omit<SnapshotFiles, 'pathOf'> {
  /** Snapshots of the directory, or of one above it. */
  const covering = (base: TreePath) => rows().filter((row) => mayBeRead(row) && isInside(base, row.path))

  async function open(path: TreePath): Promise<{ tree: SnapshotTree; below: TreePath } | undefined> {
    const { base, name, rest } = parseDotPath(path) ?? {}
    if (base === undefined || name === undefined || rest === undefined) return undefined
    const row = covering(base).find(({ directoryName }) => nameFromText(directoryName) === name)
    if (!row) throw missing(path)
    const fromRoot = joinPath(base, rest)
    const below = row.path === '' ? fromRoot : fromRoot.slice(row.path.length + 1)
    return { tree: await trees.open(row), below }
  }

  async function entryAt(path: TreePath) {
    const opened = await open(path)
    const entry = opened?.tree.find(opened.below)
    if (opened && !entry) throw missing(path)
    return opened && entry && { tree: opened.tree, entry }
  }

  /** Stands for the directory around it, which has no other id. */
  async function dotInfo(path: TreePath): Promise<FileInfo> {
    const { base } = parseDotPath(path) ?? { base: '' }
    const around = await volume.info(base)
    if (around.kind !== 'directory') throw missing(path)
    return { ...around, path, childCount: (await dotEntries(path)).length }
  }

  async function dotEntries(path: TreePath): Promise<FileInfo[]> {
    const { base } = parseDotPath(path) ?? { base: '' }
    const infos: FileInfo[] = []
    for (const row of covering(base)) {
      const tree = await trees.open(row).catch(unlessUnreadable)
      const entry = tree?.find(row.path === '' ? base : base.slice(row.path.length + 1))
      if (tree && entry?.kind === 'directory')
        infos.push(tree.info(entry, joinPath(path, nameFromText(row.directoryName))))
    }
    return infos.sort((left, right) => (left.path < right.path ? -1 : 1))
  }

  return {
    async info(path) {
      const found = await entryAt(path)
      return found ? found.tree.info(found.entry, path) : dotInfo(path)
    },
    async list(path, page = {}) {
      const found = await entryAt(path)
      if (found) return listEntries(found.tree, found.entry, { ...page, shownAs: path })
      const { after, limit } = page
      const later = (await dotEntries(path)).filter((info) => after === undefined || info.path > joinPath(path, after))
      return later.slice(0, limit)
    },
    async *read(path, range) {
      const found = await entryAt(path)
      if (!found) throw new Refusal('fs_is_a_directory', `Could not read ${pathToText(path)}: it is a directory`)
      yield* readEntry(found.tree, found.entry, { ...range, shownAs: path, volume })
    },
  }
}

/** The snapshot of a job gives way to the next one at any time. */
function unlessUnreadable(error: unknown): undefined {
  if (!isRefusal(error, 'snapshot_unreadable')) throw error
}

function missing(path: TreePath): Refusal {
  return new Refusal('fs_no_such_entry', `Could not find ${pathToText(path)}: there is no such entry`, {
    details: { path },
  })
}
