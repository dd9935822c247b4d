import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PeerHandler } from '@sandbar/engine'
import type { TcpTransportOptions } from '@sandbar/engine/node'
import { frameTypes } from '../../engine/node/transport/frame.ts'
import { protocolVersion } from '../../engine/node/transport/hello.ts'
import { echo, question } from './transport-contract.ts'
import {
  connectRaw,
  createLonely,
  fireNext,
  frameBytes,
  framesOf,
  helloBytes,
  type ReadFrame,
  readerInto,
  reasonIn,
  requestBytes,
  until,
} from './transport-support.ts'

const timeout = 60_000
const conversation = () => Buffer.concat([helloBytes(), requestBytes(1), requestBytes(3, new Uint8Array(40))])

function flipBit(bytes: Buffer, bit: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (0x80 >> (bit & 7)), bit >> 3)
  return flipped
}

/** Says all of it, hangs up, and returns what was answered and how many requests got through to the handler. */
async function say(bytes: Uint8Array, more: Partial<TcpTransportOptions> = {}) {
  let handled = 0
  const handler: PeerHandler = async (...request) => {
    handled += 1
    return echo(...request)
  }
  const { transport, links, port } = await createLonely({ handler, more })
  const { socket, answer } = await connectRaw(port)
  socket.end(bytes)
  const answered = await answer
  const ended = links.length
  await transport.close()
  return { answered, handled, links: ended }
}

describe('a stranger on the replication port', { timeout }, () => {
  test('the recorded conversation itself is answered', async () => {
    const { handled, links } = await say(conversation())
    assert.deepEqual({ handled, links }, { handled: 2, links: 1 })
  })

  test('a conversation recorded on another connection ends at its first request', async () => {
    const { handled, links, answered } = await say(conversation(), { challenge: () => 7 })
    assert.deepEqual({ handled, links }, { handled: 0, links: 1 })
    assert.match(String(reasonIn(answered)?.message), /its checksum does not match/)
  })

  test('any of the first 64 bits flipped ends the conversation before a link exists', async () => {
    for (let bit = 0; bit < 64; bit += 1) {
      const { handled, links } = await say(flipBit(conversation(), bit))
      assert.deepEqual({ handled, links }, { handled: 0, links: 0 }, `bit ${bit}`)
    }
  })

  test('any flipped bit of a request keeps that request from the handler', async () => {
    const start = helloBytes().length
    const end = start + requestBytes(1).length
    for (let bit = start * 8; bit < end * 8; bit += 7) {
      const { handled, links } = await say(flipBit(conversation(), bit))
      assert.deepEqual({ handled, links }, { handled: 0, links: 1 }, `bit ${bit}`)
    }
  })

  test('a conversation that stops at any byte delivers whole requests only', async () => {
    const whole = conversation()
    const first = helloBytes().length + requestBytes(1).length
    for (let length = 0; length < whole.length; length += 11) {
      const { handled } = await say(whole.subarray(0, length))
      assert.equal(handled, length >= first ? 1 : 0, `${length} bytes`)
    }
  })

  test('garbage is cut off, whatever it is', async () => {
    // A small generator of its own: the same bytes in every run.
    let seed = 7
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      return seed >>> 8
    }
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(Array.from({ length: random() % 2000 }, () => random() & 0xff))
      const { handled, links } = await say(bytes)
      assert.deepEqual({ handled, links }, { handled: 0, links: 0 }, `round ${round}`)
    }
  })

  test('plain HTTP gets a reason and nothing else', async () => {
    const { answered } = await say(Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))
    assert.equal(reasonIn(answered)?.code, 'peer_protocol')
    assert.equal(framesOf(answered).length, 1)
  })
})

/** What is said, and words of the reason given. */
const offences: [title: string, bytes: () => Buffer, reason: RegExp][] = [
  ['a request before the hello', () => requestBytes(1), /want a hello first/],
  ['an unknown type', () => Buffer.from([0, 0, 0, 0, 99, 0, 0, 0, 0]), /type 99 is unknown/],
  [
    'a hello that claims to be long',
    () => Buffer.from([0, 0, 0x20, 0, 1, 0, 0, 0, 0]),
    /8192 bytes long, want at most 4096/,
  ],
  ['a hello of something else', () => frameBytes(frameTypes.hello, 0, Buffer.alloc(40)), /this kind/],
  ['a hello without a uuid', () => frameBytes(frameTypes.hello, 0, helloWith('{"name":"x"}')), /uuid is missing/],
  [
    'a hello with control characters',
    () => frameBytes(frameTypes.hello, 0, helloWith('{"name":"a\\nb"}')),
    /name is missing/,
  ],
  ['a second hello', () => Buffer.concat([helloBytes(), helloBytes()]), /the link has had one/],
  ['an even stream', () => Buffer.concat([helloBytes(), requestBytes(2)]), /stream is 2, want 1/],
  ['a repeated stream', () => Buffer.concat([helloBytes(), requestBytes(1), requestBytes(1)]), /stream is 1, want 3/],
  ['a skipped stream', () => Buffer.concat([helloBytes(), requestBytes(1), requestBytes(5)]), /stream is 5, want 3/],
  [
    'an answer to nothing',
    () => afterHello(frameBytes(frameTypes.reply, 2, Buffer.from('{}'))),
    /nothing was asked on stream 2/,
  ],
  ['a pong to no ping', () => afterHello(frameBytes(frameTypes.pong, 0, Buffer.alloc(8))), /no ping was sent/],
  ['a ping on a stream', () => afterHello(frameBytes(frameTypes.ping, 1)), /want 0/],
  ['a request of 4 GiB', () => afterHello(Buffer.from([255, 255, 255, 255, 2, 0, 0, 0, 1])), /want at most 8388608/],
  [
    'a request without a header',
    () => afterHello(frameBytes(frameTypes.request, 1, Buffer.alloc(2))),
    /header is longer/,
  ],
  ['a request with a header past its end', () => afterHello(request(100, '{}')), /header is longer/],
  ['a request that is no JSON', () => afterHello(request(3, '{"a')), /no JSON/],
  ['a request that is no object', () => afterHello(request(2, '[]')), /no object/],
  ['a request without a type', () => afterHello(request(2, '{}')), /no type/],
  ['a request that names __proto__', () => afterHello(json('{"type":"x","__proto__":{"a":1}}')), /no JSON/],
  [
    'a request nested too deep',
    () => afterHello(json(`{"type":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
    /no JSON/,
  ],
  ['a request in bad UTF-8', () => afterHello(request(2, '\xff\xfe')), /no JSON/],
]

function afterHello(bytes: Buffer): Buffer {
  return Buffer.concat([helloBytes(), bytes])
}

function helloWith(json: string): Buffer {
  return Buffer.concat([Buffer.from(`SANDBAR\0\0${String.fromCharCode(protocolVersion)}`, 'latin1'), Buffer.from(json)])
}

function request(headerLength: number, header: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(headerLength)
  return frameBytes(frameTypes.request, 1, length, Buffer.from(header, 'latin1'))
}

function json(header: string): Buffer {
  return request(header.length, header)
}

describe('a peer that breaks the rules is cut with a named reason', { timeout }, () => {
  for (const [title, bytes, reason] of offences) {
    test(title, async () => {
      const { transport, port } = await createLonely()
      const { socket, answer } = await connectRaw(port)
      socket.write(bytes())
      const goodbye = reasonIn(await answer)
      assert.equal(goodbye?.code, 'peer_protocol')
      assert.match(String(goodbye?.message), reason)
      await transport.close()
    })
  }

  test('another protocol version', async () => {
    const { transport, port } = await createLonely()
    const { socket, answer } = await connectRaw(port)
    socket.write(frameBytes(frameTypes.hello, 0, Buffer.from('SANDBAR\0\0\x01{}', 'latin1')))
    assert.equal(reasonIn(await answer)?.code, 'peer_version_unfit')
    await transport.close()
  })
})

describe('time is bounded', { timeout }, () => {
  for (const [title, bytes] of [
    ['silence', Buffer.alloc(0)],
    ['half a hello', helloBytes().subarray(0, 20)],
  ] as const) {
    test(`${title} instead of a hello is cut after five seconds`, async () => {
      const { transport, clock, port } = await createLonely()
      const { socket, answer } = await connectRaw(port)
      socket.write(bytes)
      await fireNext(clock)
      assert.equal(clock.now(), 5_000)
      const goodbye = reasonIn(await answer)
      assert.match(String(goodbye?.message), /none came within 5000 ms/)
      await transport.close()
    })
  }

  test('a request that drips in byte by byte is cut after about its allowance', async () => {
    const { transport, clock, links, port } = await createLonely()
    const { socket, answer } = await connectRaw(port)
    const bytes = Buffer.concat([helloBytes(), requestBytes(1, new Uint8Array(160_000))])
    let sent = helloBytes().length + 9
    socket.write(bytes.subarray(0, sent))
    await until(() => links[0]?.traffic().received === sent)
    while (!socket.destroyed && clock.now() < 600_000) {
      socket.write(bytes.subarray(sent, sent + 1))
      sent += 1
      await until(() => socket.destroyed || links[0]?.traffic().received === sent)
      await clock.advance(5_000)
    }
    assert.match(String(reasonIn(await answer)?.message), /not whole/)
    assert.ok(clock.now() >= 40_000 && clock.now() <= 60_000, `${clock.now()} ms`)
    await transport.close()
  })

  test('a silent peer is asked after ten seconds and given up after thirty', async () => {
    const { transport, clock, links, port } = await createLonely()
    const { socket, answer } = await connectRaw(port)
    socket.write(helloBytes())
    await until(() => links.length === 1)
    await clock.advance(29_999)
    assert.ok(!socket.destroyed)
    await clock.advance(1)
    const frames = framesOf(await answer)
    assert.deepEqual(
      frames.map(({ type }) => type),
      [frameTypes.hello, frameTypes.ping, frameTypes.goodbye],
    )
    assert.equal(clock.now(), 30_000)
    await transport.close()
  })

  test('two idle clusters keep their link for an hour', async () => {
    const beta = await createLonely()
    const { clock } = beta
    const alpha = await createLonely({ more: { clock } })
    alpha.known.add({ name: 'beta', port: 3712, dial: { host: '127.0.0.1', port: beta.port } })
    const link = await alpha.transport.dial({ address: 'beta', port: 3712 })
    for (let second = 0; second < 3600; second += 5) {
      const { received } = link.traffic()
      await clock.advance(5_000)
      // Both ends ask every ten seconds; wait for the answer before time goes on.
      if (second % 10 === 5) await until(() => link.traffic().received > received)
    }
    assert.equal((await link.request(question('still here'))).treeDigest, 'still here')
    await Promise.all([alpha.transport.close(), beta.transport.close()])
  })
})

describe('createFrameReader', () => {
  test('finds the same frames however the bytes are cut', () => {
    const bytes = conversation()
    const whole = framesOf(bytes)
    for (let size = 1; size < 60; size += 1) {
      const frames: ReadFrame[] = []
      const reader = readerInto(frames)
      for (let offset = 0; offset < bytes.length; offset += size) reader.push(bytes.subarray(offset, offset + size))
      assert.deepEqual(frames, whole, `pieces of ${size}`)
      assert.equal(reader.pending(), null)
    }
  })

  test('never gives out a frame with a flipped bit', () => {
    const bytes = requestBytes(1, Buffer.from('content'))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const frames: ReadFrame[] = []
      const reader = readerInto(frames)
      try {
        reader.push(flipBit(bytes, bit))
        assert.notEqual(reader.pending(), null, `bit ${bit} was neither refused nor waited for`)
      } catch (error) {
        assert.match(String(error), /Could not read a frame/)
      }
      assert.deepEqual(frames, [])
    }
  })
})
