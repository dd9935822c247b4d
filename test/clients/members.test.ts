import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Client, openClient } from './client.ts'

/** What a command of the vendor's client reads without asking whether it is there. */
interface Row {
  title: string
  /** `METHOD path`; `{name}` stands for what `before` kept. */
  call: string
  body?: unknown
  /** Members that have to be there; those that end in `?` may be null. `[]`: of each item; `*`: of each member. */
  wants: string[]
  hasEtag?: true
}

const ref = encodeURIComponent('/projects/notes.txt')
const attributes = ['id', 'path', 'type', 'size', 'owner', 'group', 'owner_details.id_type', 'group_details.id_type']
const times = ['access_time', 'change_time', 'creation_time', 'modification_time']

const rows: Row[] = [
  {
    title: 'logging in reads the token',
    call: 'POST /v1/session/login',
    body: { username: 'admin', password: 'sandbar' },
    wants: ['bearer_token'],
  },
  { title: 'asking who one is reads a decimal id', call: 'GET /v1/session/who-am-i', wants: ['id'] },
  {
    title: 'changing windows and policies reads those of the source',
    call: 'GET /v2/replication/source-relationships/{relationship}',
    wants: ['blackout_windows', 'snapshot_policies'],
    hasEtag: true,
  },
  {
    title: 'making writable reads path and recovery point of the target',
    call: 'GET /v2/replication/source-relationships/{relationship}/status',
    wants: ['target_root_path', 'recovery_point'],
  },
  {
    title: 'taking a snapshot reads the file number of its directory',
    call: 'GET /v1/files/%2Fprojects/info/attributes',
    wants: ['file_number', ...attributes, ...times, 'extended_attributes'],
    hasEtag: true,
  },
  {
    title: 'changing a snapshot reads its lock key',
    call: 'GET /v3/snapshots/status/{older}',
    wants: ['lock_key?'],
  },
  {
    title: 'changing a policy reads its lock key',
    call: 'GET /v3/snapshots/policies/{policy}',
    wants: ['lock_key_ref?'],
    hasEtag: true,
  },
  {
    title: 'locking reads name and comment of the key',
    call: 'GET /v1/file-system/security/keys/{key}',
    wants: ['name', 'comment'],
  },
  {
    title: 'comparing snapshots reads entries and where to go on',
    call: 'GET /v2/snapshots/{newer}/changes-since/{older}',
    wants: ['entries', 'paging.next?'],
  },
  {
    title: 'comparing a file in two snapshots reads entries and where to go on',
    call: `GET /v2/snapshots/{newer}/changes-since/{older}/files/${ref}`,
    wants: ['entries', 'paging.next?'],
  },
  {
    title: 'listing and walking a directory reads each entry and a text to go on',
    call: 'GET /v1/files/%2Fprojects/entries/',
    wants: ['paging.next', ...attributes.map((name) => `files[].${name}`)],
  },
  {
    title: 'copying reads a bare array of streams',
    call: `GET /v1/files/${ref}/streams/`,
    wants: ['[].id', '[].name', '[].size'],
  },
  {
    title: 'copying reads id and ETag of what it made',
    call: 'POST /v1/files/%2Fprojects/entries/',
    body: { name: 'copy.txt', action: 'CREATE_FILE' },
    wants: ['id'],
    hasEtag: true,
  },
  {
    title: 'the figures of the file system are read',
    call: 'GET /v1/file-system',
    wants: ['total_size_bytes', 'free_size_bytes', 'snapshot_size_bytes'],
  },
  {
    title: 'an access list is read with all of its entries’ members',
    call: `GET /v2/files/${ref}/info/acl`,
    wants: [
      ...['control', 'posix_special_permissions', 'aces'],
      ...['aces[].type', 'aces[].flags', 'aces[].trustee', 'aces[].rights'],
    ],
    hasEtag: true,
  },
  {
    title: 'locks are read with where to go on',
    call: 'GET /v1/files/locks/nlm/byte-range/',
    wants: ['grants', 'paging.next?'],
  },
  {
    title: 'deleting a tree reads how much it holds',
    call: 'GET /v1/files/%2Fprojects/aggregates/',
    wants: ['total_files', 'total_capacity'],
  },
  { title: 'jobs that delete trees come wrapped', call: 'GET /v1/tree-delete/jobs/', wants: ['jobs'] },
  {
    title: 'roles are an object by name',
    call: 'GET /v1/auth/roles/',
    wants: ['*.description', '*.privileges'],
  },
  {
    title: 'members of a role are an object of identities with a name',
    call: 'GET /v1/auth/roles/Administrators/members',
    wants: ['members', 'members.*.name?', 'members.*.auth_id'],
  },
  {
    title: 'users come as a bare array',
    call: 'GET /v1/users/',
    wants: ['[].id', '[].name'],
  },
  { title: 'groups come as a bare array', call: 'GET /v1/groups/', wants: ['[].id', '[].name'] },
  {
    title: 'a new user is answered with its id',
    call: 'POST /v1/users/',
    body: { name: 'pia', password: 'low-tide' },
    wants: ['id'],
  },
  { title: 'a new group is answered with its id', call: 'POST /v1/groups/', body: { name: 'pilots' }, wants: ['id'] },
  {
    title: 'changing a user reads all that is sent back',
    call: 'GET /v1/users/500',
    wants: ['name', 'primary_group', 'uid', 'home_directory?'],
    hasEtag: true,
  },
  {
    title: 'changing a group reads name and number',
    call: 'GET /v1/groups/512',
    wants: ['name', 'gid'],
    hasEtag: true,
  },
  {
    title: 'a found identity has all of its forms',
    call: 'POST /v1/identity/find',
    body: { name: 'admin' },
    wants: ['domain', 'auth_id', 'uid?', 'gid?', 'sid?', 'name'],
  },
  {
    title: 'an expanded identity has all of its parts',
    call: 'POST /v1/identity/expand',
    body: { id: { auth_id: '500' } },
    wants: ['id', 'type', 'equivalent_ids', 'group_ids', 'nfs_id?', 'smb_id?'],
  },
  {
    title: 'a new access token is shown with its id',
    call: 'POST /v1/auth/access-tokens/',
    body: { user: { auth_id: '500' } },
    wants: ['id', 'bearer_token'],
  },
  {
    title: 'access tokens are listed with their people, and where to go on',
    call: 'GET /v1/auth/access-tokens/',
    wants: ['entries[].id', 'entries[].user', 'entries[].creator', 'entries[].creation_time', 'paging.next?'],
  },
  {
    title: 'going back to the first settings of time reads what they are',
    call: 'GET /v2/time/default-settings',
    wants: ['use_ad_for_primary', 'ntp_servers', 'source'],
  },
  {
    title: 'the protection of the file system has a kind',
    call: 'GET /v1/cluster/protection/status',
    wants: ['protection_system_type'],
  },
]

/** All values that a path of members leads to; undefined where one is missing. */
function valuesAt(value: unknown, path: string): unknown[] {
  if (path === '') return [value]
  const [, name = '', rest = ''] = /^\.?([^.[]+|\[\])(.*)$/.exec(path) ?? []
  if (name === '[]') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [undefined]
  if (typeof value !== 'object' || value === null) return [undefined]
  if (name === '*') return Object.values(value).flatMap((member) => valuesAt(member, rest))
  return valuesAt((value as Record<string, unknown>)[name], rest)
}

describe('members that the vendor’s client can’t do without', () => {
  let client: Client
  before(async () => {
    client = await openClient()
  })
  after(() => client.close())

  for (const { title, call, body, wants, hasEtag } of rows) {
    test(title, async () => {
      const { json, headers } = await client.ask(call, body)
      for (const wanted of wants) {
        const values = valuesAt(json, wanted.replace('?', ''))
        assert.ok(values.length > 0, `${wanted} is nowhere in ${JSON.stringify(json).slice(0, 300)}`)
        for (const value of values) {
          assert.notEqual(value, undefined, `${wanted} is missing`)
          if (!wanted.endsWith('?')) assert.notEqual(value, null, `${wanted} is null`)
        }
      }
      if (hasEtag) assert.match(headers.ETag ?? '', /./, 'no ETag')
    })
  }

  test('every privilege of a role has a line among the privileges', async () => {
    const { json: known } = await client.ask('GET /v1/auth/privileges/')
    const { json: roles } = await client.ask('GET /v1/auth/roles/')
    for (const { privileges } of Object.values(roles as Record<string, { privileges: string[] }>))
      for (const name of privileges) assert.equal(typeof known[name], 'string', name)
  })
})
