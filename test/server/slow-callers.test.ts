import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createClusters } from '@sandbar/server/core'
import { createApiApp } from '../../server/fastify/api-app.ts'
import { createHostRule } from '../../server/fastify/hosts.ts'
import { scaled } from '../support/campaign.ts'
import { exchange, openSocket, readAnswer } from './raw-http.ts'

const callers = scaled(100)
const version = 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
const post = 'POST /v1/session/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n'

describe(`${callers} callers at once that`, () => {
  let origin: string
  let close: () => Promise<unknown>
  let connections: () => Promise<number>

  before(async () => {
    const sandbox = await createClusters()
    const api = sandbox.clusters[0]?.api ?? assert.fail('no cluster')
    const app = createApiApp({
      ...{ api: () => api, tls: null, isAllowedHost: createHostRule('127.0.0.1', []), isReady: () => true },
      ...{ pages: new Map(), timing: { headersMs: 200, checkMs: 50, bodyMs: 200 } },
    })
    origin = await app.listen({ host: '127.0.0.1', port: 0 })
    close = () => Promise.all([app.close(), sandbox.close()])
    connections = () =>
      new Promise((resolve, reject) => {
        app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      })
  })
  after(() => close())

  /** Sends a byte every now and then until the other side has had enough. */
  function drip(socket: Socket, byte: string): void {
    const timer = setInterval(() => socket.writable && socket.write(byte), 20)
    socket.once('close', () => clearInterval(timer))
  }

  const kinds: [what: string, head: string, byte: string][] = [
    ['drip a header', 'GET /v1/version HTTP/1.1\r\nHost: localhost\r\nX: ', 'x'],
    ['drip a body', post, ' '],
    ['say nothing after a header', post, ''],
  ]
  for (const [what, head, byte] of kinds) {
    test(`${what} are all let go, and others are answered meanwhile`, async () => {
      const sockets = await Promise.all(Array.from({ length: callers }, () => openSocket(origin)))
      const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
      for (const socket of sockets) {
        socket.resume().write(head)
        if (byte !== '') drip(socket, byte)
      }
      assert.ok((await connections()) > 0)
      assert.equal((await exchange(origin, version)).status, 200)
      await Promise.all(gone)
      // The server learns of the end of each a moment later.
      while ((await connections()) > 0) await setImmediate()
    })
  }

  test('come after them are answered as ever', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(origin)))
    const answers = sockets.map((socket) => {
      socket.write(version)
      return readAnswer(socket)
    })
    assert.ok((await Promise.all(answers)).every(({ status }) => status === 200))
  })
})
