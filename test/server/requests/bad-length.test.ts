import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type OperationId, operationIds, operations, validateError } from '@sandbar/openapi'
import type { Api } from '@sandbar/server/core'
import { createApiApp } from '../../../server/fastify/api-app.ts'
import { createHostRule } from '../../../server/fastify/hosts.ts'
import { exchange } from '../raw-http.ts'
import { exampleOf, requestOf } from './made.ts'
import { openWatched, type Watched } from './watched.ts'

const withBody = operationIds.filter((id) => operations[id].depth !== 'none' && operations[id].body !== 'none')

describe('a body whose length is a lie', () => {
  let watched: Watched
  let origin: string
  let close: () => Promise<unknown>
  let authorization: string
  const changed: string[] = []

  before(async () => {
    watched = await openWatched()
    ;({ authorization = '' } = await watched.bearer())
    const api: Api = {
      async handle(request) {
        const { status, headers, json, changed: more } = await watched.ask(request)
        if (status >= 300) changed.push(...more)
        return { status, headers, body: json === undefined ? null : new TextEncoder().encode(JSON.stringify(json)) }
      },
    }
    const app = createApiApp({
      ...{ api: () => api, tls: null, isAllowedHost: createHostRule('127.0.0.1', []), isReady: () => true },
      ...{ pages: new Map() },
    })
    origin = await app.listen({ host: '127.0.0.1', port: 0 })
    close = () => Promise.all([app.close(), watched.close()])
  })
  after(() => close())

  async function send(id: OperationId, fields: string, body: string) {
    const { method, url } = requestOf(id, exampleOf(id).parts)
    const head = `${method} ${url} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nConnection: close`
    return exchange(origin, `${head}\r\nContent-Type: application/json\r\n${fields}\r\n\r\n${body}`)
  }

  const lies: [what: string, fields: string, body: string][] = [
    ['a size of a chunk that is none', 'Transfer-Encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n'],
    ['a chunk longer than it says', 'Transfer-Encoding: chunked', '1\r\n{"a":1}\r\n0\r\n\r\n'],
    ['a chunk of 2^68 bytes', 'Transfer-Encoding: chunked', '100000000000000000\r\n{}'],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3', '{}'],
    ['a length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked', '2\r\n{}\r\n0\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -1', '{}'],
  ]
  for (const [what, fields, body] of lies) {
    test(`by ${what} is refused in the product’s form by every operation that takes one`, async () => {
      for (const id of withBody) {
        const answer = await send(id, fields, body)
        const place = `${id}: ${answer.text.slice(0, 300)}`
        // Content is not looked at before there is something to put it into.
        assert.ok(answer.status === 400 || (operations[id].body === 'bytes' && answer.status === 404), place)
        assert.deepEqual(validateError(JSON.parse(answer.body)), [], place)
      }
    })
  }

  test('changes nothing, and was no bug', () => {
    assert.ok(withBody.length > 100, `${withBody.length} operations`)
    assert.deepEqual([changed, watched.bugs], [[], []])
  })
})
