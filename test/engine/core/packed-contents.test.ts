import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createDigestCounts } from '../../../engine/core/digest-counts.ts'
import { contentRowBytes, packedRows, readContentRow, writeContentRow } from '../../../engine/core/packed-contents.ts'
import fc from '../../support/fast-check.ts'

const digests = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const rows = fc.record(
  {
    digest: digests,
    size: fc.nat({ max: 300 }),
    mode: fc.nat({ max: 0o7777 }),
    uid: fc.nat({ max: 0xffff_fffe }),
    gid: fc.nat({ max: 0xffff_fffe }),
    modifiedNs: fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }),
  },
  { noNullPrototype: true },
)

describe('packed contents', () => {
  test('are found again, row for row, and a piece that is cut anywhere inside one is none', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 8 }), fc.nat(), (given, cut) => {
        const length = given.reduce((sum, { size }) => sum + contentRowBytes + size, 0)
        const bytes = new Uint8Array(length)
        const starts: number[] = []
        let at = 0
        for (const row of given) {
          writeContentRow(bytes, at, row)
          starts.push(at)
          at += contentRowBytes + row.size
        }
        assert.deepEqual(packedRows(bytes), starts)
        assert.deepEqual(
          starts.map((start) => readContentRow(bytes, start)),
          given,
        )
        const end = length === 0 ? 0 : cut % length
        if (![...starts, length].includes(end)) assert.equal(packedRows(bytes.subarray(0, end)), undefined)
      }),
    )
  })
})

describe('counts of digests', () => {
  test('are those of a map, never below nothing, and a copy goes its own way', () => {
    const few = fc.nat({ max: 400 }).map((value) => value.toString(16).padStart(8, '0').padEnd(64, '7'))
    fc.assert(
      fc.property(fc.array(fc.tuple(few, fc.integer({ min: -2, max: 3 })), { maxLength: 1000 }), (changes) => {
        const [counts, map] = [createDigestCounts(), new Map<string, number>()]
        const half = Math.floor(changes.length / 2)
        let copy = counts.copy()
        let then = new Map<string, number>()
        for (const [index, [digest, by]] of changes.entries()) {
          if (index === half) [copy, then] = [counts.copy(), new Map(map)]
          counts.add(digest, by)
          map.set(digest, Math.max(0, (map.get(digest) ?? 0) + by))
        }
        for (const [digest, count] of map) assert.equal(counts.get(digest), count)
        for (const [digest] of changes)
          assert.equal(copy.get(digest), half === 0 ? copy.get(digest) : (then.get(digest) ?? 0))
      }),
    )
  })
})
