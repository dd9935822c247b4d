import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param, type Services } from '../handler.ts'
import {
  findLockKey,
  inTurn,
  type LockKey,
  lockKeys,
  mustBeKey,
  mustHaveSigned,
  type NewLockKey,
} from '../lock-keys.ts'
import { pageOf } from '../stored/page.ts'

interface Replacement {
  replacement_key: string
  old_key_verification_signature: string
  replacement_key_verification_signature: string
}

interface Usage {
  type: 'snapshot' | 'snapshot_policy' | 'replication_target'
  id: string
}

export const listLockKeys = lockKeys.list
export const getLockKey: Handler = async (call) => lockKeys.get((await keyOf(call)).call)

export const createLockKey: Handler = async (call) => {
  const { name, public_key, verification_signature } = bodyOf<NewLockKey & { verification_signature: string }>(call)
  mustBeName(name)
  await mustHaveSigned(await mustBeKey(public_key), name, verification_signature)
  return lockKeys.create(call)
}

export const modifyLockKey: Handler = (call) => changeSettings(call, bodyOf<Partial<LockKey>>(call))

/** What is left out goes back to what a new key has, but for its name. */
export const replaceLockKey: Handler = (call) =>
  changeSettings(call, { comment: '', disabled: false, ...bodyOf<Partial<LockKey>>(call) })

export const deleteLockKey: Handler = (call) =>
  inTurn(call.services, async () => {
    const { key, call: named } = await keyOf(call)
    const [usage] = await usagesOf(call.services, key)
    if (usage)
      throw new Fault('conflict', `Could not delete the lock key ${key.name}: it locks the ${usage.type} ${usage.id}`)
    return lockKeys.remove(named)
  })

export const getLockKeyChallenge: Handler = async (call) => {
  const { key, call: named } = await keyOf(call)
  const { headers } = await lockKeys.get(named)
  return { json: { challenge: challengeOf(call.services, key, headers?.ETag) } }
}

export const replaceLockKeyMaterial: Handler = async (call) => {
  const body = bodyOf<Replacement>(call)
  const { key, call: named } = await keyOf(call)
  const { headers } = await lockKeys.get(named)
  const challenge = challengeOf(call.services, key, headers?.ETag)
  await mustHaveSigned(await mustBeKey(key.public_key), challenge, body.old_key_verification_signature)
  const replacement = await mustBeKey(body.replacement_key)
  await mustHaveSigned(replacement, challenge, body.replacement_key_verification_signature)
  return lockKeys.change(named, (before) => {
    // Whoever was faster has made this challenge an old one.
    if (before.public_key !== key.public_key)
      throw new Fault('conflict', `Could not replace the lock key ${key.name}: it was replaced meanwhile`)
    return { ...before, public_key: body.replacement_key }
  })
}

export const listLockKeyUsages: Handler = async (call) => {
  const { key } = await keyOf(call)
  const usages = await usagesOf(call.services, key)
  const keyed = usages.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const page = pageOf(call, { items: keyed, keyOf: placeOf, end: null })
  return { json: { usages: page.items, paging: page.paging } }
}

/** The key that the path names by id or name, and the call as if it had named it by id. */
async function keyOf(call: Call): Promise<{ key: LockKey; call: Call }> {
  const ref = param(call, 'key_ref')
  const key = await findLockKey(call.services, ref)
  if (!key) throw new Fault('not_found', `Could not find the lock key ${ref.slice(0, 80)}: none has this id or name`)
  return { key, call: { ...call, params: { ...call.params, key_ref: key.id } } }
}

async function changeSettings(call: Call, { id, public_key, ...settings }: Partial<LockKey>) {
  const { key, call: named } = await keyOf(call)
  if (settings.name !== undefined) mustBeName(settings.name)
  if ((id ?? key.id) !== key.id) throw stays('id', key.id)
  if ((public_key ?? key.public_key) !== key.public_key) throw stays('public key', 'as it was registered')
  return lockKeys.change(named, (before) => ({ ...before, ...settings }))
}

function stays(what: string, is: string): Fault {
  return new Fault(
    'decode',
    `Could not change the ${what} of the lock key: it is ${is}, and only its settings can change`,
  )
}

/** A name of digits could be taken for an id. */
function mustBeName(name: string): void {
  if (/^\d+$/.test(name))
    throw new Fault('bad_value', `Could not name the lock key ${name.slice(0, 80)}: wanted more than digits`)
}

/** Another one after each change of the key, so a signature serves once. */
function challengeOf({ cluster }: Services, { id }: LockKey, etag = ''): string {
  return `replace the lock key ${id} of cluster ${cluster.uuid} at version ${etag.replaceAll('"', '')}`
}

async function usagesOf({ cluster }: Services, key: LockKey): Promise<Usage[]> {
  const [snapshots, policies, targets] = await Promise.all([
    cluster.snapshots(),
    cluster.policies(),
    cluster.targetRelationships(),
  ])
  const isLocked = ({ lockKey }: { lockKey: string | null }) => lockKey === key.id
  return [
    ...snapshots.filter(isLocked).map(({ id }): Usage => ({ type: 'snapshot', id: String(id) })),
    ...policies.filter(isLocked).map(({ id }): Usage => ({ type: 'snapshot_policy', id: String(id) })),
    ...targets
      .filter(({ record }) => isLocked(record))
      .map(({ record }): Usage => ({ type: 'replication_target', id: record.id })),
  ]
}

function placeOf({ type, id }: Usage): string {
  return `${type}/${id.padStart(20, '0')}`
}
