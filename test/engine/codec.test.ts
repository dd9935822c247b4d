import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJson, encodeJson } from '../../engine/core/codec.ts'
import { scaled } from '../support/campaign.ts'
import fc from '../support/fast-check.ts'

/** Plain data as ports carry it, names that look like marks among it. */
const plainData = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.bigInt(),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.string().filter((name) => name !== '__proto__'),
        fc.constantFrom('$', '$bigint', '$$bigint'),
      ),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value

describe('encodeJson and decodeJson', () => {
  test('plain data comes back equal', () => {
    fc.assert(
      fc.property(plainData, (value) => {
        const text = encodeJson(value)
        JSON.parse(text)
        assert.deepEqual(decodeJson(text), value)
      }),
      { numRuns: scaled(500) },
    )
  })

  test('any text is decoded or refused as a SyntaxError, and no prototype changes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          decodeJson(text)
        } catch (error) {
          assert.ok(error instanceof SyntaxError)
        }
        assert.equal(Object.keys(Object.prototype).length, 0)
      }),
      { numRuns: scaled(500) },
    )
  })

  test('a mark in the data is not taken for a mark of ours', () => {
    assert.equal(encodeJson({ $bigint: '5' }), '{"$$bigint":"5"}')
    assert.deepEqual(decodeJson('{"$$bigint":"5"}'), { $bigint: '5' })
    assert.equal(decodeJson('{"$bigint":"5"}'), 5n)
  })

  test('members that are undefined are left out', () => {
    assert.equal(encodeJson({ a: undefined, b: 1 }), '{"b":1}')
  })

  for (const text of [
    '{"$bigint":"x"}',
    '{"$bigint":5}',
    `{"$bigint":"${'9'.repeat(81)}"}`,
    '{"$bigint":"5","a":1}',
    '{"$date":"2026"}',
    '{"__proto__":{}}',
    `${'['.repeat(65)}${']'.repeat(65)}`,
    `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    '',
  ]) {
    test(`refuses ${text.slice(0, 40)}`, () => {
      assert.throws(() => decodeJson(text), SyntaxError)
    })
  }

  test('what is no plain data is not encoded', () => {
    const named = JSON.parse('{"__proto__":1}')
    for (const value of [
      undefined,
      () => {},
      Symbol('x'),
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      new Date(0),
      new Map(),
      named,
    ]) {
      assert.throws(() => encodeJson([value]), TypeError)
    }
  })
})
