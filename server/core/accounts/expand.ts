import { byAuthId, type Directory, type Identity, localIdentity, posixGroup, posixUser } from './identity.ts'
import type { LocalGroup, LocalUser } from './model.ts'
import { groupsOf } from './principal.ts'

/** An identity with all others that stand for the same user or group, and the groups it is in. */
export interface Expanded {
  id: Identity
  type: 'USER' | 'GROUP'
  /** As SMB clients know it. */
  smb_id: Identity
  /** As NFS clients know it. */
  nfs_id: Identity
  /** Without the identity itself. */
  equivalent_ids: Identity[]
  group_ids: Identity[]
}

/** What more a caller wants to count as equal, or as groups. */
interface Also {
  equivalents?: readonly Identity[]
  groups?: readonly Identity[]
}

/** Expands an identity: a local user and its number for NFS are the same, and so are their groups. */
export function expandIdentity(directory: Directory, id: Identity, also: Also = {}): Expanded {
  const same = distinct([id, ...(also.equivalents ?? [])].flatMap((one) => [one, ...equivalentsOf(directory, one)]))
  const groups = distinct([...same.flatMap((one) => groupIdsOf(directory, one)), ...(also.groups ?? [])])
  return {
    id,
    type: isUser(directory, id) ? 'USER' : 'GROUP',
    smb_id: same.find(({ domain }) => domain === 'LOCAL') ?? id,
    nfs_id: same.find(({ uid, gid }) => uid !== null || gid !== null) ?? id,
    equivalent_ids: same.filter(({ auth_id }) => auth_id !== id.auth_id),
    group_ids: groups,
  }
}

/** The local user that an identity means; undefined for groups and for numbers that no local user has. */
export function localUserOf({ users }: Directory, { domain, auth_id, uid }: Identity): LocalUser | undefined {
  if (domain === 'LOCAL') return users.find(({ id }) => id === auth_id)
  return uid === null ? undefined : users.find((user) => user.uid !== '' && Number(user.uid) === uid)
}

function localGroupOf({ groups }: Directory, { domain, auth_id, gid }: Identity): LocalGroup | undefined {
  if (domain === 'LOCAL') return groups.find(({ id }) => id === auth_id)
  return gid === null ? undefined : groups.find((group) => group.gid !== '' && Number(group.gid) === gid)
}

function isUser(directory: Directory, id: Identity): boolean {
  return id.uid !== null || localUserOf(directory, id) !== undefined
}

/** The other identities of the same user or group. */
function equivalentsOf(directory: Directory, id: Identity): Identity[] {
  const local = localUserOf(directory, id) ?? localGroupOf(directory, id)
  if (!local) return []
  const number = 'uid' in local ? asPosix(local.uid, posixUser) : asPosix(local.gid, posixGroup)
  return [localIdentity(directory, local), ...number].filter(({ auth_id }) => auth_id !== id.auth_id)
}

function asPosix(digits: string, make: (number: number) => Identity | undefined): Identity[] {
  const identity = digits === '' ? undefined : make(Number(digits))
  return identity ? [identity] : []
}

function groupIdsOf(directory: Directory, id: Identity): Identity[] {
  const user = localUserOf(directory, id)
  if (!user) return []
  return groupsOf(user, directory.groups).flatMap((group) => {
    const identity = byAuthId(directory, group.id)
    return identity ? [identity, ...equivalentsOf(directory, identity)] : []
  })
}

function distinct(identities: readonly Identity[]): Identity[] {
  return [...new Map(identities.map((identity) => [identity.auth_id, identity])).values()]
}
