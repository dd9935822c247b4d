import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fault } from '@sandbar/server/core'
import { countAddresses } from '../../../server/core/ip-ranges.ts'

describe('countAddresses', () => {
  const counted: [text: string, count: number][] = [
    ['', 0],
    ['192.0.2.7', 1],
    ['192.0.2.10-20', 11],
    ['192.0.2.250-192.0.3.5', 12],
    ['192.0.2.32/28', 16],
    ['192.0.2.33/28', 16],
    ['192.0.2.1/32', 1],
    ['0.0.0.0/0', 2 ** 32],
    [' 192.0.2.1 , 192.0.2.2 ', 2],
  ]
  for (const [text, count] of counted) test(`${text} holds ${count}`, () => assert.equal(countAddresses(text), count))

  test('counts an address once that lies in several ranges', () => {
    assert.equal(countAddresses('192.0.2.10-20,192.0.2.15-25,192.0.2.16,192.0.2.0/28'), 26)
  })

  test('wants all addresses in one network of the mask', () => {
    assert.equal(countAddresses('192.0.2.10-20,192.0.2.200', '255.255.255.0'), 12)
    assert.throws(() => countAddresses('192.0.2.250-192.0.3.5', '255.255.255.0'), isBadValue)
    assert.throws(() => countAddresses('192.0.2.1,198.51.100.1', '255.255.0.0'), isBadValue)
    for (const mask of ['255.0.255.0', '24', '', '255.255.255'])
      assert.throws(() => countAddresses('192.0.2.1', mask), isBadValue, mask)
  })

  const refused = [
    'x',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.20-10',
    '192.0.2.1/33',
    '192.0.2.1/',
    '192.0.2.1-2-3x',
    '::1',
  ]
  for (const text of refused) test(`refuses ${text}`, () => assert.throws(() => countAddresses(text), isBadValue))

  test('refuses more ranges than anybody types', () => {
    assert.throws(() => countAddresses('192.0.2.1,'.repeat(1_001)), isBadValue)
  })
})

function isBadValue(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === 'bad_value'
}
