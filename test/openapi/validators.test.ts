import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatIssue, validateError, validateRequest, validateResponse } from '@sandbar/openapi'
import { examplesOf } from '@sandbar/openapi/examples'
import { loadRequestCheck } from '@sandbar/openapi/validators/lazy'

const complete = { source_root_path: '/projects', target_root_path: '/replica', target_address: '203.0.113.20' }
const window = { start_hour: 22, start_minute: 0, end_hour: 6, end_minute: 0, on_days: ['MON'] }

function said(operationId: string, body: unknown): string {
  return validateRequest(operationId, body)
    .map((issue) => formatIssue(issue, 'body'))
    .join('; ')
}

describe('validateRequest', () => {
  const accepted: [string, string, unknown][] = [
    ['a port as a number', 'createSourceRelationship', { ...complete, target_port: 3712 }],
    ['a port in digits', 'createSourceRelationship', { ...complete, target_port: '3712' }],
    ['a change of nothing', 'modifySourceRelationship', {}],
    ['an empty list of windows', 'modifySourceRelationship', { blackout_windows: [] }],
    ['no key for the lock', 'lockTargetRelationship', { lock_key_ref: null }],
    ['any body of an operation that takes none', 'replicate', null],
    ['a time with an offset', 'setFileAttributes', { modification_time: '2026-01-01T00:00:00+02:00' }],
    ['some of the Windows attributes', 'setFileAttributes', { extended_attributes: { hidden: true } }],
  ]
  for (const [what, id, body] of accepted) test(`${id} accepts ${what}`, () => assert.equal(said(id, body), ''))

  const refused: [string, string, unknown, string][] = [
    ['a missing field', 'login', { username: 'admin' }, 'body/password is missing'],
    ['an unknown field', 'login', { username: 'a', password: 'b', extra: 1 }, 'body/extra is not a known field'],
    ['no object', 'login', [], 'body is not of type object'],
    ['null', 'login', null, 'body is not of type object'],
    ['nothing', 'login', undefined, 'body is not of type object'],
    ['a wrong type', 'login', { username: 1, password: 'b' }, 'body/username is not of type string'],
    [
      'no source',
      'createSourceRelationship',
      { target_root_path: '/r', target_address: 'beta' },
      'body needs one of source_root_id, source_root_path',
    ],
    [
      'two sources',
      'createSourceRelationship',
      { ...complete, source_root_id: '3' },
      'body holds alternatives, wanted only one of them',
    ],
    [
      'a port out of range',
      'createSourceRelationship',
      { ...complete, target_port: 65536 },
      'body/target_port is more than 65535',
    ],
    [
      'a relative path',
      'createSourceRelationship',
      { ...complete, target_root_path: 'replica' },
      'body/target_root_path does not match ^/',
    ],
    [
      'an unknown mode',
      'modifySourceRelationship',
      { replication_mode: 'NEVER' },
      'body/replication_mode is none of REPLICATION_CONTINUOUS, REPLICATION_SNAPSHOT_POLICY, REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
    ],
    [
      'hour 24',
      'modifySourceRelationship',
      { blackout_windows: [{ ...window, end_hour: 24 }] },
      'body/blackout_windows/0/end_hour is more than 23',
    ],
    [
      'a window on no day',
      'modifySourceRelationship',
      { blackout_windows: [{ ...window, on_days: [] }] },
      'body/blackout_windows/0/on_days has fewer than 1 items',
    ],
    ['a part of the settings', 'replaceSourceRelationship', {}, 'body/target_address is missing'],
    ['a slash in a name', 'createEntry', { name: 'a/b', action: 'CREATE_FILE' }, 'body/name does not match ^[^/]+$'],
    ['a mode with an eight', 'setFileAttributes', { mode: '0680' }, 'body/mode does not match ^0?[0-7]{3,4}$'],
  ]
  for (const [what, id, body, message] of refused)
    test(`${id} refuses ${what} and says so`, () => assert.equal(said(id, body), message))

  test('does not take names of the language for operations', () => {
    assert.deepEqual(validateRequest('constructor', {}), [])
  })
})

describe('loadRequestCheck', () => {
  test('says the same as validateRequest, for the operations of one tag', async () => {
    const check = await loadRequestCheck('session')
    assert.deepEqual(check('login', {}), validateRequest('login', {}))
    assert.deepEqual(check('login', { username: 'admin', password: 'sandbar' }), [])
    assert.deepEqual(check('createEntry', {}), [])
  })

  test('has nothing to check for tags without JSON bodies and for names of the language', async () => {
    for (const tag of ['version', 'constructor']) assert.deepEqual((await loadRequestCheck(tag))('toString', {}), [])
  })
})

describe('validateResponse', () => {
  test('refuses a field that the document does not have', () => {
    const answer = { ...Object(examplesOf('getSourceRelationship').response), surprise: 1 }
    assert.deepEqual(validateResponse('getSourceRelationship', answer), [
      { path: '/surprise', message: 'is not a known field' },
    ])
  })

  test('refuses a number where a decimal string is documented', () => {
    const answer = { ...Object(examplesOf('getFileAttributes').response), size: 12 }
    assert.deepEqual(validateResponse('getFileAttributes', answer), [
      { path: '/size', message: 'is not of type string' },
    ])
  })

  test('looks into nested lists', () => {
    const [status] = Array.from(Object(examplesOf('listTargetRelationshipStatuses').response))
    const broken = { ...Object(status), state: 'REPLICATING' }
    assert.equal(validateResponse('listTargetRelationshipStatuses', [status, broken])[0]?.path, '/1/state')
  })
})

describe('validateError', () => {
  test('wants a list of strings as stack and looks into inner errors', () => {
    const error = {
      description: 'Could not do it',
      module: 'sandbar',
      error_class: 'x_error',
      user_visible: true,
      stack: [],
      inner: null,
    }
    assert.deepEqual(validateError({ ...error, inner: error }), [])
    assert.notDeepEqual(validateError({ ...error, stack: null }), [])
    assert.notDeepEqual(validateError({ ...error, inner: { description: 'half' } }), [])
  })
})
