import type { VirtualClock } from '@sandbar/engine/node'
import type { LabEvent } from '../core/index.ts'
import { parseDuration } from '../duration.ts'

/** The clock of a sandbox in the hands of people and tests. Each change is told to the lab's listeners. */
export interface LabClock {
  /** Milliseconds since 1970. */
  now(): number
  readonly rate: number
  readonly paused: boolean
  /** Time of the next timer; undefined when none is set. */
  readonly nextEventAt: number | undefined
  pause(): void
  resume(): void
  /** Sandbox seconds per real second, above 0. Throws RangeError otherwise. */
  setRate(rate: number): void
  /** Forward by milliseconds or a text such as `1h`; resolves when what fell due has begun. Calls take turns. */
  advance(by: number | string): Promise<void>
  /** Forward to a time in milliseconds since 1970; one that has passed changes nothing. */
  advanceTo(atMs: number): Promise<void>
}

/** Wraps the clusters' clock. */
export function createLabClock(clock: VirtualClock, tell: (event: LabEvent) => void): LabClock {
  let last: Promise<unknown> = Promise.resolve()
  const announce = () => tell({ event: 'clock', ...clockReading(clock) })
  const advanceInTurn = (targetMs: () => number) => {
    const mine = last.then(() => clock.advanceTo(Math.max(targetMs(), clock.now()))).finally(announce)
    last = mine.catch(() => undefined)
    return mine
  }
  const announcing = (change: () => void) => {
    change()
    announce()
  }
  return {
    now: clock.now,
    get rate() {
      return clock.rate
    },
    get paused() {
      return clock.paused
    },
    get nextEventAt() {
      return clock.nextEventAt
    },
    pause: () => announcing(clock.pause),
    resume: () => announcing(clock.resume),
    setRate: (rate) => announcing(() => clock.setRate(rate)),
    advance: async (by) => {
      const byMs = toMs(by)
      await advanceInTurn(() => clock.now() + byMs)
    },
    advanceTo: (atMs) => advanceInTurn(() => atMs),
  }
}

/** What the clock shows; the time is RFC 3339. */
export function clockReading({ now, rate, paused }: Pick<LabClock, 'now' | 'rate' | 'paused'>) {
  return { now: new Date(now()).toISOString(), rate, paused }
}

function toMs(by: number | string): number {
  const ms = typeof by === 'number' ? by : parseDuration(by)
  if (ms !== undefined && ms >= 0 && Number.isFinite(ms)) return ms
  throw new RangeError(`Could not advance the clock by ${JSON.stringify(by)}: want milliseconds or a text such as 1h`)
}
