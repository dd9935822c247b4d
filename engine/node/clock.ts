import { createSchedule } from '../core/schedule.ts'
import type { Clock } from '../ports/clock.ts'

/** Longest wait in one piece: after a step of the wall clock or a sleep of the machine timers are at most this late. */
const longestWaitMs = 60_000
/** Further ahead than this, the wall clock was set or the machine has slept; below, it only ticks more coarsely. */
const stepMs = 25

/** Where time is read: milliseconds since 1970 that people may set, and milliseconds that only ever grow. */
export interface TimeSources {
  wall: () => number
  steady: () => number
}

const ownTime: TimeSources = { wall: Date.now, steady: () => performance.now() }

/**
 * The machine's own time, with fractions. It follows the wall clock forward. Set back, that is not followed until it has caught up:
 * time here goes on as if nothing had happened, so that timers fire when they should and no moment comes twice. Timers
 * don't keep the process alive.
 */
export function createSystemClock(sources: TimeSources = ownTime): Clock {
  const now = createFineNow(sources)
  const schedule = createSchedule()
  let timer: NodeJS.Timeout | undefined

  const arm = () => {
    clearTimeout(timer)
    const next = schedule.next()
    if (next === undefined) return
    timer = setTimeout(run, Math.min(Math.max(Math.ceil(next - now()), 1), longestWaitMs))
    timer.unref()
  }
  const run = () => {
    try {
      for (let due = schedule.takeDue(now()); due !== undefined; due = schedule.takeDue(now())) due.fire()
    } finally {
      arm()
    }
  }
  return {
    now,
    schedule(atMs, fire) {
      const cancel = schedule.add(atMs, fire)
      arm()
      return () => {
        cancel()
        arm()
      }
    },
  }
}

function createFineNow({ wall, steady }: TimeSources): () => number {
  let origin = wall() - steady()
  return () => {
    const fine = origin + steady()
    const ahead = wall() - fine
    if (ahead <= stepMs) return fine
    origin += ahead
    return fine + ahead
  }
}
