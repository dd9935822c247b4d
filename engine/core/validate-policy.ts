import { type SettingIssue, validateDays } from './blackout.ts'
import { parseExpiration } from './expiration.ts'
import type { HourlySchedule, PolicySchedule, PolicySettings } from './policy.ts'
import { isKnownTimezone } from './wall-clock.ts'

const longestName = 200
const lastDay = 128

/** Everything that is wrong with a policy's settings; empty when they can be used. */
export function validatePolicy(settings: PolicySettings): SettingIssue[] {
  return [
    ...validateNames(settings),
    ...validateSchedule(settings.schedule),
    ...validateTimeToLive(settings.expirationTimeToLive),
  ]
}

function validateNames({ name, snapshotNameTemplate }: PolicySettings): SettingIssue[] {
  const issues: SettingIssue[] = []
  for (const [where, text] of [
    ['policy_name', name],
    ['snapshot_name_template', snapshotNameTemplate],
  ] as const) {
    if (text === null) continue
    if (text === '') issues.push({ where, message: 'it is empty' })
    if (text.length > longestName) issues.push({ where, message: `it has more than ${longestName} characters` })
    if (/[/\0]/.test(text)) issues.push({ where, message: `${JSON.stringify(text)} holds a slash or a NUL` })
  }
  return issues
}

function validateSchedule(schedule: PolicySchedule): SettingIssue[] {
  const where = 'schedule.creation_schedule'
  const issues: SettingIssue[] = []
  const isKnown = ['SCHEDULE_HOURLY_OR_LESS', 'SCHEDULE_DAILY_OR_WEEKLY', 'SCHEDULE_MONTHLY'].includes(
    schedule.frequency,
  )
  if (!isKnown) return [{ where: `${where}.frequency`, message: `${String(schedule.frequency)} is no frequency` }]
  if (!isKnownTimezone(schedule.timezone)) {
    const message = `${JSON.stringify(schedule.timezone)} is no time zone of the tz database`
    issues.push({ where: `${where}.timezone`, message })
  }
  if (schedule.frequency !== 'SCHEDULE_MONTHLY') issues.push(...validateDays(schedule.onDays, `${where}.on_days`))
  for (const [member, value, least, most] of rangesOf(schedule)) {
    if (Number.isInteger(value) && value >= least && value <= most) continue
    if (member === 'day_of_month' && value === lastDay) continue
    issues.push({ where: `${where}.${member}`, message: `${value} is not a whole number from ${least} to ${most}` })
  }
  return issues
}

type Range = [member: string, value: number, least: number, most: number]

function rangesOf(schedule: PolicySchedule): Range[] {
  if (schedule.frequency === 'SCHEDULE_HOURLY_OR_LESS') return hourlyRanges(schedule)
  const time: Range[] = [
    ['hour', schedule.hour, 0, 23],
    ['minute', schedule.minute, 0, 59],
  ]
  return schedule.frequency === 'SCHEDULE_MONTHLY' ? [['day_of_month', schedule.dayOfMonth, 1, 31], ...time] : time
}

function hourlyRanges(schedule: HourlySchedule): Range[] {
  return [
    ['window_start_hour', schedule.windowStartHour, 0, 23],
    ['window_start_minute', schedule.windowStartMinute, 0, 59],
    ['window_end_hour', schedule.windowEndHour, 0, 23],
    ['window_end_minute', schedule.windowEndMinute, 0, 59],
    ['fire_every', schedule.fireEvery, 1, schedule.fireEveryInterval === 'FIRE_IN_HOURS' ? 24 : 1440],
  ]
}

function validateTimeToLive(text: string): SettingIssue[] {
  const parsed = text === '' ? { keep: 'forever' } : parseExpiration(text)
  if (parsed && parsed.keep !== 'same_as_policy') return []
  const message = `${JSON.stringify(text)} is no time to live such as 7days or never`
  return [{ where: 'schedule.expiration_time_to_live', message }]
}
