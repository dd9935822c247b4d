import type { TreePath } from '../core/entry.ts'
import { Refusal } from '../core/refusal.ts'
import type { Listing } from '../ports/listing.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { loadManifest, loadSnapshotTree, snapshotManifestKey } from './manifest.ts'
import type { SnapshotRow } from './records.ts'
import { mustBeSameRoot } from './same-root.ts'
import { checkSnapshotRoom } from './snapshots.ts'

const mostRounds = 5

/** What a new snapshot is to be, as far as its id and its moment decide it. */
export interface NewSnapshot {
  /** The directory, by its id. */
  sourceFileId: string
  describe(about: {
    id: number
    path: TreePath
    takenAtMs: number
  }): Pick<SnapshotRow, 'name' | 'expiresAtMs' | 'createdByPolicy' | 'policyId' | 'lockKey'>
  /** What is written together with the row. False: the snapshot is too old for it by now, and taken anew. */
  record?(draft: Draft, row: SnapshotRow): boolean
}

/** Takes snapshots of directories that are kept: a row, and beside it what the tree held. */
export interface Captures {
  /** Refusals `fs_*` for the directory, `job_not_settled` when it never holds still, `snapshot_limit_reached`. */
  take(request: NewSnapshot): Promise<SnapshotRow>
  /** Its tree is being stored, its row is not written yet. */
  isTaking(id: number): boolean
  /** Gives up what is being taken. */
  close(): Promise<void>
}

/** `onLeft` hears when one came to nothing, perhaps after its tree was stored. */
export function createCaptures(context: Pick<Context, 'ports' | 'store' | 'options'>, onLeft: () => void): Captures {
  const taking = new Set<number>()
  const closing = new AbortController()
  const pending = new Set<Promise<unknown>>()
  const begin = async (request: NewSnapshot): Promise<SnapshotRow> => {
    const id = await context.store.change((draft) => {
      checkSnapshotRoom(draft.snapshots().length, context.options)
      return draft.takeSnapshotId()
    })
    taking.add(id)
    const work = capture(context, { ...request, id, signal: closing.signal }).finally(() => taking.delete(id))
    // What is left when the cluster stops is found when it starts.
    work.catch(() => closing.signal.aborted || onLeft())
    return work
  }
  return {
    take(request) {
      const work = begin(request)
      const settled = work.catch(() => {}).finally(() => pending.delete(settled))
      pending.add(settled)
      return work
    },
    isTaking: (id) => taking.has(id),
    async close() {
      closing.abort(new Refusal('job_aborted', 'Could not take a snapshot: the cluster stops'))
      await Promise.all(pending)
    },
  }
}

async function capture(
  context: Pick<Context, 'ports' | 'store' | 'options'>,
  request: NewSnapshot & { id: number; signal: AbortSignal },
): Promise<SnapshotRow> {
  const { volume } = context.ports
  const known = await loadKnownTree(context, request.sourceFileId)
  try {
    for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
      const path = await volume.pathOf(request.sourceFileId)
      const row = await volume.capture(path, known, async ({ listing, atMs }) => {
        await mustBeSameRoot(path, known, listing)
        return record(context, { ...request, path, listing, takenAtMs: atMs })
      })
      if (row) return row
    }
  } finally {
    await known?.close()
  }
  const message = `Could not take a snapshot: the tree still changed after ${mostRounds} looks, want it to hold still`
  throw new Refusal('job_not_settled', message)
}

interface Captured {
  id: number
  path: TreePath
  listing: Listing
  takenAtMs: number
  signal: AbortSignal
}

/** Undefined when a job has carried a later moment. */
async function record(
  { ports, store, options }: Pick<Context, 'ports' | 'store' | 'options'>,
  { id, path, listing, takenAtMs, signal, ...request }: NewSnapshot & Captured,
): Promise<SnapshotRow | undefined> {
  signal.throwIfAborted()
  await ports.manifests.save(snapshotManifestKey(id), listing)
  signal.throwIfAborted()
  const row = newRow(request, { id, path, takenAtMs })
  return store.change((draft) => {
    checkSnapshotRoom(draft.snapshots().length, options)
    if (request.record?.(draft, row) === false) return undefined
    draft.putSnapshot(row)
    return row
  })
}

function newRow(
  { sourceFileId, describe }: NewSnapshot,
  about: { id: number; path: TreePath; takenAtMs: number },
): SnapshotRow {
  const described = describe(about)
  return {
    ...described,
    ...about,
    directoryName: `${about.id}_${described.name}`,
    sourceFileId,
    inDelete: false,
    owners: [],
    pointId: '',
    isKept: true,
  }
}

/** A tree of this directory that was read before, so that only what has changed since is read again. */
async function loadKnownTree(
  { ports, store }: Pick<Context, 'ports' | 'store'>,
  sourceFileId: string,
): Promise<Listing | undefined> {
  const last = store.snapshots().findLast((row) => row.isKept && row.sourceFileId === sourceFileId)
  if (last) return loadSnapshotTree(ports.manifests, last.id)
  const record = store.relationships().find(({ root }) => root.id === sourceFileId)
  return record && loadManifest(ports.manifests, record.id)
}
