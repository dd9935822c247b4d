import { builtInRoles, grants } from '../accounts/built-in-roles.ts'
import {
  byAuthId,
  type Directory,
  directoryOf,
  findIdentity,
  type Identity,
  type IdentityQuery,
} from '../accounts/identity.ts'
import { builtIn, collections, type Role } from '../accounts/model.ts'
import { privilegeTexts } from '../accounts/privilege-texts.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { privileges } from '../privileges.ts'
import type { RecordsDraft } from '../records.ts'
import type { Reply } from '../respond.ts'
import { pageOf } from '../stored/page.ts'
import { etagOf } from '../stored/version.ts'

const most = 200
const mostMembers = 1_000

interface WireRole {
  name: string
  description?: string
  privileges?: string[]
}

const listPrivileges: Handler = () => ({ json: privilegeTexts() })

const listRoles: Handler = async ({ services }) => {
  const roles = await services.records.list<Role>(collections.roles)
  return { json: Object.fromEntries(roles.map((role) => [role.name, toWire(role)])) }
}

const createRole: Handler = async (call) => {
  const { name, description = '', privileges: wanted = [] } = bodyOf<WireRole>(call)
  const role = await call.services.records.change((draft) => {
    if (draft.get(collections.roles, name))
      throw new Fault('conflict', `Could not create the role ${name}: there is one of this name, choose another`)
    if (draft.list(collections.roles).length >= most)
      throw new Fault('conflict', `Could not create the role ${name}: the cluster holds ${most}, it can’t hold more`)
    const next = { name, description, privileges: inOrder(wanted), members: [], isBuiltIn: false, version: 1 }
    draft.put<Role>(collections.roles, name, next)
    return next
  })
  return { json: { name, ...toWire(role) }, headers: { ETag: etagOf(role.version) } }
}

const getRole: Handler = async (call) => roleReply(await find(call))

const modifyRole: Handler = (call) => change(call, bodyOf<Partial<WireRole>>(call))

const replaceRole: Handler = (call) => change(call, bodyOf<WireRole>(call))

const deleteRole: Handler = async (call) => {
  await call.services.records.change((draft) => {
    const role = ownRole(draft, call)
    expectMatch(call.headers['if-match'], etagOf(role.version))
    draft.remove(collections.roles, role.name)
  })
  return {}
}

const listRoleMembers: Handler = async (call) => {
  const role = await find(call)
  const directory = await directoryOf(call.services)
  const members = role.members.flatMap((id) => byAuthId(directory, id) ?? [])
  const sorted = members.sort((one, other) => Number(one.auth_id) - Number(other.auth_id))
  const page = pageOf(call, { items: sorted, keyOf: ({ auth_id }) => auth_id, end: '' })
  const byId = Object.fromEntries(page.items.map((identity) => [identity.auth_id, identity]))
  return { json: { members: byId, paging: page.paging } }
}

const addRoleMember: Handler = async (call) => {
  const identity = identityOf(await directoryOf(call.services), bodyOf<IdentityQuery>(call))
  const id = identity.auth_id
  await call.services.records.change((draft) => {
    const role = presentRole(draft, param(call, 'role_name'))
    if (role.members.includes(id)) return
    if (role.members.length >= mostMembers)
      throw new Fault('conflict', `Could not give ${role.name} to ${id}: the role has ${mostMembers} members already`)
    draft.put(collections.roles, role.name, { ...role, members: [...role.members, id] })
  })
  return { json: identity }
}

const getRoleMember: Handler = async (call) => {
  const role = await find(call)
  const id = param(call, 'member_id')
  const identity = role.members.includes(id) ? byAuthId(await directoryOf(call.services), id) : undefined
  if (!identity) throw noSuchMember(role, id)
  return { json: identity }
}

const removeRoleMember: Handler = async (call) => {
  const id = param(call, 'member_id')
  await call.services.records.change((draft) => {
    const role = presentRole(draft, param(call, 'role_name'))
    if (!role.members.includes(id)) throw noSuchMember(role, id)
    if (role.name === 'Administrators' && id === builtIn.admin)
      throw new Fault('conflict', `Could not take Administrators from ${id}: somebody must be able to give roles`)
    draft.put(collections.roles, role.name, { ...role, members: role.members.filter((member) => member !== id) })
  })
  return {}
}

async function change(call: Call, wire: Partial<WireRole>): Promise<Reply> {
  const role = await call.services.records.change((draft) => {
    const before = ownRole(draft, call)
    expectMatch(call.headers['if-match'], etagOf(before.version))
    const { description = before.description, privileges: wanted = before.privileges } = wire
    const next = { ...before, description, privileges: inOrder(wanted), version: before.version + 1 }
    draft.put<Role>(collections.roles, before.name, next)
    return next
  })
  return roleReply(role)
}

/** The identity that can have a role; a Fault 400 when there is none. */
function identityOf(directory: Directory, query: IdentityQuery): Identity {
  const identity = findIdentity(directory, query)
  if (!identity) throw new Fault('bad_value', 'Could not give the role: the cluster knows nobody by these names')
  return identity
}

function noSuchMember({ name }: Role, id: string): Fault {
  return new Fault('not_found', `Could not find ${id.slice(0, 80)} in the role ${name}: it is not a member`)
}

async function find(call: Call): Promise<Role> {
  const name = param(call, 'role_name')
  const role = await call.services.records.get<Role>(collections.roles, name)
  return role ?? noSuchRole(name)
}

function presentRole(draft: RecordsDraft, name: string): Role {
  return draft.get<Role>(collections.roles, name) ?? noSuchRole(name)
}

/** A role that may change: one that somebody made here. */
function ownRole(draft: RecordsDraft, call: Call): Role {
  const role = presentRole(draft, param(call, 'role_name'))
  if (role.isBuiltIn)
    throw new Fault('conflict', `Could not change the role ${role.name}: it is built in, make one of your own`)
  return role
}

function noSuchRole(name: string): never {
  throw new Fault('not_found', `Could not find the role ${name.slice(0, 80)}: none has this name`)
}

function roleReply(role: Role): Reply {
  return { json: toWire(role), headers: { ETag: etagOf(role.version) } }
}

function toWire(role: Role) {
  const granted = grants(role)
  const description = builtInRoles.get(role.name)?.description ?? role.description
  return { description, privileges: privileges.filter((privilege) => granted.has(privilege)) }
}

/** Each privilege once, in the product's order. */
function inOrder(wanted: readonly string[]): string[] {
  return privileges.filter((privilege) => wanted.includes(privilege))
}

/** The functions of tag `roles`. */
export const handlers: HandlersOf<'roles'> = {
  listPrivileges,
  listRoles,
  createRole,
  getRole,
  replaceRole,
  modifyRole,
  deleteRole,
  listRoleMembers,
  addRoleMember,
  getRoleMember,
  removeRoleMember,
}
