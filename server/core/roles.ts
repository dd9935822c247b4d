import { privileges } from './privileges.ts'

/** Built-in roles of the product that the sandbox's users hold. */
export type RoleName = 'Administrators' | 'Observers'

const isRead = (name: string) => name.endsWith('_READ') || name === 'PRIVILEGE_FILE_READ_ACCESS'

const privilegesOfRole: Record<RoleName, ReadonlySet<string>> = {
  Administrators: new Set(privileges),
  Observers: new Set(privileges.filter(isRead)),
}

/** Whether one of the roles grants the privilege. */
export function hasPrivilege(roles: readonly RoleName[], privilege: string): boolean {
  return roles.some((role) => privilegesOfRole[role].has(privilege))
}

/** Everything that the holder of these roles may do, in the product's order of names. */
export function privilegesOf(roles: readonly RoleName[]): string[] {
  return privileges.filter((privilege) => hasPrivilege(roles, privilege))
}
