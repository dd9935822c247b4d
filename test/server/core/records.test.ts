import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Catalogue } from '@sandbar/engine'
import { createMemoryCatalogue } from '@sandbar/engine/memory'
import { openSqliteCatalogue } from '@sandbar/engine/node'
import { createClusters, createRecords } from '@sandbar/server/core'

const catalogues: Record<string, () => { catalogue: Catalogue; remove(): void }> = {
  memory: () => ({ catalogue: createMemoryCatalogue(), remove: () => {} }),
  SQLite() {
    const folder = mkdtempSync(join(tmpdir(), 'sandbar-records-'))
    const catalogue = openSqliteCatalogue({ file: join(folder, 'catalogue.sqlite'), sandbox: 'default' })
    return { catalogue, remove: () => rmSync(folder, { recursive: true }) }
  },
}

for (const [name, open] of Object.entries(catalogues))
  describe(`createRecords over ${name}`, () => {
    async function withRecords(work: (catalogue: Catalogue) => Promise<void>): Promise<void> {
      const { catalogue, remove } = open()
      try {
        await work(catalogue)
      } finally {
        await catalogue.close()
        remove()
      }
    }

    test('gives back what was put in, to others on the same catalogue too', () =>
      withRecords(async (catalogue) => {
        await createRecords(catalogue).change((draft) => draft.put('things', 'a', { list: [1, { deep: null }] }))
        assert.deepEqual(await createRecords(catalogue).get('things', 'a'), { list: [1, { deep: null }] })
        assert.equal(await createRecords(catalogue).get('others', 'a'), undefined)
      }))

    test('lists numbers by size and words by letter', () =>
      withRecords(async (catalogue) => {
        const records = createRecords(catalogue)
        await records.change((draft) => {
          for (const key of ['10', '9', 'b', '100', 'a']) draft.put('things', key, key)
        })
        assert.deepEqual(await records.list('things'), ['9', '10', '100', 'a', 'b'])
      }))

    test('shows a change to whoever reads after it, and takes nothing of a change that throws', () =>
      withRecords(async (catalogue) => {
        const records = createRecords(catalogue)
        const [before] = await Promise.all([
          records.list('things'),
          records.change((draft) => {
            draft.put('things', 'a', 1)
            assert.equal(draft.get('things', 'a'), 1)
          }),
        ])
        assert.ok(before.length <= 1)
        assert.deepEqual(await records.list('things'), [1])
        const failing = records.change((draft) => {
          draft.put('things', 'b', 2)
          draft.remove('things', 'a')
          throw new RangeError('no')
        })
        await assert.rejects(failing, RangeError)
        assert.deepEqual(await records.list('things'), [1])
        await records.change((draft) => draft.remove('things', 'a'))
        assert.equal(await records.get('things', 'a'), undefined)
      }))

    test('lets nobody change what all readers share', () =>
      withRecords(async (catalogue) => {
        const records = createRecords(catalogue)
        await records.change((draft) => draft.put('things', 'a', { names: ['x'] }))
        const shared = await records.get<{ names: string[] }>('things', 'a')
        assert.throws(() => shared?.names.push('y'), TypeError)
      }))

    test('does not take a promise for work', () =>
      withRecords(async (catalogue) => {
        const records = createRecords(catalogue)
        const late = records.change(async (draft) => draft.put('things', 'a', 1))
        await assert.rejects(late, TypeError)
        assert.deepEqual(await records.list('things'), [])
      }))
  })

test('records ask a catalogue again that failed once', async () => {
  const catalogue = createMemoryCatalogue()
  let failures = 1
  const flaky: Catalogue = {
    ...catalogue,
    list: async (collection) => {
      if (failures-- > 0) throw new Error('the disk did not answer')
      return catalogue.list(collection)
    },
  }
  const records = createRecords(flaky)
  await assert.rejects(records.list('things'), /the disk/)
  assert.deepEqual(await records.list('things'), [])
})

test('a reset forgets what the API remembered', async () => {
  const sandbox = await createClusters()
  const [alpha] = sandbox.clusters
  await alpha?.records.change((draft) => draft.put('things', 'a', 1))
  assert.deepEqual(await alpha?.records.list('things'), [1])
  await sandbox.reset()
  assert.deepEqual(await alpha?.records.list('things'), [])
  await sandbox.close()
})
