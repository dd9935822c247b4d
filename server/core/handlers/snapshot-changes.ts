import { type CreateSnapshot, expiresAt, parseExpiration, Refusal } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { versionFromIfMatch } from '../if-match.ts'
import { findLockKey, locking, mustBeKey, mustHaveSigned } from '../lock-keys.ts'
import { toWireSnapshot, toWireSnapshotRef, toWireSnapshotV1 } from '../wire/snapshot.ts'
import { parseTimeNs } from '../wire/time.ts'
import { type Form, findSnapshot, snapshotReply } from './snapshot-reads.ts'

interface WireSnapshotInput {
  name?: string
  name_suffix?: string
  expiration?: string
  source_file_id?: string
}

export const createSnapshot = creating(toWireSnapshot)
export const createSnapshotV2 = creating(toWireSnapshotRef)
export const createSnapshotV1 = creating(toWireSnapshotV1)

export const modifySnapshot = changing(toWireSnapshot, { isWhole: false })
export const modifySnapshotV2 = changing(toWireSnapshotRef, { isWhole: false })
export const modifySnapshotV1 = changing(toWireSnapshotV1, { isWhole: false })
export const replaceSnapshot = changing(toWireSnapshot, { isWhole: true })
export const replaceSnapshotV2 = changing(toWireSnapshotRef, { isWhole: true })
export const replaceSnapshotV1 = changing(toWireSnapshotV1, { isWhole: true })

export const deleteSnapshot: Handler = async (call) => {
  await call.services.cluster.deleteSnapshot(Number(param(call, 'id')), versionFromIfMatch(call.headers['if-match']))
  return {}
}

export const lockSnapshot: Handler = async (call) => {
  const { lock_key_ref: key } = bodyOf<{ lock_key_ref: string | null }>(call)
  if (key === null || key === '') throw new Fault('decode', 'Could not lock the snapshot: lock_key_ref names no key')
  const id = Number(param(call, 'id'))
  const { lockKey } = await locking(call, key, (keyId) => call.services.cluster.lockSnapshot(id, keyId))
  return { json: { lock_key_ref: lockKey } }
}

export const getSnapshotUnlockChallenge: Handler = async (call) => {
  const { challenge } = await lockOf(call)
  return { json: { challenge } }
}

export const unlockSnapshot: Handler = async (call) => {
  const { snapshot, key, challenge } = await lockOf(call)
  await mustHaveSigned(await mustBeKey(key.public_key), challenge, bodyOf<{ signature: string }>(call).signature)
  await call.services.cluster.unlockSnapshot(snapshot.id)
  return {}
}

/** What has to be signed with which key. Each change of the snapshot makes another text, so a signature serves once. */
async function lockOf(call: Call) {
  const { services } = call
  const snapshot = await findSnapshot(call)
  const { id, lockKey, version } = snapshot
  if (lockKey === null)
    throw new Refusal('snapshot_not_locked', `Could not unlock snapshot ${id}: it is not locked, want one that is`)
  const key = await findLockKey(services, lockKey)
  if (!key) throw new Fault('not_found', `Could not unlock snapshot ${id}: its key ${lockKey} is not registered here`)
  return {
    snapshot,
    key,
    challenge: `unlock the snapshot ${id} of cluster ${services.cluster.uuid} at version ${version}`,
  }
}

function creating(form: Form): Handler {
  return async (call) => {
    const { name, name_suffix, expiration, source_file_id } = bodyOf<WireSnapshotInput>(call)
    const request: CreateSnapshot = {
      // Version 1 knows the whole file system only.
      ...(source_file_id === undefined ? { path: '' } : { sourceFileId: source_file_id }),
      name: name_suffix ?? name ?? '',
      expiresAtMs: expirationOf(call, expiration) ?? null,
    }
    return snapshotReply(await call.services.cluster.createSnapshot(request), form)
  }
}

/** Only the expiration can change; with `isWhole`, one that is left out means never. */
function changing(form: Form, { isWhole }: { isWhole: boolean }): Handler {
  return async (call) => {
    const snapshot = await findSnapshot(call)
    const { expiration, ...others } = bodyOf<WireSnapshotInput & Record<string, unknown>>(call)
    expectSame(others, form(snapshot))
    const given = expirationOf(call, expiration)
    const kept = isWhole ? null : snapshot.expiresAtMs
    const change = { expiresAtMs: given === undefined ? kept : given }
    const version = versionFromIfMatch(call.headers['if-match'])
    return snapshotReply(await call.services.cluster.modifySnapshot(snapshot.id, change, version), form)
  }
}

/** Clients may send members back as they read them. */
function expectSame(sent: Record<string, unknown>, present: object): void {
  const known = new Map<string, unknown>(Object.entries(present))
  for (const [field, value] of Object.entries(sent)) {
    if (value === known.get(field)) continue
    const [wanted, is] = [value, known.get(field)].map((each) => JSON.stringify(each)?.slice(0, 80))
    throw new Fault('decode', `Could not change ${field} to ${wanted}: it is ${is}, and only the expiration can change`)
  }
}

/** Milliseconds since 1970; null: never; undefined: the request says nothing. */
function expirationOf(call: Call, text: string | undefined): number | null | undefined {
  const life = call.query['expiration-time-to-live']
  if (life === undefined || life === '') return text === undefined ? undefined : endOf(text)
  if (text !== undefined && text !== '') {
    throw new Fault('decode', 'Could not read the expiration: it is given as a time and as a span, wanted one of them')
  }
  const expiration = parseExpiration(String(life))
  return expiration
    ? expiresAt(expiration, { takenAtMs: call.services.cluster.clock.now(), policyExpiresAtMs: null })
    : null
}

function endOf(text: string): number | null {
  if (text === '') return null
  const ns = parseTimeNs(text)
  if (ns !== undefined) return Number(ns / 1000n) / 1000
  throw new Fault('decode', `Could not read expiration: it is ${JSON.stringify(text.slice(0, 80))}, which is no time`)
}
