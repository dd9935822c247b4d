import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { assertLabRefusal, type LabUnderTest, one, openLab } from './lab-client.ts'

let tested: LabUnderTest

before(async () => {
  tested = await openLab()
})
after(() => tested.close())

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
    ['POST', `${one}/seed`],
    ['GET', `${one}/journal`],
  ]
  for (const [method, path] of guarded) {
    test(`${method} ${path} wants the lab's token, no other`, async () => {
      const session = apiClient(tested.lab.clusters[0]?.api ?? '')
      const login = await session({
        method: 'POST',
        path: '/v1/session/login',
        body: { username: 'admin', password: 'sandbar' },
      })
      for (const authorization of ['', 'Bearer x', `Bearer ${login.json.bearer_token}`, tested.lab.lab.token]) {
        assertLabRefusal(await tested.ask(path, { method, headers: { authorization } }), 401, /token/)
      }
    })
  }

  test('the token does not open a cluster', async () => {
    const headers = { authorization: `Bearer ${tested.lab.lab.token}` }
    const session = apiClient(tested.lab.clusters[0]?.api ?? '')
    assert.equal((await session({ path: '/v1/session/who-am-i', headers })).status, 401)
  })

  test('a page gets the token only from its own origin, and not into a cache', async () => {
    const own = await tested.ask('page-token', { headers: { authorization: '', 'sec-fetch-site': 'same-origin' } })
    assert.deepEqual(
      [own.status, own.json, own.headers.get('cache-control')],
      [200, { token: tested.lab.lab.token }, 'no-store'],
    )
    for (const headers of [
      {},
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const foreign = await tested.ask('page-token', { headers: { authorization: '', ...headers } })
      assert.equal(foreign.status, 403)
      assert.ok(!JSON.stringify(foreign.json).includes(tested.lab.lab.token))
    }
  })

  test('only JSON is read, and only objects, known fields and small ones', async () => {
    const path = `${one}/clock`
    const method = 'PATCH'
    assertLabRefusal(
      await tested.ask(path, { method, body: '{"paused":true}', headers: { 'content-type': 'text/plain' } }),
      400,
      /JSON/,
    )
    assertLabRefusal(await tested.ask(path, { method, body: 'paused' }), 400, /not JSON/)
    assertLabRefusal(await tested.ask(path, { method, body: [] }), 400, /object/)
    assertLabRefusal(await tested.ask(path, { method, body: { speed: 1 } }), 400, /"speed"/)
    assertLabRefusal(await tested.ask(path, { method, body: '{"__proto__":{"paused":true}}' }), 400, /__proto__/)
    assertLabRefusal(await tested.ask(path, { method, body: { paused: 'x'.repeat(100_000) } }), 413, /larger/)
    assertLabRefusal(
      await tested.ask(`${one}/reset`, { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }),
      400,
      /JSON/,
    )
    assert.equal((await tested.ask(path)).json.paused, false)
  })

  test('what is not there yet says so', async () => {
    assertLabRefusal(await tested.ask(`${one}/export`), 501, /export/)
    assertLabRefusal(await tested.ask('sandboxes/other'), 404, /"other"/)
    assertLabRefusal(await tested.ask('nothing'), 404, /./)
  })
})

describe('the lab’s clock', () => {
  const path = `${one}/clock`
  const patch = (body: unknown) => tested.ask(path, { method: 'PATCH', body })
  const advance = (body: unknown) => tested.ask(`${path}/advance`, { method: 'POST', body })

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
    assert.equal(Date.parse((await tested.ask(path)).json.now) - Date.parse(before.now), 1_200_000)
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
    test(`does not take ${JSON.stringify(body)}`, async () => assertLabRefusal(await advance(body), 400, says))
  }

  test('does not run backwards, stand still or race', async () => {
    for (const rate of [0, -1, 'fast', 1e9, null]) assertLabRefusal(await patch({ rate }), 400, /"rate"/)
    assertLabRefusal(await patch({ paused: 1 }), 400, /"paused"/)
  })

  test('from code: advances by a text', async () => {
    tested.lab.clock.pause()
    const before = tested.lab.clock.now()
    await tested.lab.clock.advance('1h')
    assert.equal(tested.lab.clock.now() - before, 3_600_000)
    tested.lab.clock.resume()
    await assert.rejects(tested.lab.clock.advance('soon'), RangeError)
  })
})
