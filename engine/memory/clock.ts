import { createSchedule } from '../core/schedule.ts'
import type { Clock } from '../ports/clock.ts'

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on by `ms`, firing timers in the order of their times; what each one starts settles before the next. */
  advance(ms: number): Promise<void>
  /** Set forward or back at one go, as an administrator does; what fell due fires at the new time. */
  set(atMs: number): Promise<void>
  /** Goes on to the next timer and fires it; false when none waits. */
  advanceToNext(): Promise<boolean>
  /** Lets everything that waits only for promises run to its end; time stands still. */
  settle(): Promise<void>
}

/** @param options.startAtMs where the clock stands at first, in milliseconds since 1970 */
export function createManualClock(options: { startAtMs: number }): ManualClock {
  let nowMs = options.startAtMs
  const schedule = createSchedule()

  const runUntil = async (untilMs: number) => {
    await settle()
    const due = schedule.takeDue(untilMs)
    if (!due) return false
    nowMs = Math.max(nowMs, due.atMs)
    due.fire()
    await settle()
    return true
  }

  return {
    now: () => nowMs,
    schedule: schedule.add,
    async advance(ms) {
      const untilMs = nowMs + ms
      while (await runUntil(untilMs));
      nowMs = Math.max(nowMs, untilMs)
    },
    async set(atMs) {
      nowMs = atMs
      while (await runUntil(atMs));
    },
    notBefore(atMs) {
      nowMs = Math.max(nowMs, atMs)
    },
    advanceToNext: () => runUntil(Number.MAX_VALUE),
    settle,
  }
}

/** A message between ports is delivered by the event loop, which empties the queue of promises first. */
async function settle(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
  port1.close()
}
