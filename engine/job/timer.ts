import type { Clock } from '../ports/clock.ts'

/** One timer that is set anew; setting it again replaces what it waited for. */
export interface Timer {
  in(ms: number): void
  at(atMs: number): void
  cancel(): void
}

export function createTimer(clock: Clock, fire: () => void): Timer {
  let cancel = () => {}
  const at = (atMs: number) => {
    cancel()
    cancel = clock.schedule(atMs, fire)
  }
  return { at, in: (ms) => at(clock.now() + ms), cancel: () => cancel() }
}
