import { Refusal } from '../core/refusal.ts'
import type { Transport } from '../ports/transport.ts'
import { createMemoryLinks, type MemoryLinks, type MemoryServer } from './links.ts'

/** Where a cluster of a memory network is found: `name` and each of `aliases` are addresses, all on `port`. */
export interface MemoryHost {
  name: string
  aliases?: string[]
  port: number
  /** What others see as the fingerprint of its certificate; default null: none needed. */
  fingerprint?: string
}

/** Clusters of one process that reach each other without sockets. */
export interface MemoryNetwork {
  /** The transport of one host; a later one with the same name takes over its addresses. */
  transport(host: MemoryHost): Transport
  /** Cuts all links between two hosts and refuses new ones (`up: false`), or lets them through again. */
  setLink(between: readonly [string, string], state: { up: boolean }): void
}

interface Station {
  host: MemoryHost
  server: MemoryServer | null
}

export function createMemoryNetwork(): MemoryNetwork {
  const stations = new Map<string, Station>()
  const links = createMemoryLinks()
  return {
    transport(host) {
      const station: Station = { host, server: null }
      stations.set(host.name, station)
      return createTransport(station, { stations, links })
    },
    setLink: ([one, other], state) => links.set(pairOf(one, other), state.up),
  }
}

function createTransport(own: Station, network: { stations: Map<string, Station>; links: MemoryLinks }): Transport {
  const { host } = own
  return {
    listening: { address: host.name, port: host.port },
    async serve(self, handler, onLink) {
      own.server = { self, handler, onLink }
    },
    async dial(address) {
      const remote = findStation(network.stations, address)
      const pair = pairOf(host.name, remote.host.name)
      if (!own.server || !remote.server || network.links.isCut(pair)) throw unreachable(address)
      return network.links.connect(pair, [endOf(own, own.server), endOf(remote, remote.server)])
    },
    async close() {
      own.server = null
      network.links.closeAll(host.name)
    },
  }
}

function endOf({ host }: Station, server: MemoryServer): MemoryServer & { host: string } {
  return { ...server, host: host.name, self: { ...server.self, fingerprint: host.fingerprint ?? null } }
}

function findStation(stations: Map<string, Station>, { address, port }: { address: string; port: number }): Station {
  const known = [...stations.values()].filter(({ host }) => [host.name, ...(host.aliases ?? [])].includes(address))
  const [first] = known
  if (!first) {
    throw new Refusal(
      'relationship_bad_address',
      `Could not reach ${address}: it is no known cluster, want a known one`,
    )
  }
  if (first.host.port !== port) throw unreachable({ address, port })
  return first
}

function unreachable({ address, port }: { address: string; port: number }): Refusal {
  return new Refusal('peer_unreachable', `Could not reach ${address}:${port}: nobody answers, want a running cluster`)
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ')
}
