import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { validateError } from '@sandbar/openapi'
import { type ApiRequest, type Clusters, createClusters } from '@sandbar/server/core'
import { repeatedKey } from '../../../server/core/json-keys.ts'
import fc from '../../support/fast-check.ts'

let sandbox: Clusters
before(async () => {
  sandbox = await createClusters()
})
after(() => sandbox.close())

async function send(method: string, url: string, over: Partial<ApiRequest> = {}) {
  const api = sandbox.clusters[0]?.api ?? assert.fail()
  const { status, headers, body } = await api.handle({ method, url, headers: {}, body: null, ...over })
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
  return { status, headers, json: text === '' ? null : JSON.parse(text) }
}

const login = (body: string, headers: Record<string, string> = {}) =>
  send('POST', '/v1/session/login', { body: new TextEncoder().encode(body), headers })
const good = '{"username":"admin","password":"sandbar"}'

describe('every answer', () => {
  test('names its request, each another one', async () => {
    const answers = [
      await send('GET', '/v1/version'),
      await login(good),
      await send('GET', '/v1/nothing'),
      await send('PUT', '/v1/version'),
      await send('GET', '/v1/users/'),
      await send('GET', `/${'x'.repeat(20_000)}`),
    ]
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 404, 405, 401, 414],
    )
    const ids = answers.map(({ headers }) => headers['Sandbar-Request-Id'])
    for (const id of ids) assert.match(String(id), /^[0-9a-f]{8}-\d+$/)
    assert.equal(new Set(ids).size, answers.length)
  })

  test('of 404 and 405 names the nearest documented route', async () => {
    const missing = await send('GET', '/v1/versoin')
    assert.match(missing.json.description, /nearest documented route is GET \/v1\/version$/)
    const wrong = await send('DELETE', '/v2/replication/source-relationships/')
    assert.equal(wrong.headers.Allow, 'GET, POST')
    assert.match(
      wrong.json.description,
      /takes GET, POST.*route is (GET|POST) \/v2\/replication\/source-relationships\/$/,
    )
  })
})

describe('a JSON body', () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    ' application/json ',
    'application/json;',
  ]) {
    test(`is read under ${type}`, async () => {
      assert.equal((await login(good, { 'content-type': type })).status, 200)
    })
  }

  test('is read under no type at all', async () => {
    assert.equal((await login(good)).status, 200)
  })

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=iso-8859-1',
    'application/jsonp',
    'application/merge-patch+json',
    'text/json',
    '',
    ';;',
  ]) {
    test(`is refused under ${JSON.stringify(type)}: other origins’ forms can send that`, async () => {
      const { status, json } = await login(good, { 'content-type': type })
      assert.equal(status, 415)
      assert.deepEqual(validateError(json), [])
    })
  }

  for (const encoding of ['gzip', 'br', 'deflate, gzip', 'x'])
    test(`packed with ${encoding} is refused`, async () => {
      assert.equal((await login(good, { 'content-encoding': encoding })).status, 415)
    })

  for (const text of [
    '{"username":"admin","username":"observer","password":"sandbar"}',
    '{"username":"admin","\\u0075sername":"observer","password":"sandbar"}',
    '{"username":"admin","password":{"a":[{"b":1,"b":2}]}}',
  ])
    test(`that names a member twice is refused: ${text}`, async () => {
      const { status, json } = await login(text)
      assert.equal(status, 400)
      assert.match(json.description, /an object names "\w+" twice$/)
    })
})

test('bytes are taken under any type, but never packed', async () => {
  const token = (await login(good)).json.bearer_token
  const put = (headers: Record<string, string>) =>
    send('PUT', '/v1/files/%2Fprojects%2Fnotes.txt/data', {
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: new TextEncoder().encode('text'),
    })
  assert.equal((await put({ 'content-type': 'image/png' })).status, 200)
  assert.equal((await put({ 'content-encoding': 'identity' })).status, 200)
  assert.equal((await put({ 'content-encoding': 'gzip' })).status, 415)
})

describe('repeatedKey', () => {
  test('finds none in what a printer of JSON makes', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => assert.equal(repeatedKey(text), undefined)))
  })

  test('finds a name that is there twice, at any depth and in any spelling', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.string(), fc.boolean(), (value, name, isEscaped) => {
        const twice = isEscaped
          ? `"${[...name]
              .map((c) =>
                c
                  .split('')
                  .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
                  .join(''),
              )
              .join('')}"`
          : JSON.stringify(name)
        const text = `[${JSON.stringify(value)},{"o":[{${JSON.stringify(name)}:1,${twice}:2}]}]`
        assert.equal(repeatedKey(text), name)
      }),
    )
  })

  test('takes equal names of different objects, and strings in lists, for what they are', () => {
    assert.equal(repeatedKey('[{"a":1},{"a":{"a":"a,\\"a"}},["a","a"],"a","a"]'), undefined)
  })
})
