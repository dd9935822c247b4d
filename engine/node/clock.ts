import { createSchedule } from '../core/schedule.ts'
import type { Clock } from '../ports/clock.ts'

/** Longest wait in one piece: after a step of the wall clock or a sleep of the machine timers are at most this late. */
const longestWaitMs = 60_000
/** Beyond this the wall clock was set; below, it only ticks more coarsely. */
const stepMs = 25

/** The machine's own time, with fractions. Timers don't keep the process alive. */
export function createSystemClock(): Clock {
  const now = createFineNow()
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

/** Follows the wall clock when it is set, and counts fractions in between. */
function createFineNow(): () => number {
  let origin = performance.timeOrigin
  return () => {
    const wall = Date.now()
    const fine = origin + performance.now()
    if (Math.abs(wall - fine) <= stepMs) return fine
    origin += wall - fine
    return wall
  }
}
