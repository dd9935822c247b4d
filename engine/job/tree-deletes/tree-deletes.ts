import type { TreePath } from '../../core/entry.ts'
import { pathToText } from '../../core/names.ts'
import { Refusal, type RefusalCode } from '../../core/refusal.ts'
import type { FileInfo } from '../../ports/volume.ts'
import type { ClusterFiles } from '../cluster.ts'
import type { Context } from '../context.ts'
import { mustBeMovable, readOnlyRoots } from '../read-only.ts'
import { mustBeLive } from '../snapshots/dot-snapshot.ts'
import { createDeletions, type Deletion } from './deletions.ts'
import type { TreeCounts } from './records.ts'
import { countTree } from './sweep.ts'

const mostDeletions = 100

/** The deletion of a tree, as far as it has come. */
export interface TreeDeleteView {
  /** Id of the directory, and of the deletion. */
  id: string
  /** Where the directory was when its deletion was asked for. */
  path: TreePath
  createdAtMs: number
  initial: TreeCounts
  remaining: TreeCounts
  /** Why it stopped; `''` while it runs. */
  error: string
}

/** Deletions of whole trees, which go on by themselves and over a restart. Refusal `tree_delete_not_found`. */
export interface TreeDeletes {
  /** Those that run and those that failed, the oldest first. */
  list(): Promise<TreeDeleteView[]>
  get(id: string): Promise<TreeDeleteView>
  /**
   * Begins, or goes on with one that failed; one that runs is left alone. Refusals `fs_not_a_directory`,
   * `fs_invalid_argument` for the root, `fs_read_only`, `tree_delete_limit_reached`.
   */
  create(path: TreePath): Promise<void>
  /** What is left stays. */
  cancel(id: string): Promise<void>
  /** Tries the rest of one that failed; one that runs is left alone. */
  restart(id: string): Promise<void>
}

/** How deletions begin and end with their cluster. */
export interface TreeDeleteLife {
  start(): Promise<void>
  /** Ends the steps that are under way. */
  close(): Promise<void>
}

export function createTreeDeletes({ ports, store }: Pick<Context, 'ports' | 'store'>, files: ClusterFiles) {
  const deletions = createDeletions(ports, files)

  /** The directory, if it may go. */
  async function doomed(path: TreePath): Promise<FileInfo> {
    mustBeLive(path)
    const info = await files.info(path)
    if (info.kind !== 'directory')
      throw refuseTree('fs_not_a_directory', path, `it is a ${info.kind}, want a directory`)
    if (path === '') throw refuseTree('fs_invalid_argument', path, 'it is the root, want a directory below')
    mustBeMovable(readOnlyRoots(store.relationships()), path)
    return info
  }

  const calls: TreeDeletes = {
    list: async () => [...deletions.known.values()].map(view).sort((one, other) => one.createdAtMs - other.createdAtMs),
    get: async (id) => view(mustBeKnown(deletions.known.get(id), id)),
    async create(path) {
      const info = await doomed(path)
      const initial = await countTree(files, info, ports.breather)
      const known = deletions.known.get(info.id)
      if (known) return deletions.restart(known)
      if (deletions.known.size >= mostDeletions) throw refuseMore()
      await deletions.begin({ id: info.id, path, createdAtMs: ports.clock.now(), initial })
    },
    async cancel(id) {
      const { sweep } = mustBeKnown(deletions.known.get(id), id)
      await sweep?.stop()
      await deletions.forget(id)
    },
    restart: async (id) => deletions.restart(mustBeKnown(deletions.known.get(id), id)),
  }
  const life: TreeDeleteLife = { start: deletions.load, close: deletions.close }
  return { calls, life }
}

function mustBeKnown(found: Deletion | undefined, id: string): Deletion {
  if (found) return found
  const message = `Could not find the deletion ${id.slice(0, 80)}: none of this id runs or has failed`
  throw new Refusal('tree_delete_not_found', message)
}

function view({ row, sweep }: Deletion): TreeDeleteView {
  const { failure, ...rest } = row
  const remaining = failure?.remaining ?? sweep?.remaining ?? row.initial
  return { ...rest, remaining, error: failure?.message ?? '' }
}

function refuseTree(code: RefusalCode, path: TreePath, why: string): Refusal {
  return new Refusal(code, `Could not delete the tree ${pathToText(path)}: ${why}`, { details: { path } })
}

function refuseMore(): Refusal {
  const message = `Could not begin to delete the tree: ${mostDeletions} deletions have not ended, want some ended or cancelled`
  return new Refusal('tree_delete_limit_reached', message)
}
