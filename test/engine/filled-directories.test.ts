import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

import { makeBase, openVolume, rootOf, stageDirectory } from './directory-support.ts'
import { filledFiles, filledLines, filling, linesOf, shipFilled } from './filled-support.ts'
import { runUntilDeath } from './kill-support.ts'
import { pack, placing, receive } from './packed-support.ts'
import { refusing } from './volume-support.ts'

const withoutRoot = (lines: string[]) => lines.filter((line) => !line.startsWith(' '))
const stagedNames = (base: string) => readdirSync(join(stageDirectory(base, 'target'), 'staged'))

describe('new directories of a plan with many files', () => {
  for (const isInline of [false, true]) {
    test(`come with all that is in them, filled ${isInline ? 'in the calling thread' : 'in a worker'}`, async () => {
      using place = makeBase()
      const target = openVolume(place.base, 'target', { isInline })
      await shipFilled(target)
      assert.deepEqual(withoutRoot(await linesOf(target)).sort(), filledLines)
      assert.deepEqual(stagedNames(place.base), [])
      assert.equal(existsSync(join(place.base, 'target', 'state', 'conflicts')), false)
      await target.close()
    })
  }

  test('come with copies of what is in another one already', async () => {
    using place = makeBase()
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    const [model] = filledFiles
    const alike = filledFiles.map(({ name, text }, index) => ({
      name,
      text: index % 20 === 9 ? (model?.text ?? '') : text,
    }))
    await receive(stage, pack(alike.filter((file) => file === alike[0] || file.text !== model?.text)))
    await stage.commit({ pointId: 'p1', note: '', steps: filling(alike) })
    const digests = new Map(
      withoutRoot(await linesOf(target)).map((line) => [line.split(' file ')[0], line.split(' ').at(-2)]),
    )
    for (const { name, text } of alike) assert.equal(digests.get(name), digestIn(placing([{ name, text }])), name)
    await target.close()
  })

  test('whose plan can not be prepared leave all contents for the next one', async () => {
    using place = makeBase()
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    await receive(stage, pack(filledFiles))
    const wrong = [...filling(), ...placing([{ name: 'zzz', text: 'never sent' }])]
    await assert.rejects(stage.commit({ pointId: 'p1', note: '', steps: wrong }), refusing('fs_io'))
    assert.equal((await stage.have()).size, filledFiles.length)
    assert.ok(filledFiles.length <= stagedNames(place.base).length)
    assert.deepEqual(readdirSync(rootOf(place.base, 'target')), [])
    await stage.commit({ pointId: 'p2', note: '', steps: filling() })
    assert.deepEqual(withoutRoot(await linesOf(target)).sort(), filledLines)
    assert.deepEqual(stagedNames(place.base), [])
    await target.close()
  })

  for (const failpoint of [
    'journal-filled:1',
    'directory-filled:1',
    'directory-filled:3',
    'attributes-staged:1',
    'stage-synced:1',
  ]) {
    test(`after a death at ${failpoint} have nothing sent again`, async () => {
      using place = makeBase()
      openVolume(place.base, 'target')
      assert.equal(await runUntilDeath('ship-filled.ts', place.base, failpoint), 'SIGKILL')
      assert.deepEqual(readdirSync(rootOf(place.base, 'target')), [])
      const target = openVolume(place.base, 'target')
      const stage = await target.openStage('relationship', '')
      assert.equal((await stage.have()).size, filledFiles.length)
      assert.equal(stagedNames(place.base).length, filledFiles.length)
      await shipFilled(target)
      assert.deepEqual(withoutRoot(await linesOf(target)).sort(), filledLines)
      assert.deepEqual(stagedNames(place.base), [])
      await target.close()
    })
  }

  for (const failpoint of [
    'journal-prepared:1',
    'before-makeDirectory:2',
    'after-makeDirectory:2',
    'after-attributes:3',
    'tree-synced:1',
  ]) {
    test(`after a death at ${failpoint} are completed when the stage is opened`, async () => {
      using place = makeBase()
      openVolume(place.base, 'target')
      assert.equal(await runUntilDeath('ship-filled.ts', place.base, failpoint), 'SIGKILL')
      const target = openVolume(place.base, 'target')
      const stage = await target.openStage('relationship', '')
      assert.equal((await stage.committed())?.pointId, 'p2')
      assert.deepEqual(withoutRoot(await linesOf(target)).sort(), filledLines)
      assert.deepEqual(stagedNames(place.base), [])
      await target.close()
    })
  }
})

function digestIn([step]: ReturnType<typeof placing>): string {
  return step?.step === 'place' ? step.digest : ''
}
