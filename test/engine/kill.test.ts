import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type FailpointName, failpointNames } from '../../engine/node/stage/failpoints.ts'
import { makeBase, openVolume, rootOf, ship, stageDirectory, treeOf } from './directory-support.ts'
import { makeTwoPoints, runUntilDeath } from './kill-support.ts'
import { pieces, writeFile } from './volume-support.ts'

const names = failpointNames.filter((name) => !name.startsWith('replacement-'))
const decision = names.indexOf('journal-prepared')
/** Hit more than once in this job. */
const repeated: FailpointName[] = [
  'content-written',
  'journal-received',
  'after-take',
  'before-place',
  'after-attributes',
]

describe('a target that is killed during a job', () => {
  const hits = [...names.map((name) => ({ name, hit: 1 })), ...repeated.map((name) => ({ name, hit: 3 }))]
  for (const { name, hit } of hits) {
    test(`at ${name}, hit ${hit}, comes back with a whole point and finishes without litter`, async () => {
      using place = makeBase()
      const { old, next } = await makeTwoPoints(place.base, { isFull: name.endsWith('-filled') })
      assert.equal(await runUntilDeath('commit-point.ts', place.base, `${name}:${hit}`), 'SIGKILL')

      const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
      const stage = await target.openStage('relationship', '')
      const isNext = names.indexOf(name) >= decision
      assert.equal(await treeOf(target), isNext ? next : old)
      assert.equal((await stage.committed())?.pointId, isNext ? 'p2' : 'p1')
      const had = [...(await stage.have()).values()].reduce((sum, count) => sum + count, 0)
      const sent = await ship({ source, target, stage, pointId: 'p3' })
      assert.equal(await treeOf(target), next)
      if (name === 'journal-steps') assert.deepEqual([had, sent], [4, 0])
      await Promise.all([source.close(), target.close()])
      assertNoLitter(place.base)
    })
  }

  test('is still there after a job that nothing kills', async () => {
    using place = makeBase()
    const { next } = await makeTwoPoints(place.base)
    assert.equal(await runUntilDeath('commit-point.ts', place.base, ''), null)
    const target = openVolume(place.base, 'target')
    assert.equal(await treeOf(target), next)
    await target.close()
    assertNoLitter(place.base)
  })
})

describe('a whole write that is killed', () => {
  for (const name of ['replacement-noted', 'replacement-copied'] as const) {
    test(`at ${name} is completed at the next start`, async () => {
      using place = makeBase()
      const before = openVolume(place.base, 'source')
      await writeFile(before, 'f', 'old')
      await before.close()
      assert.equal(await runUntilDeath('replace-content.ts', place.base, `${name}:1`), 'SIGKILL')
      // The kill may have come in the middle of the copy.
      truncateSync(join(rootOf(place.base, 'source'), 'f'), 2)

      await openVolume(place.base, 'source').close()
      assert.equal(readFileSync(join(rootOf(place.base, 'source'), 'f'), 'utf8'), 'new content, in two pieces')
      assert.deepEqual(
        readdirSync(join(place.base, 'source', 'state', 'scratch')),
        ['probe'].filter(isThere(place.base)),
      )
    })
  }

  test('before it is complete leaves the old content', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'source')
    await writeFile(volume, 'f', 'old')
    const broken = async function* () {
      yield* pieces('new')
      throw new Error('the client went away')
    }
    await assert.rejects(volume.write('f', broken()), /the client went away/)
    await volume.close()
    assert.equal(readFileSync(join(rootOf(place.base, 'source'), 'f'), 'utf8'), 'old')
  })
})

function isThere(base: string): (name: string) => boolean {
  return (name) => existsSync(join(base, 'source', 'state', 'scratch', name))
}

function assertNoLitter(base: string): void {
  const stage = stageDirectory(base, 'target')
  assert.deepEqual(readdirSync(stage).sort(), ['aside', 'journal', 'slots', 'staged'])
  for (const folder of ['aside', 'slots', 'staged']) assert.deepEqual(readdirSync(join(stage, folder)), [])
  assert.equal(existsSync(join(base, 'target', 'state', 'conflicts')), false)
}
