import { byAuthId, type Directory, type Identity } from '../accounts/identity.ts'
import type { Ace, Acl } from '../files/acl.ts'

/** Whom an auth id means; somebody who was deleted has the id left. */
export function identityOf(directory: Directory, id: string): Identity {
  const gone = { auth_id: id, uid: null, gid: null, sid: `${directory.sid}-${id}`, name: null }
  return byAuthId(directory, id) ?? { domain: 'LOCAL', ...gone }
}

/** The same in the older form. */
export function trusteeDetails(directory: Directory, id: string): { id_type: string; id_value: string } {
  const { domain, uid, gid, name } = identityOf(directory, id)
  if (domain === 'POSIX_USER') return { id_type: 'NFS_UID', id_value: String(uid) }
  if (domain === 'POSIX_GROUP') return { id_type: 'NFS_GID', id_value: String(gid) }
  const value = name ?? id
  if (domain === 'WORLD') return { id_type: 'INTERNAL', id_value: value }
  const isGroup = directory.groups.some((group) => group.id === id)
  return { id_type: isGroup ? 'LOCAL_GROUP' : 'LOCAL_USER', id_value: value }
}

/** An entry of a list with whom it is about. */
export function toWireAce(directory: Directory, { trustee, ...ace }: Ace) {
  return { ...ace, trustee: identityOf(directory, trustee) }
}

/** A list in the form of version 2. */
export function toWireAcl(directory: Directory, { control, posixSpecial, aces }: Acl) {
  return { control, posix_special_permissions: posixSpecial, aces: aces.map((ace) => toWireAce(directory, ace)) }
}
