import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What can happen to a connection on its way. */
export const linkFaults = [
  'reset',
  'cut',
  'half-close',
  'delay',
  'slow',
  'black hole',
  'flipped bit',
  'replayed',
  'reordered',
  'truncated',
  'duplicate connection',
] as const
export type LinkFault = (typeof linkFaults)[number]

interface Armed {
  kind: LinkFault
  /** Bytes that pass in that direction before it happens. */
  after: number
  direction: 'there' | 'back'
}

/** A proxy to a port of this machine that does one thing wrong, once. */
export interface FaultyProxy {
  readonly port: number
  arm(fault: Armed): void
  /** What was armed and has not happened, never will; what hangs is cut. */
  heal(): void
  /** Whether the armed fault came to pass. */
  readonly hasHappened: boolean
  close(): Promise<void>
}

interface Pair {
  client: Socket
  server: Socket
  /** All that the client has said, for a replay. */
  said: Buffer[]
  isSwallowed: boolean
}

export async function createFaultyProxy(to: number): Promise<FaultyProxy> {
  const pairs = new Set<Pair>()
  let armed: Armed | null = null
  let hasHappened = false

  const forward = (pair: Pair, direction: Armed['direction']) => {
    const [from, into] = direction === 'there' ? [pair.client, pair.server] : [pair.server, pair.client]
    let held: Buffer | null = null
    const send = (bytes: Buffer) => {
      if (!pair.isSwallowed && into.writable) into.write(bytes)
    }
    from.on('data', (bytes: Buffer) => {
      if (direction === 'there') pair.said.push(bytes)
      if (held) {
        send(bytes)
        send(held)
        held = null
        return
      }
      if (armed?.direction !== direction) return send(bytes)
      armed.after -= bytes.length
      if (armed.after > 0) return send(bytes)
      const { kind } = armed
      armed = null
      hasHappened = true
      if (kind === 'reordered') held = bytes
      else act(kind, { pair, bytes, into, send, to })
    })
    from.on('end', () => !pair.isSwallowed && into.end())
    from.on('error', () => into.destroy())
    from.on('close', () => !pair.isSwallowed && into.destroy())
  }

  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const onward = connect({ host: '127.0.0.1', port: to, noDelay: true, allowHalfOpen: true })
    const pair: Pair = { client, server: onward, said: [], isSwallowed: false }
    pairs.add(pair)
    client.once('close', () => pairs.delete(pair))
    forward(pair, 'there')
    forward(pair, 'back')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const destroyAll = () => {
    for (const { client, server: onward } of pairs) for (const socket of [client, onward]) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    arm(fault) {
      armed = { ...fault }
      hasHappened = false
    },
    heal() {
      armed = null
      for (const { client, server: onward, isSwallowed } of pairs) {
        if (isSwallowed) for (const socket of [client, onward]) socket.destroy()
      }
    },
    get hasHappened() {
      return hasHappened
    },
    close() {
      destroyAll()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

interface Scene {
  pair: Pair
  bytes: Buffer
  into: Socket
  send: (bytes: Buffer) => void
  to: number
}

function act(kind: LinkFault, { pair, bytes, into, send, to }: Scene): void {
  const middle = bytes.length >> 1
  const both = [pair.client, pair.server]
  const acts: Record<LinkFault, () => void> = {
    reset: () => both.forEach((socket) => void socket.resetAndDestroy()),
    cut: () => both.forEach((socket) => void socket.destroy()),
    'half-close': () => {
      send(bytes.subarray(0, middle))
      into.end()
    },
    delay: () => setImmediate(() => setImmediate(() => send(bytes))),
    slow: () => {
      for (const byte of bytes.subarray(0, 200)) send(Buffer.from([byte]))
      send(bytes.subarray(200))
    },
    'black hole': () => {
      pair.isSwallowed = true
    },
    'flipped bit': () => {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(middle) ^ 0x08, middle)
      send(flipped)
    },
    replayed: () => {
      send(bytes)
      send(bytes)
    },
    reordered: () => {},
    truncated: () => send(Buffer.concat([bytes.subarray(0, middle), bytes.subarray(middle + 1)])),
    'duplicate connection': () => {
      send(bytes)
      const twin = connect({ host: '127.0.0.1', port: to, noDelay: true })
      twin.on('error', () => {})
      twin.end(Buffer.concat(pair.said))
      twin.resume()
    },
  }
  acts[kind]()
}
