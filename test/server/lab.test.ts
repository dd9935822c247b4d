import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { validateError } from '@sandbar/openapi'
import { type Lab, start } from '@sandbar/server'
import { createHttpServer, defaultTiming } from '../../server/fastify/http-server.ts'
import { createEventLog } from '../../server/lab/event-stream.ts'
import { streamEvents } from '../../server/lab/stream-events.ts'
import { apiClient } from '../support/api-client.ts'
import { openEvents } from './event-reader.ts'
import { openSocket } from './raw-http.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-lab-'))
let lab: Lab

before(async () => {
  lab = await start({
    dataDirectory: join(directory, 'data'),
    docsDirectory: null,
    port: 0,
    apiPorts: [0, 0],
    replicationPorts: [0, 0],
  })
})

after(async () => {
  await lab.close()
  rmSync(directory, { recursive: true, force: true })
})

interface Asked {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

async function ask(path: string, { method = 'GET', body, headers = {} }: Asked = {}) {
  const authorization = `Bearer ${lab.lab.token}`
  const answer = await fetch(new URL(path, lab.lab.url), {
    method,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  return { status: answer.status, json: (await answer.json()) as any, headers: answer.headers }
}

const one = 'sandboxes/default'

function assertRefusal({ status, json }: Awaited<ReturnType<typeof ask>>, wanted: number, says: RegExp) {
  assert.equal(status, wanted, JSON.stringify(json))
  assert.deepEqual(validateError(json), [])
  assert.match(json.description, says)
}

describe('the lab’s door', () => {
  const guarded: [string, string][] = [
    ['GET', 'sandboxes'],
    ['GET', one],
    ['GET', `${one}/clock`],
    ['PATCH', `${one}/clock`],
    ['POST', `${one}/clock/advance`],
    ['GET', `${one}/reports`],
    ['POST', `${one}/reset`],
    ['GET', `${one}/events`],
    ['PUT', `${one}/faults`],
  ]
  for (const [method, path] of guarded) {
    test(`${method} ${path} wants the lab's token, no other`, async () => {
      const session = apiClient(lab.clusters[0]?.api ?? '')
      const login = await session({
        method: 'POST',
        path: '/v1/session/login',
        body: { username: 'admin', password: 'sandbar' },
      })
      for (const authorization of ['', 'Bearer x', `Bearer ${login.json.bearer_token}`, lab.lab.token]) {
        assertRefusal(await ask(path, { method, headers: { authorization } }), 401, /token/)
      }
    })
  }

  test('the token does not open a cluster', async () => {
    const headers = { authorization: `Bearer ${lab.lab.token}` }
    const session = apiClient(lab.clusters[0]?.api ?? '')
    assert.equal((await session({ path: '/v1/session/who-am-i', headers })).status, 401)
  })

  test('a page gets the token only from its own origin, and not into a cache', async () => {
    const own = await ask('page-token', { headers: { authorization: '', 'sec-fetch-site': 'same-origin' } })
    assert.deepEqual(
      [own.status, own.json, own.headers.get('cache-control')],
      [200, { token: lab.lab.token }, 'no-store'],
    )
    for (const headers of [
      {},
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const foreign = await ask('page-token', { headers: { authorization: '', ...headers } })
      assert.equal(foreign.status, 403)
      assert.ok(!JSON.stringify(foreign.json).includes(lab.lab.token))
    }
  })

  test('only JSON is read, and only objects, known fields and small ones', async () => {
    const path = `${one}/clock`
    const method = 'PATCH'
    assertRefusal(
      await ask(path, { method, body: '{"paused":true}', headers: { 'content-type': 'text/plain' } }),
      400,
      /JSON/,
    )
    assertRefusal(await ask(path, { method, body: 'paused' }), 400, /not JSON/)
    assertRefusal(await ask(path, { method, body: [] }), 400, /object/)
    assertRefusal(await ask(path, { method, body: { speed: 1 } }), 400, /"speed"/)
    assertRefusal(await ask(path, { method, body: '{"__proto__":{"paused":true}}' }), 400, /__proto__/)
    assertRefusal(await ask(path, { method, body: { paused: 'x'.repeat(100_000) } }), 413, /larger/)
    assertRefusal(
      await ask(`${one}/reset`, { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }),
      400,
      /JSON/,
    )
    assert.equal((await ask(path)).json.paused, false)
  })

  test('what is not there yet says so', async () => {
    assertRefusal(await ask(`${one}/faults`), 501, /faults/)
    assertRefusal(await ask('sandboxes/other'), 404, /"other"/)
    assertRefusal(await ask('nothing'), 404, /./)
  })
})

describe('the lab’s clock', () => {
  const path = `${one}/clock`
  const patch = (body: unknown) => ask(path, { method: 'PATCH', body })
  const advance = (body: unknown) => ask(`${path}/advance`, { method: 'POST', body })

  test('pauses, goes forward by and to, and goes on', async () => {
    const paused = (await patch({ paused: true })).json
    const hour = (await advance({ by: 'PT1H' })).json
    assert.equal(Date.parse(hour.now) - Date.parse(paused.now), 3_600_000)
    const to = new Date(Date.parse(hour.now) + 90_000).toISOString()
    assert.equal((await advance({ to })).json.now, to)
    assert.equal((await patch({ paused: false, rate: 2 })).json.rate, 2)
    assert.equal((await patch({ rate: 1 })).json.paused, false)
  })

  test('two advances at the same time add up', async () => {
    const before = (await patch({ paused: true })).json
    await Promise.all([advance({ by: 'PT10M' }), advance({ by: 'PT10M' })])
    assert.equal(Date.parse((await ask(path)).json.now) - Date.parse(before.now), 1_200_000)
    await patch({ paused: false })
  })

  const wrong: [unknown, RegExp][] = [
    [{}, /exactly one/],
    [{ by: 'PT1H', to: '2030-01-01T00:00:00Z' }, /exactly one/],
    [{ by: '1h' }, /"by"/],
    [{ by: 'P99999999999D' }, /"by"/],
    [{ by: 'PT0S' }, /"by"/],
    [{ to: 'tomorrow' }, /"to"/],
    [{ to: '2001-01-01T00:00:00Z' }, /a time after/],
    [{ to: '9999-01-01T00:00:00Z' }, /31 days/],
    [{ toNextEvent: false }, /"toNextEvent"/],
  ]
  for (const [body, says] of wrong) {
    test(`does not take ${JSON.stringify(body)}`, async () => assertRefusal(await advance(body), 400, says))
  }

  test('does not run backwards, stand still or race', async () => {
    for (const rate of [0, -1, 'fast', 1e9, null]) assertRefusal(await patch({ rate }), 400, /"rate"/)
    assertRefusal(await patch({ paused: 1 }), 400, /"paused"/)
  })

  test('from code: advances by a text', async () => {
    lab.clock.pause()
    const before = lab.clock.now()
    await lab.clock.advance('1h')
    assert.equal(lab.clock.now() - before, 3_600_000)
    lab.clock.resume()
    await assert.rejects(lab.clock.advance('soon'), RangeError)
  })
})

describe('the lab’s events', () => {
  const open = (headers: Record<string, string> = {}) =>
    openEvents(new URL(`${one}/events`, lab.lab.url), { authorization: `Bearer ${lab.lab.token}`, ...headers })

  test('tell of changes as they happen, and a listener that comes back gets what it missed', async () => {
    const first = await open()
    const hello = await first.next('hello')
    assert.deepEqual(hello.data, { sandbox: 'default', cursor: Number(hello.id) })
    lab.clock.pause()
    const clock = await first.next('clock')
    assert.equal(clock.data.paused, true)
    first.close()
    lab.clock.resume()
    const second = await open({ 'last-event-id': clock.id })
    assert.equal((await second.next('hello')).id, clock.id)
    const missed = await second.next('clock')
    assert.deepEqual([Number(missed.id), missed.data.paused], [Number(clock.id) + 1, false])
    second.close()
  })

  test('say by the cursor when too much was missed', async () => {
    const events = await open({ 'last-event-id': '999999' })
    const { data } = await events.next('hello')
    assert.ok(Number(data.cursor) < 999_999)
    events.close()
  })

  test('carry the life of a relationship; problem paths are text', async () => {
    const [alpha, beta] = lab.clusters.map(({ api }) => apiClient(api))
    assert.ok(alpha && beta)
    await Promise.all([alpha.login(), beta.login()])
    mkdirSync(join(lab.clusters[0]?.root ?? '', 'projects/tänze'), { recursive: true })

    const special = createServer().listen(join(lab.clusters[0]?.root ?? '', 'projects/tänze/sockel'))
    const events = await open()
    const body = { source_root_path: '/projects', target_root_path: '/replica', target_address: '203.0.113.20' }
    const { id } = (await alpha({ method: 'POST', path: '/v2/replication/source-relationships/', body })).json
    await beta({ method: 'POST', path: `/v2/replication/target-relationships/${id}/authorize` })
    assert.equal((await events.next('state')).data.relationship, id)
    const { data } = await events.next('report')
    special.close()
    assert.equal(data.cluster, 'alpha')
    const { report } = data as { report: { outcome: string; problems: { path: string; code: string }[] } }
    assert.equal(report.outcome, 'committed')
    assert.deepEqual(
      report.problems.map(({ path, code }) => [path, code]),
      [['/tänze/sockel', 'special_file']],
    )
    const { entries } = (await ask(`${one}/reports`)).json
    assert.deepEqual(entries[0].reports[0].problems, report.problems)
    events.close()
  })

  test('end with the sandbox, so that stopping waits for nobody', async () => {
    const other = await start({
      memory: true,
      docsDirectory: null,
      port: 0,
      apiPorts: [0, 0],
      replicationPorts: [0, 0],
    })
    const url = new URL(`${one}/events`, other.lab.url)
    const events = await openEvents(url, { authorization: `Bearer ${other.lab.token}` })
    await events.next('hello')
    await other.close()
    await events.ended
  })

  test('are not heaped up for a listener that does not read', async () => {
    const log = createEventLog('default')
    const app = createHttpServer({ tls: null, timing: defaultTiming, onBadUrl: () => undefined })
    app.get('/events', (request, reply) => streamEvents({ request, reply, events: log }))
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const socket = await openSocket(origin)
    socket.pause()
    socket.write('GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const { promise: connected, resolve } = Promise.withResolvers<void>()
    app.server.once('request', (_request, response) => {
      response.once('close', () => resolve())
      const text = 'x'.repeat(256 * 1024)
      for (let count = 0; count < 100; count += 1) log.push({ event: 'tree', cluster: 'alpha', paths: [text] })
    })
    await connected
    socket.destroy()
    await app.close()
  })
})

describe('reset', () => {
  test('gives back the first files and forgets relationships, sessions and the rest; ports stay', async () => {
    const [alpha] = lab.clusters
    const client = apiClient(alpha?.api ?? '')
    await client.login()
    writeFileSync(join(alpha?.root ?? '', 'projects/notes.txt'), 'scribbled over')
    const answer = await ask(`${one}/reset`, { method: 'POST' })
    assert.equal(answer.json.ready, true)
    assert.match(readFileSync(join(alpha?.root ?? '', 'projects/notes.txt'), 'utf8'), /tide tables/)
    assert.equal((await client({ path: '/v1/session/who-am-i' })).status, 401)
    await client.login()
    assert.deepEqual((await client({ path: '/v2/replication/source-relationships/' })).json, [])
    const body = { source_root_path: '/projects', target_root_path: '/replica', target_address: 'beta' }
    assert.equal((await client({ method: 'POST', path: '/v2/replication/source-relationships/', body })).status, 200)
  })

  test('holds calls back instead of failing them', async () => {
    const client = apiClient(lab.clusters[1]?.api ?? '')
    const reset = lab.reset()
    const calls = Array.from({ length: 20 }, () => client({ path: '/v1/version' }))
    for (const { status } of await Promise.all(calls)) assert.equal(status, 200)
    await reset
  })

  test('twice at the same time is two resets', async () => {
    await Promise.all([lab.reset(), lab.reset()])
    assert.equal((await fetch(new URL('/readyz', lab.lab.url))).status, 200)
  })
})
