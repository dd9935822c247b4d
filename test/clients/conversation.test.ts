import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type OperationId, operationIds, operations } from '@sandbar/openapi'
import { type Client, openClient } from './client.ts'

/** What stands in the paths of operations that come in pages. */
const inPaths: Readonly<Record<string, string>> = {
  ref: '%2Fprojects%2Fnotes.txt',
  newer_id: '{newer}',
  older_id: '{older}',
  key_ref: '{key}',
  role_name: 'Administrators',
  name: 'drawings',
  type: 'generic',
}

const pathOf = (id: OperationId) =>
  operations[id].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (id === 'listEntries') return '%2Fprojects'
    return inPaths[name] ?? assert.fail(`${name} of ${id}`)
  })

const paged = operationIds.filter((id) => {
  const { parameters, depth } = operations[id]
  return depth !== 'none' && parameters.some(({ name }) => name === 'after')
})

describe('the conversation', () => {
  let client: Client
  before(async () => {
    client = await openClient()
  })
  after(() => client.close())

  test('every operation that takes “after” says where its list goes on', async () => {
    assert.ok(paged.length >= 20, paged.join())
    for (const id of paged) {
      const { json } = await client.ask(`GET ${pathOf(id)}`)
      const { paging } = json as { paging?: { next?: unknown } }
      // Some readers stop at one form of the end only and ask for the other.
      const ends = id === 'listEntries' ? [''] : /Lock|Waiter|FileOperations/.test(id) ? [null] : ['', null]
      assert.ok(
        ends.some((end) => end === paging?.next),
        `${id}: ${JSON.stringify(json).slice(0, 300)}`,
      )
    }
  })

  test('ids of 30 digits are ids that nobody has', async () => {
    const long = '123456789012345678901234567890'
    for (const call of [
      `GET /v1/files/${long}/info/attributes`,
      `GET /v1/users/${long}`,
      `GET /v1/files/quotas/${long}`,
      `GET /v1/tree-delete/jobs/${long}`,
    ])
      assert.equal((await client.send(call)).status, 404, call)
  })

  test('ids, sizes and counters are decimal texts, ids of snapshots and policies numbers', async () => {
    const { json: info } = await client.ask('GET /v1/files/%2Fprojects%2Fnotes.txt/info/attributes')
    for (const name of ['id', 'file_number', 'size', 'blocks', 'owner', 'group'])
      assert.match(String(typeof info[name] === 'string' && info[name]), /^\d+$/, `${name}: ${info[name]}`)
    const { json: space } = await client.ask('GET /v1/file-system')
    for (const name of ['total_size_bytes', 'free_size_bytes', 'snapshot_size_bytes'])
      assert.match(String(typeof space[name] === 'string' && space[name]), /^\d+$/, name)
    assert.equal(typeof (await client.ask('GET /v3/snapshots/{older}')).json.id, 'number')
    assert.equal(typeof (await client.ask('GET /v3/snapshots/policies/{policy}')).json.id, 'number')
  })

  test('an empty object changes nothing, and neither does an empty schedule', async () => {
    for (const [path, body] of [
      ['/v2/replication/source-relationships/{relationship}', {}],
      ['/v3/snapshots/policies/{policy}', { schedule: {} }],
      ['/v3/snapshots/{older}', {}],
    ] as const) {
      const { json } = await client.ask(`GET ${path}`)
      assert.deepEqual((await client.ask(`PATCH ${path}`, body)).json, json, path)
    }
  })

  test('a body that is nothing or null is taken where none is wanted', async () => {
    for (const body of [undefined, null])
      for (const headers of [{}, { 'content-type': 'application/json' }]) {
        const call = 'POST /v2/replication/source-relationships/{relationship}/dismiss-error'
        assert.equal((await client.send(call, body, headers as Record<string, string>)).status, 200)
      }
  })

  test('asking for a job is answered 202 with where to look, everything else in replication 200', async () => {
    const replication = operationIds.filter((id) => operations[id].path.includes('/replication/'))
    const accepted = replication.filter((id) => operations[id].success === 202)
    assert.deepEqual(
      accepted.map((id) => operations[id].path.split('/').at(-1)),
      ['replicate', 'replicate'],
    )
    for (const id of replication) assert.ok([200, 202].includes(operations[id].success), id)
  })

  test('tenants have the members that clients know, and no other', async () => {
    const { json } = await client.ask('GET /v1/multitenancy/tenants/1')
    const names = ['id', 'identity_config_id', 'name', 'networks', 'nfs_enabled', 'replication_enabled']
    const all = [...names, 'rest_api_enabled', 'smb_enabled', 'ssh_enabled', 'web_ui_enabled']
    assert.deepEqual(Object.keys(json).sort(), all)
  })

  test('what clients chain by ETag has one: attributes, new entries, copies, access lists, sources, users, roles', async () => {
    const file = '/v1/files/%2Fprojects%2Fnotes.txt'
    const calls: [string, unknown?][] = [
      [`GET ${file}/info/attributes`],
      ['GET /v2/files/%2Fprojects%2Fnotes.txt/info/acl'],
      ['POST /v1/files/%2Fprojects/entries/', { name: 'copied.txt', action: 'CREATE_FILE' }],
      ['POST /v1/files/%2Fprojects%2Fcopied.txt/copy-chunk', { source_path: '/projects/notes.txt' }],
      ['PATCH /v1/files/%2Fprojects%2Fcopied.txt/info/attributes', { mode: '0640' }],
      ['GET /v2/replication/source-relationships/{relationship}'],
      ['GET /v1/users/500'],
      ['GET /v1/groups/512'],
      ['GET /v1/auth/roles/Observers'],
      ['GET /v1/multitenancy/tenants/1'],
      ['GET /v1/saml/settings'],
      ['GET /v1/web-ui/settings'],
    ]
    for (const [call, body] of calls) assert.match((await client.ask(call, body)).headers.ETag ?? '', /./, call)
  })
})
