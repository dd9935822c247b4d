import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const v3 = '/v3/smb/shares/'

describe('SMB shares', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  const nobody = [{ type: 'ALLOWED', trustee: { auth_id: '4711' }, rights: ['READ'] }]
  const refused: [what: string, status: number, body: object][] = [
    ['a directory that does not exist', 404, { share_name: 'a', fs_path: '/nowhere' }],
    ['a file', 400, { share_name: 'a', fs_path: '/projects/notes.txt', allow_fs_path_create: true }],
    ['a tenant that does not exist', 400, { share_name: 'a', fs_path: '/projects', tenant_id: 7 }],
    ['a trustee that does not exist', 400, { share_name: 'a', fs_path: '/projects', permissions: nobody }],
    ['a right that nobody knows', 400, { share_name: 'a', fs_path: '/projects', permissions: [{ type: 'FLY' }] }],
  ]
  for (const [what, status, body] of refused)
    test(`${what} makes no share`, async () => {
      await admin.expect(status, `POST ${v3}`, body)
      assert.deepEqual((await admin.expect(200, `GET ${v3}`)).json, { entries: [] })
    })

  test('all versions show and change one set of shares', async () => {
    const trustee = { name: 'observer' }
    const permissions = [{ type: 'ALLOWED', trustee, rights: ['READ'] }]
    const made = { share_name: 'Plans', fs_path: '/made/for/it', allow_fs_path_create: true, permissions }
    const { json } = await admin.expect(200, `POST ${v3}`, made)
    assert.match(JSON.stringify(json.permissions), /"auth_id":"1000".*"name":"observer"/)
    await admin.expect(200, 'GET /v1/files/%2Fmade%2Ffor%2Fit/info/attributes')
    await admin.expect(409, 'POST /v2/smb/shares/', { share_name: 'PLANS', fs_path: '/projects' })
    const second = await admin.expect(200, 'GET /v2/smb/shares/plans')
    assert.equal(second.json.bytes_per_sector, '512')
    assert.equal(second.json.offline_files_caching_mode, undefined)
    const first = await admin.expect(200, 'GET /v1/smb/shares/1')
    assert.deepEqual([first.json.read_only, first.json.allow_guest_access], [true, false])
    const body = { share_name: 'Plans', fs_path: '/projects', read_only: false, allow_guest_access: true }
    const written = await admin.expect(200, 'PUT /v1/smb/shares/1', body)
    assert.deepEqual([written.json.read_only, written.json.allow_guest_access], [false, true])
    const newest = await admin.expect(200, `GET ${v3}1`)
    assert.match(JSON.stringify(newest.json.permissions), /Everyone.*"rights":\["READ","WRITE"\]/)
    await admin.expect(404, `PATCH ${v3}1`, { fs_path: '/nowhere' })
    await admin.expect(200, 'DELETE /v2/smb/shares/plans')
    await admin.expect(404, `GET ${v3}1`)
  })

  test('a tenant has settings of its own from when they are set until they are deleted', async () => {
    const own = '/v1/multitenancy/smb/settings/1'
    const missing = await admin.expect(404, `PATCH ${own}`, { signing_required: true })
    assert.equal(missing.json.error_class, 'api_multitenancy_smb_tenant_settings_do_not_exist_error')
    const { json: all } = await admin.expect(200, 'GET /v1/smb/settings')
    await admin.expect(200, `PUT ${own}`, all)
    const { json } = await admin.expect(200, `PATCH ${own}`, { signing_required: true })
    assert.deepEqual(json, { ...all, signing_required: true })
    assert.deepEqual((await admin.expect(200, 'GET /v1/multitenancy/smb/global-settings')).json, all)
    await admin.expect(200, `DELETE ${own}`)
    await admin.expect(404, `GET ${own}`)
  })

  test('nobody is connected, so nothing can be closed', async () => {
    assert.deepEqual((await admin.expect(200, 'GET /v1/smb/sessions/')).json.session_infos, [])
    assert.deepEqual((await admin.expect(200, 'GET /v1/smb/files/')).json.file_handles, [])
    const sessions = await admin.expect(200, 'POST /v1/smb/sessions/close', [{ location: '1:42' }])
    assert.match(JSON.stringify(sessions.json), /session 1:42: there is none/)
    const files = await admin.expect(200, 'POST /v1/smb/files/close', [{ handle_info: { location: '1:42' } }])
    assert.match(JSON.stringify(files.json), /file 1:42: nobody has it open/)
  })
})
