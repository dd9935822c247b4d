import { isRefusal, Refusal } from '../core/refusal.ts'
import type { PeerMessage, PeerReply } from '../job/messages.ts'
import type { PeerHandler, PeerIdentity, PeerLink } from '../ports/transport.ts'

/** What a host has once it serves. */
export interface MemoryServer {
  self: PeerIdentity
  handler: PeerHandler
  onLink: (link: PeerLink) => void
}

type End = MemoryServer & { host: string }

/** All links of a memory network. */
export interface MemoryLinks {
  connect(pair: string, ends: readonly [dialling: End, accepting: End]): PeerLink
  set(pair: string, up: boolean): void
  isCut(pair: string): boolean
  closeAll(host: string): void
}

interface Connection {
  pair: string
  hosts: string[]
  close: () => void
}

export function createMemoryLinks(): MemoryLinks {
  const connections = new Set<Connection>()
  const cut = new Set<string>()
  const closeWhere = (matches: (connection: Connection) => boolean) => {
    for (const connection of [...connections]) if (matches(connection)) connection.close()
  }
  return {
    connect(pair, ends) {
      const wire = createWire()
      const connection = { pair, hosts: ends.map((end) => end.host), close: wire.close }
      connections.add(connection)
      wire.onClose(() => connections.delete(connection))
      return joinEnds(wire, ends)
    },
    set(pair, up) {
      if (up) cut.delete(pair)
      else cut.add(pair)
      if (!up) closeWhere((connection) => connection.pair === pair)
    },
    isCut: (pair) => cut.has(pair),
    closeAll: (host) => closeWhere((connection) => connection.hosts.includes(host)),
  }
}

interface Wire {
  /** Rejects when the wire breaks; never resolves. */
  readonly broken: Promise<never>
  isOpen(): boolean
  onClose(listener: () => void): void
  close(): void
}

function createWire(): Wire {
  let open = true
  const listeners: (() => void)[] = []
  const { promise: broken, reject } = Promise.withResolvers<never>()
  broken.catch(() => {})
  return {
    broken,
    isOpen: () => open,
    onClose(listener) {
      if (open) listeners.push(listener)
      else queueMicrotask(listener)
    },
    close() {
      if (!open) return
      open = false
      reject(lost())
      for (const listener of listeners) listener()
    },
  }
}

function lost(): Refusal {
  return new Refusal(
    'peer_unreachable',
    'Could not finish a request to the other cluster: the link broke, want a live one',
  )
}

interface Side {
  link: PeerLink
  count: { sent: number; received: number }
  handler: PeerHandler
}

function joinEnds(wire: Wire, [dialling, accepting]: readonly [End, End]): PeerLink {
  const near: Side = createSide(wire, { own: dialling, remote: accepting, far: () => far })
  const far: Side = createSide(wire, { own: accepting, remote: dialling, far: () => near })
  accepting.onLink(far.link)
  dialling.onLink(near.link)
  return near.link
}

function createSide(wire: Wire, ends: { own: End; remote: End; far: () => Side }): Side {
  const count = { sent: 0, received: 0 }
  const link: PeerLink = {
    remote: structuredClone(ends.remote.self),
    request: (message, bytes) => request(wire, { message, bytes, near: side, far: ends.far() }),
    traffic: () => ({ ...count }),
    onClose: wire.onClose,
    close: wire.close,
  }
  const side: Side = { link, count, handler: ends.own.handler }
  return side
}

interface Delivery<M extends PeerMessage> {
  message: M
  bytes: Uint8Array | undefined
  near: Side
  far: Side
}

async function request<M extends PeerMessage>(wire: Wire, { message, bytes, near, far }: Delivery<M>) {
  if (!wire.isOpen()) throw lost()
  const content = bytes?.slice() ?? new Uint8Array()
  carry(near, far, sizeOf(message) + content.length)
  const answer = far.handler(structuredClone(message), content, far.link).catch(asRefusal)
  const reply = structuredClone(await Promise.race([answer, wire.broken]))
  carry(far, near, sizeOf(reply))
  return reply as PeerReply<M>
}

/** As on a socket: what the other side did not mean to say does not travel, and a refusal is made anew here. */
function asRefusal(thrown: unknown): never {
  if (!isRefusal(thrown))
    throw new Refusal('peer_protocol', `Could not handle a request of the other cluster: ${thrown}`)
  throw new Refusal(thrown.code, thrown.message, { details: structuredClone(thrown.details) })
}

function carry(from: Side, to: Side, size: number): void {
  from.count.sent += size
  to.count.received += size
}

/** An estimate: the length of the message as JSON. */
function sizeOf(message: unknown): number {
  return JSON.stringify(message, (_, value) => (typeof value === 'bigint' ? String(value) : value)).length
}
