import { Fault } from '../errors.ts'
import { bornNsOf } from '../files/extras.ts'
import type { ActiveQuota } from '../files/quota-ledger.ts'
import { isQuotaOf, mostQuotas, noQuota, type QuotaRow, quotaRows } from '../files/quota-rows.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { pageOf } from '../stored/page.ts'
import { etagOf, nextVersion, type Versioned } from '../stored/version.ts'
import { textPathOf } from '../wire/file.ts'
import { notADirectory } from './file-ref.ts'

interface WireQuota {
  id: string
  limit: string
}

const longestLimit = 2n ** 63n - 1n

const listQuotas: Handler = async (call) => {
  const page = await pageOfQuotas(call)
  return { json: { quotas: page.items.map(({ row }) => toWire(row)), paging: page.paging } }
}

const createQuota: Handler = async (call) => {
  const { id, limit } = readBody(call)
  const { cluster, records } = call.services
  const info = await cluster.files.info(await cluster.files.pathOf(id))
  if (info.kind !== 'directory') throw notADirectory(info)
  return records.change((draft) => {
    const present = draft.get<Versioned<QuotaRow>>(quotaRows, info.id)
    if (present && isQuotaOf(present.value, info)) throw alreadySet(present.value)
    if (!present && draft.list(quotaRows).length >= mostQuotas) throw tooMany()
    const next = { version: 1, value: { id: info.id, limit, createdNs: String(bornNsOf(info)) } }
    draft.put(quotaRows, info.id, next)
    return reply(next)
  })
}

const getQuota: Handler = async (call) => reply(await presentRow(call))

const replaceQuota: Handler = async (call) => {
  const { id, limit } = readBody(call)
  const { value } = await presentRow(call)
  if (id !== value.id)
    throw new Fault('bad_value', `Could not move the quota of ${value.id} to ${id}: wanted the same id`)
  return call.services.records.change((draft) => {
    const before = draft.get<Versioned<QuotaRow>>(quotaRows, value.id)
    if (!before) throw noQuota(value.id)
    const next = nextVersion(before, { ...before.value, limit }, call.headers['if-match'])
    draft.put(quotaRows, value.id, next)
    return reply(next)
  })
}

const deleteQuota: Handler = async (call) => {
  const { value } = await presentRow(call)
  await call.services.records.change((draft) => {
    const before = draft.get<Versioned<QuotaRow>>(quotaRows, value.id)
    if (!before) throw noQuota(value.id)
    nextVersion(before, before.value, call.headers['if-match'])
    draft.remove(quotaRows, value.id)
  })
  return {}
}

const listQuotaStatuses: Handler = async (call) => {
  const page = await pageOfQuotas(call)
  const quotas = []
  for (const quota of page.items) quotas.push(await toWireStatus(call, quota))
  return { json: { quotas, paging: page.paging } }
}

const getQuotaStatus: Handler = async (call) => {
  const { version, value } = await presentRow(call)
  const quota = (await call.services.quotas.active()).find(({ row }) => row.id === value.id)
  if (!quota) throw noQuota(value.id)
  return { json: await toWireStatus(call, quota), headers: { ETag: etagOf(version) } }
}

/** The functions of tag `quotas`. */
export const handlers: HandlersOf<'quotas'> = {
  listQuotas,
  createQuota,
  getQuota,
  replaceQuota,
  deleteQuota,
  listQuotaStatuses,
  getQuotaStatus,
}

/** Without those whose directories are gone. */
async function pageOfQuotas(call: Call) {
  const items = await call.services.quotas.active()
  return pageOf(call, { items, keyOf: ({ row }) => row.id, end: '' })
}

/** The row that the path names; Fault `quota_missing` also when its directory is gone. */
async function presentRow(call: Call): Promise<Versioned<QuotaRow>> {
  const id = param(call, 'id')
  const { records, quotas } = call.services
  const row = await records.get<Versioned<QuotaRow>>(quotaRows, id)
  if (row && (await quotas.active()).some((quota) => quota.row.id === id)) return row
  throw noQuota(id)
}

function readBody(call: Call): WireQuota {
  const { id, limit } = bodyOf<WireQuota>(call)
  const bytes = BigInt(limit)
  if (bytes > longestLimit)
    throw new Fault('bad_value', `Could not set the limit ${limit.slice(0, 80)}: it is above ${longestLimit} bytes`)
  return { id, limit: String(bytes) }
}

function reply(row: Versioned<QuotaRow>): Reply {
  return { json: toWire(row.value), headers: { ETag: etagOf(row.version) } }
}

function toWire({ id, limit }: QuotaRow): WireQuota {
  return { id, limit }
}

async function toWireStatus({ services }: Call, quota: ActiveQuota) {
  const used = await services.quotas.usedBytes(quota)
  const path = textPathOf({ path: quota.path, kind: 'directory' })
  return { ...toWire(quota.row), path, capacity_usage: String(used) }
}

function alreadySet({ id, limit }: QuotaRow): Fault {
  return new Fault('quota_already_set', `Could not limit the directory ${id}: it has a quota of ${limit} bytes already`)
}

function tooMany(): Fault {
  return new Fault('conflict', `Could not add a quota: the cluster holds ${mostQuotas}, it can’t hold more`)
}
