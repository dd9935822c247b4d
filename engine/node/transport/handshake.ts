import type { Socket } from 'node:net'
import { Refusal } from '../../core/refusal.ts'
import type { Clock } from '../../ports/clock.ts'
import type { PeerHandler, PeerIdentity, PeerLink } from '../../ports/transport.ts'
import type { Certificate } from './certificate.ts'
import { type Channel, openChannel, type Side } from './channel.ts'
import { type Connection, type ConnectionUser, createConnection, type LinkTiming, unreachable } from './connection.ts'
import { type FrameHeader, frameTypes } from './frame.ts'
import { decodeHello, encodeHello } from './hello.ts'
import { createLink } from './link.ts'

export interface HandshakeOptions {
  side: Side
  certificate: Certificate | null
  self: PeerIdentity
  handler: PeerHandler
  clock: Clock
  timing: LinkTiming
  /** A number below 2^32 for this connection, which nobody can foretell. */
  challenge: number
  /** Sees the link before any frame of it is handled. */
  onLink: (link: PeerLink) => void
  onError: (error: unknown) => void
}

/**
 * From a socket to a link. The side that dialled says hello first, so that a stranger learns nothing. Refusals:
 * `peer_unreachable`, `peer_protocol`, `peer_version_unfit`, `peer_not_trusted`; the socket is gone then.
 */
export function shakeHands(raw: Socket, options: HandshakeOptions): Promise<PeerLink> {
  const { clock, timing } = options
  return new Promise((resolve, reject) => {
    let connection: Connection | undefined
    const fail = (reason: Refusal) => {
      cancel()
      reject(reason)
      if (connection === undefined) raw.destroy()
    }
    const cancel = clock.schedule(clock.now() + timing.helloMs, () => {
      const late = new Refusal('peer_protocol', `Could not hear a hello: none came within ${timing.helloMs} ms`)
      if (connection === undefined) fail(late)
      else connection.cut(late)
    })
    const greeted = (link: PeerLink) => {
      cancel()
      options.onLink(link)
      resolve(link)
    }
    const onReady = (channel: Channel) => {
      connection = greet(channel, { ...options, greeted, fail })
    }
    const { stream } = openChannel(raw, { ...options, onReady })
    for (const emitter of new Set([raw, stream])) {
      emitter.on('error', (error: NodeJS.ErrnoException) => fail(unreachable(error.code ?? error.message)))
      emitter.on('close', () => fail(unreachable('the connection ended before its hello')))
    }
  })
}

interface Greeting extends HandshakeOptions {
  greeted: (link: PeerLink) => void
  fail: (reason: Refusal) => void
}

function greet(channel: Channel, options: Greeting): Connection {
  const { self, challenge: own } = options
  const sayHello = () => connection.send({ type: frameTypes.hello, parts: encodeHello({ ...self, challenge: own }) })
  let current: ConnectionUser = {
    admit: admitHello,
    frame({ payload }) {
      const { challenge, ...identity } = decodeHello(payload)
      const remote = { ...identity, fingerprint: channel.fingerprint() }
      if (channel.side === 'accepted') sayHello()
      connection.bind({ own, remote: challenge })
      const { link, user } = createLink({ ...options, connection, remote })
      current = user
      options.greeted(link)
    },
    isOwed: () => true,
    closed: options.fail,
  }
  const user: ConnectionUser = {
    admit: (header) => current.admit(header),
    frame: (frame) => current.frame(frame),
    isOwed: () => current.isOwed(),
    closed: (reason) => current.closed(reason),
  }
  const connection = createConnection(channel, { ...options, user })
  if (channel.side === 'dialled') sayHello()
  return connection
}

function admitHello({ type, stream }: FrameHeader): void {
  const isExpected = type === frameTypes.hello || type === frameTypes.goodbye
  if (isExpected && stream === 0) return
  throw new Refusal('peer_protocol', `Could not accept a frame of type ${type}: want a hello first`)
}
