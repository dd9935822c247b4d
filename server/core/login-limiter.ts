import type { Clock } from '@sandbar/engine'

const maxWindows = 10_000

/**
 * Slows down guessing: at most so many failed logins in a window of the sandbox's clock, counted for each user name
 * from each peer, so that a stranger elsewhere can't lock the administrator out, and for each peer over all names.
 */
export interface LoginLimiter {
  /** Milliseconds until this peer may try the name again; 0 when it may now. */
  waitMs(attempt: LoginAttempt): number
  failed(attempt: LoginAttempt): void
  succeeded(attempt: LoginAttempt): void
}

export interface LoginAttempt {
  name: string
  /** Address of the caller; empty where there is none, in a page. */
  peer: string
}

interface Window {
  count: number
  endsAtMs: number
}

export function createLoginLimiter(options: {
  clock: Pick<Clock, 'now'>
  failures?: number
  failuresOfPeer?: number
  windowMs?: number
}): LoginLimiter {
  const { clock, failures = 10, failuresOfPeer = 100, windowMs = 60_000 } = options
  const ofName = createWindows(clock, windowMs)
  const ofPeer = createWindows(clock, windowMs)
  const keyOf = ({ name, peer }: LoginAttempt) => JSON.stringify([netOf(peer), name.slice(0, 256)])
  return {
    waitMs: (attempt) =>
      Math.max(ofName.waitMs(keyOf(attempt), failures), ofPeer.waitMs(netOf(attempt.peer), failuresOfPeer)),
    failed(attempt) {
      ofName.count(keyOf(attempt), 1)
      ofPeer.count(netOf(attempt.peer), 1)
    },
    succeeded(attempt) {
      ofName.clear(keyOf(attempt))
      ofPeer.count(netOf(attempt.peer), -1)
    },
  }
}

function createWindows(clock: Pick<Clock, 'now'>, windowMs: number) {
  const windows = new Map<string, Window>()

  function current(key: string): Window | undefined {
    const window = windows.get(key)
    return window && window.endsAtMs > clock.now() ? window : undefined
  }

  function makeRoom(): void {
    if (windows.size < maxWindows) return
    for (const [key, window] of windows) if (window.endsAtMs <= clock.now()) windows.delete(key)
    const oldest = windows.keys().next()
    if (windows.size >= maxWindows && !oldest.done) windows.delete(oldest.value)
  }

  return {
    waitMs(key: string, limit: number): number {
      const window = current(key)
      return window && window.count >= limit ? window.endsAtMs - clock.now() : 0
    },
    count(key: string, by: number): void {
      const window = current(key)
      if (window) window.count += by
      else if (by > 0) {
        makeRoom()
        windows.delete(key)
        windows.set(key, { count: by, endsAtMs: clock.now() + windowMs })
      }
    },
    clear: (key: string) => void windows.delete(key),
  }
}

/** Whoever has one IPv6 address has 2^64 of them, so the first half counts. */
function netOf(peer: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(peer)?.[1]
  if (mapped !== undefined || !peer.includes(':')) return mapped ?? peer
  const [head = '', tail] = peer.split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  if (tail === undefined) return groups.slice(0, 4).join(':')
  const missing = 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const all = [...groups, ...Array.from({ length: Math.max(missing, 0) }, () => '0'), ...tail.split(':')]
  return all.slice(0, 4).join(':')
}
