import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '@sandbar/engine'
import { errorTable, Fault } from '@sandbar/server/core'
import { toErrorAnswer } from '../../../server/core/errors.ts'

describe('toErrorAnswer', () => {
  test('says what the engine said', () => {
    const answer = toErrorAnswer(new Refusal('fs_no_such_entry', 'Could not find /a: there is none'))
    assert.deepEqual(answer, {
      status: 404,
      headers: {},
      body: {
        description: 'Could not find /a: there is none',
        module: 'sandbar',
        error_class: 'fs_no_such_entry_error',
        user_visible: true,
        stack: [],
        inner: null,
      },
    })
  })

  test('keeps the host’s paths out of failures of the storage', () => {
    const answer = toErrorAnswer(new Refusal('state_damaged', 'Could not read /data/alpha/catalogue.db: it is damaged'))
    assert.equal(answer?.status, 500)
    assert.equal(answer?.body.error_class, 'state_damaged_error')
    assert.ok(!answer?.body.description.includes('/data'))
  })

  test('carries the headers of a fault', () => {
    const answer = toErrorAnswer(new Fault('method_not_allowed', 'no', { Allow: 'GET' }))
    assert.deepEqual([answer?.status, answer?.headers], [405, { Allow: 'GET' }])
  })

  test('knows no answer to a bug', () => {
    assert.equal(toErrorAnswer(new Error('bug')), undefined)
    assert.equal(toErrorAnswer('thrown text'), undefined)
  })
})

describe('errorTable', () => {
  test('marks what we made up, and begins those of relationships as the product does', () => {
    for (const { code, errorClass, status, invented } of errorTable()) {
      assert.match(errorClass, /^[a-z0-9_]+_error$/, code)
      assert.ok(status >= 400 && status <= 599, code)
      if (code.startsWith('relationship_') && invented && status !== 412) {
        assert.match(errorClass, /^relationship_manager_/, code)
      }
    }
  })

  test('keeps the words that scripts look for', () => {
    const rows = new Map(errorTable().map((row) => [row.code, row]))
    assert.match(rows.get('relationship_target_not_empty')?.errorClass ?? '', /not_empty/)
    assert.equal(rows.get('relationship_target_not_empty')?.status, 400)
    assert.equal(
      rows.get('relationship_target_contains_another')?.errorClass,
      'relationship_manager_target_contains_another_relationship_error',
    )
  })
})
