import type { SnapshotView } from '@sandbar/engine'
import { type Call, type Handler, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import {
  toWireSnapshot,
  toWireSnapshotRef,
  toWireSnapshotStatus,
  toWireSnapshotStatusV2,
  toWireSnapshotV1,
} from '../wire/snapshot.ts'

type Keep = (snapshot: SnapshotView) => boolean
/** How one version of the API shows a snapshot. */
export type Form = (snapshot: SnapshotView) => object

const notInDelete: Keep = ({ inDelete }) => !inDelete

const simpleFilters: Record<string, Keep> = {
  exclude_in_delete: notInDelete,
  only_in_delete: ({ inDelete }) => inDelete,
}

const statusFilters: Record<string, Keep> = {
  api_snapshots_exclude_in_delete: notInDelete,
  api_snapshots_exclude_not_in_delete: ({ inDelete }) => inDelete,
  api_snapshots_exclude_locked: ({ lockKey }) => lockKey === null,
  api_snapshots_exclude_not_locked: ({ lockKey }) => lockKey !== null,
}

export const listSnapshots = listing(toWireSnapshot, filteredBy(simpleFilters))
export const listSnapshotsV2 = listing(toWireSnapshotRef, (call) =>
  call.query['include-in-delete'] === true ? [] : [notInDelete],
)
export const listSnapshotsV1 = listing(toWireSnapshotV1, () => [notInDelete])
export const listSnapshotStatuses = listing(toWireSnapshotStatus, filteredBy(statusFilters))
export const listSnapshotStatusesV3 = listing(toWireSnapshotStatus, filteredBy(simpleFilters))
export const listSnapshotStatusesV2 = listing(toWireSnapshotStatusV2, () => [notInDelete])

export const getSnapshot = showing(toWireSnapshot)
export const getSnapshotV2 = showing(toWireSnapshotRef)
export const getSnapshotV1 = showing(toWireSnapshotV1)
export const getSnapshotStatus = showing(toWireSnapshotStatus)
export const getSnapshotStatusV2 = showing(toWireSnapshotStatusV2)

/** The snapshot that a call is about. */
export function findSnapshot(call: Call): Promise<SnapshotView> {
  return call.services.cluster.snapshot(Number(param(call, 'id')))
}

export function snapshotReply(snapshot: SnapshotView, form: Form): Reply {
  return { json: form(snapshot), headers: { ETag: `"${snapshot.version}"` } }
}

function listing(form: Form, rulesOf: (call: Call) => Keep[]): Handler {
  return async (call) => {
    const rules = rulesOf(call)
    const shown = (await call.services.cluster.snapshots()).filter((snapshot) => rules.every((keep) => keep(snapshot)))
    return { json: { entries: shown.map(form) } }
  }
}

/** The rules behind the words of `filter`, which the contract has checked. */
function filteredBy(filters: Record<string, Keep>): (call: Call) => Keep[] {
  return (call) => {
    const words = String(call.query.filter ?? '').split(',')
    return words.flatMap((word) => filters[word] ?? [])
  }
}

function showing(form: Form): Handler {
  return async (call) => snapshotReply(await findSnapshot(call), form)
}
