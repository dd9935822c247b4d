import { Refusal } from '../../core/refusal.ts'
import type { Clock } from '../../ports/clock.ts'
import { createBuffers } from './buffers.ts'
import type { Channel } from './channel.ts'
import {
  createFrameReader,
  encodeFrame,
  type FrameReader,
  type FrameSink,
  type FrameToSend,
  frameTypes,
  type Guard,
} from './frame.ts'
import { createHeartbeat, type Heartbeat } from './heartbeat.ts'
import { createOutlet, type Outlet } from './outlet.ts'
import { decodeObject, encodeObject } from './payload.ts'
import { createSweeper } from './sweeper.ts'

export interface LinkTiming {
  /** From the first byte of a connection to the other side's hello. */
  helloMs: number
  idleMs: number
  deadMs: number
  /** For a frame to arrive whole, besides a second for each 16 KiB. */
  frameMs: number
}

export const defaultTiming: LinkTiming = { helloMs: 5_000, idleMs: 10_000, deadMs: 30_000, frameMs: 30_000 }

/** What the other side doesn't read; beyond this it is cut. */
const maxUnsentBytes = 64 * 1024 * 1024
/** For the last words to leave before the socket goes. */
const lingerMs = 1_000
const slowestBytesPerMs = 16

/** Frames over a channel, with its death found out. */
export interface Connection {
  readonly channel: Channel
  readonly isOpen: boolean
  send(frame: FrameToSend, onFlushed?: () => void): void
  /** After the hellos: the numbers that each side has drawn for this connection are part of all checksums. */
  bind(challenges: { own: number; remote: number }): void
  /** Ends the link; the other side is told the reason. */
  cut(reason: Refusal): void
  /** Ends it without a word, as a broken cable would. */
  drop(reason: Refusal): void
}

/** Whoever deals with the frames of a connection at the moment. */
export interface ConnectionUser extends FrameSink {
  isOwed(): boolean
  closed(reason: Refusal): void
}

export interface ConnectionOptions {
  clock: Clock
  timing: LinkTiming
  user: ConnectionUser
}

interface State {
  readonly channel: Channel
  readonly options: ConnectionOptions
  reader: FrameReader
  heartbeat: Heartbeat
  readonly outlet: Outlet
  guards: { send: Guard; read: Guard }
  isOpen: boolean
  frameBeganAt: number | null
}

/** For all frames of this process. */
const buffers = createBuffers()
const sweep = createSweeper()

/** Takes over a channel's stream. Ping, pong and goodbye are dealt with here; all else goes to the user. */
export function createConnection(channel: Channel, options: ConnectionOptions): Connection {
  const { clock, timing, user } = options
  const sink: FrameSink = {
    admit: (header) => user.admit(header),
    frame: (frame) => receive(state, frame),
  }
  const heartbeat = createHeartbeat({
    clock,
    idleMs: timing.idleMs,
    deadMs: timing.deadMs,
    isOwed: () => user.isOwed() || state.reader.pending() !== null,
    ping: () => send(state, { type: frameTypes.ping, parts: [new Uint8Array(8)] }),
    dead: () => cut(state, unreachable(`it was silent for ${timing.deadMs} ms`)),
    look: () => refuseDrip(state),
  })
  const state: State = {
    channel,
    options,
    reader: createFrameReader(sink, { guard: () => state.guards.read, buffers }),
    heartbeat,
    outlet: createOutlet(channel.stream),
    guards: guardsOf(channel, { own: 0, remote: 0 }),
    isOpen: true,
    frameBeganAt: null,
  }
  listen(state)
  return {
    channel,
    get isOpen() {
      return state.isOpen
    },
    send: (frame, onFlushed) => send(state, frame, onFlushed),
    bind(challenges) {
      state.guards = guardsOf(channel, challenges)
    },
    cut: (reason) => cut(state, reason),
    drop: (reason) => drop(state, reason),
  }
}

function guardsOf({ isGuarded }: Channel, { own, remote }: { own: number; remote: number }): State['guards'] {
  const coversPayload = !isGuarded
  return { send: { challenge: remote, coversPayload }, read: { challenge: own, coversPayload } }
}

export function unreachable(why: string, details: Record<string, unknown> = {}): Refusal {
  return new Refusal('peer_unreachable', `Could not reach the other cluster: ${why}`, { details })
}

function listen(state: State): void {
  const { stream, raw } = state.channel
  stream.on('data', (chunk: Buffer) => read(state, chunk))
  for (const emitter of new Set([stream, raw])) {
    emitter.on('error', (error: NodeJS.ErrnoException) => drop(state, unreachable(error.code ?? error.message)))
    emitter.on('close', () => drop(state, unreachable('the connection ended')))
  }
  stream.on('end', () => drop(state, unreachable('it ended the connection')))
}

function read(state: State, chunk: Buffer): void {
  if (!state.isOpen) return
  state.heartbeat.heard()
  sweep(chunk.length)
  try {
    state.reader.push(chunk)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    cut(state, error)
    return
  }
  if (state.reader.pending() === null) state.frameBeganAt = null
  else state.frameBeganAt ??= state.options.clock.now()
}

function receive(state: State, frame: Parameters<FrameSink['frame']>[0]): void {
  // Frames of the same chunk may follow the one that ended the link.
  if (!state.isOpen) return
  state.frameBeganAt = null
  switch (frame.type) {
    case frameTypes.ping:
      send(state, { type: frameTypes.pong, parts: [frame.payload] })
      break
    case frameTypes.pong:
      if (state.heartbeat.answered()) break
      throw new Refusal('peer_protocol', 'Could not accept a pong: no ping was sent')
    case frameTypes.goodbye:
      drop(state, readGoodbye(frame.payload))
      break
    default:
      state.options.user.frame(frame)
  }
}

function send(state: State, frame: Parameters<Connection['send']>[0], onFlushed?: () => void): void {
  if (!state.isOpen) return
  state.outlet.write(encodeFrame(frame, state.guards.send), onFlushed)
  if (state.outlet.waitingBytes > maxUnsentBytes) drop(state, unreachable('it does not read what it asked for'))
}

/** A frame that trickles in keeps the link busy without end. */
function refuseDrip(state: State): void {
  const length = state.reader.pending()
  if (length === null || state.frameBeganAt === null) return
  const { clock, timing } = state.options
  const allowedMs = timing.frameMs + length / slowestBytesPerMs
  if (clock.now() - state.frameBeganAt < allowedMs) return
  cut(state, new Refusal('peer_protocol', `Could not read a frame: it was not whole after ${Math.round(allowedMs)} ms`))
}

function cut(state: State, reason: Refusal): void {
  if (!state.isOpen) return
  const words = { code: reason.code, message: reason.message.slice(0, 500) }
  send(state, { type: frameTypes.goodbye, parts: [encodeObject(words)] })
  if (!state.isOpen) return
  const { raw, stream } = state.channel
  close(state, reason)
  state.outlet.end(() => stream.end(() => raw.destroySoon()))
  const cancel = state.options.clock.schedule(state.options.clock.now() + lingerMs, () => raw.destroy())
  raw.once('close', cancel)
}

function drop(state: State, reason: Refusal): void {
  if (!state.isOpen) return
  close(state, reason)
  state.channel.stream.destroy()
  state.channel.raw.destroy()
}

function close(state: State, reason: Refusal): void {
  state.isOpen = false
  state.heartbeat.stop()
  state.options.user.closed(reason)
}

/** Reasons that both sides show; any other end only means that the link is gone. */
const sharedReasons = ['peer_protocol', 'peer_version_unfit', 'peer_not_trusted'] as const

/** Why the other side left, in its own words. */
function readGoodbye(payload: Uint8Array): Refusal {
  const { code, message } = decodeObject(payload)
  const words = `it ended the link: ${typeof message === 'string' ? message : 'no reason given'}`
  const shared = sharedReasons.find((known) => known === code)
  return shared === undefined
    ? unreachable(words)
    : new Refusal(shared, `Could not talk to the other cluster: ${words}`)
}
