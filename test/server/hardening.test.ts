import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { assertRefusal, type GuardedLab, openGuardedLab } from './guarded-lab.ts'
import { openSocket } from './raw-http.ts'

let guarded: GuardedLab

before(async () => {
  guarded = await openGuardedLab()
})
after(() => guarded.close())

describe('bodies', () => {
  const login = '{"username":"admin","password":"sandbar"}'

  test('larger than 1 MiB: 413 with an answer, though the client is still sending', async () => {
    const body = `{"username":"${'x'.repeat(3 * 1024 * 1024)}"}`
    const answer = await guarded.ask({ method: 'POST', path: '/v1/session/login', body: Buffer.from(body) })
    assertRefusal({ ...answer, body: answer.text }, 413)
  })

  test('nested 200,000 deep: 400', async () => {
    const answer = await guarded.ask({
      method: 'POST',
      path: '/v1/session/login',
      body: Buffer.from('['.repeat(200_000)),
    })
    assertRefusal({ ...answer, body: answer.text }, 400)
  })

  test('in chunks are read', async () => {
    const head =
      'POST /v1/session/login HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked'
    const chunks = `5\r\n${login.slice(0, 5)}\r\n${(login.length - 5).toString(16)}\r\n${login.slice(5)}\r\n0\r\n\r\n`
    assert.equal((await guarded.raw(guarded.api, head, chunks)).status, 200)
  })

  test('gzipped are refused', async () => {
    const head = `POST /v1/session/login HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Encoding: gzip\nContent-Length: 5`
    assertRefusal(await guarded.raw(guarded.api, head, '\x1f\x8b\x08\x00'), 415)
  })

  test('empty with a JSON content type are accepted on every method', async () => {
    for (const [method, path, status] of [
      ['GET', '/v1/version', 200],
      ['DELETE', '/v2/replication/source-relationships/nobody', 404],
      ['POST', '/v2/replication/source-relationships/nobody/replicate', 404],
    ] as const) {
      const answer = await guarded.ask({ method, path })
      assert.equal(answer.status, status, answer.text)
    }
  })

  test('one that is announced but unread leaves the connection usable', async () => {
    const socket = await openSocket(guarded.api)
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
    const version = await guarded.ask({ path: '/v1/version' })
    assert.equal(version.headers['content-type'], 'application/json')
    const session = apiClient(guarded.api)
    await session.login()
    const logout = await session({ method: 'POST', path: '/v1/session/logout' })
    assert.deepEqual(
      [logout.status, logout.headers['content-length'], logout.headers['content-type']],
      [200, '0', undefined],
    )
  })

  test('idle connections stay open for minutes', async () => {
    const { headers } = await guarded.ask({ path: '/v1/version' })
    assert.ok(Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1]) >= 300)
  })

  test('login and version work with a stale token', async () => {
    const headers = { authorization: 'Bearer session-v1:stale' }
    assert.equal((await guarded.ask({ path: '/v1/version', headers })).status, 200)
    const body = { username: 'admin', password: 'sandbar' }
    assert.equal((await guarded.ask({ method: 'POST', path: '/v1/session/login', body, headers })).status, 200)
    assert.equal((await guarded.ask({ path: '/v1/session/who-am-i', headers })).status, 401)
  })

  test('a client that resets its connection disturbs nobody', async () => {
    for (let count = 0; count < 20; count += 1) {
      const socket = await openSocket(guarded.docs)
      socket.write('GET /clusters/alpha/api/v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n')
      socket.resetAndDestroy()
    }
    assert.equal((await guarded.ask({ path: '/v1/version' })).status, 200)
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
        const answer = await guarded.ask({ path })
        assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status} ${answer.text}`)
      }
      const written = await guarded.ask({ method: 'PUT', path: `/v1/files/${ref}/data`, body: Buffer.from('x') })
      assert.ok([400, 404].includes(written.status), written.text)
    })
  }

  test('names with a slash, dots or a null byte can not be created', async () => {
    for (const name of ['..', '.', 'a/b', 'a\0b', '', 'x'.repeat(256)]) {
      const body = { name, action: 'CREATE_FILE' }
      assert.equal(
        (await guarded.ask({ method: 'POST', path: '/v1/files/%2Fprojects/entries/', body })).status,
        400,
        JSON.stringify(name),
      )
    }
  })

  test('of thousands of characters are taken as one segment', async () => {
    const ref = encodeURIComponent(`/${'é'.repeat(1000)}`)
    assert.equal((await guarded.ask({ path: `/v1/files/${ref}/info/attributes` })).status, 400)
    const long = encodeURIComponent(`/projects/${'abc/'.repeat(800)}`)
    for (const prefix of [guarded.api, `${guarded.docs}/clusters/alpha/api`]) {
      const { origin, pathname } = new URL(prefix)
      const path = `${pathname === '/' ? '' : pathname}/v1/files/${long}/info/attributes`
      assert.equal((await guarded.raw(origin, `GET ${path} HTTP/1.1\nHost: localhost\n${guarded.bearer}`)).status, 404)
    }
    assertRefusal(
      await guarded.raw(
        guarded.api,
        `GET /v1/files/${'a'.repeat(15_900)}%2F${'a'.repeat(500)}/data HTTP/1.1\nHost: localhost\n${guarded.bearer}`,
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
      const answer = await guarded.raw(guarded.docs, `GET ${path} HTTP/1.1\nHost: localhost`)
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`)
      assert.ok(!answer.text.includes('outside of the docs'))
    }
  })

  test('that lead nowhere show people a page and programs the error object', async () => {
    const page = await guarded.raw(guarded.docs, 'GET /nothing HTTP/1.1\nHost: localhost\nAccept: text/html')
    assert.deepEqual([page.status, page.body.includes('Nothing here')], [404, true])
    assertRefusal(await guarded.raw(guarded.docs, 'GET /nothing HTTP/1.1\nHost: localhost'), 404)
  })
})

describe('file content', () => {
  const file = '/v1/files/%2Fprojects%2Fnotes.txt/data'

  test('an upload that breaks off leaves the old file', async () => {
    const before = (await guarded.ask({ path: file })).text
    const socket = await openSocket(guarded.api)
    const head = `PUT ${file} HTTP/1.1\r\nHost: localhost\r\n${guarded.bearer}\r\nContent-Length: 1000000\r\n\r\n`
    await new Promise((resolve) => socket.write(head + 'x'.repeat(200_000), resolve))
    socket.destroy()
    // Writes to a file take turns: this one waits for the end of the one that broke off.
    assert.equal((await guarded.ask({ method: 'PATCH', path: file, body: Buffer.from('tail') })).status, 200)
    assert.equal((await guarded.ask({ path: file })).text, `${before}tail`)
  })

  test('a part of a file is answered alone', async () => {
    const whole = (await guarded.ask({ path: file })).text
    assert.equal((await guarded.ask({ path: `${file}?offset=5&length=4` })).text, whole.slice(5, 9))
    assert.equal((await guarded.ask({ path: `${file}?offset=100000` })).text, '')
    assert.equal((await guarded.ask({ path: `${file}?offset=-1` })).status, 400)
  })

  test('a page that was stored never runs here', async () => {
    const body = { name: 'page.html', action: 'CREATE_FILE' }
    await guarded.ask({ method: 'POST', path: '/v1/files/%2Fprojects/entries/', body })
    const page = Buffer.from('<script>alert(1)</script>')
    await guarded.ask({ method: 'PUT', path: '/v1/files/%2Fprojects%2Fpage.html/data', body: page })
    const { headers } = await guarded.ask({ path: '/v1/files/%2Fprojects%2Fpage.html/data' })
    assert.deepEqual(
      [headers['content-type'], headers['x-content-type-options'], headers['content-disposition']],
      ['application/octet-stream', 'nosniff', 'attachment'],
    )
  })
})

describe('files on the host', () => {
  const mode = (...path: string[]) => (statSync(join(guarded.dataDirectory, ...path)).mode & 0o777).toString(8)

  test('belong to their owner alone', () => {
    assert.equal(mode(), '700')
    for (const name of ['alpha', 'beta']) assert.equal(mode(name), '700')
    for (const name of ['key.pem', 'catalogue.sqlite']) assert.equal(mode('alpha', name), '600')
    assert.equal(mode('lab-token'), '600')
    assert.equal(readFileSync(join(guarded.dataDirectory, 'lab-token'), 'utf8').trim(), guarded.lab.lab.token)
  })
})

test('no answer tells where the data directory is', async () => {
  rmSync(join(guarded.lab.clusters[0]?.root ?? '', 'projects'), { recursive: true })
  for (const path of ['/v1/files/%2Fprojects/entries/', '/v1/files/%2Fprojects%2Fnotes.txt/data']) {
    assert.equal((await guarded.ask({ path })).status, 404)
  }
  const body = { source_root_path: '/projects', target_root_path: '/replica', target_address: 'beta' }
  assert.equal((await guarded.ask({ method: 'POST', path: '/v2/replication/source-relationships/', body })).status, 400)
  assert.ok(guarded.answers.length > 40)
  assert.ok(existsSync(guarded.dataDirectory))
  for (const answer of guarded.answers) assert.ok(!answer.includes(guarded.directory), answer)
})
