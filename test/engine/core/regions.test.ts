import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  blockSize,
  blocksAbove,
  changedRegions,
  crc32,
  digestContent,
  digestOfBlocks,
  regionBytes,
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
        assert.deepEqual(digestContent(rebuilt, nodeDigest), digests)
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

describe('digestContent', () => {
  test('up to 1 MiB it is the SHA-256 of the bytes, above that of size and blocks', () => {
    const small = base.subarray(0, blocksAbove)
    assert.deepEqual(digestContent(small, nodeDigest), { size: small.length, digest: nodeDigest.sha256(small) })
    const large = base.subarray(0, blocksAbove + 1)
    const { size, digest, blocks } = digestContent(large, nodeDigest)
    assert.equal(size, large.length)
    assert.deepEqual(blocks?.at(0), nodeDigest.sha256(large.subarray(0, blockSize)))
    assert.deepEqual(blocks?.at(-1), nodeDigest.sha256(large.subarray(8 * blockSize)))
    assert.equal(digest, digestOfBlocks({ size, blocks: blocks ?? [] }, nodeDigest))
  })

  test('each byte and the size count', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [left, right] = [contentOf(one), contentOf(other)]
        const isSame = Buffer.from(left).equals(right)
        assert.equal(digestContent(left, nodeDigest).digest === digestContent(right, nodeDigest).digest, isSame)
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
