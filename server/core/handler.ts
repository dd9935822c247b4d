import type { Cluster, Digest, Identifiers } from '@sandbar/engine'
import type { NotEmulatedId, OperationsOfTag } from '@sandbar/openapi/routes'
import type { PasswordHasher } from './accounts/passwords.ts'
import type { Principal } from './accounts/principal.ts'
import type { Activity } from './activity/activity.ts'
import type { ExtrasStore } from './files/extras-store.ts'
import type { QuotaLedger } from './files/quota-ledger.ts'
import type { LoginLimiter } from './login-limiter.ts'
import type { Records } from './records.ts'
import type { Reply } from './respond.ts'
import type { Sessions } from './sessions.ts'
import type { Turns } from './turns.ts'

/** Who calls: the user behind the token with its present rights, and the token itself. */
export interface Caller extends Principal {
  token: string
  /** Null in a session that began with a password. */
  accessTokenId: string | null
}

/** A cluster that look-ups know. */
export interface Neighbour {
  name: string
  address: string
}

/** What every handler can use. */
export interface Services {
  /** Its files keep the rules that users have set. */
  cluster: Cluster
  /** What directories with a quota take. */
  readonly quotas: QuotaLedger
  /** What the API keeps about files beyond what volumes do. */
  readonly extras: ExtrasStore
  /** What the API itself remembers; lasts like the cluster's own state. */
  records: Records
  /** What the cluster did since it started. */
  activity: Activity
  /** By which the cluster's partners know it. */
  address: string
  neighbours: readonly Neighbour[]
  identifiers: Identifiers
  digest: Digest
  sessions: Sessions
  passwords: PasswordHasher
  limiter: LoginLimiter
  fileTurns: Turns
}

/** One call, checked against the contract. */
export interface Call {
  /** Decoded once. */
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, QueryValue>>
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  /** The path as sent, without the query: for the address of the next page. */
  path: string
  /** The JSON body; it fits the operation's request schema. Undefined where none is wanted. */
  json: unknown
  /** The body of operations that take bytes. */
  stream: AsyncIterable<Uint8Array>
  /** Address of the caller; empty in a page. */
  peer: string
  /** Addresses behind the connections that are open to the cluster; none in a page. */
  connections: () => readonly string[]
  /** Null on operations that need no login. */
  caller: Caller | null
  services: Services
}

export type QueryValue = string | number | boolean

/** The function behind one operation. It throws `Refusal` or `Fault` for what callers may expect; anything else is a bug. */
export type Handler = (call: Call) => Promise<Reply> | Reply

/** The functions of a tag: one for each operation, but for those of depth `none`. */
export type HandlersOf<Tag extends keyof OperationsOfTag> = Readonly<
  Record<Exclude<OperationsOfTag[Tag], NotEmulatedId>, Handler>
>

/** A JSON body that the contract's validator has passed. */
export function bodyOf<T>(call: Call): T {
  return call.json as T
}

/** A path parameter; operations name them, so a missing one is a bug. */
export function param(call: Call, name: string): string {
  const value = call.params[name]
  if (value === undefined) throw new TypeError(`No path parameter ${name}`)
  return value
}
