import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Volume } from '@sandbar/engine'
import { scaled } from '../support/campaign.ts'
import fc from '../support/fast-check.ts'
import { edits } from './core/random-trees.ts'
import { bytesOf, digestOfTree, editVolume, noise, pieces, readAll, runJob, scan, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

/** Whole jobs between two volumes, without clusters. */
export function volumeJobsContract(name: string, makeVolume: MakeVolume, { carries, runs }: VolumeCapabilities): void {
  async function withTarget(volume: Volume) {
    await volume.create('', 't', { kind: 'directory' })
    return volume.openStage('relationship', 't')
  }

  describe(`jobs between two of ${name}`, () => {
    test('the target becomes what the source is, whatever was there and whatever changes later', async () => {
      await fc.assert(
        fc.asyncProperty(edits, edits, edits, (first, second, there) =>
          withVolumes([makeVolume, makeVolume], async (source, target) => {
            await source.create('', 's', { kind: 'directory' })
            const stage = await withTarget(target)
            await editVolume(source, 's', first)
            await editVolume(target, 't', there)
            const same = async () =>
              assert.equal(
                digestOfTree(await scan(target, 't'), carries),
                digestOfTree(await scan(source, 's'), carries),
              )
            const job = { source, sourceRoot: 's', stage, carries }
            const { entries } = await scan(target, 't')
            const point = await runJob({ ...job, before: entries, movesByIdentity: false, pointId: '1' })
            await same()
            await editVolume(source, 's', second)
            await runJob({ ...job, before: point.entries, movesByIdentity: true, pointId: '2' })
            await same()
            assert.deepEqual(await stage.have(), new Map())
          }),
        ),
        { numRuns: scaled(runs) },
      )
    })

    test('two names of one file on the target part when the source has two files', () =>
      withVolumes([makeVolume, makeVolume], async (source, target) => {
        const stage = await withTarget(target)
        await writeFile(target, 't/a', 'same')
        await target.create('t', 'b', { kind: 'link', to: 't/a' })
        const modifiedNs = 1_000_000_000n
        for (const path of ['a', 'b']) {
          await writeFile(source, path, 'same')
          await source.setAttributes(path, { modifiedNs, mode: 0o644 })
        }
        await target.setAttributes('t/a', { modifiedNs, mode: 0o644 })
        const same = async () =>
          assert.equal(digestOfTree(await scan(target, 't'), carries), digestOfTree(await scan(source, ''), carries))
        const { entries } = await scan(target, 't')
        const job = { source, sourceRoot: '', stage, carries }
        const first = await runJob({ ...job, before: entries, movesByIdentity: false, pointId: '1' })
        assert.equal(first.bytesSent, 0)
        await same()
        await source.setAttributes('b', { mode: 0o600 })
        await runJob({ ...job, before: first.entries, movesByIdentity: true, pointId: '2' })
        await same()
      }))

    test('a renamed tree is sent without any of its bytes', () =>
      withVolumes([makeVolume, makeVolume], async (source, target) => {
        const stage = await withTarget(target)
        await source.create('', 'a', { kind: 'directory' })
        await writeFile(source, 'a/f', noise(50_000))
        const job = { source, sourceRoot: '', stage, carries }
        const { entries } = await scan(target, 't')
        const first = await runJob({ ...job, before: entries, movesByIdentity: false, pointId: '1' })
        assert.equal(first.bytesSent, 50_000)
        await source.rename('a', 'b', { replace: false })
        const second = await runJob({ ...job, before: first.entries, movesByIdentity: true, pointId: '2' })
        assert.equal(second.bytesSent, 0)
        assert.deepEqual(await readAll(target.read('t/b/f')), noise(50_000))
      }))

    test('a large file that changed in one place is sent in part', () =>
      withVolumes([makeVolume, makeVolume], async (source, target) => {
        const stage = await withTarget(target)
        await writeFile(source, 'f', noise(2_000_000))
        const job = { source, sourceRoot: '', stage, carries }
        const { entries } = await scan(target, 't')
        const first = await runJob({ ...job, before: entries, movesByIdentity: false, pointId: '1' })
        const patched = noise(2_000_000)
        patched.set(bytesOf('here'), 1_000_000)
        await source.write('f', pieces('here'), { offset: 1_000_000 })
        const second = await runJob({ ...job, before: first.entries, movesByIdentity: true, pointId: '2' })
        assert.equal(second.bytesSent, 128 * 1024)
        assert.deepEqual(await readAll(target.read('t/f')), patched)
      }))
  })
}
