import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { makeBase, openVolume, rootOf, stageDirectory } from './directory-support.ts'
import { runUntilDeath } from './kill-support.ts'
import { digestOf, pack, packedFiles, placing, receive, shipPacked } from './packed-support.ts'
import { refusing } from './volume-support.ts'

function assertShipped(base: string): void {
  const root = rootOf(base, 'target')
  assert.deepEqual(readdirSync(root).sort(), packedFiles.map(({ name }) => name).sort())
  for (const { name, text } of packedFiles) {
    assert.equal(readFileSync(join(root, name), 'utf8'), text)
    assert.equal(statSync(join(root, name)).mode & 0o7777, 0o640)
    assert.equal(Math.round(statSync(join(root, name)).mtimeMs), 1_700_000_000_123)
  }
}

const stagedNames = (base: string) => readdirSync(join(stageDirectory(base, 'target'), 'staged'))

describe("packed contents in a directory's stage", () => {
  for (const isInline of [false, true]) {
    test(`become files with their attributes, ${isInline ? 'in the calling thread' : 'in a worker'}`, async () => {
      using place = makeBase()
      const target = openVolume(place.base, 'target', { isInline })
      await shipPacked(target)
      assertShipped(place.base)
      assert.deepEqual(stagedNames(place.base), [])
      await target.close()
    })
  }

  test('are placed many at a time, without a sync for each', async () => {
    using place = makeBase()
    const files = Array.from({ length: 60 }, (_, index) => ({ name: `file-${index}`, text: `text ${index % 50}` }))
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    // Ten of them have to be copies.
    await receive(stage, pack(files.slice(0, 50)))
    await stage.commit({ pointId: 'p1', note: '', steps: placing(files) })
    for (const { name, text } of files) {
      const path = join(rootOf(place.base, 'target'), name)
      assert.equal(readFileSync(path, 'utf8'), text)
      assert.equal(statSync(path).mode & 0o7777, 0o640, name)
    }
    await target.close()
  })

  test('are refused all together when one is not what its digest says, and leave nothing', async () => {
    using place = makeBase()
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    const wrong = pack()
    wrong[wrong.length - 1] = 0
    await assert.rejects(receive(stage, wrong), refusing('fs_io'))
    await assert.rejects(receive(stage, pack().subarray(1)), refusing('fs_io', 'fs_invalid_argument'))
    await assert.rejects(receive(stage, pack().subarray(0, -1)), refusing('fs_invalid_argument'))
    assert.deepEqual(await stage.have(), new Map())
    assert.deepEqual(stagedNames(place.base), [])
    await target.close()
  })

  for (const [failpoint, have] of [
    ['content-written:3', 0],
    ['journal-received:1', 4],
    ['stage-synced:1', 4],
  ] as const) {
    test(`after a death at ${failpoint} are ${have === 0 ? 'gone without litter' : 'there and used'}`, async () => {
      using place = makeBase()
      openVolume(place.base, 'target')
      assert.equal(await runUntilDeath('ship-packed.ts', place.base, failpoint), 'SIGKILL')
      const target = openVolume(place.base, 'target')
      const stage = await target.openStage('relationship', '')
      assert.equal((await stage.have()).size, have)
      assert.equal(stagedNames(place.base).length, have)
      await shipPacked(target)
      assertShipped(place.base)
      await target.close()
    })
  }

  for (const failpoint of ['journal-prepared:1', 'before-place:2', 'after-place:3', 'tree-synced:1']) {
    test(`are all placed after a death at ${failpoint}`, async () => {
      using place = makeBase()
      openVolume(place.base, 'target')
      assert.equal(await runUntilDeath('ship-packed.ts', place.base, failpoint), 'SIGKILL')
      const target = openVolume(place.base, 'target')
      const stage = await target.openStage('relationship', '')
      assert.equal((await stage.committed())?.pointId, 'p2')
      assertShipped(place.base)
      await target.close()
    })
  }

  test('that a power loss has damaged are asked for again', async () => {
    using place = makeBase()
    openVolume(place.base, 'target')
    assert.equal(await runUntilDeath('ship-packed.ts', place.base, 'journal-received:1'), 'SIGKILL')
    writeFileSync(join(stageDirectory(place.base, 'target'), 'staged', '2'), 'content of owt')
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    const have = await stage.have()
    assert.equal(have.size, 3)
    assert.equal(have.has(digestOf('content of two')), false)
    await target.close()
  })
})
