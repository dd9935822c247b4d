import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BlackoutWindow, Weekday } from '@sandbar/engine'
import { isInBlackout, isKnownTimezone, nextActiveTime, validateBlackouts } from '@sandbar/engine'
import fc from '../../support/fast-check.ts'

const minuteMs = 60_000

function blackout(start: string, end: string, onDays: BlackoutWindow['onDays'] = ['EVERY_DAY']): BlackoutWindow {
  const [startHour = 0, startMinute = 0] = start.split(':').map(Number)
  const [endHour = 0, endMinute = 0] = end.split(':').map(Number)
  return { startHour, startMinute, endHour, endMinute, onDays }
}

const utc = (...windows: BlackoutWindow[]) => ({ windows, timezone: 'UTC' })
const at = (text: string) => Date.parse(text)
const next = (blackouts: Parameters<typeof nextActiveTime>[0], text: string) => {
  const time = nextActiveTime(blackouts, at(text))
  return time === null ? null : new Date(time).toISOString().replace(':00.000Z', 'Z')
}

describe('blackout windows', () => {
  test('the end of a window is outside of it', () => {
    const nine = utc(blackout('09:00', '17:30'))
    assert.equal(next(nine, '2025-03-05T08:59:59.999Z'), null)
    assert.equal(next(nine, '2025-03-05T09:00:00Z'), '2025-03-05T17:30Z')
    assert.equal(next(nine, '2025-03-05T17:29:59.999Z'), '2025-03-05T17:30Z')
    assert.equal(next(nine, '2025-03-05T17:30:00Z'), null)
    assert.equal(isInBlackout(utc(), at('2025-03-05T09:00:00Z')), false)
  })

  test('days are those on which a window starts, also when it ends on the next', () => {
    // 7 March 2025 was a Friday.
    const night = utc(blackout('22:00', '06:00', ['FRI']))
    assert.equal(next(night, '2025-03-07T05:00:00Z'), null)
    assert.equal(next(night, '2025-03-07T23:00:00Z'), '2025-03-08T06:00Z')
    assert.equal(next(night, '2025-03-08T05:59:00Z'), '2025-03-08T06:00Z')
    assert.equal(next(night, '2025-03-08T23:00:00Z'), null)
  })

  test('equal start and end are a whole day', () => {
    const day = utc(blackout('08:00', '08:00', ['SUN']))
    assert.equal(next(day, '2025-03-09T08:00:00Z'), '2025-03-10T08:00Z')
    assert.equal(next(day, '2025-03-10T07:59:00Z'), '2025-03-10T08:00Z')
    assert.equal(next(day, '2025-03-10T08:00:00Z'), null)
  })

  test('windows that overlap or touch are one blackout', () => {
    const chain = utc(blackout('09:00', '11:00'), blackout('10:00', '12:00'), blackout('12:00', '13:00'))
    assert.equal(next(chain, '2025-03-05T09:30:00Z'), '2025-03-05T13:00Z')
  })

  test('a blackout without an end never ends', () => {
    assert.equal(nextActiveTime(utc(blackout('00:00', '00:00')), at('2025-03-05T09:30:00Z')), Number.POSITIVE_INFINITY)
  })

  test('six days and a half end', () => {
    const days: Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI']
    const week = utc(blackout('00:00', '00:00', days), blackout('00:00', '12:00', ['SAT']))
    assert.equal(next(week, '2025-03-09T00:00:00Z'), '2025-03-15T12:00Z')
  })

  test('hours are those of the zone, before and after its clocks change', () => {
    const berlin = { windows: [blackout('01:00', '04:00')], timezone: 'Europe/Berlin' }
    assert.equal(next(berlin, '2025-03-29T01:00:00Z'), '2025-03-29T03:00Z')
    assert.equal(next(berlin, '2025-03-30T00:30:00Z'), '2025-03-30T02:00Z')
    assert.equal(next(berlin, '2025-10-25T23:30:00Z'), '2025-10-26T03:00Z')
  })

  const changes: [timezone: string, ...around: string[]][] = [
    ['Europe/Berlin', '2025-03-30T01:00Z', '2025-10-26T01:00Z'],
    ['America/New_York', '2025-03-09T07:00Z', '2025-11-02T06:00Z'],
    ['America/Santiago', '2025-04-06T03:00Z', '2025-09-07T04:00Z'],
    ['Australia/Lord_Howe', '2025-04-05T15:00Z', '2025-10-04T15:30Z'],
    ['Antarctica/Troll', '2025-03-30T01:00Z', '2025-10-26T01:00Z'],
    ['Africa/Casablanca', '2025-02-23T02:00Z', '2025-04-06T02:00Z'],
    ['Asia/Kathmandu', '2025-01-01T00:00Z'],
    ['UTC', '2024-02-29T00:00Z'],
  ]
  const clock = { hour: fc.nat(23), minute: fc.constantFrom(0, 15, 29, 30, 59) }
  const someWindow: fc.Arbitrary<BlackoutWindow> = fc.record({
    startHour: clock.hour,
    startMinute: clock.minute,
    endHour: clock.hour,
    endMinute: clock.minute,
    onDays: fc.oneof(
      fc.constant<['EVERY_DAY']>(['EVERY_DAY']),
      fc.subarray<Weekday>(['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'], { minLength: 1 }),
    ),
  })

  for (const [timezone, ...around] of changes) {
    test(`the next active time is what a walk over the minutes finds, in ${timezone}`, () => {
      const clocks = wallClockTable(timezone, around.map(at))
      fc.assert(
        fc.property(
          fc.array(someWindow, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(...around.map(at)),
          fc.integer({ min: -1500, max: 1500 }),
          (windows, change, minutes) => {
            const start = change + minutes * minuteMs
            let walked = start
            while (walked < start + 2 * 1440 * minuteMs && showsBlackout(windows, clocks(walked))) walked += minuteMs
            fc.pre(walked < start + 2 * 1440 * minuteMs)
            const found = nextActiveTime({ windows, timezone }, start)
            assert.equal(found ?? start, walked)
            assert.equal(found === null, !isInBlackout({ windows, timezone }, start))
          },
        ),
        { numRuns: 60 },
      )
    })
  }
})

describe('validateBlackouts', () => {
  const wrong = (windows: BlackoutWindow[], timezone = 'UTC') =>
    validateBlackouts({ windows, timezone }).map(({ where }) => where)

  test('good settings have no issues', () => {
    assert.deepEqual(wrong([blackout('00:00', '23:59', ['SUN', 'MON'])], 'America/Argentina/Ushuaia'), [])
    assert.deepEqual(wrong(Array.from({ length: 10 }, () => blackout('00:00', '00:00'))), [])
  })

  test('each member that is out of range is named', () => {
    assert.deepEqual(wrong([{ ...blackout('24:00', '00:60'), startMinute: 1.5, endHour: -1 }]), [
      'blackout_windows[0].start_hour',
      'blackout_windows[0].start_minute',
      'blackout_windows[0].end_hour',
      'blackout_windows[0].end_minute',
    ])
    assert.deepEqual(wrong(Array.from({ length: 11 }, () => blackout('00:00', '00:00'))), ['blackout_windows'])
  })

  test('days have to be known, named, and not mixed with EVERY_DAY', () => {
    const days = (...onDays: string[]) => wrong([blackout('00:00', '01:00', onDays as Weekday[])])
    for (const bad of [[], ['FUNDAY'], ['EVERY_DAY', 'SUN']]) {
      assert.deepEqual(days(...bad), ['blackout_windows[0].on_days'])
    }
  })

  test('only zones of the tz database are known', () => {
    for (const good of ['UTC', 'Europe/Berlin', 'Asia/Kathmandu']) assert.ok(isKnownTimezone(good), good)
    for (const bad of ['', '+01:00', 'Mars/Olympus', 'constructor']) {
      assert.deepEqual(wrong([], bad), ['blackout_window_timezone'], bad)
    }
  })
})

interface WallClock {
  day: number
  minute: number
}

/** Wall times minute by minute around some moments, asked from Intl another way than the engine does. */
function wallClockTable(timezone: string, around: number[]): (atMs: number) => WallClock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' })
  const known = new Map<number, WallClock>()
  for (const change of around) {
    for (let minute = -1500; minute <= 1500 + 2 * 1440; minute += 1) {
      const wall = new Date(`${format.format(change + minute * minuteMs).replace(' ', 'T')}Z`)
      known.set(change + minute * minuteMs, {
        day: wall.getUTCDay(),
        minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
      })
    }
  }
  return (atMs) => known.get(atMs) ?? assert.fail('Outside of the table')
}

function showsBlackout(windows: BlackoutWindow[], { day, minute }: WallClock): boolean {
  const names: Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
  return windows.some(({ onDays, ...window }) => {
    const start = window.startHour * 60 + window.startMinute
    const end = window.endHour * 60 + window.endMinute
    const days: string[] = onDays[0] === 'EVERY_DAY' ? names : onDays
    const startsOn = (which: number) => days.includes(names[which % 7] ?? '')
    if (start < end) return startsOn(day) && minute >= start && minute < end
    return (startsOn(day) && minute >= start) || (startsOn(day + 6) && minute < end)
  })
}
