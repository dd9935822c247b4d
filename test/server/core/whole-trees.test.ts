import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

interface Aggregates {
  path: string
  files: { name: string; num_files: string; num_directories: string; capacity_usage: string }[]
  total_files: string
  total_directories: string
  total_symlinks: string
  total_capacity: string
}

const ref = (path: string) => `/v1/files/${encodeURIComponent(path)}`

describe('calls about many files', () => {
  let sandbox: Clusters | undefined
  let admin: Signed
  beforeEach(async () => {
    await sandbox?.close()
    sandbox = await createClusters({ seed: 'none' })
    admin = await signIn(sandbox, 'alpha', 'admin')
    for (const [parent, name] of directories) await make(parent, { name, action: 'CREATE_DIRECTORY' })
    for (const [parent, name, size] of files) {
      await make(parent, { name, action: 'CREATE_FILE' })
      await admin.expect(200, `PATCH ${ref(`${parent}${name}`)}/info/attributes`, { size })
    }
    await make('/tree/', { name: 'link', action: 'CREATE_SYMLINK', old_path: 'big' })
  })
  after(() => sandbox?.close())

  const directories = [
    ['/', 'tree'],
    ['/tree/', 'inner'],
    ['/tree/inner/', 'deep'],
  ] as const
  const files = [
    ['/tree/', 'small', '1'],
    ['/tree/inner/', 'big', '8192'],
    ['/tree/inner/deep/', 'bigger', '12288'],
  ] as const

  const make = (parent: string, entry: object) => admin.expect(200, `POST ${ref(parent)}/entries/`, entry)
  const attributes = async (path: string) => (await admin.expect(200, `GET ${ref(path)}/info/attributes`)).json
  const aggregates = async (query = '') => (await admin.expect(200, `GET ${ref('/tree')}/aggregates/${query}`)).json

  test('a directory is added up with everything below, the largest entries first', async () => {
    const { path, files: entries, ...totals } = (await aggregates()) as unknown as Aggregates
    assert.equal(path, '/tree/')
    assert.deepEqual(
      entries.map(({ name, num_files, num_directories }) => [name, num_files, num_directories]),
      [
        ['inner', '2', '2'],
        ['small', '1', '0'],
        ['link', '0', '0'],
      ],
    )
    assert.equal(totals.total_files, '3')
    assert.equal(totals.total_directories, '2')
    assert.equal(totals.total_symlinks, '1')
    const blocks = await Promise.all(files.map(async ([parent, name]) => (await attributes(parent + name)).blocks))
    assert.equal(Number(totals.total_capacity), 4096 * blocks.map(Number).reduce((sum, count) => sum + count, 0))
  })

  const queries: [query: string, names: string[]][] = [
    ['?max-entries=1', ['inner']],
    ['?order-by=total_symlinks&max-entries=1', ['link']],
    ['?order-by=total_directories&max-depth=3', ['inner', 'link', 'small']],
  ]
  for (const [query, names] of queries) {
    test(`${query} shows ${names.join(', ')}`, async () => {
      const { files: entries } = (await aggregates(query)) as unknown as Aggregates
      assert.deepEqual(
        entries.map(({ name }) => name),
        names,
      )
    })
  }

  const depths: [query: string, paths: string[]][] = [
    ['', ['/tree/', '/tree/inner/', '/tree/inner/deep/']],
    ['?max-depth=2', ['/tree/', '/tree/inner/']],
    ['?max-depth=1', ['/tree/']],
  ]
  for (const [query, paths] of depths) {
    test(`a tree with the query "${query}" is shown as ${paths.length} directories`, async () => {
      const { json } = await admin.expect(200, `GET ${ref('/tree')}/recursive-aggregates/${query}`)
      const shown = json as unknown as Aggregates[]
      assert.deepEqual(
        shown.map(({ path }) => path),
        paths,
      )
      assert.equal(shown[0]?.total_files, '3')
    })
  }

  test('directories of more than a page are added up whole, and the largest of all are shown', async () => {
    for (let index = 0; index < 1_005; index += 1)
      await make('/tree/inner/deep/', { name: `f${index}`, action: 'CREATE_FILE' })
    await admin.expect(200, `PATCH ${ref('/tree/inner/deep/f999')}/info/attributes`, { size: '99999' })
    const { json } = await admin.expect(200, `GET ${ref('/tree/inner/deep')}/aggregates/?max-entries=2`)
    const { files: entries, total_files } = json as unknown as Aggregates
    assert.equal(total_files, '1006')
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['f999', 'bigger'],
    )
  })

  test('a file has no totals, and an unknown order is refused', async () => {
    const { json } = await admin.expect(400, `GET ${ref('/tree/small')}/aggregates/`)
    assert.equal(json.error_class, 'fs_not_a_directory_error')
    await admin.expect(400, `GET ${ref('/tree')}/aggregates/?order-by=size`)
  })

  test('totals of a snapshot stay as they were', async () => {
    const { id } = await attributes('/tree')
    const snapshot = (await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: id, name_suffix: 's' })).json
    await admin.expect(200, `DELETE ${ref('/tree/small')}`)
    assert.equal((await aggregates()).total_files, '2')
    assert.equal((await aggregates(`?snapshot=${snapshot.id}`)).total_files, '3')
  })

  test('ids lead to paths; one that nothing has fails the call, or is null for those who try', async () => {
    const [tree, big] = [(await attributes('/tree')).id, (await attributes('/tree/inner/big')).id]
    const found = [
      { id: big, path: '/tree/inner/big' },
      { id: tree, path: '/tree/' },
    ]
    assert.deepEqual((await admin.expect(200, 'POST /v1/files/resolve', [big, tree])).json, found)
    await admin.expect(404, 'POST /v1/files/resolve', [big, '987654'])
    const tried = await admin.expect(200, 'POST /v1/files/try-resolve', { ids: [big, '987654'], snapshot: null })
    assert.deepEqual(tried.json, [found[0], { id: '987654', path: null }])
  })

  test('bytes are copied between files, from and to where it is asked', async () => {
    const chunk = { source_path: '/tree/inner/big', source_offset: '8000', target_offset: '10', length: '100' }
    assert.deepEqual((await admin.expect(200, `POST ${ref('/tree/small')}/copy-chunk`, chunk)).json, {})
    assert.equal((await attributes('/tree/small')).size, '110')
    const { id } = await attributes('/tree/inner/big')
    await admin.expect(200, `POST ${ref('/tree/small')}/copy-chunk`, { source_id: id, source_stream_id: '0' })
    assert.equal((await attributes('/tree/small')).size, '8192')
  })

  const refused: [why: string, chunk: object, status: number][] = [
    ['nothing says from where', {}, 400],
    ['the source is the target', { source_path: '/tree/small' }, 400],
    ['the source is a directory', { source_path: '/tree' }, 400],
    ['the source is not there', { source_path: '/tree/none' }, 404],
    ['the source has moved on', { source_path: '/tree/inner/big', source_etag: '"0"' }, 412],
    ['the source has no such stream', { source_path: '/tree/inner/big', source_stream_id: '7' }, 404],
  ]
  for (const [why, chunk, status] of refused) {
    test(`nothing is copied when ${why}`, async () => {
      await admin.expect(status, `POST ${ref('/tree/small')}/copy-chunk`, chunk)
      assert.equal((await attributes('/tree/small')).size, '1')
    })
  }
})
