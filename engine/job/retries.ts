import type { Clock } from '../ports/clock.ts'
import { createTimer, type Timer } from './timer.ts'

/** Work that has been promised, and is tried again until it succeeds or the cluster stops. */
export interface Retries {
  /** Tries now. Work has to be safe to repeat. */
  run(key: string, work: () => Promise<void>): void
  close(): void
}

export function createRetries({ clock, retryMs }: { clock: Clock; retryMs: number }): Retries {
  const timers = new Map<string, Timer>()
  let closed = false
  const retries: Retries = {
    run(key, work) {
      timers.get(key)?.cancel()
      const timer = createTimer(clock, () => retries.run(key, work))
      timers.set(key, timer)
      work().then(
        () => void timers.delete(key),
        () => void (closed || timer.in(retryMs)),
      )
    },
    close() {
      closed = true
      for (const timer of timers.values()) timer.cancel()
    },
  }
  return retries
}
