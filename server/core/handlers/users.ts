import { removeToken } from '../accounts/access-tokens.ts'
import { nextLocalId } from '../accounts/local-ids.ts'
import {
  type AccessToken,
  builtIn,
  collections,
  type LocalGroup,
  type LocalUser,
  type Role,
} from '../accounts/model.ts'
import { expectFreeName, expectFreeNumber } from '../accounts/names.ts'
import { groupsOf } from '../accounts/principal.ts'
import { hashPassword, noSuchUser, setPassword } from '../accounts/set-password.ts'
import { toWireGroup, toWireUser } from '../accounts/wire.ts'
import { callerOf } from '../caller.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import type { RecordsDraft } from '../records.ts'
import type { Reply } from '../respond.ts'
import { etagOf } from '../stored/version.ts'

const most = 1_000

interface WireUser {
  id?: string
  name: string
  primary_group?: string
  uid?: string
  home_directory?: string | null
  password?: string | null
}

const listUsers: Handler = async ({ services }) => {
  const users = await services.records.list<LocalUser>(collections.users)
  return { json: users.map((user) => toWireUser(user, services.cluster.uuid)) }
}

const createUser: Handler = async (call) => {
  const wire = bodyOf<WireUser>(call)
  const { password = null } = wire
  const passwordHash = password === null ? null : await hashPassword(call.services.passwords, password)
  const user = await call.services.records.change((draft) => {
    if (draft.list(collections.users).length >= most)
      throw new Fault('conflict', `Could not add the user ${wire.name}: the cluster holds ${most}, it can’t hold more`)
    const next = { ...fromWire(wire, draft), id: nextLocalId(draft), passwordHash, version: 1 }
    putUser(draft, next)
    return next
  })
  return userReply(call, user)
}

const getUser: Handler = async (call) => userReply(call, await find(call))

const replaceUser: Handler = async (call) => {
  const id = param(call, 'id')
  const wire = bodyOf<WireUser>(call)
  if (wire.id !== undefined && wire.id !== id)
    throw new Fault('bad_value', `Could not change the user ${id}: the body is about ${wire.id}, ids can’t change`)
  const { password = null } = wire
  const newHash = password === null ? null : await hashPassword(call.services.passwords, password)
  const user = await call.services.records.change((draft) => {
    const before = draft.get<LocalUser>(collections.users, id)
    if (!before) throw noSuchUser(id)
    expectMatch(call.headers['if-match'], etagOf(before.version))
    const passwordHash = newHash ?? before.passwordHash
    const next = { ...fromWire(wire, draft), id, passwordHash, version: before.version + 1 }
    putUser(draft, next)
    return next
  })
  if (newHash !== null) call.services.sessions.closeAllOf(id, callerOf(call).token)
  return userReply(call, user)
}

const deleteUser: Handler = async (call) => {
  const id = param(call, 'id')
  await call.services.records.change((draft) => {
    if (!draft.get(collections.users, id)) throw noSuchUser(id)
    if (id === builtIn.admin || id === builtIn.guest)
      throw new Fault('conflict', `Could not delete the user ${id}: every cluster has it`)
    forget(draft, id)
  })
  call.services.sessions.closeAllOf(id)
  return {}
}

const listGroupsOfUser: Handler = async (call) => {
  const user = await find(call)
  const groups = await call.services.records.list<LocalGroup>(collections.groups)
  return { json: groupsOf(user, groups).map((group) => toWireGroup(group, call.services.cluster.uuid)) }
}

const setUserPassword: Handler = async (call) => {
  const { new_password } = bodyOf<{ new_password: string }>(call)
  const sparedToken = callerOf(call).token
  await setPassword(call.services, { userId: param(call, 'id'), password: new_password, sparedToken })
  return {}
}

async function find(call: Call): Promise<LocalUser> {
  const id = param(call, 'id')
  const user = await call.services.records.get<LocalUser>(collections.users, id)
  if (!user) throw noSuchUser(id)
  return user
}

function userReply({ services }: Call, user: LocalUser): Reply {
  return { json: toWireUser(user, services.cluster.uuid), headers: { ETag: etagOf(user.version) } }
}

function fromWire(wire: WireUser, draft: RecordsDraft) {
  const { name, primary_group = '0', uid = '', home_directory: homeDirectory = null } = wire
  const primaryGroup = primary_group === '0' ? builtIn.users : primary_group
  if (!draft.get(collections.groups, primaryGroup))
    throw new Fault(
      'bad_value',
      `Could not use the primary group ${primaryGroup.slice(0, 80)}: no local group has this id`,
    )
  return { name, primaryGroup, uid, homeDirectory }
}

function putUser(draft: RecordsDraft, user: LocalUser): void {
  expectFreeName(draft, user)
  expectFreeNumber(draft.list<LocalUser>(collections.users), { id: user.id, member: 'uid', number: user.uid })
  draft.put(collections.users, user.id, user)
}

/** Nothing that names the user stays behind. */
function forget(draft: RecordsDraft, id: string): void {
  draft.remove(collections.users, id)
  draft.remove(collections.attributes, id)
  for (const token of draft.list<AccessToken>(collections.tokens)) if (token.userId === id) removeToken(draft, token)
  for (const group of draft.list<LocalGroup>(collections.groups))
    if (group.members.includes(id)) draft.put(collections.groups, group.id, without(group, id))
  for (const role of draft.list<Role>(collections.roles))
    if (role.members.includes(id)) draft.put(collections.roles, role.name, without(role, id))
}

function without<T extends { members: readonly string[] }>(holder: T, id: string): T {
  return { ...holder, members: holder.members.filter((member) => member !== id) }
}

/** The functions of tag `local-users`. */
export const handlers: HandlersOf<'local-users'> = {
  listUsers,
  createUser,
  getUser,
  replaceUser,
  deleteUser,
  listGroupsOfUser,
  setUserPassword,
}
