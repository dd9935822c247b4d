import type { Clock } from '@sandbar/engine'

const maxNames = 10_000

/** Slows down guessing: at most so many failed logins per user name and window of the sandbox's clock. */
export interface LoginLimiter {
  /** Milliseconds until the name may try again; 0 when it may now. */
  waitMs(name: string): number
  failed(name: string): void
  succeeded(name: string): void
}

export function createLoginLimiter(options: {
  clock: Pick<Clock, 'now'>
  failures?: number
  windowMs?: number
}): LoginLimiter {
  const { clock, failures = 10, windowMs = 60_000 } = options
  const windows = new Map<string, { count: number; endsAtMs: number }>()

  function current(name: string): { count: number; endsAtMs: number } | undefined {
    const window = windows.get(name)
    return window && window.endsAtMs > clock.now() ? window : undefined
  }

  function makeRoom(): void {
    if (windows.size < maxNames) return
    for (const [name, window] of windows) if (window.endsAtMs <= clock.now()) windows.delete(name)
    const oldest = windows.keys().next()
    if (windows.size >= maxNames && !oldest.done) windows.delete(oldest.value)
  }

  return {
    waitMs(name) {
      const window = current(name)
      return window && window.count >= failures ? window.endsAtMs - clock.now() : 0
    },
    failed(name) {
      const window = current(name)
      if (window) window.count += 1
      else {
        makeRoom()
        windows.delete(name)
        windows.set(name, { count: 1, endsAtMs: clock.now() + windowMs })
      }
    },
    succeeded: (name) => void windows.delete(name),
  }
}
