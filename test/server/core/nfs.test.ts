import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const v3 = '/v3/nfs/exports/'
const v2 = '/v2/nfs/exports/'

describe('NFS exports', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  const refused: [what: string, status: number, body: object, query?: string][] = [
    ['a directory that does not exist', 404, { export_path: '/a', fs_path: '/nowhere' }],
    ['a file', 400, { export_path: '/a', fs_path: '/projects/notes.txt' }, '?allow-fs-path-create=true'],
    [
      'a directory below a file',
      400,
      { export_path: '/a', fs_path: '/projects/notes.txt/b' },
      '?allow-fs-path-create=true',
    ],
    ['a tenant that does not exist', 400, { export_path: '/a', fs_path: '/projects', tenant_id: 7 }],
    ['an export path that does not begin at the root', 400, { export_path: 'a', fs_path: '/projects' }],
    ['a member that nobody knows', 400, { export_path: '/a', fs_path: '/projects', colour: 'red' }],
  ]
  for (const [what, status, body, query = ''] of refused)
    test(`${what} makes no export`, async () => {
      await admin.expect(status, `POST ${v3}${query}`, body)
      assert.deepEqual((await admin.expect(200, `GET ${v3}`)).json, { entries: [] })
    })

  test('both versions show and change one set of exports, by number and by path', async () => {
    const made = { export_path: '/new', fs_path: '/made/for/it', restrictions: [] }
    await admin.expect(404, `POST ${v3}`, made)
    await admin.expect(200, `POST ${v3}?allow-fs-path-create=true`, made)
    await admin.expect(200, 'GET /v1/files/%2Fmade%2Ffor%2Fit/info/attributes')
    await admin.expect(409, `POST ${v2}`, made)
    const older = await admin.expect(200, `GET ${v2}%2Fnew`)
    assert.deepEqual(Object.keys(older.json).at(-1), 'tenant_id')
    await admin.expect(200, `PATCH ${v2}1`, { description: 'changed', fs_path: '/projects' })
    const newer = await admin.expect(200, `GET ${v3}%2Fnew`)
    assert.equal(newer.json.description, 'changed')
    assert.equal(newer.json.fs_path, '/projects')
    await admin.expect(404, `PATCH ${v3}1`, { fs_path: '/nowhere' })
    await admin.expect(200, `DELETE ${v2}%2Fnew`)
    await admin.expect(404, `GET ${v3}1`)
    await admin.expect(200, 'GET /v1/files/%2Fmade%2Ffor%2Fit/info/attributes')
  })

  test('a restriction is shown with all its members', async () => {
    const restrictions = [{ host_restrictions: ['10.0.0.0/8'], read_only: true, user_mapping: 'NFS_MAP_NONE' }]
    const { json } = await admin.expect(200, `POST ${v3}`, { export_path: '/r', fs_path: '/projects', restrictions })
    assert.deepEqual(json.restrictions, [
      {
        host_restrictions: ['10.0.0.0/8'],
        require_privileged_port: false,
        read_only: true,
        user_mapping: 'NFS_MAP_NONE',
        map_to_user: null,
        map_to_group: null,
        required_authentication_mode: 'AUTHENTICATION_MODE_NONE',
      },
    ])
  })

  test('the older address of the settings and the global one are the same', async () => {
    await admin.expect(200, 'PATCH /v2/nfs/settings', { v4_enabled: true, idmap_domain: 'example.com' })
    const { json } = await admin.expect(200, 'GET /v1/multitenancy/nfs/global-settings')
    assert.equal(json.v4_enabled, true)
    assert.equal(json.idmap_domain, 'example.com')
  })

  test('a tenant has settings of its own from when they are set until they are deleted', async () => {
    const own = '/v1/multitenancy/nfs/settings/1'
    const missing = await admin.expect(404, `GET ${own}`)
    assert.equal(missing.json.error_class, 'api_nfs_tenant_settings_do_not_exist_error')
    await admin.expect(404, `PATCH ${own}`, { v4_enabled: true })
    const all = { krb5_enabled: true, krb5p_enabled: false, krb5i_enabled: true, auth_sys_enabled: true }
    await admin.expect(200, `PUT ${own}`, { ...all, v4_enabled: false })
    await admin.expect(400, 'PUT /v1/multitenancy/nfs/settings/7', { ...all, v4_enabled: false })
    const { json } = await admin.expect(200, `PATCH ${own}`, { v4_enabled: true })
    assert.deepEqual(json, { v4_enabled: true, ...all, idmap_domain: null })
    const list = await admin.expect(200, 'GET /v1/multitenancy/nfs/settings/')
    assert.deepEqual(list.json, { entries: [{ tenant_id: 1, settings: json }] })
    await admin.expect(200, `DELETE ${own}`)
    await admin.expect(404, `DELETE ${own}`)
  })
})
