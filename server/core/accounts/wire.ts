import type { LocalGroup, LocalUser } from './model.ts'
import { sidOf } from './sid.ts'

/** A user in the documented form. */
export function toWireUser({ id, name, primaryGroup, uid, homeDirectory }: LocalUser, clusterUuid: string) {
  return {
    id,
    name,
    primary_group: primaryGroup,
    sid: sidOf(clusterUuid, id),
    uid,
    home_directory: homeDirectory,
    can_change_password: true,
  }
}

/** A group in the documented form. */
export function toWireGroup({ id, name, gid }: LocalGroup, clusterUuid: string) {
  return { id, name, sid: sidOf(clusterUuid, id), gid }
}
