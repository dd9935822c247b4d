import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { blockSize, digestContent } from '@sandbar/engine'
import { holesOf } from '../../../engine/core/holes.ts'
import fc from '../../support/fast-check.ts'
import { nodeDigest } from './node-digest.ts'

describe('holesOf', () => {
  test('all that it leaves out is zero bytes, and no whole block of them is left in', () => {
    const places = fc.array(fc.nat(20 * blockSize), { maxLength: 6 })
    fc.assert(
      fc.property(places, fc.integer({ min: 8 * blockSize + 1, max: 21 * blockSize }), (offsets, size) => {
        const content = new Uint8Array(size)
        for (const offset of offsets) if (offset < size) content[offset] = 1
        const holes = holesOf({ ...digestContent(content, nodeDigest), sparse: true }, nodeDigest)
        const covered = new Uint8Array(size)
        for (const { offset, length } of holes) covered.fill(1, offset, offset + length)
        for (const { offset, length } of holes) {
          assert.ok(content.subarray(offset, offset + length).every((byte) => byte === 0))
        }
        for (let offset = 0; offset + blockSize <= size; offset += blockSize) {
          const isZero = content.subarray(offset, offset + blockSize).every((byte) => byte === 0)
          assert.equal(covered[offset] === 1, isZero)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('a file without holes, and one that is sent whole, have none', () => {
    const zeros = digestContent(new Uint8Array(2_000_000), nodeDigest)
    assert.deepEqual(holesOf(zeros, nodeDigest), [])
    const small = digestContent(new Uint8Array(500_000), nodeDigest)
    assert.deepEqual(holesOf({ ...small, sparse: true }, nodeDigest), [])
  })
})
