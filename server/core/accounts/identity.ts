import { Fault } from '../errors.ts'
import type { Services } from '../handler.ts'
import { collections, type LocalGroup, type LocalUser } from './model.ts'
import { everyone } from './principal.ts'
import { domainSid, everyoneSid, nfsSids } from './sid.ts'

/** An identity as requests name it: any of its members, each of which may be null. */
export interface IdentityQuery {
  domain?: string | null
  auth_id?: string | null
  uid?: number | null
  gid?: number | null
  sid?: string | null
  name?: string | null
}

/** An identity in the documented form, with all that is known of it. */
export interface Identity {
  domain: 'LOCAL' | 'WORLD' | 'POSIX_USER' | 'POSIX_GROUP'
  auth_id: string
  uid: number | null
  gid: number | null
  sid: string
  name: string | null
}

/** All users and groups of a cluster at one moment. */
export interface Directory {
  users: readonly LocalUser[]
  groups: readonly LocalGroup[]
  /** First part of their security identifiers. */
  sid: string
}

const range = 2 ** 32
const firstUid = 3 * range
const firstGid = 4 * range

export async function directoryOf({ records, cluster }: Pick<Services, 'records' | 'cluster'>): Promise<Directory> {
  const users = await records.list<LocalUser>(collections.users)
  const groups = await records.list<LocalGroup>(collections.groups)
  return { users, groups, sid: domainSid(cluster.uuid) }
}

/**
 * The identity that all members of a query name; undefined when there is none. A Fault 400 when the query names nothing,
 * or its members name different ones.
 */
export function findIdentity(directory: Directory, query: IdentityQuery): Identity | undefined {
  const { domain, auth_id, uid, gid, sid, name } = query
  const found = [
    ...(isGiven(auth_id) ? [byAuthId(directory, auth_id)] : []),
    ...(isGiven(uid) ? [posixUser(uid)] : []),
    ...(isGiven(gid) ? [posixGroup(gid)] : []),
    ...(isGiven(sid) ? [bySid(directory, sid)] : []),
    ...(isGiven(name) ? [byName(directory, name)] : []),
  ]
  const [first] = found
  if (found.length === 0)
    throw new Fault(
      'bad_value',
      'Could not look up the identity: the body names none, wanted auth_id, uid, gid, sid or name',
    )
  if (found.some((one) => one?.auth_id !== first?.auth_id))
    throw new Fault('bad_value', 'Could not look up the identity: the members of the body name different ones')
  return isGiven(domain) && first && first.domain !== domain ? undefined : first
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && value !== ''
}

/** The identity behind an auth id; undefined when nobody has it. */
export function byAuthId(directory: Directory, authId: string): Identity | undefined {
  if (authId === everyone) return world
  const number = /^\d{1,16}$/.test(authId) ? Number(authId) : -1
  if (number >= firstUid && number < firstGid) return posixUser(number - firstUid)
  if (number >= firstGid && number < firstGid + range) return posixGroup(number - firstGid)
  return localById(directory, authId)
}

export function posixUser(uid: number): Identity | undefined {
  if (uid < 0 || uid >= range) return undefined
  const auth_id = String(firstUid + uid)
  return { domain: 'POSIX_USER', auth_id, uid, gid: null, sid: `${nfsSids.user}${uid}`, name: null }
}

export function posixGroup(gid: number): Identity | undefined {
  if (gid < 0 || gid >= range) return undefined
  const auth_id = String(firstGid + gid)
  return { domain: 'POSIX_GROUP', auth_id, uid: null, gid, sid: `${nfsSids.group}${gid}`, name: null }
}

const world: Identity = {
  domain: 'WORLD',
  auth_id: everyone,
  uid: null,
  gid: null,
  sid: everyoneSid,
  name: 'Everyone',
}

/** A user or group of the cluster itself as an identity. */
export function localIdentity(directory: Directory, { id, name }: { id: string; name: string }): Identity {
  return { domain: 'LOCAL', auth_id: id, uid: null, gid: null, sid: `${directory.sid}-${id}`, name }
}

function localById(directory: Directory, id: string): Identity | undefined {
  const found = [...directory.users, ...directory.groups].find((one) => one.id === id)
  return found && localIdentity(directory, found)
}

function bySid(directory: Directory, sid: string): Identity | undefined {
  if (sid === everyoneSid) return world
  const own = `${directory.sid}-`
  if (sid.startsWith(own)) return localById(directory, sid.slice(own.length))
  if (/^S-1-5-88-1-\d{1,10}$/.test(sid)) return posixUser(Number(sid.slice(nfsSids.user.length)))
  if (/^S-1-5-88-2-\d{1,10}$/.test(sid)) return posixGroup(Number(sid.slice(nfsSids.group.length)))
  return undefined
}

/** Local names, and that of everyone; capital letters make no difference. Directories outside have no others here. */
function byName(directory: Directory, name: string): Identity | undefined {
  const wanted = name.toLowerCase().replace(/^local[:\\]/, '')
  if (wanted === 'everyone') return world
  const found = [...directory.users, ...directory.groups].find((one) => one.name.toLowerCase() === wanted)
  return found && localIdentity(directory, found)
}
