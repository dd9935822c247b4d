/** A user of the cluster itself. Users of directories outside exist on no sandbox. */
export interface LocalUser {
  /** Decimal, from the same numbers as groups: 500 is the first administrator. */
  id: string
  name: string
  /** Id of a group. */
  primaryGroup: string
  /** Number for NFS in decimal; empty when there is none. */
  uid: string
  homeDirectory: string | null
  /** Null: nobody can sign in with a password. */
  passwordHash: string | null
  version: number
}

/** A group of the cluster itself. */
export interface LocalGroup {
  id: string
  name: string
  /** Number for NFS in decimal; empty when there is none. */
  gid: string
  /** Ids of users, besides those whose primary group it is. */
  members: readonly string[]
  version: number
}

/** Privileges under a name, and who has them. */
export interface Role {
  name: string
  description: string
  /** Not used for built-in roles: what they grant stands in `built-in-roles.ts`. */
  privileges: readonly string[]
  /** Auth ids of users and groups. */
  members: readonly string[]
  isBuiltIn: boolean
  version: number
}

/** A token that lives longer than a session. The token itself is known to its holder only. */
export interface AccessToken {
  id: string
  userId: string
  creatorId: string
  createdAtMs: number
  /** Null: never. */
  expiresAtMs: number | null
  isEnabled: boolean
  /** SHA-256 of the token. */
  hash: string
}

/** Where records of accounts are kept, each under its id; roles under their name, hashes lead to the token's id. */
export const collections = {
  users: 'users',
  groups: 'groups',
  roles: 'roles',
  tokens: 'access-tokens',
  tokenHashes: 'access-token-hashes',
  accounts: 'accounts',
  counters: 'account-counters',
  attributes: 'identity-attributes',
} as const

/** Accounts that every cluster has and nobody can delete. */
export const builtIn = {
  admin: '500',
  guest: '501',
  administrators: '512',
  users: '513',
  guests: '514',
} as const

/** Ids up to here are given to what a cluster begins with. */
export const lastGivenId = 1_000
