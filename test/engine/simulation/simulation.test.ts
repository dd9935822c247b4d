import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Outcome, simulate } from './simulate.ts'

const steps = 60
const size = Number(process.env.SANDBAR_CAMPAIGN ?? 1)
const asked = process.env.SANDBAR_SEED?.split(',').map(Number)
const first = Number(process.env.SANDBAR_FIRST_SEED ?? 1)
const seeds = asked ?? Array.from({ length: Math.max(1, Math.round(60 * size)) }, (_, index) => first + index)

/** Everything about a run that did not hold, and how to repeat it. */
function explain({ seed, violations, trace }: Outcome): string {
  const again = `SANDBAR_SEED=${seed} node --conditions=source --import tsx --test test/engine/simulation/simulation.test.ts`
  const shown = asked ? trace : trace.slice(-12)
  return [`Seed ${seed}: ${violations.join('\n')}`, ...shown, `Again: ${again}`].join('\n  ')
}

test(`both sides hold what they promise through ${seeds.length} lives of accidents`, async (t) => {
  const failed: number[] = []
  let points = 0
  for (const seed of seeds) {
    const outcome = await simulate({ seed, steps })
    points += outcome.points
    if (outcome.violations.length === 0) continue
    failed.push(seed)
    t.diagnostic(explain(outcome))
  }
  assert.deepEqual(failed, [], 'seeds that failed')
  // Lives in which nothing is ever replicated would prove nothing.
  assert.ok(points > seeds.length, `${points} points in ${seeds.length} lives`)
})

test('the same seed gives the same life', async () => {
  for (const seed of seeds.slice(0, 3)) {
    const [one, other] = [await simulate({ seed, steps }), await simulate({ seed, steps })]
    assert.equal(one.traceHash, other.traceHash)
    assert.deepEqual(one.trace, other.trace)
  }
})
