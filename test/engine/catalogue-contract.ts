import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type Catalogue, type Entry, listingOf, type ManifestStore, readListing } from '@sandbar/engine'
import { nodeDigest } from './core/node-digest.ts'

/** What every catalogue does, wherever its records lie. */
export function describeCatalogue(name: string, create: (t: TestContext) => Catalogue): void {
  describe(`Catalogue: ${name}`, () => {
    test('what was put is found again, equal but not the same', async (t) => {
      const catalogue = create(t)
      const value = {
        text: 'ü\0"\ud800',
        big: -(2n ** 70n),
        $bigint: 'no',
        list: [1, null, { $: true }],
        nothing: null,
      }
      await catalogue.transaction((records) => records.put('jobs', 'a', value))
      value.text = 'changed later'
      const found = await catalogue.get<typeof value>('jobs', 'a')
      assert.deepEqual(found, { ...value, text: 'ü\0"\ud800' })
      assert.ok(found)
      found.text = 'changed by a reader'
      assert.equal((await catalogue.get<typeof value>('jobs', 'a'))?.text, 'ü\0"\ud800')
    })

    test('what was never put is undefined, and its collection empty', async (t) => {
      const catalogue = create(t)
      assert.equal(await catalogue.get('jobs', 'a'), undefined)
      assert.deepEqual(await catalogue.list('jobs'), [])
    })

    test('a collection is listed by key, without its neighbours', async (t) => {
      const catalogue = create(t)
      await catalogue.transaction((records) => {
        for (const key of ['b', '', 'a10', 'a', 'B', 'a2']) records.put('jobs', key, key)
        records.put('job', 'x', 'other')
        records.put('jobs2', 'x', 'other')
      })
      assert.deepEqual(await catalogue.list('jobs'), ['', 'B', 'a', 'a10', 'a2', 'b'])
    })

    test('the last put of a key wins, and a removed one is gone', async (t) => {
      const catalogue = create(t)
      await catalogue.transaction((records) => {
        records.put('jobs', 'a', 1)
        records.put('jobs', 'a', 2)
        records.put('jobs', 'b', 3)
        records.remove('jobs', 'b')
        records.remove('jobs', 'never there')
      })
      assert.deepEqual(await catalogue.list('jobs'), [2])
    })

    test('a transaction sees its own writes and returns what its work returns', async (t) => {
      const catalogue = create(t)
      const seen = await catalogue.transaction((records) => {
        records.put('jobs', 'a', { round: 1 })
        return [records.get('jobs', 'a'), records.list('jobs'), records.get('jobs', 'b')]
      })
      assert.deepEqual(seen, [{ round: 1 }, [{ round: 1 }], undefined])
    })

    test('a transaction whose work throws writes nothing and passes the error on', async (t) => {
      const catalogue = create(t)
      await catalogue.transaction((records) => records.put('jobs', 'a', 'before'))
      const thrown = new Error('no')
      const failing = catalogue.transaction((records) => {
        records.put('jobs', 'a', 'after')
        records.put('jobs', 'b', 'new')
        throw thrown
      })
      await assert.rejects(failing, (error) => error === thrown)
      assert.deepEqual(await catalogue.list('jobs'), ['before'])
      await catalogue.transaction((records) => records.put('jobs', 'c', 'next'))
      assert.deepEqual(await catalogue.list('jobs'), ['before', 'next'])
    })

    test('transactions asked for at once happen one after the other', async (t) => {
      const catalogue = create(t)
      const add = () =>
        catalogue.transaction((records) => records.put('counts', 'n', (records.get<number>('counts', 'n') ?? 0) + 1))
      await Promise.all(Array.from({ length: 50 }, add))
      assert.equal(await catalogue.get('counts', 'n'), 50)
    })
  })
}

/** A small tree with everything an entry can hold. */
export const manifestEntries: Entry[] = [
  entry({ path: '', kind: 'directory' }),
  entry({ path: 'a\xff\n', kind: 'file', size: 3, digest: 'ab'.repeat(32), modifiedNs: -1n, racy: true }),
  entry({
    path: 'big',
    kind: 'file',
    size: 2 ** 40,
    digest: 'cd'.repeat(32),
    blocks: ['01'.repeat(32), '23'.repeat(32)],
  }),
  entry({ path: 'link', kind: 'symlink', target: '../\xfe', mode: 0o777 }),
]

function entry(given: Partial<Entry> & Pick<Entry, 'path' | 'kind'>): Entry {
  const attributes = { mode: 0o4755, uid: 1, gid: 2, modifiedNs: 1_700_000_000_123_456_789n }
  return { ...attributes, size: 0, digest: '', identity: '1:2', witness: '1:2:3', ...given }
}

/** What every store of manifests does. */
export function describeManifestStore(name: string, create: (t: TestContext) => ManifestStore): void {
  describe(`ManifestStore: ${name}`, () => {
    test('a manifest is loaded as it was saved, the last one of a key', async (t) => {
      const store = create(t)
      await store.save('a', listingOf([entry({ path: '', kind: 'directory' })], nodeDigest))
      await store.save('a', listingOf(manifestEntries, nodeDigest))
      await store.save('empty', listingOf([], nodeDigest))
      assert.deepEqual(await readManifest(store, 'a'), manifestEntries)
      assert.deepEqual(await readManifest(store, 'empty'), [])
    })

    test('one that is not there is undefined, and removing it does no harm', async (t) => {
      const store = create(t)
      assert.equal(await store.load('a'), undefined)
      await store.remove('a')
      await store.save('a', listingOf(manifestEntries, nodeDigest))
      await store.remove('a')
      assert.equal(await store.load('a'), undefined)
      assert.deepEqual(await store.keys(), [])
    })

    test('keys of any kind stay apart and come back sorted', async (t) => {
      const store = create(t)
      const keys = ['a', 'A', '..', '.', 'a/b', 'a%2fb', '../../x', 'con', 'ü', 'point 1\n', '0'.repeat(60)]
      for (const [index, key] of keys.entries())
        await store.save(key, listingOf(manifestEntries.slice(0, (index % 4) + 1), nodeDigest))
      assert.deepEqual(await store.keys(), [...keys].sort())
      for (const [index, key] of keys.entries()) {
        assert.equal((await store.load(key))?.count, (index % 4) + 1, key)
      }
    })
  })
}

/** All that was saved under a key. */
export async function readManifest(store: ManifestStore, key: string): Promise<Entry[] | undefined> {
  const listing = await store.load(key)
  const entries = listing && (await readListing(listing))
  await listing?.close()
  return entries
}
