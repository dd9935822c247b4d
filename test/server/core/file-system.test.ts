import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

/** Settings: what they are at first, what can be set, and a value that is refused. */
const settings = [
  {
    name: 'atime',
    first: { enabled: false, granularity: 'HOUR' },
    next: { enabled: true, granularity: 'WEEK' },
    wrong: { enabled: true, granularity: 'YEAR' },
  },
  {
    name: 'notify',
    first: { recursive_mode: 'ENABLED' },
    next: { recursive_mode: 'DISABLED_IGNORE' },
    wrong: { recursive_mode: 'on' },
  },
  { name: 'permissions', first: { mode: 'CROSS_PROTOCOL' }, next: { mode: 'NATIVE' }, wrong: { mode: 'POSIX' } },
]

describe('the file system as a whole', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  const space = async () => (await admin.expect(200, 'GET /v1/file-system')).json

  test('tells how much is free, as the volume measures it', async () => {
    const { total_size_bytes: total, free_size_bytes: free, ...rest } = await space()
    assert.deepEqual(rest, { block_size_bytes: 4096, snapshot_size_bytes: '0' })
    assert.equal(Number(total), 2 ** 30)
    await admin.expect(200, 'POST /v1/files/%2F/entries/', { name: 'large', action: 'CREATE_FILE' })
    await admin.expect(200, 'PATCH /v1/files/%2Flarge/info/attributes', { size: '1048576' })
    assert.ok(Number((await space()).free_size_bytes) < Number(free))
  })

  test('counts what only snapshots keep', async () => {
    const { file_number } = (await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')).json
    await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: file_number, name_suffix: 'before' })
    const { json } = await admin.expect(200, 'GET /v1/files/%2Fprojects%2Fnotes.txt/info/attributes')
    await admin.expect(200, 'DELETE /v1/files/%2Fprojects%2Fnotes.txt')
    assert.equal((await space()).snapshot_size_bytes, json.size)
  })

  for (const { name, first, next, wrong } of settings) {
    test(`keeps its setting of ${name} and refuses unknown values`, async () => {
      const path = `/v1/file-system/settings/${name}`
      assert.deepEqual((await admin.expect(200, `GET ${path}`)).json, first)
      assert.deepEqual((await admin.expect(200, `PUT ${path}`, next)).json, next)
      await admin.expect(400, `PUT ${path}`, wrong)
      assert.deepEqual((await admin.expect(200, `GET ${path}`)).json, next)
    })
  }
})
