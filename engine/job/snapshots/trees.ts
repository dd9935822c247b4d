import type { Entry, TreePath } from '../../core/entry.ts'
import { joinPath, nameOf, parentOf } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { chosenDigest } from '../../core/tree-digest.ts'
import { readListing } from '../../ports/array-listing.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { Context } from '../context.ts'
import { loadManifest, readSnapshotTree } from '../manifest.ts'
import type { SnapshotRow } from '../records.ts'

/** What a directory held when a snapshot of it was taken. Paths of the tree begin at the directory. */
export interface SnapshotTree {
  row: SnapshotRow
  /** In the order of scans. */
  entries: readonly Entry[]
  find(path: TreePath): Entry | undefined
  /** Names in a directory, in byte order. */
  namesIn(path: TreePath): readonly string[]
  /** What the files API shows of an entry; `shownAs` is the path that the caller used. */
  info(entry: Entry, shownAs: TreePath): FileInfo
  /** By the file id that the entry has on the volume. */
  byId(id: string): Entry | undefined
}

export interface Trees {
  /** Refusal `snapshot_unreadable` when it is not known what the snapshot held. */
  open(row: SnapshotRow): Promise<SnapshotTree>
}

/** Snapshots are mostly looked at several times in a row, and two at a time when they are compared. */
const remembered = 4

export function createTrees({ ports }: Pick<Context, 'ports'>): Trees {
  const recent = new Map<number, Promise<SnapshotTree>>()

  async function load(row: SnapshotRow): Promise<SnapshotTree> {
    const entries = row.isKept ? await readSnapshotTree(ports.manifests, row.id) : await readPointTree(ports, row)
    if (entries) return createTree(row, entries, ports.volume)
    const message = `Could not look into snapshot ${row.id}: what it held is not on record, or a job is replacing it`
    throw new Refusal('snapshot_unreadable', message)
  }

  return {
    open(row) {
      const known = (mayBeRead(row) && recent.get(row.id)) || load(row)
      recent.delete(row.id)
      recent.set(row.id, known)
      known.catch(() => recent.delete(row.id))
      const [oldest] = recent.keys()
      if (recent.size > remembered && oldest !== undefined) recent.delete(oldest)
      return known
    },
  }
}

/** False when it is clear beforehand that a tree can't be opened. */
export function mayBeRead({ isKept, isTreeless, inDelete, tree, owners }: SnapshotRow): boolean {
  return (isKept ? !isTreeless : tree !== undefined && owners.length > 0) && !inDelete
}

/**
 * The tree of a job's own snapshot is the manifest of its relationship, as long as that has not gone on to the next
 * point.
 */
async function readPointTree(
  { manifests, digest }: Context['ports'],
  { owners, tree }: SnapshotRow,
): Promise<Entry[] | undefined> {
  const [relationshipId] = owners
  const listing = tree && relationshipId && (await loadManifest(manifests, relationshipId))
  if (!tree || !listing) return undefined
  try {
    const isSame = chosenDigest(listing.digests, digest, tree.counted) === tree.digest
    return isSame ? await readListing(listing) : undefined
  } finally {
    await listing.close()
  }
}

function createTree(row: SnapshotRow, entries: readonly Entry[], volume: Volume): SnapshotTree {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const children = Map.groupBy(
    entries.filter(({ path }) => path !== ''),
    ({ path }) => parentOf(path),
  )
  const names = Map.groupBy(entries, ({ identity }) => identity)
  const plainInfo = (entry: Entry) => volume.infoAsScanned(joinPath(row.path, entry.path), entry)
  let ids: Map<string, Entry> | undefined
  return {
    row,
    entries,
    find: (path) => byPath.get(path),
    namesIn: (path) => (children.get(path) ?? []).map((entry) => nameOf(entry.path)).sort(),
    info(entry, shownAs) {
      const inside = children.get(entry.path) ?? []
      const subdirectories = inside.filter(({ kind }) => kind === 'directory').length
      const links = entry.kind === 'directory' ? 2 + subdirectories : (names.get(entry.identity)?.length ?? 1)
      return { ...plainInfo(entry), path: shownAs, links, childCount: inside.length }
    },
    byId(id) {
      ids ??= new Map(entries.map((entry) => [plainInfo(entry).id, entry]))
      return ids.get(id)
    },
  }
}
