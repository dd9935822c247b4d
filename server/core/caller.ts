import { Fault } from './errors.ts'
import type { Caller, Services } from './handler.ts'
import { hasPrivilege } from './roles.ts'

/** The caller behind the bearer token; a Fault 401 without a token that is good. */
export function authenticate(headers: Readonly<Record<string, string>>, services: Services): Caller {
  const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined)
    throw new Fault('unauthorized', 'Could not answer: the request carries no bearer token, log in first')
  const session = services.sessions.find(token)
  const user = session && services.users.byId(session.userId)
  if (!user) throw new Fault('unauthorized', 'Could not accept the token: it is unknown or has expired, log in again')
  return { user, token }
}

/** A Fault 403 unless one of the caller's roles grants the privilege. */
export function expectPrivilege(caller: Caller, privilege: string): void {
  if (privilege === 'authenticated' || hasPrivilege(caller.user.roles, privilege)) return
  throw new Fault('forbidden', `Could not allow the call: ${caller.user.name} lacks ${privilege}`)
}
