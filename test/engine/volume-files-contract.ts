import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TreePath, Volume } from '@sandbar/engine'
import { noise, pieces, readAll, readText, refusing, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

/** The files API's calls on a volume. */
export function volumeFilesContract(name: string, makeVolume: MakeVolume, capabilities: VolumeCapabilities): void {
  const on = (work: (volume: Volume) => Promise<void>) => () => withVolumes([makeVolume], work)

  describe(`files of ${name}`, () => {
    test(
      'an empty volume holds its root and nothing else',
      on(async (volume) => {
        const root = await volume.info('')
        assert.deepEqual([root.path, root.id, root.kind, root.childCount], ['', '2', 'directory', 0])
        assert.deepEqual(await volume.list(''), [])
        assert.equal(await volume.pathOf('2'), '')
      }),
    )

    test(
      'created entries are empty, counted and listed in byte order of their names',
      on(async (volume) => {
        await volume.create('', 'b', { kind: 'directory' })
        await volume.create('', 'a', { kind: 'file' })
        await volume.create('', 'B', { kind: 'symlink', target: 'b/../a' })
        await volume.create('b', 'inner', { kind: 'file' })
        const infos = await volume.list('')
        assert.deepEqual(
          infos.map(({ path, kind, size, childCount }) => [path, kind, kind === 'file' ? size : childCount]),
          [
            ['B', 'symlink', 0],
            ['a', 'file', 0],
            ['b', 'directory', 1],
          ],
        )
        assert.equal(infos[0]?.target, 'b/../a')
        assert.deepEqual((await volume.list('b'))[0]?.path, 'b/inner')
        assert.equal(new Set(infos.map(({ id }) => id)).size, 3)
      }),
    )

    test(
      'a listing goes on after a name and stops at a limit',
      on(async (volume) => {
        for (const each of ['d', 'a', 'c', 'b']) await volume.create('', each, { kind: 'file' })
        const paths = async (page: { after?: string; limit?: number }) =>
          (await volume.list('', page)).map(({ path }) => path)
        assert.deepEqual(await paths({ limit: 2 }), ['a', 'b'])
        assert.deepEqual(await paths({ after: 'b', limit: 2 }), ['c', 'd'])
        assert.deepEqual(await paths({ after: 'bb' }), ['c', 'd'])
        assert.deepEqual(await paths({ after: 'd' }), [])
      }),
    )

    test(
      'content is replaced whole, in pieces of any size',
      on(async (volume) => {
        await writeFile(volume, 'f', 'first and long')
        const info = await volume.write('f', pieces('sec', '', 'ond'))
        assert.equal(info.size, 6)
        assert.equal(await readText(volume, 'f'), 'second')
        const large = noise(700_000)
        await volume.write('f', pieces(large.subarray(0, 1), large.subarray(1)))
        assert.deepEqual(await readAll(volume.read('f')), large)
      }),
    )

    test(
      'a range of a content can be read',
      on(async (volume) => {
        await writeFile(volume, 'f', '0123456789')
        const read = async (range: { offset?: number; length?: number }) =>
          new TextDecoder().decode(await readAll(volume.read('f', range)))
        assert.equal(await read({ offset: 7 }), '789')
        assert.equal(await read({ length: 2 }), '01')
        assert.equal(await read({ offset: 2, length: 3 }), '234')
        assert.equal(await read({ offset: 8, length: 30 }), '89')
        assert.equal(await read({ offset: 10 }), '')
      }),
    )

    test(
      'a write at an offset changes only what it covers and fills a gap with zeros',
      on(async (volume) => {
        await writeFile(volume, 'f', '0123456789')
        await volume.write('f', pieces('ab', 'c'), { offset: 2 })
        assert.equal(await readText(volume, 'f'), '01abc56789')
        await volume.write('f', pieces('z'), { offset: 12 })
        assert.equal(await readText(volume, 'f'), '01abc56789\0\0z')
      }),
    )

    test(
      'a write keeps the id and gives another revision',
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        const before = await volume.info('f')
        const after = await volume.write('f', pieces('two'))
        assert.equal(after.id, before.id)
        assert.notEqual(after.revision, before.revision)
        assert.equal((await volume.info('f')).revision, after.revision)
      }),
    )

    test(
      'an id finds its entry wherever that was moved',
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await writeFile(volume, 'd/f', 'one')
        const { id } = await volume.info('d/f')
        await volume.rename('d', 'e', { replace: false })
        assert.equal(await volume.pathOf(id), 'e/f')
        assert.equal((await volume.rename('e/f', 'g', { replace: false })).id, id)
        assert.equal(await volume.pathOf(id), 'g')
        await volume.remove('g')
        await assert.rejects(volume.pathOf(id), refusing('fs_no_such_entry'))
        await assert.rejects(volume.pathOf('987654321'), refusing('fs_no_such_entry'))
      }),
    )

    test(
      'two names of one file share everything until one goes',
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        const linked = await volume.create('', 'g', { kind: 'link', to: 'f' })
        assert.equal(linked.id, (await volume.info('f')).id)
        assert.equal(linked.links, 2)
        await volume.write('g', pieces('two'))
        assert.equal(await readText(volume, 'f'), 'two')
        await volume.remove('f')
        assert.equal(await readText(volume, 'g'), 'two')
        assert.equal((await volume.info('g')).links, 1)
      }),
    )

    test(
      'a directory has one name only',
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await assert.rejects(volume.create('', 'e', { kind: 'link', to: 'd' }), refusing('fs_is_a_directory'))
      }),
    )

    test(
      'a rename replaces only when told to, and only like with like',
      on(async (volume) => {
        for (const each of ['a', 'b']) await writeFile(volume, each, each)
        for (const each of ['d', 'full']) await volume.create('', each, { kind: 'directory' })
        await volume.create('full', 'x', { kind: 'file' })
        const rename = (from: TreePath, to: TreePath, replace = true) => volume.rename(from, to, { replace })
        await assert.rejects(rename('a', 'b', false), refusing('fs_entry_exists'))
        await assert.rejects(rename('a', 'd'), refusing('fs_is_a_directory'))
        await assert.rejects(rename('d', 'a'), refusing('fs_not_a_directory'))
        await assert.rejects(rename('d', 'full'), refusing('fs_directory_not_empty'))
        await assert.rejects(rename('full', 'full/inner'), refusing('fs_invalid_argument'))
        await assert.rejects(rename('', 'r'), refusing('fs_invalid_argument'))
        await assert.rejects(rename('missing', 'm'), refusing('fs_no_such_entry'))
        await rename('a', 'b')
        assert.equal(await readText(volume, 'b'), 'a')
        await rename('full', 'd')
        assert.deepEqual(
          (await volume.list('')).map(({ path }) => path),
          ['b', 'd'],
        )
      }),
    )

    test(
      'files, links and empty directories can be removed, full ones and the root can not',
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await volume.create('d', 'l', { kind: 'symlink', target: '/nowhere' })
        await assert.rejects(volume.remove('d'), refusing('fs_directory_not_empty'))
        await assert.rejects(volume.remove(''), refusing('fs_invalid_argument'))
        await volume.remove('d/l')
        await volume.remove('d')
        await assert.rejects(volume.info('d'), refusing('fs_no_such_entry'))
      }),
    )

    test(
      'mode, times and size can be set',
      on(async (volume) => {
        await writeFile(volume, 'f', '0123456789')
        const modifiedNs = 1_600_000_000_123_456_000n
        const info = await volume.setAttributes('f', { mode: 0o640, modifiedNs, accessedNs: 1_000_000n })
        assert.deepEqual([info.mode, info.modifiedNs, info.accessedNs], [0o640, modifiedNs, 1_000_000n])
        assert.equal((await volume.setAttributes('f', { size: 3 })).size, 3)
        assert.equal((await volume.setAttributes('f', { size: 5 })).size, 5)
        assert.equal(await readText(volume, 'f'), '012\0\0')
        await volume.create('', 'd', { kind: 'directory' })
        assert.equal((await volume.setAttributes('d', { modifiedNs: -1_000_000n })).modifiedNs, -1_000_000n)
        await assert.rejects(volume.setAttributes('d', { size: 1 }), refusing('fs_is_a_directory'))
        await assert.rejects(volume.setAttributes('f', { size: -1 }), refusing('fs_invalid_argument'))
      }),
    )

    test(`owners can be set`, { skip: capabilities.carries.owners ? false : 'owners cannot be set here' }, () =>
      withVolumes([makeVolume], async (volume) => {
        await writeFile(volume, 'f', 'one')
        const { uid, gid } = await volume.setAttributes('f', { uid: 1234, gid: 4321 })
        assert.deepEqual([uid, gid], [1234, 4321])
      }),
    )

    test(
      'what is missing, or of the wrong kind, is refused by name',
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        await volume.create('', 'd', { kind: 'directory' })
        for (const path of ['missing', 'd/missing', 'missing/f']) {
          await assert.rejects(volume.info(path), refusing('fs_no_such_entry'), path)
          await assert.rejects(readAll(volume.read(path)), refusing('fs_no_such_entry'), path)
          await assert.rejects(volume.write(path, pieces('x')), refusing('fs_no_such_entry'), path)
          await assert.rejects(volume.remove(path), refusing('fs_no_such_entry'), path)
          await assert.rejects(volume.list(path), refusing('fs_no_such_entry'), path)
        }
        await assert.rejects(volume.list('f'), refusing('fs_not_a_directory'))
        await assert.rejects(volume.info('f/x'), refusing('fs_not_a_directory'))
        await assert.rejects(volume.create('f', 'x', { kind: 'file' }), refusing('fs_not_a_directory'))
        await assert.rejects(volume.create('', 'f', { kind: 'directory' }), refusing('fs_entry_exists'))
        await assert.rejects(readAll(volume.read('d')), refusing('fs_is_a_directory'))
        await assert.rejects(volume.write('d', pieces('x')), refusing('fs_is_a_directory'))
      }),
    )

    test(
      'symlinks are never followed',
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await writeFile(volume, 'd/f', 'one')
        await volume.create('', 'to-d', { kind: 'symlink', target: 'd' })
        await volume.create('', 'to-f', { kind: 'symlink', target: 'd/f' })
        await assert.rejects(volume.info('to-d/f'), refusing('fs_not_a_directory'))
        await assert.rejects(volume.list('to-d'), refusing('fs_not_a_directory'))
        await assert.rejects(readAll(volume.read('to-f')), refusing('fs_not_a_file'))
        await assert.rejects(volume.write('to-f', pieces('x')), refusing('fs_not_a_file'))
        assert.equal(await readText(volume, 'd/f'), 'one')
      }),
    )

    test(
      'names that cannot be are refused, all others are kept byte for byte',
      on(async (volume) => {
        for (const bad of ['', '.', '..', 'a/b', 'a\0b', 'x'.repeat(256)]) {
          await assert.rejects(volume.create('', bad, { kind: 'file' }), refusing('fs_invalid_name'), bad)
        }
        await assert.rejects(volume.info('../etc'), refusing('fs_invalid_name'))
        const names = ['\xff\xfe', '\n', '-rf', '...', ' ', '\xc3\xbc', 'x'.repeat(255)]
        for (const each of names) await volume.create('', each, { kind: 'file' })
        assert.deepEqual(
          (await volume.list('')).map(({ path }) => path),
          names.toSorted(),
        )
      }),
    )

    const small = capabilities.makeSmallVolume
    test('a full volume refuses and keeps what it had', { skip: small ? false : 'nothing limits this volume' }, () =>
      withVolumes([() => (small ? small(1000) : makeVolume())], async (volume) => {
        await writeFile(volume, 'f', noise(900))
        await volume.create('', 'g', { kind: 'file' })
        await assert.rejects(volume.write('g', pieces(noise(101))), refusing('fs_no_space'))
        await assert.rejects(volume.setAttributes('g', { size: 101 }), refusing('fs_no_space'))
        await assert.rejects(volume.write('f', pieces('x'), { offset: 1000 }), refusing('fs_no_space'))
        assert.deepEqual(await readAll(volume.read('f')), noise(900))
        await volume.remove('f')
        assert.equal((await volume.space()).freeBytes, 1000)
        await volume.write('g', pieces(noise(1000)))
      }),
    )
  })
}
