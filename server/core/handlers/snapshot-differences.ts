import { isRefusal, pathFromText, type SnapshotFileChange, type TreePath } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { findSnapshot } from './snapshot-reads.ts'

const defaultPageSize = 1000

export const listSnapshotTreeChanges: Handler = async (call) => {
  const changes = await call.services.cluster.snapshotChanges(pairOf(call))
  return { json: pageOf(call, changes, { end: '' }) }
}

export const listSnapshotFileRegions: Handler = async (call) => {
  const changes = await fileChanges(call)
  const regions = joined(changes.filter(({ op }) => op !== 'DELETE')).map(({ offset, length, isHole }) => ({
    type: isHole ? 'FILE_REGION_HOLE' : 'FILE_REGION_DATA',
    offset: String(offset),
    size: String(length),
  }))
  return { json: pageOf(call, regions, { end: '' }) }
}

export const listSnapshotFileOperations: Handler = async (call) => {
  const operations = joined(await fileChanges(call), { byOp: true }).map(({ op, offset, length }) => ({
    op,
    offset: String(offset),
    size: String(length),
  }))
  return { json: pageOf(call, operations, { end: null }) }
}

export const getSnapshotCapacity: Handler = async (call) => ({
  json: { bytes: String((await call.services.cluster.snapshotUsage()).totalBytes) },
})

export const listSnapshotCapacities: Handler = async (call) => {
  const { cluster } = call.services
  const usage = await cluster.snapshotUsage()
  const ids = (await cluster.snapshots()).map(({ id }) => id)
  return { json: { entries: ids.map((id) => ({ id, capacity_used_bytes: String(usage.usedBy([id])) })) } }
}

export const getSnapshotUsage: Handler = async (call) => {
  const { id } = await findSnapshot(call)
  const usage = await call.services.cluster.snapshotUsage()
  return { json: { id, capacity_used_bytes: String(usage.usedBy([id])) } }
}

export const calculateSnapshotCapacity: Handler = async (call) => {
  const usage = await call.services.cluster.snapshotUsage()
  return { json: { bytes: String(usage.usedBy(bodyOf<number[]>(call))) } }
}

function pairOf(call: Call) {
  return { newerId: Number(param(call, 'newer_id')), olderId: Number(param(call, 'older_id')) }
}

async function fileChanges(call: Call): Promise<SnapshotFileChange[]> {
  return call.services.cluster.snapshotFileChanges(pairOf(call), await filePath(call))
}

/** The path that `ref` names; an id is looked for in the newer snapshot, then in the older one. */
async function filePath(call: Call): Promise<TreePath> {
  const ref = param(call, 'ref')
  if (ref.startsWith('/')) return pathFromText(ref)
  const { cluster } = call.services
  const { newerId, olderId } = pairOf(call)
  try {
    return await (await cluster.snapshotFiles(newerId)).pathOf(ref)
  } catch (thrown) {
    if (!isRefusal(thrown, 'fs_no_such_entry')) throw thrown
    return (await cluster.snapshotFiles(olderId)).pathOf(ref)
  }
}

/** Neighbours that this version of the API shows alike are one. */
function joined(changes: readonly SnapshotFileChange[], { byOp = false } = {}): SnapshotFileChange[] {
  const result: SnapshotFileChange[] = []
  for (const change of changes) {
    const last = result.at(-1)
    const isAlike = last && (byOp ? last.op === change.op : last.isHole === change.isHole)
    if (isAlike && last.offset + last.length === change.offset) last.length += change.length
    else result.push({ ...change })
  }
  return result
}

/** Snapshots never change, so a page begins where the one before ended. */
function pageOf<T, E>(call: Call, all: readonly T[], { end }: { end: E }) {
  const start = startOf(call.query.after)
  const limit = Number(call.query.limit ?? defaultPageSize)
  const entries = all.slice(start, start + limit)
  const next = start + limit < all.length ? `${call.path}?after=${start + limit}&limit=${limit}` : end
  return { entries, paging: { next } }
}

function startOf(after: unknown): number {
  if (after === undefined) return 0
  if (/^[1-9]\d{0,14}$/.test(String(after))) return Number(after)
  throw new Fault('malformed_request', 'Could not read the query parameter after: it is no cursor of this list')
}
