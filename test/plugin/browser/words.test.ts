import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RelationshipStatus } from '../../../plugin/browser/cluster-client.ts'
import {
  canReplicate,
  fractionOf,
  lookOf,
  needsSurvey,
  stateWords,
  summarize,
} from '../../../plugin/browser/relationship-words.ts'
import {
  errorIn,
  formatAge,
  formatBytes,
  formatCount,
  statusMeaning,
  visibleText,
} from '../../../plugin/browser/words.ts'

const established: RelationshipStatus = {
  id: 'x',
  state: 'ESTABLISHED',
  end_reason: '',
  source_cluster_name: 'alpha',
  source_root_path: '/projects/',
  target_cluster_name: 'beta',
  target_root_path: '/replica/',
  replication_enabled: true,
  next_active_time: '',
  job_state: 'REPLICATION_NOT_RUNNING',
  recovery_point: '2026-01-05T10:00:00Z',
  error_from_last_job: '',
  replication_job_status: null,
}
const nowMs = Date.parse('2026-01-05T10:00:12Z')

test('unseen characters of a name are shown by their number', () => {
  assert.equal(visibleText('a\u202Eb\u0000\u200B\n'), 'a[U+202E]b[U+0000][U+200B][U+000A]')
  assert.equal(visibleText('grüße 漢字 🦀'), 'grüße 漢字 🦀')
})

test('sizes, counts and ages read like speech', () => {
  assert.deepEqual([0, 1, 999, 1000, 1_540_000, 99_600_000].map(formatBytes), [
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '1.5 MB',
    '100 MB',
  ])
  assert.deepEqual(
    [1, 2, 20_000].map((count) => formatCount(count, 'file')),
    ['1 file', '2 files', '20,000 files'],
  )
  const ages = [-5, 1500, 12_000, 180_000, 7_200_000, 86_400_000].map(formatAge)
  assert.deepEqual(ages, ['just now', 'just now', '12 s ago', '3 min ago', '2 h ago', '1 day ago'])
})

test('every status has a meaning, also those that nobody thought of', () => {
  for (let status = 200; status < 600; status++) assert.notEqual(statusMeaning(status), '')
})

test('an error is read from the product’s shape and from nothing else', () => {
  assert.deepEqual(errorIn('{"error_class": "a_error", "description": "b"}'), {
    errorClass: 'a_error',
    description: 'b',
  })
  for (const text of ['', 'null', '[]', '"x"', '{"description": "b"}', '<html>'])
    assert.equal(errorIn(text), null, text)
})

describe('lookOf', () => {
  test('tells the pictures of a relationship apart', () => {
    const looks: [Partial<RelationshipStatus>, string][] = [
      [{}, 'ready'],
      [{ job_state: 'REPLICATION_RUNNING' }, 'running'],
      [{ state: 'AWAITING_AUTHORIZATION' }, 'awaiting'],
      [{ state: 'DISCONNECTED' }, 'disconnected'],
      [{ next_active_time: '2026-01-05T11:00:00Z' }, 'blackout'],
      [{ replication_enabled: false }, 'disabled'],
      [{ state: 'DISCONNECTING' }, 'reverting'],
      [{ state: 'RECONNECTING' }, 'reverting'],
      [{ error_from_last_job: 'no space' }, 'retrying'],
      [{ state: 'ENDED', end_reason: 'deleted' }, 'ended'],
    ]
    for (const [change, look] of looks) {
      assert.equal(lookOf({ ...established, ...change }), look)
      assert.notEqual(stateWords({ ...established, ...change }), '')
    }
  })
})

test('the summary says what is where, as of when, and what waits', () => {
  const whole = (differences: number) => ({ nowMs, comparison: { differences, compared: 9, isComplete: true } })
  const told = summarize(established, whole(2))
  assert.match(
    told,
    /^\/replica\/ on beta holds \/projects\/ on alpha as of \d\d:\d\d:00, 12 s ago\. 2 differences wait/,
  )
  assert.match(summarize(established, whole(0)), /Both look the same/)
  const part = (differences: number) => ({ nowMs, comparison: { differences, compared: 2000, isComplete: false } })
  assert.match(summarize(established, part(0)), /the same in the first 2,000 entries; the rest was not compared\.$/)
  assert.match(summarize(established, part(1)), /In the first 2,000 entries, 1 difference waits for the next job\.$/)
  assert.doesNotMatch(summarize({ ...established, state: 'DISCONNECTED' }, whole(1)), /holds|next job/)
  assert.match(
    summarize({ ...established, state: 'DISCONNECTING' }, whole(1)),
    /is going back to the recovery point\. It was last/,
  )
  assert.match(summarize(null, { nowMs, comparison: null }), /create a relationship/)
  assert.match(summarize({ ...established, recovery_point: '' }, { nowMs, comparison: null }), /No job has finished/)
})

test('replicate is offered only where a job can start', () => {
  assert.equal(canReplicate(established), true)
  assert.equal(canReplicate({ ...established, job_state: 'REPLICATION_RUNNING' }), false)
  assert.equal(canReplicate({ ...established, state: 'DISCONNECTED' }), false)
  assert.equal(canReplicate(null), false)
})

test('progress is read on both scales and never passes the end', () => {
  const job = {
    estimated_seconds_remaining: null,
    bytes_transferred: '1',
    bytes_total: '2',
    files_transferred: '1',
    files_unchanged: '0',
    files_total: '2',
  }
  assert.deepEqual(
    [0, 0.42, 1, 42, 140].map((percent) => fractionOf({ ...job, percent_complete: percent })),
    [0, 0.42, 1, 0.42, 1],
  )
})

test('trees are compared again when the relationship stands otherwise, or has a new recovery point', () => {
  const unreplicated = { ...established, recovery_point: '' }
  assert.ok(needsSurvey(null, unreplicated))
  assert.ok(needsSurvey(unreplicated, established))
  assert.ok(needsSurvey(established, { ...established, state: 'DISCONNECTED' }))
  assert.ok(!needsSurvey(established, { ...established, job_state: 'REPLICATION_RUNNING' }))
  assert.ok(!needsSurvey(null, null))
})
