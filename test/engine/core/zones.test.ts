import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type BlackoutWindow, nextActiveTime, nextFire, type PolicySchedule, type Weekday } from '@sandbar/engine'
import { scaled } from '../../support/campaign.ts'
import fc from '../../support/fast-check.ts'
import { clockChanges, createWall, minuteMs, type Shown } from './wall-clocks.ts'

const names: Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const changes = clockChanges([2024, 2028])
const aroundChange = fc.record({
  change: fc.constantFrom(...changes),
  minutesBefore: fc.integer({ min: -1440, max: 1440 }),
})
const hour = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 }))
const minute = fc.constantFrom(0, 15, 30, 45, 59)
const onDays = fc.oneof(
  fc.constant<['EVERY_DAY']>(['EVERY_DAY']),
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 7 }),
)
const windows: fc.Arbitrary<BlackoutWindow[]> = fc.array(
  fc.record({ startHour: hour, startMinute: minute, endHour: hour, endMinute: minute, onDays }),
  { minLength: 1, maxLength: 3 },
)
const walkedMinutes = 3 * 1440

function isOn(days: readonly string[], date: number): boolean {
  return days.includes('EVERY_DAY') || days.includes(names[(date + 4) % 7] ?? '')
}

describe('clocks that are moved', () => {
  test('the zones of this machine move theirs hundreds of times in four years', () => {
    assert.ok(changes.length > 300, `${changes.length}`)
  })

  test('the next active time is the first minute that a walk finds outside of all windows', () => {
    const law = fc.property(aroundChange, windows, ({ change, minutesBefore }, windows) => {
      const { timezone } = change
      const wall = createWall(timezone)
      const isBlack = (atMs: number) => windows.some((window) => covers(window, wall(atMs)))
      const startMs = change.atMs - minutesBefore * minuteMs
      const found = nextActiveTime({ windows, timezone }, startMs)
      if (!isBlack(startMs)) assert.equal(found, null)
      else {
        let walked = 0
        while (walked < walkedMinutes && isBlack(startMs + walked * minuteMs)) walked += 1
        if (walked < walkedMinutes) assert.equal(found, startMs + walked * minuteMs)
        else assert.ok(found !== null && found >= startMs + walked * minuteMs)
      }
    })
    fc.assert(law, { numRuns: scaled(150) })
  })

  test('an hourly schedule fires at each minute at which the clocks show one of its slots', () => {
    const schedules: fc.Arbitrary<PolicySchedule & { frequency: 'SCHEDULE_HOURLY_OR_LESS' }> = fc.record({
      frequency: fc.constant('SCHEDULE_HOURLY_OR_LESS' as const),
      timezone: fc.constant('UTC'),
      onDays,
      windowStartHour: hour,
      windowStartMinute: minute,
      windowEndHour: hour,
      windowEndMinute: minute,
      fireEvery: fc.constantFrom(1, 2, 5, 20, 45),
      fireEveryInterval: fc.constantFrom('FIRE_IN_MINUTES' as const, 'FIRE_IN_HOURS' as const),
    })
    const law = fc.property(aroundChange, schedules, ({ change, minutesBefore }, drawn) => {
      const schedule = { ...drawn, timezone: change.timezone, fireEvery: Math.min(drawn.fireEvery, 24) }
      const wall = createWall(change.timezone)
      const startMs = change.atMs - minutesBefore * minuteMs
      let walked = 1
      while (walked < walkedMinutes && !isSlot(schedule, wall(startMs + walked * minuteMs))) walked += 1
      const found = nextFire(schedule, startMs)
      if (walked < walkedMinutes) assert.equal(found, startMs + walked * minuteMs)
      else assert.ok(found >= startMs + walked * minuteMs)
    })
    fc.assert(law, { numRuns: scaled(150) })
  })

  test('a daily schedule fires once a day: at the first of two, later by what the clocks skip', () => {
    const law = fc.property(fc.constantFrom(...changes), hour, minute, ({ timezone, atMs }, hour, minute) => {
      const schedule: PolicySchedule = {
        frequency: 'SCHEDULE_DAILY_OR_WEEKLY',
        timezone,
        onDays: ['EVERY_DAY'],
        hour,
        minute,
      }
      const wall = createWall(timezone)
      const startMs = atMs - 2 * 1440 * minuteMs
      const wanted = walkDays(wall, { startMs, shown: hour * 60 + minute })
      const found: number[] = []
      for (let at = nextFire(schedule, startMs); at < startMs + 4 * 1440 * minuteMs; at = nextFire(schedule, at))
        found.push(at)
      assert.deepEqual(found, wanted)
    })
    fc.assert(law, { numRuns: scaled(60) })
  })
})

function covers(window: BlackoutWindow, { date, minute }: Shown): boolean {
  const start = window.startHour * 60 + window.startMinute
  const end = window.endHour * 60 + window.endMinute
  if (start < end) return isOn(window.onDays, date) && minute >= start && minute < end
  return (isOn(window.onDays, date) && minute >= start) || (isOn(window.onDays, date - 1) && minute < end)
}

function isSlot(schedule: PolicySchedule & { frequency: 'SCHEDULE_HOURLY_OR_LESS' }, { date, minute }: Shown): boolean {
  const start = schedule.windowStartHour * 60 + schedule.windowStartMinute
  const end = schedule.windowEndHour * 60 + schedule.windowEndMinute
  const period = schedule.fireEvery * (schedule.fireEveryInterval === 'FIRE_IN_HOURS' ? 60 : 1)
  const length = end < start ? 1440 + end - start : end - start
  const since = (day: number, passed: number) =>
    isOn(schedule.onDays, day) && passed >= 0 && passed <= length && passed % period === 0
  return since(date, minute - start) || since(date - 1, minute + 1440 - start)
}

/** Minute by minute over four days: each date's first minute that shows the time, by the old clock where it is skipped. */
function walkDays(wall: (atMs: number) => Shown, { startMs, shown }: { startMs: number; shown: number }): number[] {
  const fired = new Map<number, number>()
  for (let n = -1440; n < 5 * 1440; n += 1) {
    const at = startMs + n * minuteMs
    const [now, before] = [wall(at), wall(at - minuteMs)]
    const jumped = (now.date - before.date) * 1440 + now.minute - before.minute - 1
    // The times that are skipped, each as much later.
    for (let skipped = 0; skipped < jumped; skipped += 1) {
      const minute = before.minute + 1 + skipped
      const date = before.date + Math.floor(minute / 1440)
      if (minute % 1440 === shown && !fired.has(date)) fired.set(date, at + skipped * minuteMs)
    }
    if (now.minute === shown && !fired.has(now.date)) fired.set(now.date, at)
  }
  return [...fired.values()].filter((at) => at > startMs && at < startMs + 4 * 1440 * minuteMs).sort((a, b) => a - b)
}
