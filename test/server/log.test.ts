import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createLog, type LogEntry } from '../../server/cli/log.ts'

function logged(entry: LogEntry, isForPeople = false): string {
  const lines: string[] = []
  const log = createLog((line) => lines.push(line), { isForPeople, now: () => new Date(0) })
  log(entry)
  return lines.join('\n')
}

describe('createLog', () => {
  test('writes one JSON object a line', () => {
    assert.deepEqual(JSON.parse(logged({ level: 'error', message: 'Bug in GET', request: 'ab-1', cluster: 'alpha' })), {
      time: '1970-01-01T00:00:00.000Z',
      level: 'error',
      message: 'Bug in GET',
      request: 'ab-1',
      cluster: 'alpha',
    })
  })

  test('keeps what opens doors to itself, by name and by form, at any depth', () => {
    const secrets = {
      authorization: 'Bearer hidden-1',
      headers: { Authorization: ['hidden-2'] },
      body: [
        { password: 'hidden-3', old_password: 'hidden-4', bearer_token: 'hidden-5', secret_access_key: 'hidden-6' },
      ],
      key: 'hidden-7',
      private_key: 'hidden-8',
    }
    const stack = 'Error: could not use session-v1:hidden-9\n    at x (Authorization: Bearer hidden-10)'
    for (const isForPeople of [false, true]) {
      const text = logged({ level: 'error', message: 'With access-v1:hidden-11=', ...secrets, stack }, isForPeople)
      assert.doesNotMatch(text, /hidden/)
      assert.match(text, /\[redacted\]/)
    }
  })

  test('lets no character through that moves a cursor or turns the writing', () => {
    const hostile = 'a\r\nb\u001b[31m\u009b\u202e\u2028\u{e0001}'
    const line = logged({ level: 'info', message: hostile })
    assert.match(line, /^[\x20-\x7e]+$/)
    assert.equal(JSON.parse(line).message, hostile)
    assert.match(logged({ level: 'info', message: hostile }, true), /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)
  })

  test('speaks in sentences to people', () => {
    assert.equal(
      logged({ level: 'warning', message: 'No docs', request: 'ab-1' }, true),
      'warning: No docs (request ab-1)',
    )
  })
})
