import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { operationIds, operations } from '@sandbar/openapi'
import { apiClient } from '../support/api-client.ts'
import { createPrograms, freePorts } from './program.ts'

type Client = ReturnType<typeof apiClient>

const programs = createPrograms()
const notes = '/v1/files/%2Fprojects%2Fnotes.txt'
const password = 'low-tide-at-six'
const daily = {
  frequency: 'SCHEDULE_DAILY_OR_WEEKLY',
  timezone: 'Europe/Berlin',
  on_days: ['MON'],
  hour: 20,
  minute: 0,
}

/** Times of the day, free room, counters of this run and sessions: they change by themselves or with the process. */
const restless =
  /analytics|metrics|time\/status|session|audit|health|version|status\/?$|tree-delete\/jobs|connections|capacity|aggregates|notify|file-systems?\/?$/

async function expect(client: Client, call: string, body?: unknown) {
  const [method = '', path = ''] = call.split(' ')
  const answer = await client({ method, path, body })
  assert.ok(answer.status < 300, `${call}: ${answer.status} ${answer.text}`)
  return answer.json
}

/** Answers of alpha that must be the same after a kill, by what was asked. */
async function look(client: Client, more: readonly string[]): Promise<Map<string, string>> {
  const general = operationIds
    .map((id) => operations[id])
    .filter(({ method, depth }) => method === 'GET' && (depth === 'stateful' || depth === 'stored'))
    .filter(({ path, parameters }) => !path.includes('{') && !parameters.some(({ required }) => required))
    .map(({ path }) => path)
    .filter((path) => !restless.test(path))
  const seen = new Map<string, string>()
  for (const path of [...general, ...more]) {
    const { status, text, headers } = await client({ path })
    assert.equal(status, 200, `${path}: ${text}`)
    // Looking at a file is an access.
    seen.set(path, `${headers.etag ?? ''} ${text.replace(/"access_time":"[^"]*"/, '')}`)
  }
  return seen
}

/** A relationship that nobody authorized does nothing by itself. */
const scheduled = (policyId: number) => ({
  replication_mode: 'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
  blackout_window_timezone: 'Europe/Berlin',
  blackout_windows: [{ on_days: ['SUN'], start_hour: 1, start_minute: 0, end_hour: 5, end_minute: 30 }],
  snapshot_policies: [{ id: policyId, target_expiration: '7days' }],
})

/** One of each kind of thing that the API keeps; the calls that show them, and what must never stand on the disk. */
async function furnish(client: Client): Promise<{ shown: string[]; secrets: string[] }> {
  const idOf = async (path: string) => String((await expect(client, `GET ${path}/info/attributes`)).id)
  const projects = await idOf('/v1/files/%2Fprojects')
  await expect(client, 'POST /v1/files/quotas/', { id: projects, limit: '123456789' })
  const trustee = { domain: 'LOCAL', name: 'admin' }
  const aces = [{ type: 'ALLOWED', flags: [], trustee, rights: ['READ', 'EXECUTE', 'WRITE_ACL', 'CHANGE_OWNER'] }]
  const acl = { control: ['PRESENT'], posix_special_permissions: [], aces }
  await expect(client, 'PUT /v2/files/%2Fprojects%2Fbreakwater%2Fplan.txt/info/acl', acl)
  const stream = String((await expect(client, `POST ${notes}/streams/`, { stream_name: 'thumbnail' })).id)
  await expect(client, `PUT ${notes}/streams/${stream}/data`, Buffer.from('harbour'))
  await expect(client, `PUT ${notes}/user-metadata/generic/colour`, { value: 'Ymx1ZQ==' })

  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keys = '/v1/file-system/security/keys/'
  await expect(client, `POST ${keys}`, {
    ...{
      name: 'retention',
      comment: 'kept',
      public_key: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    },
    verification_signature: sign('sha256', Buffer.from('retention'), privateKey).toString('base64'),
  })
  const expiration = '2099-01-01T00:00:00Z'
  const snapshot = { source_file_id: projects, name_suffix: 'kept', expiration }
  const { id: locked } = await expect(client, 'POST /v3/snapshots/', snapshot)
  await expect(client, `POST /v3/snapshots/${locked}/lock`, { lock_key_ref: 'retention' })
  const schedule = { creation_schedule: daily, expiration_time_to_live: '5days' }
  const policy = { policy_name: 'nightly', source_file_id: projects, schedule, lock_key_ref: 'retention' }
  const { id: policyId } = await expect(client, 'POST /v3/snapshots/policies/', policy)

  const user = await expect(client, 'POST /v1/users/', {
    ...{ name: 'ines', primary_group: '0', uid: '2001', home_directory: '/home/ines', password },
  })
  await expect(client, 'POST /v1/auth/roles/', {
    ...{ name: 'Night shift', description: 'Watches at night', privileges: ['PRIVILEGE_REPLICATION_SOURCE_READ'] },
  })
  await expect(client, 'POST /v1/auth/roles/Night%20shift/members', { domain: 'LOCAL', name: 'ines' })
  const token = await expect(client, 'POST /v1/auth/access-tokens/', { user: { domain: 'LOCAL', name: 'ines' } })
  const relationship = { source_root_path: '/projects', target_root_path: '/replica', target_address: 'beta' }
  await expect(client, 'POST /v2/replication/source-relationships/', { ...relationship, ...scheduled(policyId) })
  await expect(client, `PATCH ${notes}/file-lock`, { legal_hold: true })
  const shown = [
    ...[
      `/v1/files/quotas/${projects}`,
      `/v1/files/quotas/status/${projects}`,
      '/v2/files/%2Fprojects%2Fbreakwater%2Fplan.txt/info/acl',
    ],
    ...[`${notes}/streams/`, `${notes}/streams/${stream}/data`, `${notes}/user-metadata/generic/colour`],
    ...[`${notes}/info/attributes?retrieve-file-lock=True`, `${notes}/data`, `${keys}retention/usages`],
    ...[`/v3/snapshots/${locked}`, `/v3/snapshots/policies/${policyId}`, `/v1/users/${user.id}`],
    ...['/v1/auth/roles/Night%20shift', '/v1/auth/roles/Night%20shift/members', `/v1/auth/access-tokens/${token.id}`],
  ]
  return { shown, secrets: [token.bearer_token, password] }
}

describe('what was acknowledged, after kill -9 and a start on what is left', () => {
  const data = programs.newDirectory()
  const line = ['start', '--no-docs', ...freePorts, '--data', data]
  let acknowledged: Map<string, string>
  let found: Map<string, string>
  let secrets: string[]
  let shown: string[]
  let root: string
  let alpha: Client
  let leftAtKill: number

  before(async () => {
    const first = await programs.start(line)
    root = first.ready.clusters[0]?.root ?? assert.fail('no root')
    alpha = apiClient(first.ready.clusters[0]?.api ?? '')
    await alpha.login()
    ;({ shown, secrets } = await furnish(alpha))
    acknowledged = await look(alpha, shown)
    mkdirSync(join(root, 'doomed'))
    for (let index = 0; index < 2_000; index += 1) writeFileSync(join(root, 'doomed', `f${index}`), '')
    await expect(alpha, 'POST /v1/tree-delete/jobs/', { id: '/doomed' })
    first.child.kill('SIGKILL')
    assert.equal((await first.ended).signal, 'SIGKILL')

    leftAtKill = readdirSync(join(root, 'doomed')).length
    const second = await programs.start(line)
    alpha = apiClient(second.ready.clusters[0]?.api ?? '')
    await alpha.login()
    found = await look(alpha, shown)
  })
  after(programs.cleanUp)

  test('is there, exactly as it was', () => {
    assert.ok(shown.length > 12 && acknowledged.size > shown.length + 30, `${acknowledged.size} answers`)
    assert.deepEqual([...found], [...acknowledged])
  })

  test('holds: the quota, the legal hold, the lock and the key of the snapshot', async () => {
    const call = async (method: string, path: string, body?: unknown) => (await alpha({ method, path, body })).status
    const { id } = await expect(alpha, 'GET /v1/files/%2Fprojects/info/attributes')
    assert.equal(await call('PUT', `/v1/files/quotas/${id}`, { id, limit: '1' }), 200)
    const body = { name: 'more', action: 'CREATE_FILE' }
    assert.equal(await call('POST', '/v1/files/%2Fprojects/entries/', body), 507)
    assert.equal(await call('PUT', `${notes}/data`, Buffer.from('x')), 409)
    const [locked] = (await expect(alpha, 'GET /v3/snapshots/')).entries
    assert.equal(await call('DELETE', `/v3/snapshots/${locked.id}`), 409)
    assert.equal(await call('DELETE', '/v1/file-system/security/keys/retention'), 409)
  })

  test('lets the user, the role and the access token in; sessions have ended', async () => {
    const [token = ''] = secrets
    const ask = (path: string) => alpha({ path, headers: { authorization: `Bearer ${token}` } })
    assert.equal((await ask('/v1/session/who-am-i')).json.name, 'ines')
    assert.equal((await ask('/v2/replication/source-relationships/')).status, 200)
    assert.equal((await ask('/v1/users/')).status, 403)
    const ines = await alpha({ method: 'POST', path: '/v1/session/login', body: { username: 'ines', password } })
    assert.equal(ines.status, 200)
  })

  test('goes on: the deletion of a tree ends', async () => {
    assert.ok(leftAtKill > 0, 'the kill came in the middle')
    const job = async () => (await expect(alpha, 'GET /v1/tree-delete/jobs/')).jobs
    while ((await job()).length > 0);
    assert.deepEqual(readdirSync(root).includes('doomed'), false)
  })

  test('stands nowhere on the disk that would open a door', () => {
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => join(data, name))
    const plain = files.filter((path) => statSync(path).isFile() && !path.startsWith(root))
    assert.ok(plain.some((path) => path.includes('catalogue.sqlite')))
    for (const path of plain) {
      const bytes = readFileSync(path)
      for (const secret of secrets) {
        // Without what every token begins with, in case it is kept apart.
        const bare = secret.replace(/^[\w-]+:/, '')
        assert.ok(!bytes.includes(secret) && !bytes.includes(bare), `${path} holds a secret`)
      }
    }
  })
})
