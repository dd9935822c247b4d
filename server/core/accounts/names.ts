import { Fault } from '../errors.ts'
import type { RecordsDraft } from '../records.ts'
import { collections, type LocalGroup, type LocalUser } from './model.ts'

/** A Fault 409 when another user or group has the name: both are looked up by name alone. */
export function expectFreeName(draft: RecordsDraft, { id, name }: { id: string; name: string }): void {
  const all = [...draft.list<LocalUser>(collections.users), ...draft.list<LocalGroup>(collections.groups)]
  const holder = all.find((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase())
  if (holder) throw new Fault('conflict', `Could not use the name ${name}: the user or group ${holder.id} has it`)
}

/** A Fault 409 when another one has the number for NFS, 400 when it is none; having none is fine. */
export function expectFreeNumber<M extends 'uid' | 'gid'>(
  all: readonly ({ id: string } & Record<M, string>)[],
  { id, member, number }: { id: string; member: M; number: string },
): void {
  if (number === '') return
  if (Number(number) > 0xffffffff)
    throw new Fault('bad_value', `Could not use the ${member} ${number}: the largest is ${0xffffffff}`)
  const holder = all.find(
    (other) => other.id !== id && Number(other[member]) === Number(number) && other[member] !== '',
  )
  if (holder) throw new Fault('conflict', `Could not use the ${member} ${number}: ${holder.id} has it`)
}
