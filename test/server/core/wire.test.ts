import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectMatch, versionFromIfMatch } from '../../../server/core/if-match.ts'
import { toWireJob } from '../../../server/core/wire/job.ts'
import { toPort } from '../../../server/core/wire/port.ts'
import { formatOptionalTime, formatTime, formatTimeNs, parseTimeNs } from '../../../server/core/wire/time.ts'

describe('times', () => {
  test('drop trailing zeros', () => {
    assert.equal(formatTime(Date.UTC(2026, 0, 5, 10)), '2026-01-05T10:00:00Z')
    assert.equal(formatTime(Date.UTC(2026, 0, 5, 10) + 250), '2026-01-05T10:00:00.25Z')
    assert.equal(formatTime(Date.UTC(2026, 0, 5, 10) + 0.25), '2026-01-05T10:00:00.00025Z')
  })

  test('carry nanoseconds, also before 1970', () => {
    assert.equal(formatTimeNs(1n), '1970-01-01T00:00:00.000000001Z')
    assert.equal(formatTimeNs(-1n), '1969-12-31T23:59:59.999999999Z')
  })

  test('are empty when there is none', () => {
    assert.equal(formatOptionalTime(null), '')
  })

  test('come back as they were written, in any zone', () => {
    for (const ns of [0n, 1n, -1n, 1_767_607_200_123_456_789n]) assert.equal(parseTimeNs(formatTimeNs(ns)), ns)
    assert.equal(parseTimeNs('2026-01-05T11:00:00+01:00'), parseTimeNs('2026-01-05T10:00:00Z'))
    for (const text of ['', '2026-01-05', '2026-13-05T10:00:00Z', '2026-01-05T10:00:00', 'now']) {
      assert.equal(parseTimeNs(text), undefined, text)
    }
  })
})

describe('If-Match', () => {
  test('is taken in any spelling', () => {
    assert.deepEqual(['"3"', '3', 'W/"3"', ' "3" '].map(versionFromIfMatch), [3, 3, 3, 3])
  })

  test('asks for nothing when it is absent or a star', () => {
    assert.equal(versionFromIfMatch(undefined), undefined)
    assert.equal(versionFromIfMatch('*'), undefined)
  })

  test('never matches when it is no tag of ours', () => {
    assert.deepEqual(['"abc"', '', '1, 2'].map(versionFromIfMatch), [-1, -1, -1])
  })

  test('refuses a tag that has moved on', () => {
    expectMatch('"5"', '"5"')
    assert.throws(() => expectMatch('"4"', '"5"'), { code: 'precondition_failed' })
  })
})

describe('toWireJob', () => {
  test('writes every counter as decimal text and the percentage as a number', () => {
    const counters = {
      bytesTransferred: 2 ** 40,
      bytesUnchanged: 1,
      bytesDeleted: 0,
      bytesTotal: 2 ** 40 + 5,
      filesTransferred: 3,
      filesUnchanged: 1,
      filesDeleted: 2,
      filesTotal: 9,
    }
    const job = toWireJob({
      startedAtMs: 0,
      counters,
      fractionComplete: 0.5,
      isCounting: true,
      secondsRemaining: null,
      bytesPerSecondOverall: 12.6,
      bytesPerSecondNow: 0,
    })
    assert.equal(job.percent_complete, 0.5)
    assert.equal(job.bytes_transferred, '1099511627776')
    assert.equal(job.bytes_remaining, '4')
    assert.equal(job.files_remaining, '5')
    assert.equal(job.throughput_overall, '13')
    assert.equal(job.estimated_seconds_remaining, null)
  })
})

describe('toPort', () => {
  test('takes numbers and digits, and nothing out of range', () => {
    assert.equal(toPort('3712', 'target_port'), 3712)
    assert.equal(toPort(1, 'target_port'), 1)
    assert.throws(() => toPort('99999', 'target_port'), /target_port/)
  })
})
