import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type FailpointName, failpointNames } from '../../engine/node/stage/failpoints.ts'
import { scaled } from '../support/campaign.ts'
import { makeBase, openVolume, stageDirectory, treeOf } from './directory-support.ts'
import { runUntilDeath } from './kill-support.ts'
import { makeLargePoints, shipInPieces } from './large-support.ts'
import { refusing } from './volume-support.ts'

const mebibyte = 1024 * 1024
/** Then every hit counts, else the first and the last. */
const isCampaign = scaled(1) > 1
const decision = failpointNames.indexOf('journal-prepared')

/** Every step that a content in pieces, or a patch, adds to a job, as often as it is hit. */
const hits: [name: FailpointName, hits: number][] = [
  ['journal-started', 3],
  ['region-written', 8],
  ['journal-got', 8],
  ['content-written', 3],
  ['stage-synced', 1],
  ['journal-prepared', 1],
  ['patch-begun', 1],
  ['patch-written', 3],
  ['patch-cut', 1],
  ['tree-synced', 1],
  ['journal-committed', 1],
]

describe('a target that is killed while large files come', () => {
  for (const [name, count] of hits) {
    test(`at ${name}, hit 1 to ${count}, has a whole point and needs little again`, async () => {
      for (const hit of isCampaign ? Array.from({ length: count }, (_, index) => index + 1) : new Set([1, count])) {
        using place = makeBase()
        const { old, next } = await makeLargePoints(place.base)
        assert.equal(await runUntilDeath('ship-large.ts', place.base, `${name}:${hit}`), 'SIGKILL')
        const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
        const stage = await target.openStage('relationship', '')
        const isNext = failpointNames.indexOf(name) >= decision
        assert.equal((await stage.committed())?.pointId, isNext ? 'p2' : 'p1')
        assert.equal(await treeOf(target), isNext ? next : old)
        const there = (await stage.partial()).flatMap(({ regions }) => regions)
        const sent = await shipInPieces({ source, target, pointId: 'p3' })
        if (name === 'journal-got') assert.ok(there.length > 0 && sent < 3 * mebibyte, `hit ${hit}: ${sent} bytes`)
        if (name === 'stage-synced') assert.equal(sent, 0)
        assert.equal(await treeOf(target), next)
        await Promise.all([source.close(), target.close()])
        assertNoLitter(place.base)
      }
    })
  }

  test('with parts that do not hold what the journal says sends that content again', async () => {
    using place = makeBase()
    const { next } = await makeLargePoints(place.base)
    assert.equal(await runUntilDeath('ship-large.ts', place.base, 'journal-got:2'), 'SIGKILL')
    const staged = join(stageDirectory(place.base, 'target'), 'staged')
    for (const name of readdirSync(staged)) {
      const path = join(staged, name)
      writeFileSync(path, new Uint8Array(readFileSync(path).length))
    }
    const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
    await assert.rejects(shipInPieces({ source, target, pointId: 'p3' }), refusing('fs_io'))
    await shipInPieces({ source, target, pointId: 'p4' })
    assert.equal(await treeOf(target), next)
    await Promise.all([source.close(), target.close()])
    assertNoLitter(place.base)
  })

  test('whose half received contents nobody wants any more drops them', async () => {
    using place = makeBase()
    await makeLargePoints(place.base)
    assert.equal(await runUntilDeath('ship-large.ts', place.base, 'journal-got:2'), 'SIGKILL')
    const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
    for (const path of ['patched', 'shifted', 'fresh']) await source.remove(path)
    await shipInPieces({ source, target, pointId: 'p3' })
    assert.equal(await treeOf(target), await treeOf(source))
    await Promise.all([source.close(), target.close()])
    assertNoLitter(place.base)
  })
})

function assertNoLitter(base: string): void {
  const stage = stageDirectory(base, 'target')
  assert.deepEqual(readdirSync(stage).sort(), ['aside', 'journal', 'slots', 'staged'])
  for (const folder of ['aside', 'slots', 'staged']) assert.deepEqual(readdirSync(join(stage, folder)), [])
  assert.equal(existsSync(join(base, 'target', 'state', 'conflicts')), false)
}
