import type { Entry } from './entry.ts'
import { formatXattrs, parseXattrs, type Xattr } from './xattrs.ts'

/** Who owns an entry in the place of its `uid` or `gid`: ids of the cluster's own users and groups. */
export interface LocalOwners {
  localUser?: string
  localGroup?: string
}

/** Absent: as it is. Null: nobody, the number counts. Naming a number without its local counterpart means null, too. */
export interface OwnerChange {
  uid?: number
  gid?: number
  localUser?: string | null
  localGroup?: string | null
}

/** A user or group of one cluster, which means nothing on another. */
export interface LocalIdentity {
  kind: 'user' | 'group'
  /** Decimal, from numbers that users and groups share. */
  id: string
  name: string
  /** The number that stands for it elsewhere; null: none. */
  nfsId: number | null
}

const prefix = 'user.sandbar.'
const userName = `${prefix}owner`
const groupName = `${prefix}group`

/** True for the extended attributes that say which local user and group an object belongs to. */
export function isOwnerXattr(name: string): boolean {
  return name === userName || name === groupName
}

/** The local owners that a set of extended attributes names; what is no id does not count. */
export function localOwnersOf(xattrs: string | undefined): LocalOwners {
  if (!xattrs?.includes(prefix)) return {}
  return localOwnersIn(parseXattrs(xattrs))
}

/** The same of a set that is parsed. */
export function localOwnersIn(xattrs: readonly Xattr[]): LocalOwners {
  const values = new Map(xattrs)
  const [user, group] = [userName, groupName].map((name) => values.get(name))
  return { ...(isId(user) ? { localUser: user } : {}), ...(isId(group) ? { localGroup: group } : {}) }
}

/** What a change of owners means for the extended attributes: values by name, null where one goes. */
export function ownerXattrs(change: OwnerChange): [name: string, value: string | null][] {
  const user = change.localUser === undefined && change.uid !== undefined ? null : change.localUser
  const group = change.localGroup === undefined && change.gid !== undefined ? null : change.localGroup
  const changes: [string, string | null | undefined][] = [
    [userName, user],
    [groupName, group],
  ]
  return changes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** A set of extended attributes after such changes. */
export function withOwnerXattrs(
  xattrs: string | undefined,
  changes: readonly (readonly [name: string, value: string | null])[],
): string | undefined {
  if (changes.length === 0) return xattrs
  const values = new Map(parseXattrs(xattrs))
  for (const [name, value] of changes) {
    if (value === null) values.delete(name)
    else values.set(name, value)
  }
  return formatXattrs([...values])
}

/** Somebody local whose number is not known, or must not be used. */
export interface Stranded {
  kind: LocalIdentity['kind']
  id: string
}

/**
 * The entry as another cluster can have it: numbers in the place of local users and groups. `numberOf` is undefined for
 * those that have none; the first of them is the answer then.
 */
export function withNumbers(
  entry: Entry,
  numberOf: (kind: LocalIdentity['kind'], id: string) => number | undefined,
): Entry | Stranded {
  const { localUser, localGroup } = localOwnersOf(entry.xattrs)
  if (localUser === undefined && localGroup === undefined) return entry
  const uid = localUser === undefined ? entry.uid : numberOf('user', localUser)
  if (uid === undefined) return { kind: 'user', id: localUser ?? '' }
  const gid = localGroup === undefined ? entry.gid : numberOf('group', localGroup)
  if (gid === undefined) return { kind: 'group', id: localGroup ?? '' }
  const { xattrs: _, ...rest } = entry
  const xattrs = withOwnerXattrs(entry.xattrs, ownerXattrs({ uid, gid }))
  return { ...rest, uid, gid, ...(xattrs === undefined ? {} : { xattrs }) }
}

function isId(value: string | undefined): value is string {
  return value !== undefined && /^\d{1,16}$/.test(value)
}
