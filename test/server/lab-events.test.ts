import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { start } from '@sandbar/server'
import { createHttpServer, defaultTiming } from '../../server/fastify/http-server.ts'
import { createEventLog } from '../../server/lab/event-stream.ts'
import { streamEvents } from '../../server/lab/stream-events.ts'
import { apiClient } from '../support/api-client.ts'
import { openEvents } from './event-reader.ts'
import { type LabUnderTest, one, openLab } from './lab-client.ts'
import { openSocket } from './raw-http.ts'

let tested: LabUnderTest

before(async () => {
  tested = await openLab()
})
after(() => tested.close())

describe('the lab’s events', () => {
  const open = (headers: Record<string, string> = {}) =>
    openEvents(new URL(`${one}/events`, tested.lab.lab.url), {
      authorization: `Bearer ${tested.lab.lab.token}`,
      ...headers,
    })

  test('tell of changes as they happen, and a listener that comes back gets what it missed', async () => {
    const first = await open()
    const hello = await first.next('hello')
    assert.deepEqual(hello.data, { sandbox: 'default', cursor: Number(hello.id) })
    tested.lab.clock.pause()
    const clock = await first.next('clock')
    assert.equal(clock.data.paused, true)
    first.close()
    tested.lab.clock.resume()
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
    const [alpha, beta] = tested.lab.clusters.map(({ api }) => apiClient(api))
    assert.ok(alpha && beta)
    await Promise.all([alpha.login(), beta.login()])
    mkdirSync(join(tested.lab.clusters[0]?.root ?? '', 'projects/tänze'), { recursive: true })

    const special = createServer().listen(join(tested.lab.clusters[0]?.root ?? '', 'projects/tänze/sockel'))
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
    const { entries } = (await tested.ask(`${one}/reports`)).json
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
    const [alpha] = tested.lab.clusters
    const client = apiClient(alpha?.api ?? '')
    await client.login()
    writeFileSync(join(alpha?.root ?? '', 'projects/notes.txt'), 'scribbled over')
    const answer = await tested.ask(`${one}/reset`, { method: 'POST' })
    assert.equal(answer.json.ready, true)
    assert.match(readFileSync(join(alpha?.root ?? '', 'projects/notes.txt'), 'utf8'), /tide tables/)
    assert.equal((await client({ path: '/v1/session/who-am-i' })).status, 401)
    await client.login()
    assert.deepEqual((await client({ path: '/v2/replication/source-relationships/' })).json, [])
    const body = { source_root_path: '/projects', target_root_path: '/replica', target_address: 'beta' }
    assert.equal((await client({ method: 'POST', path: '/v2/replication/source-relationships/', body })).status, 200)
  })

  test('holds calls back instead of failing them', async () => {
    const client = apiClient(tested.lab.clusters[1]?.api ?? '')
    const reset = tested.lab.reset()
    const calls = Array.from({ length: 20 }, () => client({ path: '/v1/version' }))
    for (const { status } of await Promise.all(calls)) assert.equal(status, 200)
    await reset
  })

  test('twice at the same time is two resets', async () => {
    await Promise.all([tested.lab.reset(), tested.lab.reset()])
    assert.equal((await fetch(new URL('/readyz', tested.lab.lab.url))).status, 200)
  })
})
