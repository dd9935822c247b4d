import { isRefusal } from '../../core/refusal.ts'
import type { Breather } from '../../ports/breather.ts'
import type { Catalogue } from '../../ports/catalogue.ts'
import type { ClusterFiles, ClusterPorts } from '../cluster.ts'
import type { TreeCounts, TreeDeleteRow } from './records.ts'
import { pathUnlessGone, type RunningSweep, startSweep } from './running.ts'
import { countTree } from './sweep.ts'

const collection = 'treeDeletes'

export interface Deletion {
  row: TreeDeleteRow
  /** Undefined after a failure, and while the tree is being counted. */
  sweep: RunningSweep | undefined
}

/** Deletions that run or have failed, on record and in memory. */
export interface Deletions {
  /** By id. */
  readonly known: ReadonlyMap<string, Deletion>
  begin(row: TreeDeleteRow): Promise<void>
  restart(deletion: Deletion): Promise<void>
  forget(id: string): Promise<void>
  /** Takes up what an earlier process left. */
  load(): Promise<void>
  close(): Promise<void>
}

export function createDeletions({ catalogue, clock, breather }: ClusterPorts, files: ClusterFiles): Deletions {
  const deletions = new Map<string, Deletion>()
  const rows = createRows(catalogue)
  let closed = false

  const forget = (id: string) => rows.remove(id).then(() => void deletions.delete(id))

  async function fail(deletion: Deletion, thrown: unknown, remaining: TreeCounts): Promise<void> {
    deletion.row = await rows.put({ ...deletion.row, failure: { message: messageOf(thrown), remaining } })
    deletion.sweep = undefined
  }

  function run(deletion: Deletion, left: TreeCounts): void {
    const { row } = deletion
    if (closed || deletion.sweep || deletions.get(row.id) !== deletion) return
    deletion.sweep = startSweep(row, left, {
      ...{ files, clock },
      onEnd: () => forget(row.id),
      onFailure: (thrown, remaining) => fail(deletion, thrown, remaining),
    })
  }

  /** From what is there now; over when nothing of it is. */
  async function resume(deletion: Deletion): Promise<void> {
    try {
      const left = await countAt(files, deletion.row.id, breather)
      await (left ? run(deletion, left) : forget(deletion.row.id))
    } catch (thrown) {
      if (!closed) await fail(deletion, thrown, deletion.row.initial)
    }
  }

  /** Two who ask at once for one directory get one deletion. */
  function remember(row: TreeDeleteRow): Deletion {
    const deletion = deletions.get(row.id) ?? { row, sweep: undefined }
    deletions.set(row.id, deletion)
    return deletion
  }

  return {
    known: deletions,
    begin: async (row) => run(remember(await rows.put(row)), row.initial),
    async restart(deletion) {
      if (deletion.row.failure === undefined) return
      const { failure: _, ...row } = deletion.row
      deletion.row = await rows.put(row)
      await resume(deletion)
    },
    forget,
    async load() {
      const known = (await rows.list()).map(remember)
      // What can't even be written down is tried again at the next start.
      for (const deletion of known) if (!deletion.row.failure) resume(deletion).catch(() => {})
    },
    async close() {
      closed = true
      await Promise.all([...deletions.values()].map(({ sweep }) => sweep?.stop()))
    },
  }
}

/** Undefined once nothing has the id. */
async function countAt(files: ClusterFiles, id: string, breather: Breather | undefined) {
  const path = await pathUnlessGone(files, id)
  return path === undefined ? undefined : countTree(files, await files.info(path), breather)
}

function createRows(catalogue: Catalogue) {
  return {
    list: () => catalogue.list<TreeDeleteRow>(collection),
    put: (row: TreeDeleteRow) =>
      catalogue.transaction((records) => {
        records.put(collection, row.id, row)
        return row
      }),
    remove: (id: string) => catalogue.transaction((records) => records.remove(collection, id)),
  }
}

/** Other failures may name files of the host. */
function messageOf(thrown: unknown): string {
  if (isRefusal(thrown) && thrown.code !== 'fs_io') return thrown.message
  return 'Could not go on: the storage below failed, want it mended and the deletion begun again'
}
