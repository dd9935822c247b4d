import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock } from '@sandbar/engine/memory'
import { type Api, createClusters } from '@sandbar/server/core'
import { createAuditLog } from '../../../server/core/activity/audit-log.ts'
import { createRates } from '../../../server/core/activity/rates.ts'
import { createRecent } from '../../../server/core/activity/recent.ts'

const startAtMs = Date.UTC(2026, 0, 5, 10)
const notes = '/v1/files/%2Fprojects%2Fnotes.txt'

interface Asked {
  body?: unknown
  token?: string
}

/** Answers whole, so that the call has ended; JSON where it is JSON. */
async function ask(
  api: Api,
  call: string,
  { body, token = '' }: Asked = {},
): Promise<{ status: number; value: never }> {
  const [method = '', url = ''] = call.split(' ')
  const bytes = body === undefined ? null : new TextEncoder().encode(JSON.stringify(body))
  const headers = { authorization: `Bearer ${token}` }
  const answer = await api.handle({ method, url, headers, body: bytes, peer: '192.0.2.7' })
  const text = new TextDecoder().decode(await wholeOf(answer.body))
  const isJson = answer.headers['Content-Type'] === 'application/json'
  return { status: answer.status, value: (isJson ? JSON.parse(text) : text) as never }
}

async function wholeOf(body: Uint8Array | AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  if (body === null || body instanceof Uint8Array) return body ?? new Uint8Array()
  const pieces: number[] = []
  for await (const piece of body) pieces.push(...piece)
  return Uint8Array.from(pieces)
}

async function signedIn() {
  const clock = createManualClock({ startAtMs })
  const sandbox = await createClusters({ clock })
  const api = sandbox.clusters[0]?.api ?? assert.fail('no cluster')
  const { value } = await ask(api, 'POST /v1/session/login', { body: { username: 'admin', password: 'sandbar' } })
  const { bearer_token: token } = value as { bearer_token: string }
  const call = (line: string, body?: unknown) => ask(api, line, { token, ...(body === undefined ? {} : { body }) })
  return { api, call, clock, sandbox }
}

describe('the audit log', () => {
  test('tells who did what and how it ended, without reading and without secrets', async () => {
    const { api, call, sandbox } = await signedIn()
    await call(`GET ${notes}/info/attributes`)
    await call('POST /v1/files/%2Fprojects%2F/entries/', { name: 'new', action: 'CREATE_DIRECTORY' })
    await call('GET /v1/files/%2Fmissing/info/attributes')
    await ask(api, 'POST /v1/session/login', { body: { username: 'eve', password: 'guess-me-not' } })
    await ask(api, 'GET /v1/cluster/settings')
    const { value } = await call('GET /v1/audit/log/')
    const { entries, paging } = value as { entries: Record<string, string>[]; paging: unknown }
    await sandbox.close()
    assert.deepEqual(
      entries.map(({ username, operation, status, object }) => [username, operation, status, object]),
      [
        ['admin', 'login', 'ok', ''],
        ['admin', 'createEntry', 'ok', '/projects/'],
        ['admin', 'getFileAttributes', 'fs_no_such_entry_error', '/missing'],
        ['eve', 'login', 'auth_invalid_credentials_error', ''],
        ['', 'getClusterSettings', 'http_unauthorized_error', ''],
      ],
    )
    assert.deepEqual(paging, { next: null })
    assert.ok(entries.every(({ timestamp }) => timestamp === '2026-01-05T10:00:00Z'))
    assert.doesNotMatch(JSON.stringify(entries), /guess-me-not|sandbar|session-v1/)
  })

  test('is read in pages, and begins anew with a reset', async () => {
    const { call, sandbox } = await signedIn()
    for (const name of ['a', 'b', 'c']) await call('POST /v1/files/%2F/entries/', { name, action: 'CREATE_DIRECTORY' })
    const first = (await call('GET /v1/audit/log/?limit=2')).value as { entries: unknown[]; paging: { next: string } }
    const second = (await call(`GET ${first.paging.next}`)).value as typeof first
    assert.equal(first.entries.length + second.entries.length, 4)
    assert.equal(second.paging.next, null)
    await sandbox.reset()
    const api = sandbox.clusters[0]?.api ?? assert.fail('no cluster')
    const { value } = await ask(api, 'POST /v1/session/login', { body: { username: 'admin', password: 'sandbar' } })
    const { bearer_token: token } = value as { bearer_token: string }
    const after = (await ask(api, 'GET /v1/audit/log/', { token })).value as typeof first
    await sandbox.close()
    assert.equal(after.entries.length, 1)
  })

  test('keeps the last entries only, each with a number of its own', () => {
    const log = createAuditLog(3)
    const entry = { atMs: 0, user_id: '', username: '', protocol: 'rest' as const, operation: '', status: 'ok' }
    for (let round = 0; round < 100; round += 1) log.add({ ...entry, object: String(round) })
    assert.deepEqual(
      log.entries().map(({ number, object }) => [number, object]),
      [
        [98, '97'],
        [99, '98'],
        [100, '99'],
      ],
    )
  })
})

describe('figures', () => {
  test('count the bytes that went out and came in', async () => {
    const { call, clock, sandbox } = await signedIn()
    const { value: text } = await call(`GET ${notes}/data`)
    await call(`GET ${notes}/data`)
    await call(`PUT ${notes}/data`, 'four')
    const metrics = String((await call('GET /v2/metrics/endpoints/default/data')).value)
    const label = (op: string, io: string) => `{data_type="data",io_type="${io}",op_name="${op}",protocol="rest"}`
    const size = (text as string).length
    assert.ok(metrics.includes(`qumulo_protocol_operation_bytes_count${label('readFile', 'read')} ${size * 2}\n`))
    assert.ok(metrics.includes(`qumulo_protocol_operations_count${label('readFile', 'read')} 2\n`))
    assert.ok(metrics.includes(`qumulo_protocol_operation_bytes_count${label('writeFile', 'write')} 6\n`))
    await clock.advance(5_000)
    const series = (await call('GET /v1/analytics/time-series/')).value as { id: string; values: number[] }[]
    const valuesOf = (id: string) => series.find((one) => one.id === id)?.values
    await sandbox.close()
    assert.deepEqual(valuesOf('iops.read.rate'), [2 / 5])
    assert.deepEqual(valuesOf('throughput.read.rate'), [(size * 2) / 5])
    assert.deepEqual(valuesOf('throughput.write.rate'), [6 / 5])
  })

  test('show who touched which file a moment ago, and forget it', async () => {
    const { call, clock, sandbox } = await signedIn()
    await call(`GET ${notes}/data`)
    const { id } = (await call(`GET ${notes}/info/attributes`)).value as { id: string }
    const now = (await call('GET /v1/analytics/activity/current')).value as { entries: { type: string }[] }
    const some = (await call('GET /v1/analytics/activity/current?type=metadata-iops-read')).value as typeof now
    await clock.advance(15_000)
    const later = (await call('GET /v1/analytics/activity/current')).value as typeof now
    await sandbox.close()
    assert.deepEqual(now.entries.map(({ type }) => type).sort(), [
      'file-iops-read',
      'file-throughput-read',
      'metadata-iops-read',
    ])
    assert.deepEqual(some.entries, [{ id, ip: '192.0.2.7', rate: 1 / 15, type: 'metadata-iops-read' }])
    assert.deepEqual(later.entries, [])
  })

  test('are in the text form of OpenMetrics: every sample belongs to the metric above it', async () => {
    const { call, sandbox } = await signedIn()
    await call('PUT /v1/cluster/settings', { cluster_name: 'harbour' })
    const text = String((await call('GET /v2/metrics/endpoints/default/data')).value)
    await sandbox.close()
    const lines = text.split('\n')
    assert.deepEqual(lines.slice(-2), ['# EOF', ''])
    let name = ''
    for (const line of lines.slice(0, -2)) {
      name = /^# HELP (\w+) \S/.exec(line)?.[1] ?? name
      const ending = '(_info|_count|_sum|_bucket)?'
      const form = new RegExp(`^(# (HELP|TYPE) ${name} .+|${name}${ending}(\\{(\\w+="[^"]*",?)+\\})? [\\d.]+)$`)
      assert.match(line, form)
    }
    assert.match(text, /qumulo_info\{.*name="harbour".*version="Qumulo Core 7\.10\.2"\} 1/)
    assert.match(text, /\nqumulo_fs_snapshots 0\n/)
  })
})

describe('createRates', () => {
  test('fills intervals in which nothing was done, and leaves out the one that is not over', () => {
    const rates = createRates()
    rates.add('read', 100, 1_000)
    rates.add('read', 50, 16_000)
    rates.add('write', 10, 21_000)
    const [iops, , throughput] = rates.since(0, 22_000)
    assert.deepEqual(iops, { id: 'iops.read.rate', times: [0, 5, 10, 15], values: [0.2, 0, 0, 0.2] })
    assert.deepEqual(throughput?.values, [20, 0, 0, 10])
  })

  test('keeps an hour', () => {
    const rates = createRates()
    for (let at = 0; at < 7_200_000; at += 5_000) rates.add('read', 1, at)
    assert.equal(rates.since(0, 7_200_000)[0]?.times.length, 720)
    assert.deepEqual(rates.since(7_200_000, 7_200_000)[0]?.times, [])
  })
})

describe('createRecent', () => {
  test('adds up what one caller does to one file, the liveliest first', () => {
    const recent = createRecent()
    const touch = { ref: '7', peer: 'a', kind: { dataType: 'data', ioType: 'write' } as const, bytes: 30, atMs: 0 }
    recent.add(touch)
    recent.add({ ...touch, atMs: 1_000 })
    recent.add({ ...touch, peer: 'b', bytes: 15 })
    assert.deepEqual(
      recent.now(2_000).map(({ peer, type, rate }) => [peer, type, rate]),
      [
        ['a', 'file-throughput-write', 4],
        ['b', 'file-throughput-write', 1],
        ['a', 'file-iops-write', 2 / 15],
        ['b', 'file-iops-write', 1 / 15],
      ],
    )
    assert.equal(recent.now(15_500).length, 2)
  })
})
