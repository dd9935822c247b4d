import { privileges } from '../privileges.ts'
import type { Role } from './model.ts'

const isRead = (name: string) => name.endsWith('_READ') || name === 'PRIVILEGE_FILE_READ_ACCESS'

/** Areas that people who look after data, not after the cluster, may change. */
const dataAreas =
  /^PRIVILEGE_(FILE|FS_DELETE_TREE|FS_LOCK|FS_FILE_LOCK|NFS_EXPORT|QUOTA|REPLICATION|S3_BUCKETS|S3_UPLOADS|SMB_FILE_HANDLE|SMB_SESSION|SMB_SHARE|SNAPSHOT)_/

interface BuiltInRole {
  description: string
  privileges: ReadonlySet<string>
}

/** The roles that every cluster has; they can be given and taken, but not changed. */
export const builtInRoles: ReadonlyMap<string, BuiltInRole> = new Map([
  ['Administrators', { description: 'May do everything', privileges: new Set(privileges) }],
  [
    'Data-Administrators',
    {
      description: 'May see everything, and change files, shares, quotas, snapshots and replication',
      privileges: new Set(privileges.filter((name) => isRead(name) || dataAreas.test(name))),
    },
  ],
  [
    'Observers',
    { description: 'May see everything and change nothing', privileges: new Set(privileges.filter(isRead)) },
  ],
])

/** Whether one of the roles grants the privilege. */
export function hasPrivilege(roles: readonly Role[], privilege: string): boolean {
  return roles.some((role) => grants(role).has(privilege))
}

/** Everything that the holder of these roles may do, in the product's order of names. */
export function privilegesOf(roles: readonly Role[]): string[] {
  return privileges.filter((privilege) => hasPrivilege(roles, privilege))
}

/** What a role grants. */
export function grants({ name, isBuiltIn, privileges: own }: Role): { has(privilege: string): boolean } {
  const known = isBuiltIn ? builtInRoles.get(name)?.privileges : undefined
  return known ?? { has: (privilege) => own.includes(privilege) }
}
