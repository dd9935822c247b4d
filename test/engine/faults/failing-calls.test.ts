import assert from 'node:assert/strict'
import { writeSync } from 'node:fs'
import { describe, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { campaignSeed, scaled } from '../../support/campaign.ts'
import { makeBase } from '../directory-support.ts'
import { createRandom } from '../simulation/random.ts'
import { type FaultCode, faultCodes, withFault } from './failing-calls.ts'
import { countHandles, scenarios } from './scenarios.ts'

const tries = scaled(6)
const none = Number.MAX_SAFE_INTEGER

interface Break {
  title: string
  code: FaultCode
  at: number
  forGood: boolean
}

/** One run with one failing call, checked; resolves to the number of calls that could have failed. */
async function breakAt({ title, ...fault }: Break): Promise<number> {
  const { code, at, forGood } = fault
  const scenario = scenarios[title]
  assert.ok(scenario)
  using place = makeBase()
  const { base } = place
  const allowed = await scenario.prepare(base)
  const handles = countHandles()
  const { calls, hit, outcome } = await withFault(fault, () => scenario.act(base))
  const where = `${title}: ${code} at call ${at}${forGood ? ' and all later ones' : ''} of ${calls}, ${hit}`
  if ('thrown' in outcome) assertNamed(outcome.thrown, where)
  else if (hit === null || code === 'short') assert.equal(await scenario.look(base), allowed.at(-1), where)
  assert.equal(countHandles(), handles, `${where}: files stay open`)
  const seen = await scenario.look(base)
  assert.ok(allowed.includes(seen), `${where}: the tree is neither as it was nor as it should be`)
  if (seen !== allowed.at(-1)) await scenario.act(base)
  assert.equal(await scenario.look(base), allowed.at(-1), `${where}: the next try does not get there`)
  return calls
}

/** A refusal, or the system's own error for what can't even be opened; never a bug. */
function assertNamed(thrown: unknown, where: string): void {
  const isSystemError = thrown instanceof Error && 'syscall' in thrown
  assert.ok(isRefusal(thrown) || isSystemError, `${where}: ${thrown instanceof Error ? thrown.stack : thrown}`)
}

describe('a volume whose file system fails at one call', () => {
  const seed = campaignSeed()
  const random = createRandom(seed)
  for (const title of Object.keys(scenarios)) {
    test(`${title} says so, and nothing is torn, lost or left open (SANDBAR_SEED=${seed})`, async () => {
      const counts = new Map<FaultCode, number>()
      for (const code of faultCodes) counts.set(code, await breakAt({ title, code, at: none, forGood: false }))
      const all = [...counts].flatMap(([code, calls]) =>
        Array.from({ length: calls }, (_, index) => ({ code, at: index + 1 })),
      )
      // Every one of them in a campaign, some in a short run.
      const chosen = all.length <= tries ? all : Array.from({ length: tries }, () => random.pick(all))
      for (const { code, at } of chosen) {
        // A disk that is gone stays so, once in a while.
        await breakAt({ title, code, at, forGood: code !== 'short' && random.chance(0.3) })
      }
    })
  }

  test('is made to fail where it should', async () => {
    const { outcome, hit, calls } = await withFault({ code: 'EIO', at: 2 }, async () => {
      writeSync(2, '')
      writeSync(2, '')
    })
    assert.ok('thrown' in outcome && outcome.thrown instanceof Error && 'code' in outcome.thrown)
    assert.deepEqual([outcome.thrown.code, hit, calls], ['EIO', 'writeSync(handle)', 2])
    writeSync(2, '')
  })
})
