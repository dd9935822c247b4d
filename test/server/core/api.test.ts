import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cluster } from '@sandbar/engine'
import { createManualClock, createMemoryCatalogue, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import { operationIds, operations } from '@sandbar/openapi'
import {
  type Api,
  type ApiRequest,
  createApi,
  createClusters,
  createDigestPasswords,
  createRecords,
  createSessions,
  defaultAccount,
  type PasswordHasher,
  plantAccounts,
  preparePlanting,
} from '@sandbar/server/core'

const secretPath = '/somewhere/on/the/host'
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

interface Answer {
  status: number
  headers: Record<string, string>
  json: Record<string, unknown>
}

async function send(api: Api, call: string, over: Partial<ApiRequest> = {}): Promise<Answer> {
  const [method = '', url = ''] = call.split(' ')
  const { status, headers, body } = await api.handle({ method, url, headers: {}, body: null, ...over })
  // A stream of notices never ends by itself: its listener goes at once.
  if (body !== null && !(body instanceof Uint8Array)) await body[Symbol.asyncIterator]().return?.()
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
  return { status, headers, json: headers['Content-Type'] === 'application/json' ? JSON.parse(text) : {} }
}

async function login(api: Api, username = 'admin'): Promise<{ authorization: string }> {
  const { json } = await send(api, 'POST /v1/session/login', { body: encode({ username, password: 'sandbar' }) })
  return { authorization: `Bearer ${json.bearer_token}` }
}

async function firstOfTwo() {
  const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
  const { clusters, close } = await createClusters({ clock })
  const [alpha] = clusters
  assert.ok(alpha)
  return { api: alpha.api, cluster: alpha.cluster, clock, close }
}

/** A cluster that can be listened to; every other part throws what nobody planned for. */
const brokenCluster = new Proxy({} as Cluster, {
  get: (_, name) => {
    if (name === 'clock') return createManualClock({ startAtMs: 0 })
    if (name === 'subscribe') return () => () => undefined
    throw new Error(`ENOENT: no such file, open '${secretPath}'`)
  },
})

/** All that an API needs besides the cluster. */
async function parts(over: Partial<PasswordHasher> = {}) {
  const ports = { digest: memoryDigest, identifiers: seededIdentifiers(1), clock: brokenCluster.clock }
  const records = createRecords(createMemoryCatalogue())
  const passwords = { ...createDigestPasswords(ports), ...over }
  await plantAccounts(records, await preparePlanting(defaultAccount, passwords))
  return { ...ports, records: () => records, sessions: createSessions(ports), passwords }
}

describe('createApi', () => {
  test('answers a bug with the product’s error, tells the edge about it and keeps the host’s paths to itself', async () => {
    const bugs: unknown[] = []
    const api = createApi({
      ...{ address: '203.0.113.10', neighbours: [] },
      cluster: () => brokenCluster,
      ...(await parts()),
      onBug: (thrown, request) => bugs.push([String(thrown), request]),
    })
    const failed = await send(api, 'GET /v1/cluster/settings', { headers: await login(api) })
    const { status, json, headers } = failed
    assert.equal(status, 500)
    assert.equal(json.error_class, 'internal_error')
    assert.deepEqual(json.stack, [])
    assert.equal(headers['Sandbar-Depth'], 'stateful')
    assert.ok(!JSON.stringify(json).includes(secretPath))
    const expected = [
      [
        `Error: ENOENT: no such file, open '${secretPath}'`,
        { id: failed.headers['Sandbar-Request-Id'], method: 'GET', operationId: 'getClusterSettings' },
      ],
    ]
    assert.deepEqual(bugs, expected)
  })

  test('answers also when whoever hears of bugs throws', async () => {
    const api = createApi({
      ...{ address: '203.0.113.10', neighbours: [] },
      cluster: () => brokenCluster,
      ...(await parts()),
      onBug: () => {
        throw new Error('the log is full')
      },
    })
    assert.equal((await send(api, 'GET /v1/version')).status, 500)
  })

  test('lets nobody in without a token, except to what the contract opens', async () => {
    const { api, close } = await firstOfTwo()
    const open = []
    for (const id of operationIds) {
      const { method, path } = operations[id]
      const { status } = await send(api, `${method} ${path.replace(/\{\w+\}/g, '2')}`)
      if (status !== 401) open.push(id)
    }
    await close()
    assert.deepEqual(open, ['login', 'startSamlLogin', 'retrieveSamlLogin', 'getVersion', 'getNodeState'])
  })

  test('lets the observer do what reads, and nothing that writes', async () => {
    const { api, close } = await firstOfTwo()
    const headers = await login(api, 'observer')
    const allowed = []
    for (const id of operationIds.filter((name) => name !== 'logout')) {
      const { method, path } = operations[id]
      const { status } = await send(api, `${method} ${path.replace(/\{\w+\}/g, '2')}`, { headers })
      if (status !== 403) allowed.push(id)
    }
    await close()
    const isAllowed = (id: (typeof operationIds)[number]) =>
      /^(null|authenticated|.*_READ|.*_READ_ACCESS)$/.test(String(operations[id].privilege))
    assert.deepEqual(
      allowed,
      operationIds.filter((id) => id !== 'logout' && isAllowed(id)),
    )
    const reckoning =
      /^(login|calculate.*|preview.*|pingPortalHosts|(start|retrieve)SamlLogin|(find|expand)Identity.*|resolvePaths.*|explainS3BucketAccess|generate(Mode|Rights|SetMode)Explanation)$/
    assert.deepEqual(
      allowed.filter((id) => operations[id].method !== 'GET' && !reckoning.test(id)),
      ['changePassword'],
    )
  })

  test('ends sessions on the sandbox’s clock', async () => {
    const { api, clock, close } = await firstOfTwo()
    const headers = await login(api)
    assert.equal((await send(api, 'GET /v1/session/roles', { headers })).status, 200)
    await clock.advance(10 * 3_600_000)
    assert.equal((await send(api, 'GET /v1/session/roles', { headers })).status, 401)
    await close()
  })

  test('lets one of two writers through that hold the same ETag', async () => {
    const { api, close } = await firstOfTwo()
    const headers = await login(api)
    const seen = await send(api, 'GET /v1/files/%2Fprojects%2Fnotes.txt/info/attributes', { headers })
    const guarded = { ...headers, 'if-match': seen.headers.ETag ?? '' }
    const slow = (async function* () {
      yield new TextEncoder().encode('slow')
      await new Promise((resolve) => setImmediate(resolve))
      yield new TextEncoder().encode(' writer')
    })()
    const url = 'PUT /v1/files/%2Fprojects%2Fnotes.txt/data'
    const both = await Promise.all([
      send(api, url, { headers: guarded, body: slow }),
      send(api, url, { headers: guarded, body: new TextEncoder().encode('fast writer') }),
    ])
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 412],
    )
    const after = await send(api, 'GET /v1/files/%2Fprojects%2Fnotes.txt/info/attributes', { headers })
    assert.equal(after.json.size, '11')
    await close()
  })

  test('does the same work for a name that nobody has', async () => {
    const done: string[] = []
    const over = await parts({
      hash: async () => String(done.push('hashed')),
      matches: async () => done.push('compared') < 0,
    })
    const api = createApi({ address: '203.0.113.10', neighbours: [], cluster: () => brokenCluster, ...over })
    done.length = 0
    for (const username of ['admin', 'nobody', 'guest'])
      await send(api, 'POST /v1/session/login', { body: encode({ username, password: 'x' }) })
    assert.deepEqual(done, ['compared', 'hashed', 'hashed'])
  })

  test('counts failed logins for each peer, and says when to try again', async () => {
    const { api, close } = await firstOfTwo()
    const guess = (password: string, peer: string) =>
      send(api, 'POST /v1/session/login', { body: encode({ username: 'admin', password }), peer })
    for (let round = 0; round < 10; round += 1) await guess('wrong', '198.51.100.9')
    const stopped = await guess('sandbar', '198.51.100.9')
    assert.equal(stopped.status, 429)
    assert.equal(stopped.headers['Retry-After'], '60')
    assert.equal((await guess('sandbar', '192.0.2.1')).status, 200)
    await close()
  })

  test('does not let guesses made at once pass the limit together', async () => {
    const { api, close } = await firstOfTwo()
    const guesses = Array.from({ length: 30 }, (_, round) =>
      send(api, 'POST /v1/session/login', { body: encode({ username: 'admin', password: `${round}` }) }),
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    await close()
    assert.equal(statuses.filter((status) => status === 401).length, 10)
    assert.equal(statuses.filter((status) => status === 429).length, 20)
  })

  test('leaves a file whole when its upload breaks off', async () => {
    const { api, close } = await firstOfTwo()
    const headers = await login(api)
    const path = '/v1/files/%2Fprojects%2Fnotes.txt'
    const before = await send(api, `GET ${path}/info/attributes`, { headers })
    const broken = (async function* () {
      yield new TextEncoder().encode('half')
      throw new Error('aborted')
    })()
    const answer = await send(api, `PUT ${path}/data`, { headers, body: broken })
    assert.equal(answer.status, 400)
    assert.equal(answer.json.error_class, 'http_bad_request_error')
    const after = await send(api, `GET ${path}/info/attributes`, { headers })
    await close()
    assert.equal(after.json.size, before.json.size)
  })

  test('refuses a URL of a hundred thousand characters', async () => {
    const { api, close } = await firstOfTwo()
    assert.equal((await send(api, `GET /v1/${'a'.repeat(100_000)}`)).status, 414)
    await close()
  })

  test('takes paths of several thousand encoded characters', async () => {
    const { api, close } = await firstOfTwo()
    const headers = await login(api)
    const deep = encodeURIComponent(`/${'größe/'.repeat(250)}`)
    const { status, json } = await send(api, `GET /v1/files/${deep}/info/attributes`, { headers })
    await close()
    assert.equal(status, 404)
    assert.match(String(json.error_class), /^fs_no_such_(entry|path)_error$/)
  })
})
