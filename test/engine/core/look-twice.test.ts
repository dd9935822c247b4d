import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Listing, listingOf } from '@sandbar/engine'
import { lookTwice } from '../../../engine/ports/look-twice.ts'
import { nodeDigest } from './node-digest.ts'

/** Looks of which each takes ten milliseconds and sees the next of `states`; the last one for ever. */
function createTree(states: readonly string[]) {
  const seen = new Map<Listing, string>()
  const open = new Set<Listing>()
  let nowMs = 1000
  let looks = 0
  return {
    open,
    looks: () => looks,
    parts: {
      async scan() {
        nowMs += 10
        const listing: Listing = { ...listingOf([], nodeDigest), close: async () => void open.delete(listing) }
        seen.set(listing, states[Math.min(looks, states.length - 1)] ?? '')
        open.add(listing)
        looks += 1
        return { listing, problems: [], contentRead: 0 }
      },
      isSame: async (before: Listing, after: Listing) => seen.get(before) === seen.get(after),
      clock: { now: () => nowMs },
    },
  }
}

describe('lookTwice', () => {
  test('is done after two looks at a tree that holds still, and names a moment between them', async () => {
    const tree = createTree(['a'])
    const { atMs, listing } = await lookTwice(tree.parts, '', undefined)
    assert.deepEqual([atMs, tree.looks()], [1010, 2])
    assert.deepEqual([...tree.open], [listing])
  })

  test('goes on until two in a row see the same', async () => {
    const tree = createTree(['a', 'b', 'a', 'b', 'b'])
    const { atMs } = await lookTwice(tree.parts, '', undefined)
    assert.deepEqual([atMs, tree.looks(), tree.open.size], [1040, 5, 1])
  })

  test('gives up after five rounds and leaves nothing open', async () => {
    const tree = createTree(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    await assert.rejects(lookTwice(tree.parts, '', undefined), { code: 'job_not_settled' })
    assert.deepEqual([tree.looks(), tree.open.size], [6, 0])
  })
})
