import type { SnapshotView } from '@sandbar/engine'
import { type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { toWireSnapshot, toWireSnapshotStatus } from '../wire/snapshot.ts'

type Keep = (snapshot: SnapshotView) => boolean

const simpleFilters: Record<string, Keep> = {
  exclude_in_delete: ({ inDelete }) => !inDelete,
  only_in_delete: ({ inDelete }) => inDelete,
}

const statusFilters: Record<string, Keep> = {
  api_snapshots_exclude_in_delete: ({ inDelete }) => !inDelete,
  api_snapshots_exclude_not_in_delete: ({ inDelete }) => inDelete,
  api_snapshots_exclude_locked: ({ lockKey }) => lockKey === null,
  api_snapshots_exclude_not_locked: ({ lockKey }) => lockKey !== null,
}

const listSnapshots: Handler = async (call) => ({
  json: { entries: (await filtered(call, simpleFilters)).map(toWireSnapshot) },
})

const listSnapshotStatuses: Handler = async (call) => ({
  json: { entries: (await filtered(call, statusFilters)).map(toWireSnapshotStatus) },
})

const getSnapshot: Handler = async (call) => {
  const snapshot = await find(call)
  return { json: toWireSnapshot(snapshot), headers: { ETag: etagOf(snapshot) } }
}

const getSnapshotStatus: Handler = async (call) => ({ json: toWireSnapshotStatus(await find(call)) })

const deleteSnapshot: Handler = async (call) => {
  const snapshot = await find(call)
  expectMatch(call.headers['if-match'], etagOf(snapshot))
  await call.services.cluster.deleteSnapshot(snapshot.id)
  return { status: 202 }
}

function find(call: Call): Promise<SnapshotView> {
  return call.services.cluster.snapshot(Number(param(call, 'id')))
}

/** Only the expiration of a snapshot can change. */
function etagOf({ expiresAtMs }: SnapshotView): string {
  return `"${expiresAtMs ?? 0}"`
}

/** Snapshots as the words of `filter` leave them; the contract has checked the words. */
async function filtered(call: Call, filters: Record<string, Keep>): Promise<SnapshotView[]> {
  const words = String(call.query.filter ?? '').split(',')
  const rules = words.flatMap((word) => filters[word] ?? [])
  return (await call.services.cluster.snapshots()).filter((snapshot) => rules.every((keep) => keep(snapshot)))
}

/** The functions of tag `snapshots`. */
export const handlers: HandlersOf<'snapshots'> = {
  listSnapshots,
  getSnapshot,
  deleteSnapshot,
  listSnapshotStatuses,
  getSnapshotStatus,
}
