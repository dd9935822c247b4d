import type { Weekday } from './relationship.ts'

/** Every so many minutes or hours inside a window of the day. An end before the start lies on the following day. */
export interface HourlySchedule {
  frequency: 'SCHEDULE_HOURLY_OR_LESS'
  timezone: string
  /** Days on which the window starts. */
  onDays: Weekday[] | ['EVERY_DAY']
  windowStartHour: number
  windowStartMinute: number
  /** The last minute that still counts. */
  windowEndHour: number
  windowEndMinute: number
  fireEvery: number
  fireEveryInterval: 'FIRE_IN_MINUTES' | 'FIRE_IN_HOURS'
}

/** Once on each of these days. */
export interface DailySchedule {
  frequency: 'SCHEDULE_DAILY_OR_WEEKLY'
  timezone: string
  onDays: Weekday[] | ['EVERY_DAY']
  hour: number
  minute: number
}

/** Once a month. */
export interface MonthlySchedule {
  frequency: 'SCHEDULE_MONTHLY'
  timezone: string
  /** 1 to 31, or 128 for the last day; where a month has no such day its last one counts. */
  dayOfMonth: number
  hour: number
  minute: number
}

export type PolicySchedule = HourlySchedule | DailySchedule | MonthlySchedule

/** A snapshot policy as an administrator sets it up. */
export interface PolicySettings {
  name: string
  /** With `{Policy}`, `{ID}` (of the snapshot) and `{Directory}`; null: the policy's name. */
  snapshotNameTemplate: string | null
  sourceFileId: string
  schedule: PolicySchedule
  /** `never`, `''` for the same, or 1 to 99 with a plural unit: `7days`. */
  expirationTimeToLive: string
  enabled: boolean
  lockKey: string | null
}

/** One policy of the catalogue. */
export interface PolicyRecord extends PolicySettings {
  id: number
  /** Grows with each change of settings; the ETag. */
  version: number
  /** Times of the schedule up to here are done with, in milliseconds since 1970. */
  doneUntilMs: number
}

const longestName = 200

/** What a snapshot of a policy is called. */
export function snapshotName(
  { name, snapshotNameTemplate }: Pick<PolicySettings, 'name' | 'snapshotNameTemplate'>,
  { id, directory }: { id: number; directory: string },
): string {
  const values: Record<string, string> = { Policy: name, ID: String(id), Directory: directory }
  const filled = (snapshotNameTemplate ?? name).replace(
    /\{(Policy|ID|Directory)\}/g,
    (_, key: string) => values[key] ?? '',
  )
  return filled.replaceAll('/', '_').slice(0, longestName)
}
