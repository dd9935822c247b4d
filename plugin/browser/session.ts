import { createListeners } from './listeners.ts'
import type { Sandbox } from './sandbox.ts'

export interface Session {
  user: string
  token: string
}

/** Where tokens are kept: `sessionStorage`, or nothing but memory. */
export interface TokenStore {
  get(cluster: string): Session | null
  set(cluster: string, session: Session | null): void
}

/** The user that every new sandbox has. */
export const defaultUser = { username: 'admin', password: 'sandbar' }

export type LoginOutcome = { loggedIn: true; session: Session } | { loggedIn: false; status: number; text: string }

/** Who the page is at each cluster, shared by all widgets. */
export interface Sessions {
  of(cluster: string): Session | null
  /** By the API's own login call. Rejects only when nobody answers. */
  login(cluster: string, credentials: { username: string; password: string }): Promise<LoginOutcome>
  /** Forgets the token; it ends on the cluster too if that can be reached. */
  logout(cluster: string): Promise<void>
  /** Called with the cluster's name whenever its session came or went. */
  onChange(listener: (cluster: string) => void): () => void
  /** As the default user, unless there is a session already. */
  ensure(cluster: string): Promise<{ session: Session | null; isNew: boolean }>
  /** Uses a token that the reader got by calling login in a console. */
  take(cluster: string, session: Session): void
  /** Forgets a token that the cluster no longer takes. */
  expire(cluster: string): void
}

export function createSessions(sandbox: Sandbox, store: TokenStore): Sessions {
  const changes = createListeners<string>()
  const pending = new Map<string, Promise<LoginOutcome>>()
  const keep = (cluster: string, session: Session | null) => {
    store.set(cluster, session)
    changes.tell(cluster)
  }
  const sessions: Sessions = {
    of: store.get,
    onChange: changes.add,
    take: keep,
    expire: (cluster) => keep(cluster, null),
    async login(cluster, credentials) {
      const outcome = await askForToken(sandbox, cluster, credentials)
      if (outcome.loggedIn) keep(cluster, outcome.session)
      return outcome
    },
    async logout(cluster) {
      const session = store.get(cluster)
      keep(cluster, null)
      if (!session) return
      const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' }
      // The token is forgotten here in any case; a cluster that can't be reached ends it in time.
      await sandbox.fetch(cluster, '/v1/session/logout', { method: 'POST', headers }).catch(() => null)
    },
    async ensure(cluster) {
      const present = store.get(cluster)
      if (present) return { session: present, isNew: false }
      const asked = pending.get(cluster) ?? sessions.login(cluster, defaultUser)
      pending.set(cluster, asked)
      const outcome = await asked.finally(() => pending.delete(cluster))
      return { session: outcome.loggedIn ? outcome.session : null, isNew: true }
    },
  }
  return sessions
}

async function askForToken(
  sandbox: Sandbox,
  cluster: string,
  credentials: { username: string; password: string },
): Promise<LoginOutcome> {
  const answer = await sandbox.fetch(cluster, '/v1/session/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  })
  const text = await answer.text()
  if (!answer.ok) return { loggedIn: false, status: answer.status, text }
  const { bearer_token: token } = JSON.parse(text) as { bearer_token: string }
  return { loggedIn: true, session: { user: credentials.username, token } }
}

/** Tokens that end with the page. */
export function createMemoryStore(): TokenStore {
  const memory = new Map<string, Session>()
  return {
    get: (cluster) => memory.get(cluster) ?? null,
    set(cluster, session) {
      if (session === null) memory.delete(cluster)
      else memory.set(cluster, session)
    },
  }
}

/** Tokens outlive a reload where the clusters do too; clusters in the page begin anew, and so do their sessions. */
export function createTokenStore(sandbox: Sandbox): TokenStore {
  const storage = sandbox.mode === 'server' ? tabStorage() : null
  if (!storage) return createMemoryStore()
  const key = (cluster: string) => `sandbar:1:session:${cluster}`
  return {
    get: (cluster) => JSON.parse(storage.getItem(key(cluster)) ?? 'null') as Session | null,
    set(cluster, session) {
      if (session === null) storage.removeItem(key(cluster))
      else storage.setItem(key(cluster), JSON.stringify(session))
    },
  }
}

/** Null where the browser forbids it. */
function tabStorage(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
