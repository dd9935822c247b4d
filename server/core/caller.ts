import { findToken, isAccessToken } from './accounts/access-tokens.ts'
import { hasPrivilege } from './accounts/built-in-roles.ts'
import { principalOf } from './accounts/principal.ts'
import { Fault } from './errors.ts'
import type { Call, Caller, Services } from './handler.ts'

/** The caller behind the bearer token, with its present rights; a Fault 401 without a token that is good. */
export async function authenticate(headers: Readonly<Record<string, string>>, services: Services): Promise<Caller> {
  const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined)
    throw new Fault('unauthorized', 'Could not answer: the request carries no bearer token, log in first')
  const holder = await holderOf(token, services)
  const principal = holder && (await principalOf(services.records, holder.userId))
  if (!principal)
    throw new Fault('unauthorized', 'Could not accept the token: it is unknown or has expired, log in again')
  return { ...principal, token, accessTokenId: holder.accessTokenId }
}

/** A Fault 403 unless one of the caller's roles grants the privilege. */
export function expectPrivilege(caller: Caller, privilege: string): void {
  if (privilege === 'authenticated' || hasPrivilege(caller.roles, privilege)) return
  throw new Fault('forbidden', `Could not allow the call: ${caller.user.name} lacks ${privilege}`)
}

/** The caller of an operation that needs a login. */
export function callerOf({ caller }: Pick<Call, 'caller'>): Caller {
  if (!caller) throw new TypeError('An operation that needs a login ran without one')
  return caller
}

async function holderOf(token: string, services: Services) {
  if (!isAccessToken(token)) {
    const session = services.sessions.find(token)
    return session && { userId: session.userId, accessTokenId: null }
  }
  const { records, digest, cluster } = services
  const found = await findToken(token, { records, digest, clock: cluster.clock })
  return found && { userId: found.userId, accessTokenId: found.id }
}
