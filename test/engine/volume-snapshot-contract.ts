import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Entry, piecesOf, type Retained, readListing, type Volume } from '@sandbar/engine'
import { scaled } from '../support/campaign.ts'
import fc from '../support/fast-check.ts'
import { edits } from './core/random-trees.ts'
import { bytesOf, editVolume, noise, pieces, refusing, runJob, scan, writeFile } from './volume-support.ts'
import { type MakeVolume, type VolumeCapabilities, withVolumes } from './volume-under-test.ts'

/** Snapshots of a volume as those above it keep them: manifests, and an index by objects. */
function createShelf(volume: Volume) {
  const taken = new Map<string, { root: string; entries: Entry[]; owner: string }>()
  const shelf: Retained = {
    isAny: ({ commitOf } = {}) => [...taken.values()].some(({ owner }) => owner !== commitOf),
    contentsOf: async (identity, { commitOf } = {}) =>
      [...taken.values()]
        .filter(({ owner }) => owner !== commitOf)
        .flatMap(({ entries }) => entries.filter((entry) => entry.identity === identity && entry.kind === 'file')),
  }
  volume.protect(shelf)
  const digests = () => new Set([...taken.values()].flatMap(({ entries }) => entries.flatMap(digestsOf)))
  return {
    take: (name: string, { root = '', owner = '' } = {}) =>
      volume.capture(
        root,
        undefined,
        async ({ listing }) => void taken.set(name, { root, entries: await readListing(listing), owner }),
      ),
    drop: (name: string) => void taken.delete(name),
    sweep: async () => {
      const needed = digests()
      await volume.dropKept((digest) => needed.has(digest))
    },
    entries: (name: string) => taken.get(name)?.entries ?? [],
    entry(name: string, path: string): Entry {
      const found = taken.get(name)?.entries.find((entry) => entry.path === path)
      return found ?? assert.fail(`${name} has no ${path}`)
    },
    async read(name: string, path: string): Promise<string> {
      const entry = this.entry(name, path)
      const region = { offset: 0, length: entry.size }
      return new TextDecoder('latin1').decode(await volume.readAsScanned(taken.get(name)?.root ?? '', entry, region))
    },
  }
}

function digestsOf(entry: Entry): string[] {
  return [entry.digest, ...piecesOf(entry).map((piece) => piece.digest)]
}

async function contentsOf(shelf: ReturnType<typeof createShelf>, name: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  for (const { path, kind } of shelf.entries(name))
    if (kind === 'file') contents.set(path, await shelf.read(name, path))
  return contents
}

async function keptBytes(volume: Volume): Promise<number> {
  return [...(await volume.kept()).values()].reduce((sum, size) => sum + size, 0)
}

/** What snapshots need outlives every change through the volume. */
export function volumeSnapshotContract(name: string, makeVolume: MakeVolume, { runs }: VolumeCapabilities): void {
  const on = (work: (volume: Volume) => Promise<void>) => () => withVolumes([makeVolume], work)

  describe(`snapshots of ${name}`, () => {
    test(
      'a file reads as it was, whatever became of it',
      on(async (volume) => {
        const shelf = createShelf(volume)
        for (const path of ['replaced', 'patched', 'cut', 'grown', 'removed', 'over', 'moved', 'by', 'chmod']) {
          await writeFile(volume, path, `old ${path}`)
        }
        await volume.create('', 'deep', { kind: 'directory' })
        await writeFile(volume, 'deep/file', 'old deep')
        await shelf.take('one')
        await volume.write('replaced', pieces('new'))
        await volume.write('patched', pieces('X'), { offset: 2 })
        await volume.setAttributes('cut', { size: 1 })
        await volume.setAttributes('grown', { size: 100 })
        await volume.remove('removed')
        await volume.rename('by', 'over', { replace: true })
        await volume.rename('moved', 'elsewhere', { replace: false })
        await volume.setAttributes('chmod', { mode: 0o600 })
        await volume.rename('deep', 'shallow', { replace: false })
        await volume.write('shallow/file', pieces('new deep'))
        for (const path of ['replaced', 'patched', 'cut', 'grown', 'removed', 'over', 'moved', 'by', 'chmod']) {
          assert.equal(await shelf.read('one', path), `old ${path}`)
        }
        assert.equal(await shelf.read('one', 'deep/file'), 'old deep')
        assert.equal(volume.infoAsScanned('cut', shelf.entry('one', 'cut')).size, 7)
        await shelf.sweep()
        assert.equal(await shelf.read('one', 'removed'), 'old removed')
      }),
    )

    test(
      'an object keeps its id in a snapshot',
      on(async (volume) => {
        const shelf = createShelf(volume)
        await writeFile(volume, 'f', 'text')
        const { id } = await volume.info('f')
        await shelf.take('one')
        await volume.remove('f')
        assert.equal(volume.infoAsScanned('f', shelf.entry('one', 'f')).id, id)
      }),
    )

    test(
      'each version is kept once, however many snapshots need it, and goes with the last of them',
      on(async (volume) => {
        const shelf = createShelf(volume)
        await writeFile(volume, 'f', noise(5000))
        await shelf.take('one')
        await shelf.take('two')
        assert.equal(await keptBytes(volume), 0)
        await volume.write('f', pieces(noise(3000, 7)))
        await shelf.take('three')
        await volume.write('f', pieces('end'))
        assert.equal(await keptBytes(volume), 8000)
        shelf.drop('one')
        await shelf.sweep()
        assert.equal(await keptBytes(volume), 8000)
        shelf.drop('two')
        await shelf.sweep()
        assert.equal(await keptBytes(volume), 3000)
        shelf.drop('three')
        await shelf.sweep()
        assert.deepEqual(await volume.kept(), new Map())
      }),
    )

    test(
      'nothing is kept that no snapshot needs',
      on(async (volume) => {
        const shelf = createShelf(volume)
        await writeFile(volume, 'f', 'one')
        await volume.write('f', pieces('two'))
        await volume.create('', 'd', { kind: 'directory' })
        await shelf.take('of another directory', { root: 'd' })
        await volume.write('f', pieces('three'))
        await volume.remove('f')
        assert.deepEqual(await volume.kept(), new Map())
      }),
    )

    test(
      'of a large file only the blocks are kept that a write changes',
      on(async (volume) => {
        const shelf = createShelf(volume)
        const before = noise(2_000_000)
        await writeFile(volume, 'f', before)
        await shelf.take('one')
        await volume.write('f', pieces('here'), { offset: 1_000_000 })
        assert.equal(await keptBytes(volume), 128 * 1024)
        const changed = noise(2_000_000)
        changed.set(bytesOf('here'), 1_000_000)
        const entry = shelf.entry('one', 'f')
        const read = (from: Entry) => volume.readAsScanned('', from, { offset: 0, length: 2_000_000 })
        assert.deepEqual(await read(entry), before)
        await shelf.take('two')
        await volume.write('f', pieces('gone'))
        assert.deepEqual(await read(entry), before)
        assert.deepEqual(await read(shelf.entry('two', 'f')), changed)
        const region = { offset: 999_990, length: 20 }
        assert.deepEqual(await volume.readAsScanned('', entry, region), before.slice(999_990, 1_000_010))
      }),
    )

    test(
      'what changes while a snapshot is taken is kept for it',
      on(async (volume) => {
        const shelf = createShelf(volume)
        await writeFile(volume, 'f', 'before')
        await writeFile(volume, 'g', 'gone')
        let entries: Entry[] = []
        await volume.capture('', undefined, async (seen) => {
          await volume.write('f', pieces('after'))
          await volume.remove('g')
          await volume.dropKept(() => false)
          entries = await readListing(seen.listing)
        })
        const read = async (path: string) => {
          const entry = entries.find((each) => each.path === path) ?? assert.fail()
          return new TextDecoder().decode(await volume.readAsScanned('', entry, { offset: 0, length: entry.size }))
        }
        assert.equal(await read('f'), 'before')
        assert.equal(await read('g'), 'gone')
        await shelf.sweep()
        await assert.rejects(read('g'), refusing('fs_changed_since_snapshot'))
      }),
    )

    test(
      'a failed removal leaves the file and its snapshot apart',
      on(async (volume) => {
        const shelf = createShelf(volume)
        await writeFile(volume, 'f', 'old')
        await shelf.take('one')
        await assert.rejects(volume.rename('missing', 'f', { replace: true }), refusing('fs_no_such_entry'))
        await volume.write('f', pieces('new'))
        assert.equal(await shelf.read('one', 'f'), 'old')
      }),
    )

    test('a commit leaves what snapshots of others need', () =>
      withVolumes([makeVolume, makeVolume], async (source, target) => {
        const shelf = createShelf(target)
        await target.create('', 't', { kind: 'directory' })
        const stage = await target.openStage('relationship', 't')
        const job = async (pointId: string) => {
          const { entries } = await scan(target, 't')
          await runJob({
            source,
            sourceRoot: '',
            stage,
            carries: target.carries,
            before: entries,
            movesByIdentity: false,
            pointId,
          })
        }
        await source.create('', 'd', { kind: 'directory' })
        for (const path of ['kept', 'changed', 'removed', 'd/below']) await writeFile(source, path, `old ${path}`)
        await job('1')
        await shelf.take('own', { root: 't', owner: 'relationship' })
        await source.write('kept', pieces('younger'))
        await job('2')
        assert.deepEqual(await target.kept(), new Map())
        shelf.drop('own')
        await shelf.take('policy', { root: 't' })
        const before = await contentsOf(shelf, 'policy')
        await source.write('changed', pieces('new'))
        await source.remove('removed')
        await source.remove('d/below')
        await source.remove('d')
        await source.rename('kept', 'moved', { replace: false })
        await job('3')
        assert.deepEqual(await contentsOf(shelf, 'policy'), before)
        assert.equal(await shelf.read('policy', 'd/below'), 'old d/below')
        shelf.drop('policy')
        await shelf.sweep()
        assert.deepEqual(await target.kept(), new Map())
      }))

    test('snapshots stay as they were through any changes', async () => {
      await fc.assert(
        fc.asyncProperty(edits, edits, edits, (first, second, third) =>
          withVolumes([makeVolume], async (volume) => {
            const shelf = createShelf(volume)
            await editVolume(volume, '', first)
            await shelf.take('one')
            const one = await contentsOf(shelf, 'one')
            await editVolume(volume, '', second)
            await shelf.take('two')
            const two = await contentsOf(shelf, 'two')
            await shelf.sweep()
            await editVolume(volume, '', third)
            assert.deepEqual(await contentsOf(shelf, 'one'), one)
            assert.deepEqual(await contentsOf(shelf, 'two'), two)
            shelf.drop('one')
            await shelf.sweep()
            assert.deepEqual(await contentsOf(shelf, 'two'), two)
            shelf.drop('two')
            await shelf.sweep()
            assert.deepEqual(await volume.kept(), new Map())
          }),
        ),
        { numRuns: scaled(runs) },
      )
    })
  })
}
