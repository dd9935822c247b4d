import { Fault } from '../errors.ts'
import type { Services } from '../handler.ts'
import { collections, type LocalUser } from './model.ts'

interface NewPassword {
  userId: string
  password: string
  /** Of the session that stays; all others of the user end. */
  sparedToken?: string
}

/** Gives a user a new password and ends its other sessions; a Fault 404 when there is no such user. */
export async function setPassword(
  { records, passwords, sessions }: Pick<Services, 'records' | 'passwords' | 'sessions'>,
  { userId, password, sparedToken }: NewPassword,
): Promise<void> {
  const passwordHash = await hashPassword(passwords, password)
  await records.change((draft) => {
    const user = draft.get<LocalUser>(collections.users, userId)
    if (!user) throw noSuchUser(userId)
    draft.put(collections.users, userId, { ...user, passwordHash, version: user.version + 1 })
  })
  sessions.closeAllOf(userId, sparedToken)
}

/** What is kept of a password; a Fault 400 for an empty one. */
export function hashPassword(passwords: Services['passwords'], password: string): Promise<string> {
  if (password === '')
    throw new Fault('bad_value', 'Could not set the password: it is empty, wanted a character at least')
  return passwords.hash(password)
}

export function noSuchUser(id: string): Fault {
  return new Fault('not_found', `Could not find the user ${id.slice(0, 80)}: no local user has this id`)
}

export function noSuchGroup(id: string): Fault {
  return new Fault('not_found', `Could not find the group ${id.slice(0, 80)}: no local group has this id`)
}
