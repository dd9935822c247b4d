import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const buckets = '/v1/s3/buckets/'

describe('S3 and FTP', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  const refused: [what: string, status: number, body: object][] = [
    ['a directory that does not exist', 404, { name: 'drawings', path: '/nowhere' }],
    ['a file', 400, { name: 'drawings', path: '/projects/notes.txt' }],
    ['a wish for privacy', 501, { name: 'drawings', private: true }],
    ['a name with capital letters', 400, { name: 'Drawings' }],
  ]
  for (const [what, status, body] of refused)
    test(`${what} makes no bucket`, async () => {
      await admin.expect(status, `POST ${buckets}`, body)
      assert.deepEqual((await admin.expect(200, `GET ${buckets}`)).json, { buckets: [] })
    })

  test('a bucket without a path gets a directory under the base path, and takes it along if it is empty', async () => {
    await admin.expect(404, 'PATCH /v1/s3/settings', { base_path: '/nowhere' })
    await admin.expect(200, 'PATCH /v1/s3/settings', { base_path: '/projects/' })
    const { json } = await admin.expect(200, `POST ${buckets}`, { name: 'drawings' })
    assert.equal(json.path, '/projects/drawings')
    await admin.expect(409, `POST ${buckets}`, { name: 'drawings' })
    const entry = { name: 'one', action: 'CREATE_FILE' }
    await admin.expect(200, 'POST /v1/files/%2Fprojects%2Fdrawings/entries/', entry)
    await admin.expect(409, `DELETE ${buckets}drawings?delete-root-dir=true`)
    await admin.expect(200, 'DELETE /v1/files/%2Fprojects%2Fdrawings%2Fone')
    await admin.expect(200, `DELETE ${buckets}drawings?delete-root-dir=true`)
    await admin.expect(404, 'GET /v1/files/%2Fprojects%2Fdrawings/info/attributes')
    await admin.expect(404, `GET ${buckets}drawings/policy`)
  })

  test('a policy lasts as long as its bucket', async () => {
    const policy = { Statement: [{ Effect: 'Allow', Principal: { Qumulo: ['local:admin'] }, Action: ['s3:*'] }] }
    await admin.expect(404, `PUT ${buckets}plans/policy`, policy)
    await admin.expect(200, `POST ${buckets}`, { name: 'plans', path: '/made/plans', create_fs_path: true })
    assert.deepEqual((await admin.expect(200, `GET ${buckets}plans/policy`)).json, {})
    await admin.expect(200, `PUT ${buckets}plans/policy`, policy)
    assert.deepEqual((await admin.expect(200, `GET ${buckets}plans/policy`)).json, policy)
    assert.deepEqual((await admin.expect(200, `GET ${buckets}plans/uploads/`)).json.uploads, [])
    await admin.expect(404, `DELETE ${buckets}plans/uploads/1`)
    await admin.expect(200, `DELETE ${buckets}plans?delete-root-dir=false`)
    await admin.expect(200, 'GET /v1/files/%2Fmade%2Fplans/info/attributes')
    await admin.expect(200, `POST ${buckets}`, { name: 'plans', path: '/made/plans' })
    assert.deepEqual((await admin.expect(200, `GET ${buckets}plans/policy`)).json, {})
  })

  test('a bucket whose objects can be locked keeps older versions, and stays so', async () => {
    await admin.expect(200, `POST ${buckets}`, { name: 'kept', path: '/made/kept', create_fs_path: true })
    const at = `PATCH ${buckets}kept`
    await admin.expect(409, at, { lock_config: { enabled: true } })
    const lock_config = { enabled: true, default_retention: { units: 'days', value: 30 } }
    const { json } = await admin.expect(200, at, { versioning: 'Enabled', lock_config })
    assert.deepEqual(
      { ...json, creation_time: '' },
      {
        ...{ name: 'kept', creation_time: '', path: '/made/kept', anonymous_access_enabled: false },
        ...{ versioning: 'Enabled', lock_config },
      },
    )
    await admin.expect(409, at, { versioning: 'Suspended' })
    await admin.expect(409, at, { lock_config: { enabled: false } })
    await admin.expect(200, at, { lock_config: { enabled: true } })
    const listed = await admin.expect(200, `GET ${buckets}`)
    assert.deepEqual(JSON.parse(JSON.stringify(listed.json.buckets)).at(-1).lock_config, { enabled: true })
    await admin.expect(404, `PATCH ${buckets}unknown`, {})
  })

  test('the secret of an access key is shown once', async () => {
    const keys = '/v1/s3/access-keys/'
    await admin.expect(400, `POST ${keys}`, { user: { name: 'stranger' } })
    const { json } = await admin.expect(200, `POST ${keys}`, { user: { name: 'observer' } })
    assert.equal(String(json.secret_access_key).length, 40)
    const list = await admin.expect(200, `GET ${keys}?user=observer`)
    assert.match(JSON.stringify(list.json), new RegExp(`"${json.access_key_id}".*"next":null`))
    assert.doesNotMatch(JSON.stringify(list.json), /secret|hash/)
    assert.deepEqual((await admin.expect(200, `GET ${keys}?user=admin`)).json.entries, [])
    await admin.expect(200, `POST ${keys}`, { user: { name: 'observer' } })
    await admin.expect(409, `POST ${keys}`, { user: { name: 'observer' } })
    await admin.expect(200, `DELETE ${keys}${json.access_key_id}`)
    await admin.expect(404, `DELETE ${keys}${json.access_key_id}`)
  })

  test('settings of FTP are kept, and no node serves it', async () => {
    const { json } = await admin.expect(200, 'PATCH /v0/ftp/settings', { enabled: true, greeting: 'Welcome' })
    assert.deepEqual((await admin.expect(200, 'GET /v0/ftp/status')).json, { settings: json, statuses: [] })
    await admin.expect(200, 'PUT /v0/ftp/settings', { ...json, anonymous_user: { id_type: 'NFS_UID', id_value: '7' } })
    await admin.expect(200, 'PATCH /v0/ftp/settings', { anonymous_user: null })
    assert.deepEqual((await admin.expect(200, 'GET /v0/ftp/settings')).json, json)
  })
})
