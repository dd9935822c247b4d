import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createClusters } from '@sandbar/server/core'
import { createApiApp } from '../../server/fastify/api-app.ts'
import { createHostRule } from '../../server/fastify/hosts.ts'
import type { HttpTiming } from '../../server/fastify/http-server.ts'
import { assertRefusal, type GuardedLab, openGuardedLab } from './guarded-lab.ts'
import { exchange } from './raw-http.ts'

let guarded: GuardedLab

before(async () => {
  guarded = await openGuardedLab()
})
after(() => guarded.close())

describe('the Host header', () => {
  const places = ['/', '/lab/v1/page-token', '/clusters/alpha/api/v1/version', '/healthz', '/clusters/%zz/']

  test('a foreign name is refused by the guarded.docs, the lab and the API under it', async () => {
    for (const path of places)
      assertRefusal(await guarded.raw(guarded.docs, `GET ${path} HTTP/1.1\nHost: evil.example`), 421)
  })

  test('a foreign name is refused by the cluster, documents and health included', async () => {
    for (const path of ['/v1/version', '/openapi.json', '/healthz', '/%zz']) {
      assertRefusal(await guarded.raw(guarded.api, `GET ${path} HTTP/1.1\nHost: evil.example`), 421)
    }
  })

  test('two are refused, also when both are good; so is none', async () => {
    for (const origin of [guarded.api, guarded.docs]) {
      assertRefusal(await guarded.raw(origin, 'GET /v1/version HTTP/1.1\nHost: localhost\nHost: localhost'), 421)
      assertRefusal(await guarded.raw(origin, 'GET /v1/version HTTP/1.1\nHost: localhost\nHost: evil.example'), 421)
      assertRefusal(await guarded.raw(origin, 'GET /v1/version HTTP/1.1\nAccept: */*'), 421)
      assertRefusal(await guarded.raw(origin, 'GET /v1/version HTTP/1.0\nAccept: */*'), 421)
    }
  })

  for (const host of ['localhost', 'localhost:1', '127.0.0.1:8000', '[::1]:8000', 'LOCALHOST']) {
    test(`${host} is answered`, async () => {
      assert.equal((await guarded.raw(guarded.api, `GET /v1/version HTTP/1.1\nHost: ${host}`)).status, 200)
    })
  }

  for (const host of ['localhost.evil.example', '127.0.0.1.evil.example', 'localhost:1:2', 'a@localhost', '0.0.0.0']) {
    test(`${host} is refused`, async () => {
      assertRefusal(await guarded.raw(guarded.api, `GET /v1/version HTTP/1.1\nHost: ${host}`), 421)
    })
  }
})

describe('pages of other origins', () => {
  test('can neither call a cluster nor the lab, whatever they send along', async () => {
    for (const header of [
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Site: same-site',
      'Origin: null',
      'Origin: http://evil.example',
    ]) {
      assertRefusal(await guarded.raw(guarded.api, `GET /v1/version HTTP/1.1\nHost: localhost\n${header}`), 403)
      assertRefusal(
        await guarded.raw(guarded.docs, `GET /clusters/alpha/api/v1/version HTTP/1.1\nHost: localhost\n${header}`),
        403,
      )
      const withToken = `GET /lab/v1/sandboxes HTTP/1.1\nHost: localhost\n${header}\nAuthorization: Bearer ${guarded.lab.lab.token}`
      assertRefusal(await guarded.raw(guarded.docs, withToken), 403)
    }
  })

  test('pages of the same origin may call', async () => {
    const { host } = new URL(guarded.docs)
    const headers = `Host: ${host}\nOrigin: ${guarded.docs}\nSec-Fetch-Site: same-origin`
    assert.equal(
      (await guarded.raw(guarded.docs, `GET /clusters/alpha/api/v1/version HTTP/1.1\n${headers}`)).status,
      200,
    )
  })

  test('links from elsewhere still open the docs and the contract', async () => {
    const headers = 'Host: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate'
    assert.equal((await guarded.raw(guarded.docs, `GET / HTTP/1.1\n${headers}`)).status, 200)
    assert.equal((await guarded.raw(guarded.api, `GET /openapi.json HTTP/1.1\n${headers}`)).status, 200)
  })
})

describe('odd HTTP', () => {
  const malformed: [string, string][] = [
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['an unknown method', 'FETCH /v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a bare line feed', 'GET /v1/version HTTP/1.1\nHost: localhost\n\n'],
    [
      'both lengths',
      'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a length that is no number', 'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n'],
    ['a length below nothing', 'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
    [
      'a length of 128 bits',
      `POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${2n ** 128n}\r\n\r\n`,
    ],
    [
      'two lengths',
      'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    ],
    [
      'an unknown transfer encoding',
      'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: packed\r\n\r\n',
    ],
    ...['zz', '-5', '1FFFFFFFFFFFFFFFFF', '5 5', '', '0x5'].map((size): [string, string] => [
      `a chunk of size "${size}"`,
      `POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${size}\r\nhello\r\n0\r\n\r\n`,
    ]),
    ['a NUL in a header', 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n'],
    ['a folded header', 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n'],
    ['a carriage return alone', 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\nX: a\rb: c\r\n\r\n'],
    ['HTTP/2 at once', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/9.9', 'GET /v1/version HTTP/9.9\r\nHost: localhost\r\n\r\n'],
    ['a path without a slash', 'GET v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a space before the colon', 'GET /v1/version HTTP/1.1\r\nHost : localhost\r\n\r\n'],
  ]
  for (const [what, bytes] of malformed) {
    test(`${what}: 400 in the product's shape`, async () => {
      for (const origin of [guarded.api, guarded.docs]) assertRefusal(await exchange(origin, bytes), 400)
    })
  }

  test('a chunk longer than it says: 400, and nothing after it is taken for a request', async () => {
    const head = 'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n'
    const hidden = 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const answer = await exchange(guarded.api, `${head}2\r\nhello\r\n0\r\n\r\n${hidden}`)
    assertRefusal(answer, 400)
    assert.equal(answer.text.match(/HTTP\/1\.1 /g)?.length, 1)
  })

  test('3,000 headers: 431', async () => {
    const flood = Array.from({ length: 3000 }, (_, index) => `X-${index}: ${index}`).join('\r\n')
    for (const origin of [guarded.api, guarded.docs]) {
      assertRefusal(await exchange(origin, `GET /v1/version HTTP/1.1\r\nHost: localhost\r\n${flood}\r\n\r\n`), 431)
    }
  })

  test('HTTP/1.0 with a Host is answered', async () => {
    assert.equal((await guarded.raw(guarded.api, 'GET /v1/version HTTP/1.0\nHost: localhost')).status, 200)
  })

  test('methods that a path does not take: 405 with Allow; HEAD without a body', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PROPFIND', 'PATCH', 'QUERY']) {
      const answer = await guarded.raw(guarded.api, `${method} /v1/version HTTP/1.1\nHost: localhost`)
      assertRefusal(answer, 405)
      assert.equal(answer.headers.allow, 'GET')
    }
    const head = await guarded.raw(guarded.api, 'HEAD /v1/version HTTP/1.1\nHost: localhost')
    assert.deepEqual([head.status, head.body], [405, ''])
  })

  test('a content type that makes no sense is no trouble where no body is wanted', async () => {
    assert.equal(
      (await guarded.raw(guarded.api, 'GET /v1/version HTTP/1.1\nHost: localhost\nContent-Type: ;;')).status,
      200,
    )
  })

  test('an unmet expectation gets a refusal with a body', async () => {
    assertRefusal(await guarded.raw(guarded.api, 'GET /v1/version HTTP/1.1\nHost: localhost\nExpect: the-moon'), 400)
  })

  test('headers that drip are cut', async () => {
    const { origin, close } = await impatient({ headersMs: 50, checkMs: 20 })
    assertRefusal(await exchange(origin, 'GET /v1/version HTTP/1.1\r\nHost: local'), 408)
    await close()
  })

  test('bodies that drip are cut', async () => {
    const { origin, close } = await impatient({ bodyMs: 50 })
    const head = 'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{'
    assert.equal((await exchange(origin, head)).text, '')
    await close()
  })

  /** The API over plain HTTP, with little time for slow callers. */
  async function impatient(timing: Partial<HttpTiming>) {
    const { clusters, close } = await createClusters()
    const api = clusters[0]?.api ?? assert.fail('no cluster')
    const isAllowedHost = createHostRule('127.0.0.1', [])
    const app = createApiApp({
      api: () => api,
      tls: null,
      isAllowedHost,
      isReady: () => true,
      pages: new Map(),
      timing,
    })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    return { origin, close: () => Promise.all([app.close(), close()]) }
  }
})
