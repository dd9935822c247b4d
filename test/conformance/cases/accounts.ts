import { is } from '../shapes.ts'
import { type Case, done, refused, type Step } from '../steps.ts'

const conflict = refused(409, 'http_conflict_error')
const unknown = refused(404, 'http_not_found_error')
const stale = refused(412, 'http_precondition_failed_error')
const signedOut = refused(401, 'http_unauthorized_error')
const forbidden = refused(403, 'http_forbidden_error')

const pia = { name: 'pia', password: 'low-tide', uid: '2001' }
const created: Step = {
  on: 'alpha',
  call: 'POST /v1/users/',
  json: pia,
  expect: { status: 200, headers: { etag: '"1"' }, body: { id: '1001', name: 'pia', primary_group: '513' } },
}
const login = (password: string, expect: Step['expect']): Step => ({
  ...{ on: 'alpha', call: 'POST /v1/session/login', as: 'nobody', json: { username: 'pia', password } },
  expect,
  ...(expect.status === 200 ? { keep: { pia: 'body.bearer_token' } } : {}),
})
const isIn = { status: 200, body: { bearer_token: is.text } }
const wrong = refused(401, 'auth_invalid_credentials_error')
/** A call with the token that was kept last. */
const asPia = (call: string, expect: Step['expect'], json?: unknown): Step => ({
  ...{ on: 'alpha', call, as: 'nobody', headers: { authorization: 'Bearer {pia}' }, expect },
  ...(json === undefined ? {} : { json }),
})
const asAdmin = (call: string, expect: Step['expect'], json?: unknown): Step => ({
  ...{ on: 'alpha', call, expect },
  ...(json === undefined ? {} : { json }),
})
const ok = { status: 200 }
const nodes = 'GET /v1/cluster/nodes/'

/** Users, groups, roles, tokens and identities. */
export const accountCases: Case[] = [
  {
    title: 'a user from the first day to the last',
    steps: [
      created,
      login('low-tide', isIn),
      asPia('GET /v1/session/who-am-i', { status: 200, body: { id: '1001', privileges: [], access_token_id: null } }),
      asPia(nodes, forbidden),
      asPia('POST /v1/session/change-password', wrong, { old_password: 'x', new_password: 'y' }),
      asPia('POST /v1/session/change-password', done, { old_password: 'low-tide', new_password: 'high-tide' }),
      login('low-tide', wrong),
      login('high-tide', isIn),
      asAdmin('POST /v1/users/1001/setpassword', done, { new_password: 'no-tide' }),
      asPia('GET /v1/session/who-am-i', signedOut),
      login('no-tide', isIn),
      asAdmin('DELETE /v1/users/1001', done),
      asPia('GET /v1/session/who-am-i', signedOut),
      asAdmin('GET /v1/users/1001', unknown),
      asAdmin('POST /v1/users/', { status: 200, body: { id: '1002' } }, pia),
    ],
  },
  {
    title: 'a role takes hold at the next call, through a group too, and lets go in the same way',
    steps: [
      created,
      login('low-tide', isIn),
      asAdmin('POST /v1/groups/', { status: 200, body: { id: '1002' } }, { name: 'pilots' }),
      asAdmin('POST /v1/auth/roles/', ok, { name: 'Look out', privileges: ['PRIVILEGE_CLUSTER_READ'] }),
      asAdmin('POST /v1/auth/roles/Look%20out/members', { status: 200, body: { name: 'pilots' } }, { name: 'pilots' }),
      asPia(nodes, forbidden),
      asAdmin('POST /v1/groups/1002/members/', { status: 200, body: { name: 'pia' } }, { member_id: '1001' }),
      asPia(nodes, ok),
      asPia('GET /v1/session/roles', { status: 200, body: ['Look out'] }),
      asPia('PUT /v1/cluster/settings', forbidden, { cluster_name: 'mine' }),
      asAdmin('PATCH /v1/auth/roles/Look%20out', ok, { privileges: [] }),
      asPia(nodes, forbidden),
      asAdmin('PATCH /v1/auth/roles/Look%20out', ok, { privileges: ['PRIVILEGE_CLUSTER_READ'] }),
      asPia(nodes, ok),
      asAdmin('DELETE /v1/groups/1002/members/1001', done),
      asPia(nodes, forbidden),
      asAdmin('DELETE /v1/auth/roles/Look%20out', done),
      asAdmin('GET /v1/auth/roles/Look%20out', unknown),
    ],
  },
  {
    title: 'an access token until it is off, over or gone',
    steps: [
      created,
      {
        ...asAdmin('POST /v1/auth/access-tokens/', {
          status: 200,
          body: { id: '1', bearer_token: is.like(/^access-v1:/) },
        }),
        json: { user: { name: 'pia' } },
        keep: { pia: 'body.bearer_token' },
      },
      asPia('GET /v1/session/who-am-i', { status: 200, body: { id: '1001', access_token_id: '1' } }),
      asAdmin('GET /v1/auth/access-tokens/?user=pia', {
        status: 200,
        body: {
          entries: [{ id: '1', user: { name: 'pia' }, creator: { name: 'admin' }, enabled: true }],
          paging: { next: '' },
        },
      }),
      asAdmin('PATCH /v1/auth/access-tokens/1', { status: 200, body: { enabled: false } }, { enabled: false }),
      asPia('GET /v1/session/who-am-i', signedOut),
      asAdmin('PATCH /v1/auth/access-tokens/1', { status: 200, body: { enabled: true } }, { enabled: true }),
      asPia('GET /v1/session/who-am-i', ok),
      asAdmin('POST /v1/auth/access-tokens/', ok, { user: { auth_id: '1001' } }),
      asAdmin('POST /v1/auth/access-tokens/', conflict, { user: { uid: 2001 } }),
      asAdmin('POST /v1/auth/access-tokens/', refused(400, 'cred_invalid_local_user_error'), { user: { uid: 7 } }),
      asAdmin('DELETE /v1/auth/access-tokens/1', done),
      asPia('GET /v1/session/who-am-i', signedOut),
      asAdmin('DELETE /v1/auth/access-tokens/1', unknown),
      asAdmin('DELETE /v1/users/1001', done),
      asAdmin('GET /v1/auth/access-tokens/', { status: 200, body: { entries: [] } }),
    ],
  },
  {
    title: 'two administrators who hold the same ETag',
    steps: [
      created,
      asAdmin('POST /v1/groups/', ok, { name: 'pilots' }),
      asAdmin('POST /v1/auth/roles/', ok, { name: 'ops' }),
      ...[
        { call: 'PUT /v1/users/1001', json: { name: 'pia', primary_group: '0', uid: '', home_directory: null } },
        { call: 'PUT /v1/groups/1002', json: { name: 'pilots', gid: '' } },
        { call: 'PATCH /v1/auth/roles/ops', json: { description: 'Night' } },
        { call: 'PUT /v1/auth/kerberos-settings', json: { use_alt_security_identities_mapping: true } },
      ].flatMap(({ call, json }): Step[] => [
        { ...asAdmin(call, { status: 200, headers: { etag: '"2"' } }, json), headers: { 'if-match': '"1"' } },
        { ...asAdmin(call, stale, json), headers: { 'if-match': '"1"' } },
      ]),
    ],
  },
  {
    title: 'what every cluster has stays',
    steps: [
      asAdmin('DELETE /v1/users/500', conflict),
      asAdmin('DELETE /v1/groups/513', conflict),
      asAdmin('DELETE /v1/auth/roles/Observers', conflict),
      asAdmin('PATCH /v1/auth/roles/Administrators', conflict, { privileges: [] }),
      asAdmin('DELETE /v1/auth/roles/Administrators/members/500', conflict),
      asAdmin('POST /v1/users/', conflict, { name: 'ADMIN' }),
      asAdmin('POST /v1/groups/', conflict, { name: 'observer' }),
    ],
  },
  {
    title: 'one user by all of its names',
    steps: [
      created,
      ...[{ name: 'pia' }, { domain: 'LOCAL', name: 'PIA', uid: null }, { auth_id: '1001' }].map((query) =>
        asAdmin(
          'POST /v1/identity/find',
          { status: 200, body: { domain: 'LOCAL', auth_id: '1001', name: 'pia' } },
          query,
        ),
      ),
      asAdmin('POST /v1/identity/find', { status: 200, body: { auth_id: '12884903889', uid: 2001 } }, { uid: 2001 }),
      asAdmin('POST /v1/identity/find', { status: 200, body: { auth_id: '17179869187', gid: 3 } }, { gid: 3 }),
      asAdmin('POST /v1/identity/find', { status: 200, body: { auth_id: '8589934592' } }, { sid: 'S-1-1-0' }),
      asAdmin(
        'POST /v1/identity/expand',
        {
          status: 200,
          body: {
            type: 'USER',
            smb_id: { auth_id: '1001' },
            nfs_id: { uid: 2001 },
            equivalent_ids: [{ auth_id: '1001' }],
            group_ids: [{ auth_id: '513' }],
          },
        },
        { id: { uid: 2001 } },
      ),
      asAdmin('GET /v1/auth/posix-uids/2001/related-identities/', {
        status: 200,
        body: [
          { id_type: 'NFS_UID', id_value: '2001' },
          { id_type: 'LOCAL_USER', id_value: 'pia' },
          { id_type: 'SMB_SID', id_value: is.text },
        ],
      }),
      asAdmin('POST /v1/identity/find', unknown, { name: 'nobody' }),
      asAdmin('POST /v1/identity/find', unknown, { domain: 'ACTIVE_DIRECTORY', name: 'pia' }),
      asAdmin('POST /v1/identity/find', refused(400, 'http_bad_request_error'), { auth_id: '500', name: 'pia' }),
      asAdmin('POST /v1/identity/find', refused(400, 'http_bad_request_error'), {}),
    ],
  },
]
