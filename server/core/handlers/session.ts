import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Caller, type Handler, type HandlersOf } from '../handler.ts'
import { privilegesOf } from '../roles.ts'

const login: Handler = async (call) => {
  const { username, password } = bodyOf<{ username: string; password: string }>(call)
  const { limiter, sessions, users } = call.services
  const waitMs = limiter.waitMs(username)
  if (waitMs > 0) {
    const seconds = Math.ceil(waitMs / 1000)
    throw new Fault('too_many_requests', `Could not log in as ${username}: too many failures, wait ${seconds} s`, {
      'Retry-After': String(seconds),
    })
  }
  // Counted before the slow check, so that parallel guesses don't pass the limit together.
  limiter.failed(username)
  const user = await users.check(username, password)
  if (!user) throw new Fault('wrong_credentials', 'Could not log in: user name or password is wrong')
  limiter.succeeded(username)
  return { json: { bearer_token: sessions.open(user.id) } }
}

const logout: Handler = (call) => {
  call.services.sessions.close(callerOf(call).token)
  return {}
}

const whoAmI: Handler = (call) => {
  const { user } = callerOf(call)
  return {
    json: {
      id: user.id,
      name: user.name,
      primary_group: '513',
      sid: `S-1-5-21-1-2-3-${user.id}`,
      uid: '',
      home_directory: null,
      can_change_password: false,
      privileges: privilegesOf(user.roles),
      access_token_id: null,
    },
  }
}

const listSessionRoles: Handler = (call) => ({ json: [...callerOf(call).user.roles] })

function callerOf(call: Call): Caller {
  if (!call.caller) throw new TypeError('An operation that needs a login ran without one')
  return call.caller
}

/** The functions of tag `session`. */
export const handlers: HandlersOf<'session'> = {
  login,
  logout,
  whoAmI,
  listSessionRoles,
}
