import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PeerHandler, PeerLink } from '@sandbar/engine'
import { createManualClock } from '@sandbar/engine/memory'
import {
  type Certificate,
  createKnownClusters,
  createTcpTransport,
  type TcpTransport,
  type TcpTransportOptions,
} from '@sandbar/engine/node'
import { createBuffers } from '../../engine/node/transport/buffers.ts'
import {
  createFrameReader,
  encodeFrame,
  type Frame,
  type FrameReader,
  type FrameType,
  frameTypes,
} from '../../engine/node/transport/frame.ts'
import { encodeHello } from '../../engine/node/transport/hello.ts'
import { decodeObject, encodeRequest } from '../../engine/node/transport/payload.ts'
import { echo, identities, question, type TransportPair } from './transport-contract.ts'

/** Two transports on free ports of the loopback that know each other once they serve. */
export function createTcpPair(certificates: Record<'alpha' | 'beta', Certificate | null>): TransportPair {
  const known = createKnownClusters()
  const create = (name: 'alpha' | 'beta') => {
    const certificate = certificates[name]
    const transport = createTcpTransport({ host: '127.0.0.1', port: 0, certificate, known, onError: () => {} })
    const inner = transport.serve
    const serve: TcpTransport['serve'] = async (...served) => {
      await inner(...served)
      const port = transport.listening?.port ?? 0
      const aliases = [name === 'alpha' ? '203.0.113.10' : '203.0.113.20']
      known.add({ name, aliases, port: 3712, dial: { host: '127.0.0.1', port } })
    }
    return Object.assign(transport, { serve })
  }
  const [alpha, beta] = [create('alpha'), create('beta')]
  return { alpha, beta, setLink: ({ up }) => alpha.setLink({ cut: !up }) }
}

/** One serving transport without TLS and with time in the test's hands. */
export async function createLonely(options: { handler?: PeerHandler; more?: Partial<TcpTransportOptions> } = {}) {
  const clock = createManualClock({ startAtMs: 0 })
  const known = createKnownClusters()
  const base = { host: '127.0.0.1', port: 0, certificate: null, known, clock, challenge: () => 0, onError: () => {} }
  const transport = createTcpTransport({ ...base, ...options.more })
  const links: PeerLink[] = []
  await transport.serve(identities.beta, options.handler ?? echo, (link) => links.push(link))
  const port = transport.listening?.port ?? 0
  return { transport, clock, links, known, port }
}

/** Everything that comes over a socket until it ends, resets counted as an end. */
export function collect(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => {})
  return new Promise((resolve) => socket.once('close', () => resolve(Buffer.concat(chunks))))
}

export async function connectRaw(port: number): Promise<{ socket: Socket; answer: Promise<Buffer> }> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const answer = collect(socket)
  await once(socket, 'connect')
  return { socket, answer }
}

const patienceMs = 30_000

/** Lets the event loop turn until something holds; throws when it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited ${patienceMs} ms in vain for ${holds}`)
    await nextTurn()
  }
}

/** Fires the next timer of a clock, once there is one. */
export function fireNext(clock: ReturnType<typeof createManualClock>): Promise<void> {
  return until(() => clock.advanceToNext())
}

/** As both sides of a connection without TLS see it if neither has drawn more than 0. */
const guard = { challenge: 0, coversPayload: true }

export type ReadFrame = Omit<Frame, 'release'>

export function readerInto(frames: ReadFrame[]): FrameReader {
  const frame = ({ release: _, ...rest }: Frame) => frames.push(rest)
  return createFrameReader({ admit: () => {}, frame }, { guard: () => guard, buffers: createBuffers() })
}

/** Cuts what came over a raw socket into frames. */
export function framesOf(bytes: Uint8Array): ReadFrame[] {
  const frames: ReadFrame[] = []
  readerInto(frames).push(bytes)
  return frames
}

/** The reason that the other side gave for leaving; undefined when it gave none. */
export function reasonIn(bytes: Uint8Array): { code: unknown; message: unknown } | undefined {
  const goodbye = framesOf(bytes).find(({ type }) => type === frameTypes.goodbye)
  if (goodbye === undefined) return undefined
  const { code, message } = decodeObject(goodbye.payload)
  return { code, message }
}

export function frameBytes(type: FrameType, stream: number, ...parts: Uint8Array[]): Buffer {
  return Buffer.concat(encodeFrame({ type, stream, parts }, guard))
}

export function helloBytes(): Buffer {
  return frameBytes(frameTypes.hello, 0, ...encodeHello({ ...identities.alpha, challenge: 0 }))
}

export function requestBytes(stream: number, bytes = new Uint8Array(0)): Buffer {
  return frameBytes(frameTypes.request, stream, ...encodeRequest(question(`s${stream}`), bytes))
}
