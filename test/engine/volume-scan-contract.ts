import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Entry, Volume } from '@sandbar/engine'
import { blockSize, comparePaths } from '@sandbar/engine'
import { bytesOf, digestOfTree, noise, pieces, refusing, scan, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Scans of a volume and reads for a job. */
export function volumeScanContract(name: string, makeVolume: MakeVolume, { carries }: VolumeCapabilities): void {
  const on = (work: (volume: Volume) => Promise<void>) => () => withVolumes([makeVolume], work)

  async function entryAt(volume: Volume, path: string, previous?: Entry[]): Promise<Entry> {
    const { entries } = await scan(volume, '', previous ? { previous } : {})
    const entry = entries.find((each) => each.path === path)
    assert.ok(entry, path)
    return entry
  }

  async function fill(volume: Volume): Promise<void> {
    await volume.create('', 'top', { kind: 'directory' })
    await volume.create('top', 'a', { kind: 'directory' })
    await writeFile(volume, 'top/a.b', 'second')
    await writeFile(volume, 'top/a/f', 'first')
    await volume.create('top', 'l', { kind: 'symlink', target: '\xff/x' })
  }

  describe(`scans of ${name}`, () => {
    test(
      'every entry comes once, a directory before its content, paths from the scanned root',
      on(async (volume) => {
        await fill(volume)
        const { entries, problems } = await scan(volume, 'top')
        assert.deepEqual(
          entries.map(({ path, kind, digest, target }) => [path, kind, digest || target]),
          [
            ['', 'directory', undefined],
            ['a', 'directory', undefined],
            ['a/f', 'file', hash(bytesOf('first'))],
            ['a.b', 'file', hash(bytesOf('second'))],
            ['l', 'symlink', '\xff/x'],
          ],
        )
        assert.deepEqual(
          entries,
          entries.toSorted((left, right) => comparePaths(left.path, right.path)),
        )
        assert.deepEqual(problems, [])
      }),
    )

    test(
      'only files above 1 MiB have block digests',
      on(async (volume) => {
        const content = noise(1024 * 1024 + 1)
        await writeFile(volume, 'large', content)
        await writeFile(volume, 'limit', content.subarray(1))
        const blocks = Array.from({ length: 9 }, (_, index) =>
          hash(content.subarray(index * blockSize, (index + 1) * blockSize)),
        )
        const large = await entryAt(volume, 'large')
        assert.deepEqual([large.size, large.blocks], [content.length, blocks])
        assert.equal(large.digest, hash(Buffer.from(`sandbar-blocks ${content.length}\n${blocks.join('')}`)))
        assert.equal((await entryAt(volume, 'limit')).blocks, undefined)
      }),
    )

    test(
      'a second scan says the same and reads only what the first could not vouch for',
      on(async (volume) => {
        await fill(volume)
        const first = await scan(volume, '')
        assert.equal(first.contentRead, 2)
        const second = await scan(volume, '', { previous: first.entries })
        assert.equal(digestOfTree(second, carries), digestOfTree(first, carries))
        assert.ok(second.contentRead <= first.entries.filter(({ racy, kind }) => racy && kind === 'file').length)
      }),
    )

    test(
      'a change that keeps size and time is found',
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        await volume.setAttributes('f', { modifiedNs: 0n })
        const { entries } = await scan(volume, '')
        await volume.write('f', pieces('two'))
        await volume.setAttributes('f', { modifiedNs: 0n })
        assert.equal((await entryAt(volume, 'f', entries)).digest, hash(bytesOf('two')))
      }),
    )

    test(
      'two files that change places are found and keep their identities',
      on(async (volume) => {
        await writeFile(volume, 'a', 'one')
        await writeFile(volume, 'b', 'two')
        for (const path of ['a', 'b']) await volume.setAttributes(path, { modifiedNs: 0n })
        const { entries } = await scan(volume, '')
        await volume.rename('a', 'c', { replace: false })
        await volume.rename('b', 'a', { replace: false })
        await volume.rename('c', 'b', { replace: false })
        const [, a, b] = (await scan(volume, '', { previous: entries })).entries
        assert.deepEqual([a?.digest, b?.digest], [hash(bytesOf('two')), hash(bytesOf('one'))])
        assert.deepEqual([a?.identity, b?.identity], [entries[2]?.identity, entries[1]?.identity])
      }),
    )

    test(
      'a missing root and a root that is a file are refused',
      on(async (volume) => {
        await writeFile(volume, 'f', 'one')
        await assert.rejects(scan(volume, 'missing'), refusing('fs_no_such_entry'))
        await assert.rejects(scan(volume, 'f'), refusing('fs_not_a_directory'))
      }),
    )

    test(
      'a scan stops when its job is aborted',
      on(async (volume) => {
        await fill(volume)
        await assert.rejects(scan(volume, '', { signal: AbortSignal.abort() }), refusing('job_aborted'))
      }),
    )

    test(
      'progress of a scan counts up to what the tree holds',
      on(async (volume) => {
        await fill(volume)
        const seen: number[] = []
        await scan(volume, '', { onProgress: ({ bytes }) => seen.push(bytes) })
        assert.deepEqual(
          seen,
          seen.toSorted((left, right) => left - right),
        )
        assert.equal(seen.at(-1), 'first'.length + 'second'.length)
      }),
    )

    test(
      'a region is read as long as the file is what was scanned',
      on(async (volume) => {
        await volume.create('', 'd', { kind: 'directory' })
        await writeFile(volume, 'd/f', '0123456789')
        const entry = (await scan(volume, 'd')).entries[1]
        assert.ok(entry)
        assert.deepEqual(await volume.readRegion('d', entry, { offset: 3, length: 4 }), bytesOf('3456'))
        await volume.write('d/f', pieces('9876543210'))
        const read = () => volume.readRegion('d', entry, { offset: 3, length: 4 })
        await assert.rejects(read, refusing('fs_changed_since_snapshot'))
        await volume.remove('d/f')
        await assert.rejects(read, refusing('fs_changed_since_snapshot'))
      }),
    )
  })
}
