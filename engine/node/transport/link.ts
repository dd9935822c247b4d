import { Refusal } from '../../core/refusal.ts'
import type { PeerMessage, PeerReply } from '../../job/messages.ts'
import type { PeerHandler, PeerIdentity, PeerLink } from '../../ports/transport.ts'
import { type Connection, type ConnectionUser, unreachable } from './connection.ts'
import { type Credit, costOf, createCredit, creditBytes, overdraftBytes } from './credit.ts'
import { type Frame, type FrameHeader, frameTypes, payloadLimits, sumLengths } from './frame.ts'
import { decodeObject, decodeRefusal, decodeRequest, encodeObject, encodeRefusal, encodeRequest } from './payload.ts'

export interface LinkOptions {
  connection: Connection
  remote: PeerIdentity
  handler: PeerHandler
  /** Bugs of the handler, which the other side only hears of as "unexpected error". */
  onError: (error: unknown) => void
}

const lastStream = 0xffff_ffff

/** One question on its way. */
interface Ask {
  resolve: (reply: Record<string, unknown>) => void
  reject: (refusal: Refusal) => void
  cost: number
}

interface State extends LinkOptions {
  readonly credit: Credit
  /** Asked or waiting for room. */
  readonly asks: Set<Ask>
  /** Asked, by stream. */
  readonly asked: Map<number, Ask>
  readonly closeListeners: Set<() => void>
  /** The side that dialled asks on odd streams, the other on even ones; each counts upwards. */
  nextStream: number
  lastRemoteStream: number
  /** Cost of the questions that this side owes an answer. */
  owedCost: number
  closed: Refusal | null
}

/** A link after its hello, and the part of it that the connection feeds. */
export function createLink(options: LinkOptions): { link: PeerLink; user: ConnectionUser } {
  const isDialled = options.connection.channel.side === 'dialled'
  const state: State = {
    ...options,
    credit: createCredit(creditBytes),
    asks: new Set(),
    asked: new Map(),
    closeListeners: new Set(),
    nextStream: isDialled ? 1 : 2,
    lastRemoteStream: isDialled ? 0 : -1,
    owedCost: 0,
    closed: null,
  }
  const { raw } = options.connection.channel
  const link: PeerLink = {
    remote: options.remote,
    request: <M extends PeerMessage>(message: M, bytes?: Uint8Array) =>
      ask(state, message, bytes) as Promise<PeerReply<M>>,
    traffic: () => ({ sent: raw.bytesWritten, received: raw.bytesRead }),
    onClose(listener) {
      if (state.closed === null) state.closeListeners.add(listener)
      else queueMicrotask(listener)
    },
    close: () => options.connection.cut(unreachable('the link was closed')),
  }
  const user: ConnectionUser = {
    admit: (header) => admit(state, header),
    frame: (frame) => (frame.type === frameTypes.request ? answer(state, frame, link) : settle(state, frame)),
    isOwed: () => state.asked.size > 0,
    closed: (reason) => end(state, reason),
  }
  return { link, user }
}

function ask(state: State, message: PeerMessage, bytes?: Uint8Array): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    if (state.closed !== null) return reject(state.closed)
    const parts = encodeRequest(message, bytes)
    const length = sumLengths(parts)
    const limit = payloadLimits[frameTypes.request]
    if (length > limit) {
      const text = `Could not ask ${message.type}: the request is ${length} bytes long, want at most ${limit}`
      return reject(new Refusal('peer_protocol', text))
    }
    const entry: Ask = { resolve, reject, cost: costOf(length) }
    state.asks.add(entry)
    state.credit.take(entry.cost, () => {
      const stream = state.nextStream
      if (stream > lastStream) return state.connection.cut(unreachable('the link has used up its stream numbers'))
      state.nextStream += 2
      state.asked.set(stream, entry)
      state.connection.send({ type: frameTypes.request, stream, parts })
    })
  })
}

/** Runs before a payload is kept. */
function admit(state: State, { type, stream, length }: FrameHeader): void {
  switch (type) {
    case frameTypes.hello:
      throw new Refusal('peer_protocol', 'Could not accept a hello: the link has had one')
    case frameTypes.request:
      admitRequest(state, stream, length)
      return
    case frameTypes.reply:
    case frameTypes.refusal:
      if (state.asked.has(stream)) return
      throw new Refusal('peer_protocol', `Could not accept an answer: nothing was asked on stream ${stream}`)
    default:
      if (stream === 0) return
      throw new Refusal('peer_protocol', `Could not accept a frame of type ${type}: it names stream ${stream}, want 0`)
  }
}

function admitRequest(state: State, stream: number, length: number): void {
  const wanted = state.lastRemoteStream + 2
  if (stream !== wanted) {
    throw new Refusal('peer_protocol', `Could not accept a request: its stream is ${stream}, want ${wanted}`)
  }
  state.lastRemoteStream = stream
  state.owedCost += costOf(length)
  if (state.owedCost <= overdraftBytes) return
  const text = `Could not accept a request: ${state.owedCost} bytes are unanswered, want at most ${overdraftBytes}`
  throw new Refusal('peer_protocol', text)
}

function answer(state: State, { stream, payload, release }: Frame, link: PeerLink): void {
  const { message, bytes } = decodeRequest(payload)
  const cost = costOf(payload.length)
  // Room is given back once the answer has left: a peer that reads no answers may not go on asking.
  const giveRoom = () => {
    state.owedCost -= cost
  }
  const respond = (type: typeof frameTypes.reply | typeof frameTypes.refusal, body: Uint8Array) =>
    state.connection.send({ type, stream, parts: [body] }, giveRoom)
  const refuse = (thrown: unknown) => {
    if (!(thrown instanceof Refusal)) state.onError(thrown)
    respond(frameTypes.refusal, limited(encodeRefusal(thrown), frameTypes.refusal))
  }
  handle(state, { message, bytes }, link)
    .finally(release)
    .then((reply) => limited(encodeObject(reply), frameTypes.reply))
    .then((body) => respond(frameTypes.reply, body))
    .catch(refuse)
}

/** Also turns what a handler throws before its first await into a rejection. */
async function handle(state: State, request: ReturnType<typeof decodeRequest>, link: PeerLink): Promise<object> {
  return state.handler(request.message, request.bytes, link)
}

function limited(body: Uint8Array, type: typeof frameTypes.reply | typeof frameTypes.refusal): Uint8Array {
  if (body.length <= payloadLimits[type]) return body
  const text = `Could not answer: the answer is ${body.length} bytes long, want at most ${payloadLimits[type]}`
  if (type === frameTypes.refusal) return encodeRefusal(new Refusal('peer_protocol', text))
  throw new Refusal('peer_protocol', text)
}

function settle(state: State, { type, stream, payload }: Frame): void {
  const entry = state.asked.get(stream)
  if (entry === undefined) return
  if (type === frameTypes.reply) entry.resolve(decodeObject(payload))
  else entry.reject(decodeRefusal(payload))
  state.asked.delete(stream)
  state.asks.delete(entry)
  state.credit.give(entry.cost)
}

function end(state: State, reason: Refusal): void {
  // Whatever ended the link, to those who asked it only means that the other side can't be reached now.
  const { code, message } = reason
  state.closed = code === 'peer_unreachable' ? reason : new Refusal('peer_unreachable', message, { details: { code } })
  state.credit.clear()
  for (const entry of state.asks) entry.reject(state.closed)
  state.asks.clear()
  state.asked.clear()
  for (const listener of state.closeListeners) listener()
}
