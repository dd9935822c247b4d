import { privilegesOf } from '../accounts/built-in-roles.ts'
import { collections, type LocalUser } from '../accounts/model.ts'
import { setPassword } from '../accounts/set-password.ts'
import { toWireUser } from '../accounts/wire.ts'
import { callerOf } from '../caller.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf } from '../handler.ts'

const login: Handler = async (call) => {
  const { username, password } = bodyOf<{ username: string; password: string }>(call)
  const user = await withLimit(call, username, `log in as ${username}`, async () => {
    const users = await call.services.records.list<LocalUser>(collections.users)
    const found = users.find(({ name }) => name === username)
    return (await isPasswordOf(call, found, password)) ? found : undefined
  })
  if (!user) throw new Fault('wrong_credentials', 'Could not log in: user name or password is wrong')
  return { json: { bearer_token: call.services.sessions.open(user.id) } }
}

const logout: Handler = (call) => {
  call.services.sessions.close(callerOf(call).token)
  return {}
}

const changePassword: Handler = async (call) => {
  const { user, token } = callerOf(call)
  const { old_password, new_password } = bodyOf<{ old_password: string; new_password: string }>(call)
  const isRight = await withLimit(call, user.name, 'change the password', async () =>
    (await isPasswordOf(call, user, old_password)) ? user : undefined,
  )
  if (!isRight) throw new Fault('wrong_credentials', 'Could not change the password: the old password is wrong')
  await setPassword(call.services, { userId: user.id, password: new_password, sparedToken: token })
  return {}
}

const whoAmI: Handler = (call) => {
  const { user, roles, accessTokenId } = callerOf(call)
  return {
    json: {
      ...toWireUser(user, call.services.cluster.uuid),
      privileges: privilegesOf(roles),
      access_token_id: accessTokenId,
    },
  }
}

const listSessionRoles: Handler = (call) => ({ json: callerOf(call).roles.map(({ name }) => name) })

/** Counts failures under a name; a Fault 429 when there were too many. */
async function withLimit<T>(
  call: Call,
  name: string,
  what: string,
  attempt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const { limiter } = call.services
  const about = { name, peer: call.peer }
  const waitMs = limiter.waitMs(about)
  if (waitMs > 0) {
    const seconds = Math.ceil(waitMs / 1000)
    throw new Fault('too_many_requests', `Could not ${what}: too many failures, wait ${seconds} s`, {
      'Retry-After': String(seconds),
    })
  }
  // Counted before the slow check, so that parallel guesses don't pass the limit together.
  limiter.failed(about)
  const result = await attempt()
  if (result !== undefined) limiter.succeeded(about)
  return result
}

/** Whoever has no password costs the same work as those who have one, so that time tells nothing about names. */
async function isPasswordOf(call: Call, user: LocalUser | undefined, password: string): Promise<boolean> {
  const { passwords } = call.services
  if (user && user.passwordHash !== null) return passwords.matches(password, user.passwordHash)
  await passwords.hash(password)
  return false
}

/** The functions of tag `session`. */
export const handlers: HandlersOf<'session'> = {
  login,
  logout,
  changePassword,
  whoAmI,
  listSessionRoles,
}
