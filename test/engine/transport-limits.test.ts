import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { describe, test } from 'node:test'
import type { PeerHandler, PeerMessage, Refusal } from '@sandbar/engine'
import { frameTypes } from '../../engine/node/transport/frame.ts'
import { encodeHello } from '../../engine/node/transport/hello.ts'
import { echo, identities, question, refusalOf, toBeta } from './transport-contract.ts'
import {
  collect,
  connectRaw,
  createLonely,
  createTcpPair,
  fireNext,
  frameBytes,
  framesOf,
  helloBytes,
  reasonIn,
  requestBytes,
  until,
} from './transport-support.ts'

const timeout = 60_000
const mebibyte = 1024 * 1024

describe('credit', { timeout }, () => {
  test('a sender leaves at most 8 MiB unanswered and goes on as answers come', async () => {
    const { alpha, beta } = createTcpPair({ alpha: null, beta: null })
    const waiting: { bytes: number; go: () => void }[] = []
    let most = 0
    const handler: PeerHandler = async (message, bytes, link) => {
      await new Promise<void>((go) => {
        waiting.push({ bytes: bytes.length, go })
        most = Math.max(
          most,
          waiting.reduce((sum, entry) => sum + entry.bytes, 0),
        )
      })
      return echo(message, bytes, link)
    }
    await alpha.serve(identities.alpha, echo, () => {})
    await beta.serve(identities.beta, handler, () => {})
    const link = await alpha.dial(toBeta)
    const content = new Uint8Array(mebibyte)
    const answers = Promise.all(Array.from({ length: 20 }, (_, index) => link.request(question(`q${index}`), content)))
    await until(() => waiting.length === 7)
    const sent = link.traffic().sent
    assert.ok(sent < 8 * mebibyte, `${sent} bytes left`)
    let done = 0
    while (done < 20) {
      await until(() => waiting.length > 0)
      waiting.shift()?.go()
      done += 1
    }
    assert.equal((await answers).length, 20)
    assert.ok(most <= 8 * mebibyte, `${most} bytes were unanswered at once`)
    await Promise.all([alpha.close(), beta.close()])
  })

  test('a peer that ignores its credit is cut before 16 MiB are kept', async () => {
    let kept = 0
    const handler: PeerHandler = (_, bytes) => {
      kept += bytes.length
      return new Promise(() => {})
    }
    const { transport, port } = await createLonely({ handler })
    const { socket, answer } = await connectRaw(port)
    socket.write(helloBytes())
    for (let stream = 1; stream < 41; stream += 2) socket.write(requestBytes(stream, new Uint8Array(mebibyte)))
    await answer
    assert.ok(kept >= 8 * mebibyte && kept <= 16 * mebibyte, `${kept} bytes kept`)
    await transport.close()
  })

  test('many empty questions without an answer are bounded too', async () => {
    let asked = 0
    const handler: PeerHandler = () => {
      asked += 1
      return new Promise(() => {})
    }
    const { transport, port } = await createLonely({ handler })
    const { socket, answer } = await connectRaw(port)
    socket.write(helloBytes())
    const many = Array.from({ length: 20_000 }, (_, index) => requestBytes(index * 2 + 1))
    socket.write(Buffer.concat(many))
    await answer
    assert.ok(asked > 10_000 && asked < 16_384, `${asked} asked`)
    await transport.close()
  })

  test('a question or an answer beyond its limit is refused and the link lives on', async () => {
    const { alpha, beta } = createTcpPair({ alpha: null, beta: null })
    const handler: PeerHandler = async (message) => ({
      entries: [],
      next: message.id === 'big' ? 'x'.repeat(17 * mebibyte) : null,
    })
    await alpha.serve(identities.alpha, echo, () => {})
    await beta.serve(identities.beta, handler, () => {})
    const link = await alpha.dial(toBeta)
    const ask = (id: string): PeerMessage => ({ type: 'job-listing', id, pointId: 'p', after: null })
    await assert.rejects(link.request(ask('x'), new Uint8Array(8 * mebibyte)), refusalOf('peer_protocol'))
    await assert.rejects(link.request(ask('big')), refusalOf('peer_protocol'))
    assert.deepEqual(await link.request(ask('small')), { entries: [], next: null })
    await Promise.all([alpha.close(), beta.close()])
  })
})

describe('accepted links', { timeout }, () => {
  test('the 65th is refused until another one ends', async () => {
    const { transport, links, port } = await createLonely()
    const sockets: Socket[] = []
    for (let count = 1; count <= 64; count += 1) {
      const { socket } = await connectRaw(port)
      socket.write(helloBytes())
      sockets.push(socket)
      await until(() => links.length === count)
    }
    const refused = await connectRaw(port)
    refused.socket.write(helloBytes())
    assert.equal((await refused.answer).length, 0)
    sockets[0]?.destroy()
    await new Promise<void>((resolve) => links[0]?.onClose(resolve))
    const { socket } = await connectRaw(port)
    socket.write(helloBytes())
    await until(() => links.length === 65)
    await transport.close()
  })

  test('strangers who say nothing hold at most 16 places, for five seconds', async () => {
    const { transport, clock, links, port } = await createLonely()
    const silent = await Promise.all(Array.from({ length: 16 }, () => connectRaw(port)))
    const refused = await connectRaw(port)
    assert.equal((await refused.answer).length, 0)
    await clock.advance(5_000)
    await Promise.all(silent.map(({ answer }) => answer))
    const { socket } = await connectRaw(port)
    socket.write(helloBytes())
    await until(() => links.length === 1)
    await transport.close()
  })
})

describe('dialling something that is no cluster', { timeout }, () => {
  /** A transport that knows a server of the test's as beta. */
  async function createDialler(greet: (socket: Socket) => void) {
    const server = createServer(greet)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const lonely = await createLonely()
    lonely.known.add({ name: 'beta', port: 3712, dial: { host: '127.0.0.1', port } })
    const close = async () => {
      await lonely.transport.close()
      server.close()
    }
    return { ...lonely, close }
  }
  const betaHello = () => frameBytes(frameTypes.hello, 0, ...encodeHello({ ...identities.beta, challenge: 0 }))

  test('nobody listens: unreachable', async () => {
    const { transport, known } = await createLonely()
    known.add({ name: 'beta', port: 3712, dial: { host: '127.0.0.1', port: 1 } })
    await assert.rejects(transport.dial(toBeta), refusalOf('peer_unreachable'))
    await transport.close()
  })

  test('it hangs up: unreachable', async () => {
    const { transport, close } = await createDialler((socket) => socket.end())
    await assert.rejects(transport.dial(toBeta), refusalOf('peer_unreachable'))
    await close()
  })

  test('it says nothing: given up after five seconds', async () => {
    const sockets: Socket[] = []
    const { transport, clock, close } = await createDialler((socket) => sockets.push(socket))
    const dialled = transport.dial(toBeta)
    dialled.catch(() => {})
    await until(() => sockets.length === 1)
    await fireNext(clock)
    await assert.rejects(dialled, refusalOf('peer_protocol'))
    assert.equal(clock.now(), 5_000)
    await close()
  })

  test('closing our side ends a dial that is under way', async () => {
    const sockets: Socket[] = []
    const { transport, close } = await createDialler((socket) => sockets.push(socket))
    const dialled = transport.dial(toBeta)
    dialled.catch(() => {})
    await until(() => sockets.length === 1)
    await close()
    await assert.rejects(dialled, refusalOf('peer_unreachable'))
  })

  test('it speaks something else: a protocol refusal', async () => {
    const { transport, close } = await createDialler((socket) => socket.write('220 mail.example ESMTP\r\n'))
    await assert.rejects(transport.dial(toBeta), refusalOf('peer_protocol'))
    await close()
  })

  test('it speaks another protocol version: both sides say so', async () => {
    const answers: Promise<Buffer>[] = []
    const { transport, close } = await createDialler((socket) => {
      answers.push(collect(socket))
      socket.write(frameBytes(frameTypes.hello, 0, Buffer.from('SANDBAR\0\0\x09{}', 'latin1')))
    })
    await assert.rejects(transport.dial(toBeta), refusalOf('peer_version_unfit'))
    const [answer] = await Promise.all(answers)
    assert.equal(answer && reasonIn(answer)?.code, 'peer_version_unfit')
    await close()
  })

  test('it leaves with a reason: the reason is shown', async () => {
    const goodbye = Buffer.from('{"code":"peer_version_unfit","message":"Could not talk: too old"}')
    const { transport, close } = await createDialler((socket) =>
      socket.write(frameBytes(frameTypes.goodbye, 0, goodbye)),
    )
    await assert.rejects(transport.dial(toBeta), (error: Refusal) => {
      assert.match(error.message, /too old/)
      return refusalOf('peer_version_unfit')(error)
    })
    await close()
  })

  for (const [title, type, payload] of [
    ['an answer that is no object', frameTypes.reply, '[1]'],
    ['an answer that names __proto__', frameTypes.reply, '{"__proto__":{"polluted":true}}'],
    ['a refusal that is no JSON', frameTypes.refusal, '{'],
  ] as const) {
    test(`${title} ends the link`, async () => {
      const { transport, close } = await createDialler((socket) => {
        socket.write(betaHello())
        socket.on('error', () => {})
        socket.on('data', (chunk) => {
          const asked = chunk.includes('job-begin')
          if (asked) socket.write(frameBytes(type, 1, Buffer.from(payload)))
        })
      })
      const link = await transport.dial(toBeta)
      await assert.rejects(link.request(question('a')), refusalOf('peer_unreachable'))
      assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
      await close()
    })
  }

  test('a refusal with a code that nobody knows becomes a protocol refusal with its words', async () => {
    const { transport, close } = await createDialler((socket) => {
      socket.write(betaHello())
      socket.on('error', () => {})
      const refusal = Buffer.from('{"code":"from_the_future","message":"Could not do that","details":7}')
      socket.on('data', (chunk) => {
        if (chunk.includes('job-begin')) socket.write(frameBytes(frameTypes.refusal, 1, refusal))
      })
    })
    const link = await transport.dial(toBeta)
    await assert.rejects(link.request(question('a')), (error: Refusal) => {
      assert.deepEqual(
        [error.code, error.message, error.details],
        ['peer_protocol', 'Could not do that', { remoteCode: 'from_the_future' }],
      )
      return true
    })
    await close()
  })

  test('its questions over our own link are answered on even streams', async () => {
    const answers: Promise<Buffer>[] = []
    const { transport, close } = await createDialler((socket) => {
      answers.push(collect(socket))
      socket.write(Buffer.concat([betaHello(), requestBytes(2), requestBytes(4)]))
    })
    const link = await transport.dial(toBeta)
    const { sent } = link.traffic()
    await until(() => link.traffic().sent > sent)
    link.close()
    const [answer] = await Promise.all(answers)
    const streams = framesOf(answer ?? Buffer.alloc(0)).filter(({ type }) => type === frameTypes.reply)
    assert.deepEqual(
      streams.map(({ stream }) => stream),
      [2, 4],
    )
    await close()
  })
})
