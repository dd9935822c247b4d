import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Attributes, Step, Volume } from '@sandbar/engine'
import { bytesOf, digestOfTree, noise, readAll, readText, refusing, scan, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

const attributes: Attributes = { mode: 0o600, uid: 0, gid: 0, modifiedNs: 1_234_567_891_000n }

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

function whole(content: Uint8Array) {
  const regions = content.length === 0 ? [] : [{ offset: 0, length: content.length }]
  return { digest: hash(content), size: content.length, regions, isLast: true }
}

function placing(path: string, content: Uint8Array): Step {
  return { step: 'place', path, digest: hash(content), size: content.length, attributes }
}

/** Stages of a volume. */
export function volumeStageContract(name: string, makeVolume: MakeVolume, capabilities: VolumeCapabilities): void {
  const { carries } = capabilities
  const on = (work: (volume: Volume) => Promise<void>) => () => withVolumes([makeVolume], work)
  const one = bytesOf('one')

  async function withTarget(volume: Volume) {
    await volume.create('', 't', { kind: 'directory' })
    return volume.openStage('relationship', 't')
  }

  describe(`stages of ${name}`, () => {
    test(
      'a staged content is invisible until its point is committed',
      on(async (volume) => {
        const stage = await withTarget(volume)
        assert.equal(await stage.committed(), undefined)
        await stage.receive(whole(one), one)
        assert.deepEqual(await stage.have(), new Map([[hash(one), 1]]))
        assert.deepEqual(await volume.list('t'), [])
        const steps: Step[] = [
          { step: 'makeDirectory', path: 'd', attributes: { ...attributes, mode: 0o755 } },
          placing('d/f', one),
          { step: 'link', path: 'd/l', target: '../\xff', attributes },
          { step: 'attributes', path: 'd', attributes: { ...attributes, mode: 0o700 } },
          { step: 'attributes', path: '', attributes: { ...attributes, mode: 0o711 } },
        ]
        assert.deepEqual(await stage.commit({ pointId: 'p1', note: 'first', steps }), { driftedTo: [] })
        assert.deepEqual(await stage.committed(), { pointId: 'p1', note: 'first' })
        assert.deepEqual(await stage.have(), new Map())
        assert.equal(await readText(volume, 't/d/f'), 'one')
        assert.equal((await volume.info('t/d/l')).target, '../\xff')
        for (const [path, mode] of Object.entries({ 't/d': 0o700, t: 0o711, 't/d/f': 0o600 })) {
          const info = await volume.info(path)
          assert.deepEqual([info.mode, info.modifiedNs], [mode, attributes.modifiedNs], path)
        }
      }),
    )

    test(
      'a content arrives in pieces, in any order',
      on(async (volume) => {
        const stage = await withTarget(volume)
        const content = noise(10_000)
        const piece = { digest: hash(content), size: content.length }
        await stage.receive(
          { ...piece, regions: [{ offset: 4000, length: 6000 }], isLast: false },
          content.subarray(4000),
        )
        assert.deepEqual(await stage.have(), new Map())
        const regions = [
          { offset: 2000, length: 2000 },
          { offset: 0, length: 2000 },
        ]
        const bytes = new Uint8Array([...content.subarray(2000, 4000), ...content.subarray(0, 2000)])
        await stage.receive({ ...piece, regions, isLast: true }, bytes)
        await stage.commit({ pointId: 'p', note: '', steps: [placing('f', content)] })
        assert.deepEqual(await readAll(volume.read('t/f')), content)
      }),
    )

    test(
      'a content starts from a file of the tree and gets only what differs',
      on(async (volume) => {
        const stage = await withTarget(volume)
        const old = noise(5000)
        await writeFile(volume, 't/old', old)
        for (const size of [5000, 3000, 8000]) {
          const content = new Uint8Array(size)
          content.set(old.subarray(0, size))
          content.set(bytesOf('new'), 100)
          const region = { offset: 100, length: 3 }
          const staged = { digest: hash(content), size, basis: 'old', regions: [region], isLast: true }
          await stage.receive(staged, bytesOf('new'))
          await stage.commit({ pointId: `p${size}`, note: '', steps: [placing(`f${size}`, content)] })
          assert.deepEqual(await readAll(volume.read(`t/f${size}`)), content)
        }
        assert.deepEqual(await readAll(volume.read('t/old')), old)
      }),
    )

    test(
      'a content with another digest than announced is refused and forgotten',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await assert.rejects(stage.receive({ ...whole(one), digest: hash(bytesOf('eno')) }, one), refusing('fs_io'))
        assert.deepEqual(await stage.have(), new Map())
        await stage.receive(whole(one), one)
        assert.equal((await stage.have()).get(hash(one)), 1)
      }),
    )

    test(
      'equal contents are staged and used up one by one',
      on(async (volume) => {
        const stage = await withTarget(volume)
        const empty = new Uint8Array(0)
        for (const content of [one, one, empty]) await stage.receive(whole(content), content)
        assert.deepEqual(
          await stage.have(),
          new Map([
            [hash(one), 2],
            [hash(empty), 1],
          ]),
        )
        const steps = [placing('a', one), placing('b', one), placing('c', empty)]
        await stage.commit({ pointId: 'p', note: '', steps })
        assert.notEqual((await volume.info('t/a')).id, (await volume.info('t/b')).id)
        assert.equal((await volume.info('t/c')).size, 0)
      }),
    )

    test(
      'a plan that lacks a content changes nothing',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await writeFile(volume, 't/f', 'kept')
        await stage.receive(whole(one), one)
        const before = digestOfTree(await scan(volume, ''), carries)
        const steps: Step[] = [
          { step: 'take', path: 'f', slot: null },
          placing('f', one),
          placing('g', bytesOf('never sent')),
          { step: 'attributes', path: '', attributes },
        ]
        await assert.rejects(stage.commit({ pointId: 'p', note: '', steps }))
        assert.equal(digestOfTree(await scan(volume, ''), carries), before)
        assert.equal(await readText(volume, 't/f'), 'kept')
        assert.equal(await stage.committed(), undefined)
      }),
    )

    test(
      'a point that was committed is not committed twice',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await stage.receive(whole(one), one)
        const point = { pointId: 'p', note: '', steps: [placing('f', one)] }
        await stage.commit(point)
        await stage.commit(point)
        assert.equal(await readText(volume, 't/f'), 'one')
      }),
    )

    test(
      'a stage opened again knows what it has and what was committed',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await stage.commit({ pointId: 'p', note: 'kept', steps: [] })
        await stage.receive(whole(one), one)
        const again = await volume.openStage('relationship', 't')
        assert.deepEqual(await again.committed(), { pointId: 'p', note: 'kept' })
        assert.deepEqual(await again.have(), new Map([[hash(one), 1]]))
        const other = await volume.openStage('other', 't')
        assert.deepEqual([await other.committed(), await other.have()], [undefined, new Map()])
      }),
    )

    test(
      'discarding forgets what came, removing forgets the relationship',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await stage.commit({ pointId: 'p', note: '', steps: [] })
        await stage.receive(whole(one), one)
        await stage.discard()
        assert.deepEqual(await stage.have(), new Map())
        assert.equal((await stage.committed())?.pointId, 'p')
        await stage.remove()
        assert.equal(await (await volume.openStage('relationship', 't')).committed(), undefined)
        assert.deepEqual(await volume.list('t'), [])
      }),
    )

    test(
      'moved entries keep their ids',
      on(async (volume) => {
        const stage = await withTarget(volume)
        await volume.create('t', 'd', { kind: 'directory' })
        await writeFile(volume, 't/d/f', 'one')
        const { id } = await volume.info('t/d/f')
        const steps: Step[] = [
          { step: 'take', path: 'd/f', slot: 0 },
          { step: 'take', path: 'd', slot: null },
          { step: 'move', slot: 0, path: 'd' },
        ]
        await stage.commit({ pointId: 'p', note: '', steps })
        assert.equal((await volume.info('t/d')).id, id)
        assert.equal(await volume.pathOf(id), 't/d')
      }),
    )

    const small = capabilities.makeSmallVolume
    test(
      'a full volume refuses a content and stays as it was',
      { skip: small ? false : 'nothing limits this volume' },
      () =>
        withVolumes([() => (small ? small(1000) : makeVolume())], async (volume) => {
          const stage = await withTarget(volume)
          const [much, more] = [noise(800, 1), noise(800, 2)]
          await stage.receive(whole(much), much)
          await assert.rejects(stage.receive(whole(more), more), refusing('fs_no_space'))
          await stage.discard()
          assert.equal((await volume.space()).freeBytes, 1000)
          await stage.receive(whole(more), more)
          await stage.commit({ pointId: 'p', note: '', steps: [placing('f', more)] })
          assert.equal((await volume.space()).freeBytes, 200)
        }),
    )
  })
}
