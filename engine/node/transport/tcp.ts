import { randomInt } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Refusal } from '../../core/refusal.ts'
import type { Clock } from '../../ports/clock.ts'
import type { PeerHandler, PeerIdentity, PeerLink, Transport } from '../../ports/transport.ts'
import { createSystemClock } from '../clock.ts'
import { type Cidr, type Ip, isAllowed, parseCidr, parseIp } from './address.ts'
import type { Certificate } from './certificate.ts'
import type { Side } from './channel.ts'
import { defaultTiming, type LinkTiming, unreachable } from './connection.ts'
import { shakeHands } from './handshake.ts'
import type { KnownClusters } from './known.ts'

export interface TcpTransportOptions {
  /** Where to listen; an address of this machine. */
  host: string
  /** 0 takes a free one; see `listening`. Null: nobody can dial this side. */
  port: number | null
  /** Null switches TLS off; both ends must agree. */
  certificate: Certificate | null
  known: KnownClusters
  /** Ranges of other machines that may be dialled by literal address. Default: none. */
  allowPeers?: readonly string[]
  /** The only ports that may be dialled there. Default: 3712 and 3713; on this machine, where allowed, any from 1024. */
  allowPeerPorts?: readonly number[]
  timing?: Partial<LinkTiming>
  /** Real time for the deadlines of links, never a sandbox's. */
  clock?: Clock
  /** The number below 2^32 that binds a conversation to its connection. Default: drawn at random for each. */
  challenge?: () => number
  /** Hears of bugs in the handler. Default: a process warning. */
  onError?: (error: unknown) => void
}

export interface TcpTransport extends Transport {
  /** A fault for the lab: `cut` breaks all links and lets none come up until it is set to false again. */
  setLink(fault: { cut: boolean }): void
}

const defaultPeerPorts = [3712, 3713]
const firstFreePort = 1024
const loopback = ['127.0.0.0/8', '::1/128'].map(requireCidr)
/** Links and handshakes that strangers may hold at a time. */
const maxAccepted = 64
const maxHandshakes = 16

interface Serving {
  self: PeerIdentity
  handler: PeerHandler
  onLink: (link: PeerLink) => void
}

interface State {
  readonly options: TcpTransportOptions
  readonly allowed: readonly Cidr[]
  readonly clock: Clock
  readonly sockets: Map<Socket, PeerLink | null>
  accepted: number
  handshakes: number
  isCut: boolean
  serving: Serving | null
  server: Server | null
}

/**
 * Clusters over TCP, with TLS unless switched off. `self` of `serve` is read anew at every hello, so a renamed cluster
 * needs no restart. `serve` rejects with Node's own error when the port is taken (`EADDRINUSE`). Bytes given to
 * `request` are not copied: leave them alone until it is answered.
 */
export function createTcpTransport(options: TcpTransportOptions): TcpTransport {
  const state: State = {
    options,
    allowed: (options.allowPeers ?? []).map(requireCidr),
    clock: options.clock ?? createSystemClock(),
    sockets: new Map(),
    accepted: 0,
    handshakes: 0,
    isCut: false,
    serving: null,
    server: null,
  }
  return {
    dial: (address) => dial(state, address),
    async serve(self, handler, onLink) {
      if (options.port !== null) state.server = await listen(state, options.port)
      state.serving = { self, handler, onLink }
    },
    get listening() {
      const address = state.server?.address()
      if (!address || typeof address === 'string') return null
      return { address: address.address, port: address.port }
    },
    setLink({ cut }) {
      state.isCut = cut
      if (cut) for (const socket of state.sockets.keys()) socket.destroy()
    },
    close: () => close(state),
  }
}

async function dial(state: State, address: { address: string; port: number }): Promise<PeerLink> {
  const place = findPlace(state, address)
  if (state.serving === null) throw unreachable('this cluster is not up')
  if (state.isCut) throw unreachable('the link is cut')
  return shake(state, connect({ host: place.host, port: place.port, noDelay: true }), {
    side: 'dialled',
    serving: state.serving,
  })
}

function findPlace(state: State, { address, port }: { address: string; port: number }): { host: string; port: number } {
  const { known } = state.options
  const place = known.find({ address, port })
  if (place !== undefined) return place
  const ip = parseIp(address)
  if (ip !== undefined && isAllowed(ip, state.allowed) && isPeerPort(state, ip, port)) return { host: address, port }
  if (known.isKnown(address)) throw unreachable(`it does not answer on port ${port}`)
  const message = `Could not find a cluster at ${JSON.stringify(address.slice(0, 255))} port ${port}: want a known cluster`
  throw new Refusal('relationship_bad_address', message, { details: { address: address.slice(0, 255), port } })
}

/** Several clusters of one machine need several ports; whoever lists loopback addresses means them. */
function isPeerPort({ options }: State, ip: Ip, port: number): boolean {
  if (options.allowPeerPorts) return options.allowPeerPorts.includes(port)
  return defaultPeerPorts.includes(port) || (port >= firstFreePort && isAllowed(ip, loopback))
}

function listen(state: State, port: number): Promise<Server> {
  const { host } = state.options
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true }, (socket) => accept(state, socket))
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      // Running out of handles while accepting is passing; the server goes on.
      server.on('error', (error) => report(state, error))
      resolve(server)
    })
  })
}

function accept(state: State, socket: Socket): void {
  const { serving } = state
  const isFull = state.accepted >= maxAccepted || state.handshakes >= maxHandshakes
  if (serving === null || state.isCut || isFull) {
    socket.destroy()
    return
  }
  state.accepted += 1
  state.handshakes += 1
  socket.once('close', () => {
    state.accepted -= 1
  })
  shake(state, socket, { side: 'accepted', serving })
    // Whoever knocked wrongly was told why; nobody here waits for it.
    .catch(() => {})
    .finally(() => {
      state.handshakes -= 1
    })
}

function shake(state: State, socket: Socket, as: { side: Side; serving: Serving }): Promise<PeerLink> {
  const { options, clock } = state
  const { side, serving } = as
  state.sockets.set(socket, null)
  socket.once('close', () => state.sockets.delete(socket))
  return shakeHands(socket, {
    side,
    certificate: options.certificate,
    self: serving.self,
    handler: serving.handler,
    clock,
    challenge: (options.challenge ?? drawChallenge)(),
    timing: { ...defaultTiming, ...options.timing },
    onError: (error) => report(state, error),
    onLink(link) {
      state.sockets.set(socket, link)
      serving.onLink(link)
    },
  })
}

function drawChallenge(): number {
  return randomInt(2 ** 32)
}

async function close(state: State): Promise<void> {
  const { server, sockets } = state
  state.server = null
  state.serving = null
  const gone = [...sockets].map(([socket, link]) => endSocket(socket, link))
  const closed = new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())))
  await Promise.all([...gone, closed])
}

function endSocket(socket: Socket, link: PeerLink | null): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) return resolve()
    socket.once('close', () => resolve())
    if (link === null) socket.destroy()
    else link.close()
  })
}

function report({ options }: State, error: unknown): void {
  if (options.onError !== undefined) options.onError(error)
  else process.emitWarning(error instanceof Error ? error : String(error))
}

function requireCidr(text: string): Cidr {
  const cidr = parseCidr(text)
  if (cidr !== undefined) return cidr
  throw new Refusal('relationship_bad_address', `Could not allow peers: '${text}' is no address range, want 10.0.0.0/8`)
}
