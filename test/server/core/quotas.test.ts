import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { createManualClock } from '@sandbar/engine/memory'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const block = 4096
const missing = 'api_quotas_quota_limit_not_found_error'

/** Bytes through the API, as a whole file or from an offset. */
async function upload(admin: Signed, path: string, size: number, offset?: number): Promise<number> {
  const ref = encodeURIComponent(path)
  const call = offset === undefined ? `PUT /v1/files/${ref}/data` : `PATCH /v1/files/${ref}/data?offset=${offset}`
  return (await admin.sendBytes(call, new Uint8Array(size).fill(7))).status
}

describe('quotas', () => {
  let sandbox: Clusters
  let admin: Signed
  const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
  before(async () => {
    sandbox = await createClusters({ clock, seed: 'none' })
  })
  after(() => sandbox.close())
  beforeEach(async () => {
    await sandbox.reset()
    admin = await signIn(sandbox, 'alpha', 'admin')
    await make('/', 'team')
    await make('/team', 'inner')
    await make('/', 'free')
  })

  const ref = (path: string) => `/v1/files/${encodeURIComponent(path)}`
  const make = async (parent: string, name: string, action = 'CREATE_DIRECTORY') =>
    String((await admin.expect(200, `POST ${ref(parent)}/entries/`, { name, action })).json.id)
  const tryMake = async (parent: string, name: string, more: object = { action: 'CREATE_FILE' }) =>
    (await admin.send(`POST ${ref(parent)}/entries/`, { name, ...more })).status
  const idOf = async (path: string) => String((await admin.expect(200, `GET ${ref(path)}/info/attributes`)).json.id)
  async function limit(path: string, blocks: number): Promise<string> {
    const id = await idOf(path)
    await admin.expect(200, 'POST /v1/files/quotas/', { id, limit: String(blocks * block) })
    return id
  }
  const used = async (id: string) =>
    Number((await admin.expect(200, `GET /v1/files/quotas/status/${id}`)).json.capacity_usage) / block

  test('are created, shown, replaced and deleted, with ETags', async () => {
    const id = await limit('/team', 10)
    assert.deepEqual((await admin.expect(200, `GET /v1/files/quotas/${id}`)).json, { id, limit: '40960' })
    const again = await admin.expect(409, 'POST /v1/files/quotas/', { id, limit: '1' })
    assert.equal(again.json.error_class, 'api_quotas_quota_limit_already_set_error')
    await admin.expect(400, `PUT /v1/files/quotas/${id}`, { id: '2', limit: '1' })
    const stale = { 'if-match': '"9"' }
    assert.equal((await admin.send(`PUT /v1/files/quotas/${id}`, { id, limit: '1' }, stale)).status, 412)
    assert.equal((await admin.send(`DELETE /v1/files/quotas/${id}`, undefined, stale)).status, 412)
    await admin.expect(200, `PUT /v1/files/quotas/${id}`, { id, limit: '0081920' })
    const { json } = await admin.expect(200, `GET /v1/files/quotas/status/${id}`)
    assert.deepEqual(json, { id, path: '/team/', limit: '81920', capacity_usage: '0' })
    await admin.expect(200, `DELETE /v1/files/quotas/${id}`)
    for (const call of [`GET /v1/files/quotas/${id}`, `GET /v1/files/quotas/status/${id}`])
      assert.equal((await admin.expect(404, call)).json.error_class, missing)
    await admin.expect(404, `DELETE /v1/files/quotas/${id}`)
  })

  test('refuse what is no directory and no limit', async () => {
    const file = await make('/team', 'file', 'CREATE_FILE')
    await admin.expect(400, 'POST /v1/files/quotas/', { id: file, limit: '1' })
    await admin.expect(404, 'POST /v1/files/quotas/', { id: '987654', limit: '1' })
    for (const wrong of ['-1', '1.5', '', '9223372036854775808', 1, null])
      await admin.expect(400, 'POST /v1/files/quotas/', { id: await idOf('/team'), limit: wrong })
    assert.deepEqual((await admin.expect(200, 'GET /v1/files/quotas/')).json, { quotas: [], paging: { next: '' } })
  })

  test('are listed a page at a time, without those whose directories are gone', async () => {
    for (const path of ['/team', '/team/inner', '/free']) await limit(path, 100)
    const gone = await idOf('/free')
    await admin.expect(200, `DELETE ${ref('/free')}`)
    const seen: unknown[] = []
    let call = '/v1/files/quotas/status/?limit=1'
    while (call !== '') {
      const { quotas, paging } = (await admin.expect(200, `GET ${call}`)).json as {
        quotas: { path: string }[]
        paging: { next: string }
      }
      seen.push(...quotas.map(({ path }) => path))
      call = paging.next
    }
    assert.deepEqual(seen, ['/team/', '/team/inner/'])
    assert.equal((await admin.expect(404, `DELETE /v1/files/quotas/${gone}`)).json.error_class, missing)
  })

  test('stop a write at the limit, whichever way the bytes come', async () => {
    await make('/team', 'file', 'CREATE_FILE')
    const id = await limit('/team', 4)
    assert.equal(await upload(admin, '/team/file', 5 * block), 507)
    assert.equal(await used(id), 0)
    assert.equal(await upload(admin, '/team/file', 4 * block), 200)
    assert.equal(await used(id), 4)
    assert.equal(await upload(admin, '/team/file', 1, 4 * block), 507)
    assert.equal(await upload(admin, '/team/file', block, 0), 200)
    await admin.expect(507, `PATCH ${ref('/team/file')}/info/attributes`, { size: String(4 * block + 1) })
    await admin.expect(200, `PATCH ${ref('/team/file')}/info/attributes`, { size: String(block) })
    assert.equal(await used(id), 1)
    await make('/free', 'large', 'CREATE_FILE')
    assert.equal(await upload(admin, '/free/large', 5 * block), 200)
    const copy = { source_path: '/free/large' }
    const { json } = await admin.expect(507, `POST ${ref('/team/file')}/copy-chunk`, copy)
    assert.equal(json.error_class, 'fs_quota_exceeded_error')
    await admin.expect(200, `POST ${ref('/team/file')}/copy-chunk`, { ...copy, length: String(2 * block) })
    assert.equal(await used(id), 2)
    await admin.expect(200, `DELETE ${ref('/team/file')}`)
    assert.equal(await used(id), 0)
  })

  test('of a directory above and one below hold both', async () => {
    await make('/team/inner', 'file', 'CREATE_FILE')
    const outer = await limit('/team', 3)
    const inner = await limit('/team/inner', 2)
    assert.equal(await upload(admin, '/team/inner/file', 3 * block), 507)
    assert.equal(await upload(admin, '/team/inner/file', 2 * block), 200)
    await make('/team', 'beside', 'CREATE_FILE')
    assert.equal(await upload(admin, '/team/beside', 2 * block), 507)
    assert.equal(await upload(admin, '/team/beside', block), 200)
    assert.deepEqual([await used(outer), await used(inner)], [3, 2])
    assert.equal(await tryMake('/team', 'another'), 507)
  })

  test('count what is moved in and out, and refuse a tree that is too large', async () => {
    for (const name of ['a', 'b']) {
      await make('/free', name, 'CREATE_FILE')
      await upload(admin, `/free/${name}`, 2 * block)
    }
    const id = await limit('/team', 3)
    const move = (from: string, more = {}) => ({ action: 'RENAME', old_path: from, ...more })
    assert.equal(await tryMake('/team', 'tree', move('/free')), 507)
    assert.equal(await tryMake('/team', 'a', move('/free/a')), 200)
    assert.equal(await used(id), 2)
    assert.equal(await tryMake('/team', 'b', move('/free/b')), 507)
    assert.equal(await tryMake('/team', 'a', move('/free/b', { clobber: true })), 200)
    assert.equal(await used(id), 2)
    assert.equal(await tryMake('/team/inner', 'a', move('/team/a')), 200)
    assert.equal(await tryMake('/', 'inner', move('/team/inner')), 200)
    assert.equal(await used(id), 0)
  })

  test('count a file with several names once', async () => {
    await make('/team', 'file', 'CREATE_FILE')
    await upload(admin, '/team/file', 2 * block)
    const id = await limit('/team', 9)
    const link = { action: 'CREATE_LINK', old_path: '/team/file' }
    assert.equal(await tryMake('/team/inner', 'second', link), 200)
    assert.equal(await used(id), 2)
    await admin.expect(200, `DELETE ${ref('/team/file')}`)
    assert.equal(await used(id), 2)
  })

  test('let two uploads at the same time have no more than there is', async () => {
    for (const name of ['a', 'b']) await make('/team', name, 'CREATE_FILE')
    const id = await limit('/team', 3)
    const results = await Promise.all(['a', 'b'].map((name) => upload(admin, `/team/${name}`, 2 * block)))
    assert.deepEqual(results.sort(), [200, 507])
    assert.equal(await used(id), 2)
  })

  test('count what replication brings, and refuse what users add to it', async () => {
    const [alpha, beta] = sandbox.clusters
    assert.ok(alpha && beta)
    await make('/team', 'file', 'CREATE_FILE')
    await upload(admin, '/team/file', 3 * block)
    const there = await signIn(sandbox, 'beta', 'admin')
    await there.expect(200, 'POST /v1/files/%2F/entries/', { name: 'copy', action: 'CREATE_DIRECTORY' })
    const { id: root } = (await there.expect(200, 'GET /v1/files/%2Fcopy/info/attributes')).json
    await there.expect(200, 'POST /v1/files/quotas/', { id: root, limit: String(2 * block) })
    const usage = async () =>
      Number((await there.expect(200, `GET /v1/files/quotas/status/${root}`)).json.capacity_usage) / block
    assert.equal(await usage(), 0)
    const { record } = await alpha.cluster.createRelationship({
      sourceRootPath: '/team',
      targetRootPath: '/copy',
      targetAddress: beta.address,
      targetPort: 3712,
      settings: {},
    })
    await clock.advance(1000)
    await beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await clock.advance(60_000)
    assert.equal(await usage(), 3)
    await beta.cluster.makeTargetWritable(record.id)
    await clock.advance(60_000)
    const added = { name: 'more', action: 'CREATE_FILE' }
    await there.expect(507, 'POST /v1/files/%2Fcopy/entries/', added)
    await there.expect(200, 'DELETE /v1/files/%2Fcopy%2Ffile')
    await there.expect(200, 'POST /v1/files/%2Fcopy/entries/', added)
  })

  test('go with their directory, and do not come back with another one of the same name', async () => {
    const id = await limit('/team/inner', 1)
    await admin.expect(200, `DELETE ${ref('/team/inner')}`)
    await make('/team', 'inner')
    await admin.expect(404, `GET /v1/files/quotas/${id}`)
    await make('/team/inner', 'file', 'CREATE_FILE')
    assert.equal(await upload(admin, '/team/inner/file', 9 * block), 200)
  })

  test('follow their directory when it is renamed', async () => {
    await make('/team/inner', 'file', 'CREATE_FILE')
    const id = await limit('/team/inner', 1)
    assert.equal(await tryMake('/', 'moved', { action: 'RENAME', old_path: '/team/inner' }), 200)
    const { json } = await admin.expect(200, `GET /v1/files/quotas/status/${id}`)
    assert.equal(json.path, '/moved/')
    assert.equal(await upload(admin, '/moved/file', 2 * block), 507)
  })
})
