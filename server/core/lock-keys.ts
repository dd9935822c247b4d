import { Fault } from './errors.ts'
import type { Call, Services } from './handler.ts'
import { readPublicKey, type VerifyingKey } from './signatures.ts'
import { storedCollection } from './stored/collection.ts'

/** The public half of a key pair that locks snapshots. */
export interface LockKey {
  id: string
  name: string
  comment: string
  disabled: boolean
  public_key: string
}

export type NewLockKey = Pick<LockKey, 'name' | 'comment' | 'public_key'>

/** The keys of a cluster. */
export const lockKeys = storedCollection<LockKey>({
  name: 'lock-keys',
  noun: 'lock key',
  ids: 'digits',
  parameter: 'key_ref',
  create: ({ name, comment, public_key }: NewLockKey, id) => ({ id, name, comment, disabled: false, public_key }),
  unique: ['name'],
  list: { entries: 'entries' },
})

/** What a snapshot, a policy or a relationship is locked with, and the key itself, change one after the other. */
export function inTurn<R>({ fileTurns }: Services, work: () => Promise<R>): Promise<R> {
  return fileTurns('lock keys', work)
}

/** The key of this id or name; undefined when there is none. */
export async function findLockKey(services: Services, ref: string): Promise<LockKey | undefined> {
  const all = await lockKeys.all(services)
  return all.find(({ id }) => id === ref) ?? all.find(({ name }) => name === ref)
}

/**
 * Runs a change that locks something, with the id of the key that the request means: by its id or name, null and
 * undefined as they are. A Fault unless the key is there and enabled.
 */
export async function locking<R, K extends string | null | undefined>(
  { services }: Pick<Call, 'services'>,
  ref: K,
  work: (key: K) => Promise<R>,
): Promise<R> {
  if (typeof ref !== 'string') return work(ref)
  return inTurn(services, async () => {
    const key = await findLockKey(services, ref)
    const shown = JSON.stringify(ref.slice(0, 80))
    if (!key) throw new Fault('bad_value', `Could not lock with the key ${shown}: there is none of this id or name`)
    if (key.disabled) throw new Fault('bad_value', `Could not lock with the key ${shown}: it is disabled`)
    return work(key.id as K)
  })
}

/** The key that a text holds; a Fault when it holds none. */
export async function mustBeKey(text: string): Promise<VerifyingKey> {
  const key = await readPublicKey(text)
  if (key) return key
  throw new Fault(
    'bad_value',
    'Could not read the public key: wanted an ECDSA key on the curve P-256, in DER form as base64 or in PEM form',
  )
}

/** A Fault unless the key has signed the text. */
export async function mustHaveSigned(key: VerifyingKey, text: string, signature: string): Promise<void> {
  if (await key.hasSigned(text, signature)) return
  const wanted = `wanted ${JSON.stringify(text)}, signed with the private half, ECDSA and SHA-256, in DER form as base64`
  throw new Fault('wrong_signature', `Could not accept the signature: it does not fit the key and the text, ${wanted}`)
}
