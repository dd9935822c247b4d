import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createTranscript } from './transcript.ts'

const one = '0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913'
const other = '7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869'

function linesOf(...bodies: unknown[]) {
  const transcript = createTranscript()
  for (const body of bodies) transcript.add('alpha GET /x', { status: 200, headers: { date: 'now' }, body })
  return transcript.lines
}

describe('createTranscript', () => {
  test('calls two runs equal that differ in ids and times only', () => {
    assert.deepEqual(
      linesOf({ id: one, recovery_point: '2026-01-05T10:00:00Z' }),
      linesOf({ id: other, recovery_point: '2026-02-01T00:00:00Z' }),
    )
  })

  test('sees that an id is another one than before, and that a time is missing', () => {
    assert.notDeepEqual(linesOf({ id: one }, { id: one }), linesOf({ id: one }, { id: other }))
    assert.notDeepEqual(linesOf({ recovery_point: '' }), linesOf({ recovery_point: '2026-01-05T10:00:00Z' }))
  })

  test('sees other values, missing members and other statuses', () => {
    assert.notDeepEqual(linesOf({ state: 'ENDED' }), linesOf({ state: 'ESTABLISHED' }))
    assert.notDeepEqual(linesOf({ state: 'ENDED' }), linesOf({ state: 'ENDED', lock_key: null }))
    assert.equal(linesOf({})[0]?.status, 200)
  })

  test('hides what a disk and memory cannot have in common', () => {
    const file = { file_number: '7', id: '7', name: 'a', mode: '0644', size: '3' }
    assert.deepEqual(linesOf(file), linesOf({ ...file, file_number: '9', id: '9', mode: '0600' }))
    assert.notDeepEqual(linesOf(file), linesOf({ ...file, size: '4' }))
  })
})
