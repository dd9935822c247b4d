import type { Identities } from '@sandbar/engine'
import type { Records } from '../records.ts'
import { collections, type LocalGroup, type LocalUser } from './model.ts'

/** The users and groups of a cluster as replication sees them: who they are, and the numbers that stand for them. */
export function createIdentities(records: Records): Identities {
  return {
    async list() {
      const users = await records.list<LocalUser>(collections.users)
      const groups = await records.list<LocalGroup>(collections.groups)
      return [
        ...users.map(({ id, name, uid }) => ({ kind: 'user' as const, id, name, nfsId: toNumber(uid) })),
        ...groups.map(({ id, name, gid }) => ({ kind: 'group' as const, id, name, nfsId: toNumber(gid) })),
      ]
    },
  }
}

function toNumber(digits: string): number | null {
  return digits === '' ? null : Number(digits)
}
