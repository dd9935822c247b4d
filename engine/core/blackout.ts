import type { BlackoutWindow, Weekday } from './relationship.ts'
import { clockChange, dayMinutes, isKnownTimezone, minuteMs, wallTime, weekdays } from './wall-clock.ts'

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
    const endMs = time + left * minuteMs
    // The window's end is a time on the wall: clocks that change before it comes move it.
    time = clockChange(blackouts.timezone, time, endMs) ?? endMs
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

/** What is wrong with a list of days. */
export function validateDays(days: readonly string[], where: string): SettingIssue[] {
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
  const { weekday, minute } = wallTime(timezone, atMs)
  return Math.max(...windows.map((window) => minutesLeftOf(window, weekday, minute)))
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
