import type { AttributeChange, FileInfo } from '@sandbar/engine'
import { directoryOf, findIdentity, type Identity, type IdentityQuery } from '../accounts/identity.ts'
import { Fault, notEmulated } from '../errors.ts'
import type { Call } from '../handler.ts'
import type { NamesOfOwners } from '../wire/file.ts'

/** An owner or group as requests carry it: an auth id, or a type and a value, which counts when both are there. */
export interface WireOwners {
  owner?: string
  group?: string
  owner_details?: WireIdentity
  group_details?: WireIdentity
}

interface WireIdentity {
  id_type: string
  id_value: string
}

type Kind = 'user' | 'group'

/** What a request says about owner and group: numbers, or users and groups of the cluster itself. */
export async function ownersFromWire(call: Call, wire: WireOwners): Promise<AttributeChange> {
  const owner = queryOf('user', wire.owner, wire.owner_details)
  const group = queryOf('group', wire.group, wire.group_details)
  if (!owner && !group) return {}
  const directory = await directoryOf(call.services)
  const isUser = ({ auth_id }: Identity) => directory.users.some(({ id }) => id === auth_id)
  const find = (kind: Kind, query: IdentityQuery) => {
    const found = findIdentity(directory, query)
    if (!found) throw new Fault('bad_value', `Could not set the ${kind} of the file: ${textOf(query)} is nobody here`)
    const isFit = found.domain === 'LOCAL' ? isUser(found) === (kind === 'user') : numberOf(kind, found) !== null
    return isFit ? found : notEmulated(`${textOf(query)} as the ${kind} of a file`)
  }
  return { ...(owner ? userChange(find('user', owner)) : {}), ...(group ? groupChange(find('group', group)) : {}) }
}

function userChange({ domain, auth_id, uid }: Identity): AttributeChange {
  return domain === 'LOCAL' ? { localUser: auth_id } : { uid: uid ?? 0, localUser: null }
}

function groupChange({ domain, auth_id, gid }: Identity): AttributeChange {
  return domain === 'LOCAL' ? { localGroup: auth_id } : { gid: gid ?? 0, localGroup: null }
}

function numberOf(kind: Kind, { uid, gid }: Identity): number | null {
  return kind === 'user' ? uid : gid
}

function queryOf(kind: Kind, id?: string, details?: WireIdentity): IdentityQuery | undefined {
  if (!details) return id === undefined ? undefined : { auth_id: id }
  const { id_type, id_value } = details
  if (id_type === (kind === 'user' ? 'NFS_UID' : 'NFS_GID'))
    return { [kind === 'user' ? 'uid' : 'gid']: toId(id_value) }
  if (id_type === (kind === 'user' ? 'LOCAL_USER' : 'LOCAL_GROUP')) return { domain: 'LOCAL', name: id_value }
  if (id_type === 'SMB_SID') return { sid: id_value }
  return notEmulated(`a ${kind} of type ${id_type} as the ${kind} of a file`)
}

function toId(digits: string): number {
  const value = Number(digits)
  if (/^\d{1,10}$/.test(digits) && value < 2 ** 32) return value
  throw new Fault('decode', `Could not read id_value: it is ${JSON.stringify(digits.slice(0, 80))}, wanted a POSIX id`)
}

function textOf(query: IdentityQuery): string {
  const [value] = [query.auth_id, query.name, query.sid, query.uid, query.gid].filter((one) => one !== undefined)
  return JSON.stringify(String(value).slice(0, 80))
}

/** Names of the local owners of these files; looked up only when there are any. */
export async function ownerNamesOf({ services }: Call, infos: readonly FileInfo[]): Promise<NamesOfOwners> {
  const isLocal = infos.some(({ localUser, localGroup }) => localUser !== undefined || localGroup !== undefined)
  if (!isLocal) return new Map()
  const { users, groups } = await directoryOf(services)
  return new Map([...users, ...groups].map(({ id, name }) => [id, name]))
}
