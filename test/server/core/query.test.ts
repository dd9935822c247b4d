import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { operations } from '@sandbar/openapi'
import { checkParams, parseQuery } from '../../../server/core/query.ts'

describe('parseQuery', () => {
  test('takes booleans in both spellings', () => {
    const authorize = operations.authorizeTargetRelationship
    assert.deepEqual(
      { ...parseQuery(authorize, 'allow-non-empty-directory=True&allow-fs-path-create=false') },
      { 'allow-non-empty-directory': true, 'allow-fs-path-create': false },
    )
    assert.throws(() => parseQuery(authorize, 'allow-fs-path-create=yes'), /wanted true or false/)
  })

  test('takes integers from their minimum on', () => {
    assert.deepEqual({ ...parseQuery(operations.listEntries, 'limit=10&after=a%2Bb') }, { limit: 10, after: 'a+b' })
    for (const limit of ['0', '-1', '1.5', '', '1e3', '9'.repeat(17)]) {
      assert.throws(() => parseQuery(operations.listEntries, `limit=${limit}`), { code: 'malformed_request' }, limit)
    }
  })

  test('names a parameter that nobody knows, and what is known', () => {
    assert.throws(() => parseQuery(operations.readFile, 'ofset=1'), /ofset is no parameter here, wanted .*offset/)
    assert.throws(() => parseQuery(operations.getVersion, '__proto__=1'), /wanted none/)
  })

  test('does not repeat a token that was sent in the query', () => {
    assert.throws(
      () => parseQuery(operations.whoAmI, 'access_token=secret-thing'),
      (thrown: Error) => /Authorization header/.test(thrown.message) && !thrown.message.includes('secret'),
    )
  })

  test('refuses the same parameter twice and broken encoding', () => {
    assert.throws(() => parseQuery(operations.listEntries, 'limit=1&limit=2'), /given twice/)
    assert.throws(() => parseQuery(operations.listEntries, 'after=%ff'), /not UTF-8/)
  })

  test('takes only the words of an enumeration', () => {
    assert.deepEqual({ ...parseQuery(operations.listSnapshots, 'filter=all') }, { filter: 'all' })
    assert.throws(() => parseQuery(operations.listSnapshots, 'filter=some'), /wanted all, exclude_in_delete/)
  })
})

describe('checkParams', () => {
  test('wants an integer where the contract does', () => {
    assert.deepEqual(checkParams(operations.getNode, { id: '01' }), { id: '1' })
    assert.throws(() => checkParams(operations.getNode, { id: 'one' }), { code: 'malformed_request' })
  })

  test('leaves text alone', () => {
    assert.deepEqual(checkParams(operations.getFileAttributes, { ref: '/ a/' }), { ref: '/ a/' })
  })
})
