import { nextLocalId } from '../accounts/local-ids.ts'
import { builtIn, collections, type LocalGroup, type LocalUser, type Role } from '../accounts/model.ts'
import { expectFreeName, expectFreeNumber } from '../accounts/names.ts'
import { membersOf } from '../accounts/principal.ts'
import { noSuchGroup, noSuchUser } from '../accounts/set-password.ts'
import { toWireGroup, toWireUser } from '../accounts/wire.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import type { RecordsDraft } from '../records.ts'
import type { Reply } from '../respond.ts'
import { etagOf } from '../stored/version.ts'

const most = 1_000

interface WireGroup {
  id?: string
  name: string
  gid?: string
}

const listGroups: Handler = async ({ services }) => {
  const groups = await services.records.list<LocalGroup>(collections.groups)
  return { json: groups.map((group) => toWireGroup(group, services.cluster.uuid)) }
}

const createGroup: Handler = async (call) => {
  const { name, gid = '' } = bodyOf<WireGroup>(call)
  const group = await call.services.records.change((draft) => {
    if (draft.list(collections.groups).length >= most)
      throw new Fault('conflict', `Could not add the group ${name}: the cluster holds ${most}, it can’t hold more`)
    const next = { id: nextLocalId(draft), name, gid, members: [], version: 1 }
    putGroup(draft, next)
    return next
  })
  return groupReply(call, group)
}

const getGroup: Handler = async (call) => groupReply(call, await find(call, 'id'))

const replaceGroup: Handler = async (call) => {
  const id = param(call, 'id')
  const { id: other = id, name, gid = '' } = bodyOf<WireGroup>(call)
  if (other !== id)
    throw new Fault('bad_value', `Could not change the group ${id}: the body is about ${other}, ids can’t change`)
  const group = await call.services.records.change((draft) => {
    const before = presentGroup(draft, id)
    expectMatch(call.headers['if-match'], etagOf(before.version))
    const next = { ...before, name, gid, version: before.version + 1 }
    putGroup(draft, next)
    return next
  })
  return groupReply(call, group)
}

const deleteGroup: Handler = async (call) => {
  const id = param(call, 'id')
  await call.services.records.change((draft) => {
    presentGroup(draft, id)
    if (id === builtIn.administrators || id === builtIn.users || id === builtIn.guests)
      throw new Fault('conflict', `Could not delete the group ${id}: every cluster has it`)
    const user = draft.list<LocalUser>(collections.users).find(({ primaryGroup }) => primaryGroup === id)
    if (user) throw new Fault('conflict', `Could not delete the group ${id}: it is the primary group of ${user.name}`)
    draft.remove(collections.groups, id)
    for (const role of draft.list<Role>(collections.roles)) {
      const members = role.members.filter((member) => member !== id)
      if (members.length < role.members.length) draft.put(collections.roles, role.name, { ...role, members })
    }
  })
  return {}
}

const listGroupMembers: Handler = async (call) => {
  const group = await find(call, 'group_id')
  const users = await call.services.records.list<LocalUser>(collections.users)
  return { json: membersOf(group, users).map((user) => toWireUser(user, call.services.cluster.uuid)) }
}

const addGroupMember: Handler = async (call) => {
  const { member_id: userId } = bodyOf<{ member_id: string }>(call)
  const user = await call.services.records.change((draft) => {
    const group = presentGroup(draft, param(call, 'group_id'))
    const found = draft.get<LocalUser>(collections.users, userId)
    if (!found)
      throw new Fault('bad_value', `Could not add ${userId.slice(0, 80)} to the group: no local user has this id`)
    if (!group.members.includes(userId))
      draft.put(collections.groups, group.id, { ...group, members: [...group.members, userId] })
    return found
  })
  return { json: toWireUser(user, call.services.cluster.uuid) }
}

const removeGroupMember: Handler = async (call) => {
  const userId = param(call, 'member_id')
  await call.services.records.change((draft) => {
    const group = presentGroup(draft, param(call, 'group_id'))
    const user = draft.get<LocalUser>(collections.users, userId)
    if (!user) throw noSuchUser(userId)
    if (user.primaryGroup === group.id)
      throw new Fault('conflict', `Could not take ${user.name} out of ${group.name}: it is the user’s primary group`)
    if (!group.members.includes(userId))
      throw new Fault('not_found', `Could not take ${user.name} out of ${group.name}: the user is not in the group`)
    const members = group.members.filter((member) => member !== userId)
    draft.put(collections.groups, group.id, { ...group, members })
  })
  return {}
}

async function find(call: Call, parameter: 'id' | 'group_id'): Promise<LocalGroup> {
  const id = param(call, parameter)
  const group = await call.services.records.get<LocalGroup>(collections.groups, id)
  if (!group) throw noSuchGroup(id)
  return group
}

function presentGroup(draft: RecordsDraft, id: string): LocalGroup {
  const group = draft.get<LocalGroup>(collections.groups, id)
  if (!group) throw noSuchGroup(id)
  return group
}

function groupReply({ services }: Call, group: LocalGroup): Reply {
  return { json: toWireGroup(group, services.cluster.uuid), headers: { ETag: etagOf(group.version) } }
}

function putGroup(draft: RecordsDraft, group: LocalGroup): void {
  expectFreeName(draft, group)
  expectFreeNumber(draft.list<LocalGroup>(collections.groups), { id: group.id, member: 'gid', number: group.gid })
  draft.put(collections.groups, group.id, group)
}

/** The functions of tag `local-groups`. */
export const handlers: HandlersOf<'local-groups'> = {
  listGroups,
  createGroup,
  getGroup,
  replaceGroup,
  deleteGroup,
  listGroupMembers,
  addGroupMember,
  removeGroupMember,
}
