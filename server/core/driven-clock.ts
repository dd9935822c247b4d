import type { Clock } from '@sandbar/engine'
import type { ManualClock } from '@sandbar/engine/memory'

/** One step of the driver is cut to this: a page that slept for hours must not run hours of jobs at once. */
const longestStepMs = 60_000

/** A sandbox's clock without a machine's time of its own: somebody outside tells how much real time went by. */
export interface DrivenClock extends Clock {
  readonly rate: number
  readonly paused: boolean
  /** Sandbox seconds per real second, above 0. Throws RangeError otherwise. */
  setRate(rate: number): void
  setPaused(paused: boolean): void
  /** Real time has gone by; ignored while paused. */
  tick(elapsedMs: number): Promise<void>
  /** Forward by this much sandbox time, paused or not. */
  advance(byMs: number): Promise<void>
  /** Forward to the next timer; false when none waits. */
  advanceToNext(): Promise<boolean>
}

/** Steps take turns, so a slow one is never overtaken. */
export function createDrivenClock(manual: ManualClock): DrivenClock {
  let rate = 1
  let paused = false
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    now: manual.now,
    schedule: manual.schedule,
    get rate() {
      return rate
    },
    get paused() {
      return paused
    },
    setRate(wanted) {
      if (!(wanted > 0 && Number.isFinite(wanted))) {
        throw new RangeError(`Could not set the clock's rate to ${wanted}: wanted a number above 0`)
      }
      rate = wanted
    },
    setPaused(wanted) {
      paused = wanted
    },
    tick: (elapsedMs) =>
      inTurn(async () => {
        if (!paused) await manual.advance(Math.min(elapsedMs, longestStepMs) * rate)
      }),
    advance: (byMs) => inTurn(() => manual.advance(byMs)),
    advanceToNext: () => inTurn(() => manual.advanceToNext()),
  }
}
