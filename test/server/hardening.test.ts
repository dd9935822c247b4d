import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { validateError } from '@sandbar/openapi'
import { type Lab, start } from '@sandbar/server'
import { createClusters } from '@sandbar/server/core'
import { createApiApp } from '../../server/fastify/api-app.ts'
import { createHostRule } from '../../server/fastify/hosts.ts'
import type { HttpTiming } from '../../server/fastify/http-server.ts'
import { type ApiCall, apiClient } from '../support/api-client.ts'
import { exchange, openSocket, type RawAnswer } from './raw-http.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-hardening-'))
const dataDirectory = join(directory, 'data')
const docsDirectory = join(directory, 'docs')
/** Everything that was answered, for the last test. */
const answers: string[] = []

let lab: Lab
let api = ''
let docs = ''
let token = ''
let client: ReturnType<typeof apiClient>

before(async () => {
  mkdirSync(docsDirectory)
  writeFileSync(join(docsDirectory, 'index.html'), '<!doctype html><title>Docs</title>')
  writeFileSync(join(docsDirectory, '404.html'), '<!doctype html><title>Nothing here</title>')
  writeFileSync(join(directory, 'secret.txt'), 'outside of the docs')
  lab = await start({ dataDirectory, docsDirectory, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] })
  api = lab.clusters[0]?.api ?? ''
  docs = new URL('/', lab.lab.url).origin
  client = apiClient(api)
  const login = await ask({
    method: 'POST',
    path: '/v1/session/login',
    body: { username: 'admin', password: 'sandbar' },
  })
  token = login.json.bearer_token
})

after(async () => {
  await lab.close()
  rmSync(directory, { recursive: true, force: true })
})

async function ask(call: ApiCall) {
  const answer = await client({ ...call, headers: { ...authorization(), ...call.headers } })
  answers.push(answer.text)
  return answer
}

const authorization = (): Record<string, string> => (token === '' ? {} : { authorization: `Bearer ${token}` })

/** One request in bytes; the connection ends after it. */
async function raw(origin: string, head: string, body = ''): Promise<RawAnswer> {
  const answer = await exchange(origin, `${head.replaceAll('\n', '\r\n')}\r\nConnection: close\r\n\r\n${body}`)
  answers.push(answer.text)
  return answer
}

function assertRefusal(answer: { status: number; headers: Record<string, unknown>; body: string }, status: number) {
  assert.equal(answer.status, status, answer.body)
  assert.equal(answer.headers['content-type'], 'application/json')
  assert.deepEqual(validateError(JSON.parse(answer.body)), [])
}

const bearer = () => `Authorization: Bearer ${token}`

describe('the Host header', () => {
  const places = ['/', '/lab/v1/page-token', '/clusters/alpha/api/v1/version', '/healthz', '/clusters/%zz/']

  test('a foreign name is refused by the docs, the lab and the API under it', async () => {
    for (const path of places) assertRefusal(await raw(docs, `GET ${path} HTTP/1.1\nHost: evil.example`), 421)
  })

  test('a foreign name is refused by the cluster, documents and health included', async () => {
    for (const path of ['/v1/version', '/openapi.json', '/healthz', '/%zz']) {
      assertRefusal(await raw(api, `GET ${path} HTTP/1.1\nHost: evil.example`), 421)
    }
  })

  test('two are refused, also when both are good; so is none', async () => {
    for (const origin of [api, docs]) {
      assertRefusal(await raw(origin, 'GET /v1/version HTTP/1.1\nHost: localhost\nHost: localhost'), 421)
      assertRefusal(await raw(origin, 'GET /v1/version HTTP/1.1\nHost: localhost\nHost: evil.example'), 421)
      assertRefusal(await raw(origin, 'GET /v1/version HTTP/1.1\nAccept: */*'), 421)
      assertRefusal(await raw(origin, 'GET /v1/version HTTP/1.0\nAccept: */*'), 421)
    }
  })

  for (const host of ['localhost', 'localhost:1', '127.0.0.1:8000', '[::1]:8000', 'LOCALHOST']) {
    test(`${host} is answered`, async () => {
      assert.equal((await raw(api, `GET /v1/version HTTP/1.1\nHost: ${host}`)).status, 200)
    })
  }

  for (const host of ['localhost.evil.example', '127.0.0.1.evil.example', 'localhost:1:2', 'a@localhost', '0.0.0.0']) {
    test(`${host} is refused`, async () => {
      assertRefusal(await raw(api, `GET /v1/version HTTP/1.1\nHost: ${host}`), 421)
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
      assertRefusal(await raw(api, `GET /v1/version HTTP/1.1\nHost: localhost\n${header}`), 403)
      assertRefusal(await raw(docs, `GET /clusters/alpha/api/v1/version HTTP/1.1\nHost: localhost\n${header}`), 403)
      const guarded = `GET /lab/v1/sandboxes HTTP/1.1\nHost: localhost\n${header}\nAuthorization: Bearer ${lab.lab.token}`
      assertRefusal(await raw(docs, guarded), 403)
    }
  })

  test('pages of the same origin may call', async () => {
    const { host } = new URL(docs)
    const headers = `Host: ${host}\nOrigin: ${docs}\nSec-Fetch-Site: same-origin`
    assert.equal((await raw(docs, `GET /clusters/alpha/api/v1/version HTTP/1.1\n${headers}`)).status, 200)
  })

  test('links from elsewhere still open the docs and the contract', async () => {
    const headers = 'Host: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate'
    assert.equal((await raw(docs, `GET / HTTP/1.1\n${headers}`)).status, 200)
    assert.equal((await raw(api, `GET /openapi.json HTTP/1.1\n${headers}`)).status, 200)
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
    ['a space before the colon', 'GET /v1/version HTTP/1.1\r\nHost : localhost\r\n\r\n'],
  ]
  for (const [what, bytes] of malformed) {
    test(`${what}: 400 in the product's shape`, async () => {
      for (const origin of [api, docs]) assertRefusal(await exchange(origin, bytes), 400)
    })
  }

  test('3,000 headers: 431', async () => {
    const flood = Array.from({ length: 3000 }, (_, index) => `X-${index}: ${index}`).join('\r\n')
    for (const origin of [api, docs]) {
      assertRefusal(await exchange(origin, `GET /v1/version HTTP/1.1\r\nHost: localhost\r\n${flood}\r\n\r\n`), 431)
    }
  })

  test('HTTP/1.0 with a Host is answered', async () => {
    assert.equal((await raw(api, 'GET /v1/version HTTP/1.0\nHost: localhost')).status, 200)
  })

  test('methods that a path does not take: 405 with Allow; HEAD without a body', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PROPFIND', 'PATCH', 'QUERY']) {
      const answer = await raw(api, `${method} /v1/version HTTP/1.1\nHost: localhost`)
      assertRefusal(answer, 405)
      assert.equal(answer.headers.allow, 'GET')
    }
    const head = await raw(api, 'HEAD /v1/version HTTP/1.1\nHost: localhost')
    assert.deepEqual([head.status, head.body], [405, ''])
  })

  test('a content type that makes no sense is no trouble where no body is wanted', async () => {
    assert.equal((await raw(api, 'GET /v1/version HTTP/1.1\nHost: localhost\nContent-Type: ;;')).status, 200)
  })

  test('an unmet expectation gets a refusal with a body', async () => {
    assertRefusal(await raw(api, 'GET /v1/version HTTP/1.1\nHost: localhost\nExpect: the-moon'), 400)
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
      documents: new Map(),
      timing,
    })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    return { origin, close: () => Promise.all([app.close(), close()]) }
  }
})

describe('bodies', () => {
  const login = '{"username":"admin","password":"sandbar"}'

  test('larger than 1 MiB: 413 with an answer, though the client is still sending', async () => {
    const body = `{"username":"${'x'.repeat(3 * 1024 * 1024)}"}`
    const answer = await ask({ method: 'POST', path: '/v1/session/login', body: Buffer.from(body) })
    assertRefusal({ ...answer, body: answer.text }, 413)
  })

  test('nested 200,000 deep: 400', async () => {
    const answer = await ask({ method: 'POST', path: '/v1/session/login', body: Buffer.from('['.repeat(200_000)) })
    assertRefusal({ ...answer, body: answer.text }, 400)
  })

  test('in chunks are read', async () => {
    const head =
      'POST /v1/session/login HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked'
    const chunks = `5\r\n${login.slice(0, 5)}\r\n${(login.length - 5).toString(16)}\r\n${login.slice(5)}\r\n0\r\n\r\n`
    assert.equal((await raw(api, head, chunks)).status, 200)
  })

  test('gzipped are refused', async () => {
    const head = `POST /v1/session/login HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Encoding: gzip\nContent-Length: 4`
    assertRefusal(await raw(api, head, '\x1f\x8b\x08\x00'), 400)
  })

  test('empty with a JSON content type are accepted on every method', async () => {
    for (const [method, path, status] of [
      ['GET', '/v1/version', 200],
      ['DELETE', '/v2/replication/source-relationships/nobody', 404],
      ['POST', '/v2/replication/source-relationships/nobody/replicate', 404],
    ] as const) {
      const answer = await ask({ method, path })
      assert.equal(answer.status, status, answer.text)
    }
  })

  test('one that is announced but unread leaves the connection usable', async () => {
    const socket = await openSocket(api)
    const refused = `POST /v1/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello`
    socket.write(`${refused}GET /v1/version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    let text = ''
    socket.on('data', (piece) => {
      text += piece
    })
    await once(socket, 'close')
    assert.deepEqual(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 404', 'HTTP/1.1 200'])
  })
})

describe('answers', () => {
  test('JSON carries no charset, and emptiness its length', async () => {
    const version = await ask({ path: '/v1/version' })
    assert.equal(version.headers['content-type'], 'application/json')
    const session = apiClient(api)
    await session.login()
    const logout = await session({ method: 'POST', path: '/v1/session/logout' })
    assert.deepEqual(
      [logout.status, logout.headers['content-length'], logout.headers['content-type']],
      [200, '0', undefined],
    )
  })

  test('idle connections stay open for minutes', async () => {
    const { headers } = await ask({ path: '/v1/version' })
    assert.ok(Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1]) >= 300)
  })

  test('login and version work with a stale token', async () => {
    const headers = { authorization: 'Bearer session-v1:stale' }
    assert.equal((await client({ path: '/v1/version', headers })).status, 200)
    const body = { username: 'admin', password: 'sandbar' }
    assert.equal((await client({ method: 'POST', path: '/v1/session/login', body, headers })).status, 200)
    assert.equal((await client({ path: '/v1/session/who-am-i', headers })).status, 401)
  })

  test('a client that resets its connection disturbs nobody', async () => {
    for (let count = 0; count < 20; count += 1) {
      const socket = await openSocket(docs)
      socket.write('GET /clusters/alpha/api/v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n')
      socket.resetAndDestroy()
    }
    assert.equal((await ask({ path: '/v1/version' })).status, 200)
  })
})

describe('paths', () => {
  const hostile = [
    '%2F..%2F..%2Fetc%2Fpasswd',
    '..%2F..%2Fetc',
    '%2Fprojects%2F..%2F..',
    '%2Fa%00b',
    '%2F%ED%A0%80',
    '%2Fprojects%2F.',
    '%zz',
  ]
  for (const ref of hostile) {
    test(`${ref} reads and writes nothing`, async () => {
      for (const path of [`/v1/files/${ref}/data`, `/v1/files/${ref}/info/attributes`, `/v1/files/${ref}/entries/`]) {
        const answer = await ask({ path })
        assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status} ${answer.text}`)
      }
      const written = await ask({ method: 'PUT', path: `/v1/files/${ref}/data`, body: Buffer.from('x') })
      assert.ok([400, 404].includes(written.status), written.text)
    })
  }

  test('names with a slash, dots or a null byte can not be created', async () => {
    for (const name of ['..', '.', 'a/b', 'a\0b', '', 'x'.repeat(256)]) {
      const body = { name, action: 'CREATE_FILE' }
      assert.equal(
        (await ask({ method: 'POST', path: '/v1/files/%2Fprojects/entries/', body })).status,
        400,
        JSON.stringify(name),
      )
    }
  })

  test('of thousands of characters are taken as one segment', async () => {
    const ref = encodeURIComponent(`/${'é'.repeat(1000)}`)
    assert.equal((await ask({ path: `/v1/files/${ref}/info/attributes` })).status, 400)
    const long = encodeURIComponent(`/projects/${'abc/'.repeat(800)}`)
    for (const prefix of [api, `${docs}/clusters/alpha/api`]) {
      const { origin, pathname } = new URL(prefix)
      const path = `${pathname === '/' ? '' : pathname}/v1/files/${long}/info/attributes`
      assert.equal((await raw(origin, `GET ${path} HTTP/1.1\nHost: localhost\n${bearer()}`)).status, 404)
    }
    assertRefusal(
      await raw(
        api,
        `GET /v1/files/${'a'.repeat(15_900)}%2F${'a'.repeat(500)}/data HTTP/1.1\nHost: localhost\n${bearer()}`,
      ),
      414,
    )
  })

  test('out of the docs directory lead nowhere', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2Fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..%5Csecret.txt',
      '//etc/passwd',
      '/%00',
    ]) {
      const answer = await raw(docs, `GET ${path} HTTP/1.1\nHost: localhost`)
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`)
      assert.ok(!answer.text.includes('outside of the docs'))
    }
  })

  test('that lead nowhere show people a page and programs the error object', async () => {
    const page = await raw(docs, 'GET /nothing HTTP/1.1\nHost: localhost\nAccept: text/html')
    assert.deepEqual([page.status, page.body.includes('Nothing here')], [404, true])
    assertRefusal(await raw(docs, 'GET /nothing HTTP/1.1\nHost: localhost'), 404)
  })
})

describe('file content', () => {
  const file = '/v1/files/%2Fprojects%2Fnotes.txt/data'

  test('an upload that breaks off leaves the old file', async () => {
    const before = (await ask({ path: file })).text
    const socket = await openSocket(api)
    const head = `PUT ${file} HTTP/1.1\r\nHost: localhost\r\n${bearer()}\r\nContent-Length: 1000000\r\n\r\n`
    await new Promise((resolve) => socket.write(head + 'x'.repeat(200_000), resolve))
    socket.destroy()
    // Writes to a file take turns: this one waits for the end of the one that broke off.
    assert.equal((await ask({ method: 'PATCH', path: file, body: Buffer.from('tail') })).status, 200)
    assert.equal((await ask({ path: file })).text, `${before}tail`)
  })

  test('a part of a file is answered alone', async () => {
    const whole = (await ask({ path: file })).text
    assert.equal((await ask({ path: `${file}?offset=5&length=4` })).text, whole.slice(5, 9))
    assert.equal((await ask({ path: `${file}?offset=100000` })).text, '')
    assert.equal((await ask({ path: `${file}?offset=-1` })).status, 400)
  })

  test('a page that was stored never runs here', async () => {
    const body = { name: 'page.html', action: 'CREATE_FILE' }
    await ask({ method: 'POST', path: '/v1/files/%2Fprojects/entries/', body })
    const page = Buffer.from('<script>alert(1)</script>')
    await ask({ method: 'PUT', path: '/v1/files/%2Fprojects%2Fpage.html/data', body: page })
    const { headers } = await ask({ path: '/v1/files/%2Fprojects%2Fpage.html/data' })
    assert.deepEqual(
      [headers['content-type'], headers['x-content-type-options'], headers['content-disposition']],
      ['application/octet-stream', 'nosniff', 'attachment'],
    )
  })
})

describe('files on the host', () => {
  const mode = (...path: string[]) => (statSync(join(dataDirectory, ...path)).mode & 0o777).toString(8)

  test('belong to their owner alone', () => {
    assert.equal(mode(), '700')
    for (const name of ['alpha', 'beta']) assert.equal(mode(name), '700')
    for (const name of ['key.pem', 'catalogue.sqlite']) assert.equal(mode('alpha', name), '600')
    assert.equal(mode('lab-token'), '600')
    assert.equal(readFileSync(join(dataDirectory, 'lab-token'), 'utf8').trim(), lab.lab.token)
  })
})

test('no answer tells where the data directory is', async () => {
  rmSync(join(lab.clusters[0]?.root ?? '', 'projects'), { recursive: true })
  for (const path of ['/v1/files/%2Fprojects/entries/', '/v1/files/%2Fprojects%2Fnotes.txt/data']) {
    assert.equal((await ask({ path })).status, 404)
  }
  const body = { source_root_path: '/projects', target_root_path: '/replica', target_address: 'beta' }
  assert.equal((await ask({ method: 'POST', path: '/v2/replication/source-relationships/', body })).status, 400)
  assert.ok(answers.length > 100)
  assert.ok(existsSync(dataDirectory))
  for (const answer of answers) assert.ok(!answer.includes(directory), answer)
})
