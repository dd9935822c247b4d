import { setImmediate as nextTurn } from 'node:timers/promises'
import { createSchedule } from '../core/schedule.ts'
import type { Clock } from '../ports/clock.ts'
import { createSystemClock } from './clock.ts'

/** Time of a sandbox, led by hand or running at its own rate beside real time. */
export interface VirtualClock extends Clock {
  readonly rate: number
  readonly paused: boolean
  /** Time of the next timer, in milliseconds since 1970; undefined when none is set. */
  readonly nextEventAt: number | undefined
  /** Stands still until `resume`; no timer fires but through `advance`. */
  pause(): void
  resume(): void
  /** Sandbox seconds per real second, above 0. Throws RangeError otherwise. */
  setRate(rate: number): void
  /** Forward by milliseconds; see `advanceTo`. */
  advance(byMs: number): Promise<void>
  /**
   * Forward to a time: timers fire in order, each at its own time, with a turn of the event loop after each so that what
   * they started can set further timers. Throws RangeError for a time that has passed.
   */
  advanceTo(atMs: number): Promise<void>
}

export interface VirtualClockOptions {
  /** Default: now. */
  startAtMs?: number
  /** Default 1. */
  rate?: number
  /** Default false. */
  paused?: boolean
  /** Real time; default the machine's. */
  base?: Clock
}

interface State {
  readonly base: Clock
  readonly schedule: ReturnType<typeof createSchedule>
  /** At real time `anchorReal` it was `anchorVirtual` here. */
  anchorReal: number
  anchorVirtual: number
  rate: number
  paused: boolean
  /** While timers are fired by hand, time stands where the timer was set. */
  held: boolean
  disarm: () => void
}

/** A sandbox's clock over real time. */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const base = options.base ?? createSystemClock()
  const state: State = {
    base,
    schedule: createSchedule(),
    anchorReal: base.now(),
    anchorVirtual: options.startAtMs ?? base.now(),
    rate: checkRate(options.rate ?? 1),
    paused: options.paused ?? false,
    held: false,
    disarm: () => {},
  }
  const set = (change: Partial<Pick<State, 'rate' | 'paused' | 'anchorVirtual'>>) => {
    Object.assign(state, { anchorVirtual: now(state), anchorReal: base.now() }, change)
    arm(state)
  }
  return {
    now: () => now(state),
    schedule(atMs, fire) {
      const cancel = state.schedule.add(atMs, fire)
      arm(state)
      return () => {
        cancel()
        arm(state)
      }
    },
    notBefore(atMs) {
      if (atMs <= now(state) || state.held) return
      set({ anchorVirtual: atMs })
    },
    get rate() {
      return state.rate
    },
    get paused() {
      return state.paused
    },
    get nextEventAt() {
      return state.schedule.next()
    },
    pause: () => set({ paused: true }),
    resume: () => set({ paused: false }),
    setRate: (rate) => set({ rate: checkRate(rate) }),
    advance: (byMs) => advanceTo(state, now(state) + byMs),
    advanceTo: (atMs) => advanceTo(state, atMs),
  }
}

function now(state: State): number {
  if (state.paused || state.held) return state.anchorVirtual
  return state.anchorVirtual + (state.base.now() - state.anchorReal) * state.rate
}

function moveTo(state: State, atMs: number): void {
  state.anchorVirtual = atMs
  state.anchorReal = state.base.now()
}

async function advanceTo(state: State, atMs: number): Promise<void> {
  if (!(atMs >= now(state)) || !Number.isFinite(atMs)) {
    throw new RangeError(`Could not advance the clock to ${atMs}: it is ${now(state)} already, want a later time`)
  }
  if (state.held) throw new RangeError(`Could not advance the clock to ${atMs}: it is being advanced already`)
  moveTo(state, now(state))
  state.held = true
  state.disarm()
  try {
    for (let due = state.schedule.takeDue(atMs); due !== undefined; due = state.schedule.takeDue(atMs)) {
      moveTo(state, Math.max(due.atMs, state.anchorVirtual))
      due.fire()
      await nextTurn()
    }
  } finally {
    moveTo(state, Math.max(atMs, state.anchorVirtual))
    state.held = false
    arm(state)
  }
}

function arm(state: State): void {
  state.disarm()
  state.disarm = () => {}
  const next = state.schedule.next()
  if (next === undefined || state.paused || state.held) return
  const inRealMs = Math.max(next - now(state), 0) / state.rate
  state.disarm = state.base.schedule(state.base.now() + inRealMs, () => run(state))
}

function run(state: State): void {
  try {
    for (let due = state.schedule.takeDue(now(state)); due !== undefined; due = state.schedule.takeDue(now(state))) {
      due.fire()
    }
  } finally {
    arm(state)
  }
}

function checkRate(rate: number): number {
  if (rate > 0 && Number.isFinite(rate)) return rate
  throw new RangeError(`Could not set the clock's rate to ${rate}: want a number above 0`)
}
