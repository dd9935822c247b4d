import type { Weekday } from './relationship.ts'

export const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const satisfies Weekday[]
export const minuteMs = 60_000
export const dayMinutes = 1440
const dayMs = dayMinutes * minuteMs

/** What the clocks of a zone show. */
export interface WallTime {
  /** 0 is Sunday. */
  weekday: number
  /** Whole minutes since midnight. */
  minute: number
  /** Days since 1 January 1970, by the calendar on the wall. */
  date: number
}

/** True for names of the tz database. Offsets such as `+01:00` are none. */
export function isKnownTimezone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

export function wallTime(timezone: string, atMs: number): WallTime {
  const shown = Math.floor((atMs + offsetMs(timezone, atMs)) / minuteMs)
  const date = Math.floor(shown / dayMinutes)
  return { weekday: (((date + 4) % 7) + 7) % 7, minute: shown - date * dayMinutes, date }
}

/**
 * Moment at which a zone's clocks show a time: the first of two where they show it twice; where they skip it, as much
 * later as they were moved (02:30 becomes 03:30).
 */
export function momentOf(timezone: string, { date, minute }: { date: number; minute: number }): number {
  const shownMs = date * dayMs + minute * minuteMs
  const before = shownMs - offsetMs(timezone, shownMs - dayMs)
  const after = shownMs - offsetMs(timezone, shownMs + dayMs)
  const exact = [before, after].filter((atMs) => atMs + offsetMs(timezone, atMs) === shownMs)
  return exact.length > 0 ? Math.min(...exact) : before
}

/** First whole minute after `fromMs`, up to `untilMs`, from which on the clocks run differently; undefined: they don't. */
export function clockChange(timezone: string, fromMs: number, untilMs: number): number | undefined {
  const offset = offsetMs(timezone, fromMs)
  if (offsetMs(timezone, untilMs) === offset) return undefined
  let [low, high] = [Math.floor(fromMs / minuteMs), Math.ceil(untilMs / minuteMs)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMs(timezone, middle * minuteMs) === offset) low = middle
    else high = middle
  }
  return high * minuteMs
}

/** By how much the clocks of a zone are ahead of UTC. */
function offsetMs(timezone: string, atMs: number): number {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clockOf(timezone).formatToParts(atMs)) found[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  clocks.set(timezone, clock)
  return clock
}
