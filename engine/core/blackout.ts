import type { BlackoutWindow, Weekday } from './relationship.ts'

/** Weekly spans in which no job starts by itself, read by the wall clock of one time zone. */
export interface Blackouts {
  windows: readonly BlackoutWindow[]
  /** Name in the tz database, `UTC`, `Europe/Berlin`. */
  timezone: string
}

/** Why settings can't be used: `where` names the member, `message` says what is wrong. */
export interface SettingIssue {
  where: string
  message: string
}

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const satisfies Weekday[]
const minuteMs = 60_000
const dayMinutes = 1440
const maxWindows = 10
/** A blackout that has not ended after this time never ends: the windows cover the whole week. */
const endlessAfterMs = 9 * dayMinutes * minuteMs

/** True while the wall clock of the zone shows a time inside any window. Hours that occur twice count twice. */
export function isInBlackout(blackouts: Blackouts, atMs: number): boolean {
  return minutesLeft(blackouts, atMs) > 0
}

/**
 * End of the present blackout in milliseconds since 1970, touching windows taken as one; null outside of one,
 * `Infinity` when the windows cover the whole week.
 */
export function nextActiveTime(blackouts: Blackouts, atMs: number): number | null {
  let time = Math.floor(atMs / minuteMs) * minuteMs
  let left = minutesLeft(blackouts, time)
  if (left === 0) return null
  while (left > 0) {
    time += (isClockSteady(blackouts.timezone, time, left) ? left : 1) * minuteMs
    if (time - atMs > endlessAfterMs) return Number.POSITIVE_INFINITY
    left = minutesLeft(blackouts, time)
  }
  return time
}

/** Everything that is wrong with windows and zone; empty when they can be used. */
export function validateBlackouts({ windows, timezone }: Blackouts): SettingIssue[] {
  const issues = windows.flatMap((window, index) => validateWindow(window, `blackout_windows[${index}]`))
  if (windows.length > maxWindows) {
    issues.unshift({
      where: 'blackout_windows',
      message: `${windows.length} windows, at most ${maxWindows} are possible`,
    })
  }
  if (!isKnownTimezone(timezone)) {
    issues.push({
      where: 'blackout_window_timezone',
      message: `${JSON.stringify(timezone)} is no time zone of the tz database`,
    })
  }
  return issues
}

/** True for names of the tz database. Offsets such as `+01:00` are none. */
export function isKnownTimezone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    wallClock(name)
    return true
  } catch {
    return false
  }
}

function validateWindow(window: BlackoutWindow, where: string): SettingIssue[] {
  const issues: SettingIssue[] = []
  const limits = { startHour: 23, startMinute: 59, endHour: 23, endMinute: 59 }
  for (const [member, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const value = window[member]
    if (Number.isInteger(value) && value >= 0 && value <= most) continue
    issues.push({ where: `${where}.${snakeCase(member)}`, message: `${value} is not a whole number from 0 to ${most}` })
  }
  return [...issues, ...validateDays(window.onDays, `${where}.on_days`)]
}

function validateDays(days: readonly string[], where: string): SettingIssue[] {
  if (days.length === 0) return [{ where, message: 'no day is named' }]
  const unknown = days.filter((day) => day !== 'EVERY_DAY' && !(weekdays as readonly string[]).includes(day))
  if (unknown.length > 0) return [{ where, message: `${unknown.join(', ')} is no day` }]
  if (days.length > 1 && days.includes('EVERY_DAY')) return [{ where, message: 'EVERY_DAY stands beside other days' }]
  return []
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Minutes until the last of the windows around this wall time ends; 0 outside. */
function minutesLeft({ windows, timezone }: Blackouts, atMs: number): number {
  if (windows.length === 0) return 0
  const { day, minute } = wallTime(timezone, atMs)
  return Math.max(...windows.map((window) => minutesLeftOf(window, day, minute)))
}

function minutesLeftOf(window: BlackoutWindow, day: number, minute: number): number {
  const start = window.startHour * 60 + window.startMinute
  const end = window.endHour * 60 + window.endMinute
  const endsNextDay = end <= start
  if (minute >= start && isOn(window, day)) {
    if (endsNextDay) return dayMinutes + end - minute
    return Math.max(0, end - minute)
  }
  return endsNextDay && minute < end && isOn(window, day + 6) ? end - minute : 0
}

function isOn({ onDays }: BlackoutWindow, day: number): boolean {
  const days: readonly string[] = onDays
  return days.includes('EVERY_DAY') || days.includes(weekdays[day % 7] as Weekday)
}

function isClockSteady(timezone: string, atMs: number, minutes: number): boolean {
  const now = wallTime(timezone, atMs)
  const then = wallTime(timezone, atMs + minutes * minuteMs)
  const advanced = (then.day - now.day) * dayMinutes + then.minute - now.minute
  return (advanced - minutes) % (7 * dayMinutes) === 0
}

interface WallTime {
  /** 0 is Sunday. */
  day: number
  /** Since midnight. */
  minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function wallClock(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timezone, clock)
  return clock
}

function wallTime(timezone: string, atMs: number): WallTime {
  const parts = Object.fromEntries(
    wallClock(timezone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, value]),
  )
  const day = weekdays.indexOf((parts.weekday ?? '').toUpperCase() as Weekday)
  return { day, minute: Number(parts.hour) * 60 + Number(parts.minute) }
}
