import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, before, describe, mock, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { openSocket } from './raw-http.ts'

describe('changes over a socket', () => {
  let lab: Lab
  let authorization = ''
  before(async () => {
    mock.timers.enable({ apis: ['setInterval'] })
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    const login = await call('POST', '/v1/session/login', { username: 'admin', password: 'sandbar' })
    authorization = `Bearer ${JSON.parse(login).bearer_token}`
  })
  after(() => mock.timers.reset())

  const origin = () => lab.clusters[0]?.api ?? ''
  async function send(method: string, path: string, json?: unknown) {
    const body = json === undefined ? '' : JSON.stringify(json)
    const socket = await openSocket(origin())
    const fields = ['Host: 127.0.0.1', `Content-Length: ${body.length}`, 'Content-Type: application/json']
    if (authorization !== '') fields.push(`Authorization: ${authorization}`)
    if (method !== 'GET') fields.push('Connection: close')
    socket.write(`${method} ${path} HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n${body}`)
    return socket.setEncoding('utf8')
  }

  async function call(method: string, path: string, json?: unknown): Promise<string> {
    const socket = await send(method, path, json)
    let text = ''
    for await (const piece of socket) text += piece
    return text.slice(text.indexOf('\r\n\r\n') + 4)
  }

  test('lines come one by one as things happen, with signs of life in between, until the caller leaves', async () => {
    const socket = await send('GET', '/v1/files/%2F/notify')
    let text = ''
    const until = async (wanted: string) => {
      while (!text.includes(wanted)) text += String((await once(socket, 'data'))[0])
    }
    await until(': watching\n')
    assert.match(text, /^HTTP\/1\.1 200 [\s\S]*content-type: text\/event-source\r\n/i)
    await call('POST', '/v1/files/%2F/entries/', { name: 'one', action: 'CREATE_FILE' })
    await until('data: [{"type":"child_file_added","path":"one","stream_name":null}]\n')
    mock.timers.tick(15_000)
    await until(': keepalive\n')
    await call('POST', '/v1/files/%2F/entries/', { name: 'two', action: 'CREATE_FILE' })
    await until('"path":"two"')
    // Whoever left makes room: the hundred places never run out.
    for (let count = 0; count < 110; count += 1) {
      const other = await send('GET', '/v1/files/%2F/notify')
      assert.match(String((await once(other, 'data'))[0]), /^HTTP\/1\.1 200 /, `listener ${count}`)
      other.destroy()
      await once(other, 'close')
    }
    socket.destroy()
  })

  test('a listener does not hold up the end of the program', async () => {
    const socket = await send('GET', '/v1/files/%2F/notify')
    await once(socket, 'data')
    const closed = once(socket, 'close')
    await lab.close()
    await closed
  })
})
