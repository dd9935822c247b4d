import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { campaignSeed, scaled } from '../support/campaign.ts'
import { makeBase, openVolume, ship, stageDirectory, treeOf } from './directory-support.ts'
import { runBroken } from './faults/broken-child.ts'
import type { BrokenCall } from './faults/faulty-thread.ts'
import { makeTwoPoints, type Points } from './kill-support.ts'
import { createRandom } from './simulation/random.ts'

type Where = Pick<BrokenCall, 'kind' | 'thread'>

interface Sort extends Where {
  /** About how many such calls a job of this test makes. */
  usual: number
  /** Kills in a short run; a campaign that may have as many as there are calls takes each in turn. */
  kills: number
}

const sorts: readonly Sort[] = [
  { kind: 'files', thread: 'main', usual: 310, kills: scaled(3) },
  { kind: 'files', thread: 'worker', usual: 250, kills: scaled(2) },
  { kind: 'native', thread: 'main', usual: 22, kills: scaled(1) },
  { kind: 'native', thread: 'worker', usual: 23, kills: scaled(1) },
]
const pairs = scaled(2)
const seed = campaignSeed()
const script = new URL('children/commit-point.ts', import.meta.url)

/** One job in a process of its own that dies right before the n-th call; false when it made fewer and came through. */
async function killAt(base: string, { kind, thread }: Where, at: number): Promise<boolean> {
  const counter = join(base, 'counter')
  const { code, signal } = await runBroken(script, [base], { kind, thread, act: 'kill', at, forGood: false, counter })
  assert.ok(signal === 'SIGKILL' || code === 0, `ended with code ${code}`)
  return signal !== null
}

async function assertWhole(base: string, { old, next }: Points, where: string): Promise<void> {
  const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
  const stage = await target.openStage('relationship', '')
  const pointId = (await stage.committed())?.pointId
  assert.equal(await treeOf(target), pointId === 'p2' ? next : old, `${where}: point ${pointId}`)
  await ship({ source, target, stage, pointId: 'p3' })
  assert.equal(await treeOf(target), next, `${where}: the next job`)
  await Promise.all([source.close(), target.close()])
  const directory = stageDirectory(base, 'target')
  assert.deepEqual(readdirSync(directory).sort(), ['aside', 'journal', 'slots', 'staged'], where)
  for (const folder of ['aside', 'slots', 'staged']) assert.deepEqual(readdirSync(join(directory, folder)), [], where)
  for (const name of ['source', 'target']) {
    assert.deepEqual(leftIn(join(base, name, 'state', 'scratch')), [], `${where}: left by ${name}`)
  }
  assert.equal(existsSync(join(base, 'target', 'state', 'conflicts')), false, `${where}: something was thought foreign`)
}

function leftIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).filter((name) => name !== 'probe') : []
}

/** Without the helper nothing of it is called. */
const hasNative = process.platform === 'linux' && process.env.SANDBAR_NATIVE !== 'off'

describe('a job that is killed right before any of its calls', () => {
  const random = createRandom(seed)
  for (const { kind, thread, usual, kills } of sorts) {
    const title = `of ${kind} in a ${thread} thread leaves a whole point, and the next job no litter`
    test(`${title} (SANDBAR_SEED=${seed})`, async (t: TestContext) => {
      if (kind === 'native' && !hasNative) return t.skip('the native helper is not in use')
      let done = 0
      const isEach = kills >= usual
      for (let number = 1; isEach || number <= kills; number += 1) {
        const at = isEach ? number : random.between(1, usual)
        using place = makeBase()
        const points = await makeTwoPoints(place.base)
        const isKilled = await killAt(place.base, { kind, thread }, at)
        await assertWhole(place.base, points, `${kind} in ${thread}, call ${at}`)
        if (isKilled) done += 1
        else if (isEach) break
      }
      t.diagnostic(`${done} kills`)
    })
  }

  test(`and again while it makes that good leaves a whole point (SANDBAR_SEED=${seed})`, async (t) => {
    let done = 0
    for (let round = 0; round < pairs; round += 1) {
      using place = makeBase()
      const points = await makeTwoPoints(place.base)
      const where: string[] = []
      for (const usual of [310, 120]) {
        const [at, thread] = [random.between(1, usual), random.chance(0.8) ? 'main' : 'worker'] as const
        if (await killAt(place.base, { kind: 'files', thread }, at)) done += 1
        where.push(`call ${at} in ${thread}`)
      }
      await assertWhole(place.base, points, where.join(', then '))
    }
    t.diagnostic(`${done} kills in ${pairs} pairs`)
  })
})
