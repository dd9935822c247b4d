import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  blockDigests,
  blockSize,
  blocksAbove,
  concatBytes,
  differingParts,
  digestContent,
  findShift,
  joinRegions,
  partsOf,
  type Recipe,
  type Region,
  recipeFor,
  regionBytes,
  shiftedRecipe,
  subBlockDigests,
  withoutRegions,
} from '@sandbar/engine'
import fc from '../../support/fast-check.ts'
import { noise } from '../volume-support.ts'
import { nodeDigest } from './node-digest.ts'

const base = noise(14 * blockSize + 333)

/** An edit replaces a range by other bytes: an overwrite, insertion, deletion, truncation or extension. */
const edit = fc.record({
  at: fc.oneof(
    fc.nat(base.length),
    fc.nat(14).map((block) => block * blockSize),
    fc.constant(base.length),
  ),
  removed: fc.oneof(fc.constant(0), fc.nat(300_000), fc.constant(2 * blockSize), fc.constant(base.length)),
  added: fc.oneof(fc.constant(0), fc.nat(300_000), fc.constant(3 * blockSize)),
  zeros: fc.boolean(),
})

const edits = fc.array(edit, { minLength: 1, maxLength: 3 })

function play(old: Uint8Array, script: readonly { at: number; removed: number; added: number; zeros: boolean }[]) {
  let content = old
  for (const [index, { at, removed, added, zeros }] of script.entries()) {
    const bytes = zeros ? new Uint8Array(added) : noise(added, index + 2)
    content = concatBytes([content.subarray(0, at), bytes, content.subarray(at + removed)])
  }
  return content
}

/** The new content from the old one and what the recipe says has to be sent. */
function rebuild(recipe: Recipe, old: Uint8Array, next: Uint8Array): Uint8Array {
  const rebuilt = new Uint8Array(next.length)
  let end = 0
  for (const part of partsOf(recipe, { size: next.length, oldSize: old.length })) {
    assert.equal(part.offset, end, 'parts leave no gap and do not overlap')
    end += part.length
    if (part.source === 'sent') rebuilt.set(next.subarray(part.offset, end), part.offset)
    if (part.source === 'old') rebuilt.set(old.subarray(part.from, part.from + part.length), part.offset)
  }
  assert.equal(end, next.length)
  return rebuilt
}

function listOf(content: Uint8Array) {
  return { size: content.length, blocks: blockDigests(content, nodeDigest) }
}

const isLarge = (content: Uint8Array) => content.length > blocksAbove

describe('recipes', () => {
  test('the old content and what a recipe sends come to the new content, whatever was edited', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const next = play(base, script)
        fc.pre(isLarge(next))
        const recipe = recipeFor(listOf(base), listOf(next))
        assert.deepEqual(digestContent(rebuild(recipe, base, next), nodeDigest), digestContent(next, nodeDigest))
        assert.ok(regionBytes(recipe.regions) <= next.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a recipe on the shifted grid does, too', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const next = play(base, script)
        fc.pre(isLarge(next))
        const [old, wanted] = [listOf(base), listOf(next)]
        const found = findShift(old, wanted)
        if (!found) return
        const { shift, firstBlock } = found
        const digests = blockDigests(next.subarray(firstBlock * blockSize + shift), nodeDigest)
        const recipe = shiftedRecipe(old, wanted, { shift, firstBlock, digests })
        assert.deepEqual(digestContent(rebuild(recipe, base, next), nodeDigest), digestContent(next, nodeDigest))
      }),
      { numRuns: 60 },
    )
  })

  test('one insertion or deletion far from the end costs two blocks beside what was inserted', () => {
    const place = fc.nat(3 * blockSize)
    fc.assert(
      fc.property(place, fc.nat(200_000), fc.boolean(), (at, length, isInsertion) => {
        fc.pre(length > 0)
        const next = play(base, [
          isInsertion
            ? { at, removed: 0, added: length, zeros: false }
            : { at, removed: length, added: 0, zeros: false },
        ])
        const [old, wanted] = [listOf(base), listOf(next)]
        const found = findShift(old, wanted)
        assert.ok(found)
        const { shift, firstBlock } = found
        const digests = blockDigests(next.subarray(firstBlock * blockSize + shift), nodeDigest)
        const { regions } = shiftedRecipe(old, wanted, { shift, firstBlock, digests })
        assert.ok(regionBytes(regions) <= (isInsertion ? length : 0) + 2 * blockSize)
      }),
      { numRuns: 40 },
    )
  })

  test('blocks that changed places are not sent', () => {
    const half = 7 * blockSize
    const next = concatBytes([base.subarray(half, 14 * blockSize), base.subarray(0, half)])
    assert.deepEqual(recipeFor(listOf(base), listOf(next)), {
      copies: [
        { offset: 0, length: half, from: half },
        { offset: half, length: half, from: 0 },
      ],
      regions: [],
    })
  })
})

const regions: fc.Arbitrary<Region[]> = fc.array(fc.record({ offset: fc.nat(40), length: fc.nat(12) }), {
  maxLength: 6,
})

function bytesIn(list: readonly Region[]): Set<number> {
  return new Set(list.flatMap(({ offset, length }) => Array.from({ length }, (_, index) => offset + index)))
}

describe('regions', () => {
  test('joined they hold the same bytes, in order, without touching each other', () => {
    fc.assert(
      fc.property(regions, (list) => {
        const joined = joinRegions(list.filter(({ length }) => length > 0))
        assert.deepEqual(bytesIn(joined), new Set([...bytesIn(list)].sort((left, right) => left - right)))
        for (const [index, { offset }] of joined.entries()) {
          const before = joined[index - 1]
          assert.ok(!before || before.offset + before.length < offset)
        }
      }),
    )
  })

  test('without others they hold exactly what those do not', () => {
    fc.assert(
      fc.property(regions, regions, (list, others) => {
        const there = bytesIn(others)
        assert.deepEqual(
          bytesIn(withoutRegions(list, others)),
          new Set([...bytesIn(list)].filter((byte) => !there.has(byte))),
        )
      }),
    )
  })
})

describe('sub-blocks', () => {
  test('every byte that differs lies in a differing part, and equal 4 KiB in none', () => {
    const length = 40_000
    fc.assert(
      fc.property(fc.array(fc.nat(length - 1), { maxLength: 5 }), (places) => {
        const [old, next] = [base.subarray(0, length), base.slice(0, length)]
        for (const place of places) next.set([(old[place] ?? 0) ^ 1], place)
        const digests = [old, next].map((bytes) => subBlockDigests(bytes, nodeDigest))
        const parts = differingParts({ offset: 4096, length }, digests[0] ?? '', digests[1] ?? '')
        const wanted = new Set(places.map((place) => Math.floor(place / 4096)))
        const covered = parts.flatMap((part) => [...bytesIn([part])].map((byte) => Math.floor(byte / 4096) - 1))
        assert.deepEqual(new Set(covered), new Set([...wanted].sort((left, right) => left - right)))
      }),
      { numRuns: 40 },
    )
  })
})
