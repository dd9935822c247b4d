import type { Records } from '../records.ts'
import { collections, type LocalGroup, type LocalUser, type Role } from './model.ts'

/** A user and what gives it its rights. */
export interface Principal {
  user: LocalUser
  /** Its primary group first. */
  groups: readonly LocalGroup[]
  roles: readonly Role[]
}

/** What a principal was made of, and what came of it. */
interface Made {
  groups: readonly LocalGroup[]
  roles: readonly Role[]
  principal: Principal
}

/** By the user's record: asked for at each call, and seldom another. */
const known = new WeakMap<LocalUser, Made>()

/** The user with this id as it is now; undefined when it is gone. */
export async function principalOf(records: Records, userId: string): Promise<Principal | undefined> {
  const user = await records.get<LocalUser>(collections.users, userId)
  if (!user) return undefined
  const groups = await records.list<LocalGroup>(collections.groups)
  const roles = await records.list<Role>(collections.roles)
  const made = known.get(user)
  if (made?.groups === groups && made.roles === roles) return made.principal
  const principal = makePrincipal(user, groups, roles)
  known.set(user, { groups, roles, principal })
  return principal
}

function makePrincipal(user: LocalUser, allGroups: readonly LocalGroup[], allRoles: readonly Role[]): Principal {
  const groups = groupsOf(user, allGroups)
  const ids = new Set([user.id, everyone, ...groups.map(({ id }) => id)])
  return { user, groups, roles: allRoles.filter(({ members }) => members.some((member) => ids.has(member))) }
}

/** The auth id of everyone. */
export const everyone = '8589934592'

/** The groups that a user is in: its primary group, then those that list it. */
export function groupsOf({ id, primaryGroup }: LocalUser, groups: readonly LocalGroup[]): LocalGroup[] {
  const primary = groups.filter((group) => group.id === primaryGroup)
  return [...primary, ...groups.filter((group) => group.id !== primaryGroup && group.members.includes(id))]
}

/** The users that are in a group, in order of their ids. */
export function membersOf(group: LocalGroup, users: readonly LocalUser[]): LocalUser[] {
  return users.filter(({ id, primaryGroup }) => primaryGroup === group.id || group.members.includes(id))
}
