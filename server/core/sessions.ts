import type { Clock, Digest, Identifiers } from '@sandbar/engine'
import { toBase64Url } from './base64.ts'

const lifetimeMs = 10 * 60 * 60 * 1000
const maxSessions = 1000
const tokenBytes = 32
const encoder = new TextEncoder()

export interface Session {
  userId: string
  expiresAtMs: number
}

/**
 * Who is logged in. Kept in memory only: a restart ends every session. Tokens carry 256 bits and are kept as SHA-256,
 * so that a dump of the memory's records is no way in.
 */
export interface Sessions {
  /** A new bearer token, valid for 10 hours of the sandbox's clock. The oldest session goes when there are too many. */
  open(userId: string): string
  /** Undefined for an unknown, expired or closed token. */
  find(token: string): Session | undefined
  /** Makes the token worthless; unknown tokens are left alone. */
  close(token: string): void
  /** Ends the sessions of a user, but for the one of the token that is spared. */
  closeAllOf(userId: string, sparedToken?: string): void
  /** Ends every session. */
  clear(): void
}

export function createSessions(ports: { digest: Digest; identifiers: Identifiers; clock: Clock }): Sessions {
  const { digest, identifiers, clock } = ports
  const sessions = new Map<string, Session>()
  const keyOf = (token: string) => digest.sha256(encoder.encode(token))

  function makeRoom(): void {
    for (const [key, session] of sessions) if (session.expiresAtMs <= clock.now()) sessions.delete(key)
    for (const key of sessions.keys()) {
      if (sessions.size < maxSessions) return
      sessions.delete(key)
    }
  }

  return {
    open(userId) {
      makeRoom()
      const token = `session-v1:${toBase64Url(identifiers.bytes(tokenBytes))}`
      sessions.set(keyOf(token), { userId, expiresAtMs: clock.now() + lifetimeMs })
      return token
    },
    find(token) {
      const session = sessions.get(keyOf(token))
      return session && session.expiresAtMs > clock.now() ? session : undefined
    },
    close: (token) => void sessions.delete(keyOf(token)),
    closeAllOf(userId, sparedToken) {
      const spared = sparedToken === undefined ? undefined : keyOf(sparedToken)
      for (const [key, session] of sessions) if (session.userId === userId && key !== spared) sessions.delete(key)
    },
    clear: () => sessions.clear(),
  }
}
