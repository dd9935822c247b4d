import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Volume } from '@sandbar/engine'
import { parseXattrs } from '@sandbar/engine'
import { pieces, refusing, scan, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

/** Users and groups of the cluster itself as owners, on a volume. */
export function volumeOwnersContract(name: string, makeVolume: MakeVolume, { carries }: VolumeCapabilities): void {
  const on = (work: (volume: Volume) => Promise<void>) => () => withVolumes([makeVolume], work)
  const needed = { skip: carries.xattrs === 'none' && 'extended attributes cannot be set here' }

  const local = async (volume: Volume, path: string) => {
    const { localUser, localGroup } = await volume.info(path)
    return [localUser, localGroup]
  }

  describe(`local owners of ${name}`, () => {
    test(
      'take the place of numbers, on files and directories, until numbers are named',
      needed,
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await writeFile(volume, 'd/f', 'one')
        const { uid, gid, revision } = await volume.info('d/f')
        const set = await volume.setAttributes('d/f', { localUser: '1001', localGroup: '513' })
        assert.deepEqual([set.localUser, set.localGroup, set.uid, set.gid], ['1001', '513', uid, gid])
        assert.notEqual(set.revision, revision)
        await volume.setAttributes('d', { localGroup: '512' })
        assert.deepEqual(await local(volume, 'd'), [undefined, '512'])
        assert.deepEqual((await volume.list('d'))[0]?.localUser, '1001')

        await volume.write('d/f', pieces('two'))
        await volume.rename('d/f', 'd/g', { replace: false })
        assert.deepEqual(await local(volume, 'd/g'), ['1001', '513'])
        await volume.setAttributes('d/g', { localUser: '1002' })
        assert.deepEqual(await local(volume, 'd/g'), ['1002', '513'])
        await volume.setAttributes('d/g', { uid })
        assert.deepEqual(await local(volume, 'd/g'), [undefined, '513'])
        await volume.setAttributes('d/g', { localGroup: null })
        assert.deepEqual(await local(volume, 'd/g'), [undefined, undefined])
        await volume.setAttributes('d/g', { gid, localUser: null })
      }),
    )

    test(
      'are seen by scans, and by who looks at what was scanned',
      needed,
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        await volume.setAttributes('f', { localUser: '1001' })
        const entry = (await scan(volume, '')).entries.find(({ path }) => path === 'f')
        assert.ok(entry)
        assert.deepEqual(parseXattrs(entry.xattrs), [['user.sandbar.owner', '1001']])
        const { localUser, localGroup } = volume.infoAsScanned('f', entry)
        assert.deepEqual([localUser, localGroup], ['1001', undefined])
      }),
    )

    test(
      'are refused where they cannot be kept',
      { skip: carries.xattrs !== 'none' && 'they can be kept here' },
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        await assert.rejects(volume.setAttributes('f', { localUser: '1001' }), refusing('fs_invalid_argument'))
        assert.deepEqual(await local(volume, 'f'), [undefined, undefined])
      }),
    )
  })
}
