import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  blockSize,
  blocksAbove,
  changedRegions,
  crc32,
  digestContent,
  regionBytes,
  startContentDigest,
} from '@sandbar/engine'
import fc from '../../support/fast-check.ts'
import { noise } from '../volume-support.ts'
import { nodeDigest } from './node-digest.ts'

const base = noise(12 * blockSize)

interface Version {
  size: number
  patches: [offset: number, byte: number][]
}

const version: fc.Arbitrary<Version> = fc.record({
  size: fc.integer({ min: blocksAbove + 1, max: base.length }),
  patches: fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { maxLength: 4 }),
})

function contentOf({ size, patches }: Version): Uint8Array {
  const content = base.slice()
  for (const [offset, byte] of patches) content[offset] = byte
  return content.subarray(0, size)
}

describe('changedRegions', () => {
  test('the old content with the regions laid over it is the new content', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const [old, content] = [contentOf(before), contentOf(after)]
        const [oldDigests, digests] = [digestContent(old, nodeDigest), digestContent(content, nodeDigest)]
        const sizes = { oldSize: old.length, newSize: content.length }
        const regions = changedRegions(oldDigests.blocks ?? [], digests.blocks ?? [], sizes)
        const rebuilt = new Uint8Array(content.length)
        rebuilt.set(old.subarray(0, content.length))
        for (const { offset, length } of regions) rebuilt.set(content.subarray(offset, offset + length), offset)
        assert.ok(nodeDigest.sha256(rebuilt) === digests.digest)
      }),
      { numRuns: 40 },
    )
  })

  test('neighbours are one region, and the last one ends with the file', () => {
    const sizes = { oldSize: 3 * blockSize + 10, newSize: 4 * blockSize + 5 }
    assert.deepEqual(changedRegions(['a', 'b', 'c', 'd'], ['a', 'B', 'C', 'd', 'e'], sizes), [
      { offset: blockSize, length: 3 * blockSize + 5 },
    ])
  })

  test('equal contents have none', () => {
    assert.deepEqual(changedRegions(['a', 'b'], ['a', 'b'], { oldSize: 200_000, newSize: 200_000 }), [])
    assert.equal(regionBytes([]), 0)
  })
})

describe('startContentDigest', () => {
  test('the pieces in which a content comes make no difference', () => {
    fc.assert(
      fc.property(version, fc.array(fc.nat(base.length), { maxLength: 6 }), (which, cuts) => {
        const content = contentOf(which)
        const running = startContentDigest(nodeDigest)
        const ends = [...cuts.filter((cut) => cut < content.length).sort((left, right) => left - right), content.length]
        const shared = new Uint8Array(content.length)
        let start = 0
        for (const end of ends) {
          // The same buffer again and again, as a reader would.
          shared.set(content.subarray(start, end))
          running.update(shared.subarray(0, end - start))
          start = end
        }
        assert.deepEqual(running.finish(), digestContent(content, nodeDigest))
      }),
      { numRuns: 40 },
    )
  })
})

describe('crc32', () => {
  test('it knows the check value, and goes on where it stopped', () => {
    const bytes = new TextEncoder().encode('123456789')
    assert.equal(crc32(bytes), 0xcbf43926)
    assert.equal(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4))), 0xcbf43926)
    assert.equal(crc32(new Uint8Array(0)), 0)
  })
})
