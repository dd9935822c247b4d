import type { Server, Socket } from 'node:net'

/** Follows the connections of a server from their first byte to their end. */
export interface OpenConnections {
  /** Begins; connections of before are not known. */
  watch(): void
  /** The address behind each connection that is open now. */
  peers(): string[]
}

/** The connections of a server that is made later than this. */
export function openConnections(server: () => Pick<Server, 'on'>): OpenConnections {
  const open = new Set<Socket>()
  return {
    watch() {
      server().on('connection', (socket: Socket) => {
        open.add(socket)
        socket.once('close', () => open.delete(socket))
      })
    },
    peers: () => [...open].flatMap(({ remoteAddress }) => remoteAddress ?? []),
  }
}
