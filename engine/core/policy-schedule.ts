import type { DailySchedule, HourlySchedule, MonthlySchedule, PolicySchedule } from './policy.ts'
import type { Weekday } from './relationship.ts'
import { clockChange, dayMinutes, minuteMs, momentOf, type WallTime, wallTime, weekdays } from './wall-clock.ts'

const lastDay = 128
/** The longest month and a bit: no schedule rests longer. */
const longestRestDays = 63
const minutesOf = { FIRE_IN_MINUTES: 1, FIRE_IN_HOURS: 60 } as const

/**
 * First moment after `afterMs` at which a schedule fires, in milliseconds since 1970. Once a day is once, also where the
 * clocks show its time twice or skip it; in an hour that comes twice, an hourly schedule fires twice.
 */
export function nextFire(schedule: PolicySchedule, afterMs: number): number {
  return schedule.frequency === 'SCHEDULE_HOURLY_OR_LESS' ? nextSlot(schedule, afterMs) : nextDay(schedule, afterMs)
}

function nextDay(schedule: DailySchedule | MonthlySchedule, afterMs: number): number {
  const minute = schedule.hour * 60 + schedule.minute
  const today = wallTime(schedule.timezone, afterMs).date
  for (let date = today - 1; date <= today + longestRestDays; date += 1) {
    if (!isDue(schedule, date)) continue
    const atMs = momentOf(schedule.timezone, { date, minute })
    if (atMs > afterMs) return atMs
  }
  throw new Error(`A schedule rests for more than ${longestRestDays} days`)
}

function isDue(schedule: DailySchedule | MonthlySchedule, date: number): boolean {
  if (schedule.frequency === 'SCHEDULE_DAILY_OR_WEEKLY') return isOn(schedule.onDays, date + 4)
  const day = new Date(date * dayMinutes * minuteMs)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  const wanted = schedule.dayOfMonth === lastDay ? last : Math.min(schedule.dayOfMonth, last)
  return day.getUTCDate() === wanted
}

function nextSlot(schedule: HourlySchedule, afterMs: number): number {
  const { timezone } = schedule
  let atMs = (Math.floor(afterMs / minuteMs) + 1) * minuteMs
  for (;;) {
    const wait = minutesToSlot(schedule, wallTime(timezone, atMs))
    if (wait === 0) return atMs
    const slotMs = atMs + wait * minuteMs
    // Slots are times on the wall: clocks that change before one comes move it.
    atMs = clockChange(timezone, atMs, slotMs) ?? slotMs
  }
}

/** Minutes on the wall until the next slot, none when this is one. */
function minutesToSlot(schedule: HourlySchedule, now: WallTime): number {
  const start = schedule.windowStartHour * 60 + schedule.windowStartMinute
  const end = schedule.windowEndHour * 60 + schedule.windowEndMinute
  const length = end < start ? dayMinutes + end - start : end - start
  const period = schedule.fireEvery * minutesOf[schedule.fireEveryInterval]
  let soonest = Number.POSITIVE_INFINITY
  // From yesterday, whose window may reach into today, to this day next week.
  for (let day = -1; day <= 7; day += 1) {
    if (!isOn(schedule.onDays, now.weekday + day)) continue
    const sinceStart = now.minute - (day * dayMinutes + start)
    const slot = Math.max(0, Math.ceil(sinceStart / period)) * period
    if (slot <= length) soonest = Math.min(soonest, slot - sinceStart)
  }
  return soonest
}

function isOn(onDays: readonly string[], weekday: number): boolean {
  return onDays.includes('EVERY_DAY') || onDays.includes(weekdays[((weekday % 7) + 7) % 7] as Weekday)
}
