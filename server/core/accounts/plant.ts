import type { Records, RecordsDraft } from '../records.ts'
import { builtInRoles } from './built-in-roles.ts'
import { builtIn, collections, type LocalGroup, type LocalUser, lastGivenId, type Role } from './model.ts'
import type { PasswordHasher } from './passwords.ts'

/** Name and password of the first administrator; the user `observer` has the same password. */
export interface FirstAccount {
  name: string
  password: string
}

export const defaultAccount: FirstAccount = { name: 'admin', password: 'sandbar' }

/** What a cluster begins with, hashed: the same for all clusters of a process. */
export interface Planting {
  account: FirstAccount
  hash: string
  passwords: PasswordHasher
}

/** Hashes the first account's password, which takes a while: once for all clusters. */
export async function preparePlanting(account: FirstAccount, passwords: PasswordHasher): Promise<Planting> {
  return { account, passwords, hash: await passwords.hash(account.password) }
}

/** The name and password that the edges gave when the cluster started last. */
interface LastGiven {
  name: string
  hash: string
}

/**
 * Gives a new cluster its users, groups and roles. On a cluster that has them they stay, but for the first
 * administrator: when the edge gives another name or password than at the last start, these hold from now on.
 */
export async function plantAccounts(records: Records, { account, hash, passwords }: Planting): Promise<void> {
  const last = await records.get<LastGiven>(collections.accounts, 'last-given')
  if (last && last.name === account.name && (await passwords.matches(account.password, last.hash))) return
  await records.change((draft) => {
    if (last) giveAnew(draft, account.name, hash)
    else plantAll(draft, account.name, hash)
    draft.put<LastGiven>(collections.accounts, 'last-given', { name: account.name, hash })
  })
}

function giveAnew(draft: RecordsDraft, name: string, passwordHash: string): void {
  const admin = draft.get<LocalUser>(collections.users, builtIn.admin)
  if (admin) draft.put(collections.users, admin.id, { ...admin, name, passwordHash, version: admin.version + 1 })
}

function plantAll(draft: RecordsDraft, name: string, hash: string): void {
  const observer = String(lastGivenId)
  const users = [
    user(builtIn.admin, name, hash),
    user(builtIn.guest, 'guest', null, builtIn.guests),
    user(observer, 'observer', hash),
  ]
  for (const each of users) draft.put<LocalUser>(collections.users, each.id, each)
  const groups = { [builtIn.administrators]: 'Administrators', [builtIn.users]: 'Users', [builtIn.guests]: 'Guests' }
  for (const [id, groupName] of Object.entries(groups))
    draft.put<LocalGroup>(collections.groups, id, { id, name: groupName, gid: '', members: [], version: 1 })
  const members: Record<string, string[]> = { Administrators: [builtIn.admin], Observers: [observer] }
  for (const [role, { description }] of builtInRoles)
    draft.put<Role>(collections.roles, role, {
      ...{ name: role, description, privileges: [], isBuiltIn: true, version: 1 },
      members: members[role] ?? [],
    })
}

function user(id: string, name: string, passwordHash: string | null, primaryGroup: string = builtIn.users): LocalUser {
  return { id, name, primaryGroup, uid: '', homeDirectory: null, passwordHash, version: 1 }
}
