import type { Digest, Identifiers } from '@sandbar/engine'
import { toBase64Url } from './base64.ts'
import type { RoleName } from './roles.ts'

export interface User {
  /** Decimal, as the product counts: 500 is the first administrator. */
  id: string
  name: string
  roles: readonly RoleName[]
}

export interface NewUser extends User {
  password: string
}

/** How passwords are kept. On Node scrypt, in the page a salted SHA-256 (nothing there is worth guessing). */
export interface PasswordHasher {
  hash(password: string): Promise<string>
  matches(password: string, hash: string): Promise<boolean>
}

export interface Users {
  byId(id: string): User | undefined
  /** The user when name and password fit; unknown names cost the same work as known ones. */
  check(name: string, password: string): Promise<User | undefined>
}

export async function createUsers(list: readonly NewUser[], passwords: PasswordHasher): Promise<Users> {
  const decoy = await passwords.hash('')
  const records = new Map<string, { user: User; hash: string }>()
  for (const { password, ...user } of list) records.set(user.name, { user, hash: await passwords.hash(password) })
  const byId = new Map([...records.values()].map(({ user }) => [user.id, user]))
  return {
    byId: (id) => byId.get(id),
    async check(name, password) {
      const record = records.get(name)
      const matches = await passwords.matches(password, record?.hash ?? decoy)
      return matches && record ? record.user : undefined
    },
  }
}

/** A password hasher for places without scrypt: SHA-256 over a salt and the password. */
export function createDigestPasswords(ports: { digest: Digest; identifiers: Identifiers }): PasswordHasher {
  const hashWith = (salt: string, password: string) =>
    `${salt}:${ports.digest.sha256(new TextEncoder().encode(`${salt}:${password}`))}`
  return {
    hash: async (password) => hashWith(toBase64Url(ports.identifiers.bytes(16)), password),
    matches: async (password, hash) => hashWith(hash.split(':')[0] ?? '', password) === hash,
  }
}

/** Who can log in unless an edge says otherwise. */
export function defaultUsers(options: { name?: string; password?: string } = {}): NewUser[] {
  const { name = 'admin', password = 'sandbar' } = options
  return [
    { id: '500', name, password, roles: ['Administrators'] },
    { id: '1000', name: 'observer', password, roles: ['Observers'] },
  ]
}
