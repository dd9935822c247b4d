import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  applySteps,
  carriesAll,
  type Differences,
  differencesOf,
  type Entry,
  listingOf,
  pairsOf,
  plan,
  type Step,
  treeDigest,
} from '@sandbar/engine'
import { makePlan } from '../../../engine/job/source/plan.ts'
import { scaled } from '../../support/campaign.ts'
import fc from '../../support/fast-check.ts'
import { nodeDigest } from './node-digest.ts'
import { editTree, relatedTrees, rootEntry } from './random-trees.ts'

const here = { ...carriesAll, movesByIdentity: true }
const elsewhere = { ...carriesAll, movesByIdentity: false }
const digestOf = (entries: readonly Entry[]) => treeDigest(entries, nodeDigest, carriesAll)

/** On most disks a rename changes the object, so that its other names show, too. */
function withNames(entries: readonly Entry[]): Entry[] {
  const names = ({ identity }: Entry) => entries.filter((other) => other.identity === identity).map(({ path }) => path)
  return entries.map((entry) => (entry.linked ? { ...entry, witness: names(entry).join() } : entry))
}

async function planned(before: Entry[], after: Entry[], { options = here, mostPairs = 0 } = {}) {
  const differences: Differences = differencesOf(pairsOf(before, after, options))
  const work = await makePlan({
    basis: { ...options, listing: listingOf(before, nodeDigest) },
    tree: listingOf(after, nodeDigest),
    differences,
    breather: undefined,
    limits: { matched: mostPairs, unmatched: mostPairs },
  })
  const steps: Step[] = []
  for await (const batch of work.steps()) steps.push(...batch)
  const needs = []
  for await (const batch of work.needs()) needs.push(...batch)
  return { ...work, steps, needs }
}

describe('a plan that is made on the way', () => {
  for (const options of [here, elsewhere]) {
    const where = options.movesByIdentity ? 'on one volume' : 'across volumes'

    test(`turns any tree into any later one, ${where}`, async () => {
      await fc.assert(
        fc.asyncProperty(relatedTrees, async (trees) => {
          const [before, after] = [withNames(trees.before), withNames(trees.after)]
          const { steps, needs, totals } = await planned(before, after, { options })
          assert.equal(digestOf(applySteps(before, steps)), digestOf(after))
          assert.deepEqual(
            steps.flatMap((step) => (step.step === 'place' ? [step.path] : [])),
            needs.map(({ need }) => need.path),
          )
          const sent = needs.flatMap(({ need }) => need.regions).reduce((total, { length }) => total + length, 0)
          assert.equal(totals.bytesUnchanged + sent, totals.bytesTotal)
          assert.equal(totals.filesUnchanged + needs.length, totals.filesTotal)
        }),
        { numRuns: scaled(300) },
      )
    })
  }

  test('is the same as one that is matched in memory where nothing can have moved', async () => {
    await fc.assert(
      fc.asyncProperty(relatedTrees, async ({ after }) => {
        const empty = [rootEntry()]
        const own = after.map((entry, index) => ({ ...entry, identity: entry.linked ? entry.identity : `${index}` }))
        for (const [left, right] of [
          [empty, own],
          [own, empty],
        ] as const) {
          const [streamed, matched] = [await planned(left, right), plan(left, right, here)]
          assert.deepEqual(streamed.steps, matched.steps)
          assert.deepEqual(
            streamed.needs.map(({ need }) => need),
            matched.needs,
          )
          assert.deepEqual(streamed.totals, matched.totals)
        }
      }),
      { numRuns: scaled(100) },
    )
  })

  test('knows no moves, and one in memory does', async () => {
    const before = editTree([rootEntry()], [{ verb: 'file', pick: 0, other: 0, name: 'a', content: 3 }])
    const after = before.map((entry) => (entry.path === 'a' ? { ...entry, path: 'b' } : entry))
    assert.deepEqual((await planned(before, after)).counts, {
      added: 1,
      changed: 0,
      moved: 0,
      removed: 1,
      attributes: 0,
    })
    assert.equal((await planned(before, after, { mostPairs: 100 })).counts.moved, 1)
  })
})
