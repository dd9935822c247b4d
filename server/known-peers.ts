import { lookup } from 'node:dns/promises'
import type { KnownCluster } from '@sandbar/engine/node'
import type { StartOptions } from './start-options.ts'

/** The port that users of the API see for every cluster of a sandbox. */
const publicPort = 3712

/** Made-up addresses for a sandbox's own clusters, from the block that is reserved for documentation. */
const publicAddresses = ['203.0.113.10', '203.0.113.20']

/** The address by which users of the API name the n-th cluster. */
export function publicAddress(index: number): string {
  return publicAddresses[index] ?? `203.0.113.${10 * (index + 1)}`
}

/** A cluster of this process, as its partner may call it. */
export function ownCluster(name: string, index: number, dial: { host: string; port: number }): KnownCluster {
  return { name, aliases: [publicAddress(index)], port: publicPort, dial: { ...dial, host: dialable(dial.host) } }
}

/** Clusters that `--peer` names; host names are resolved once, here. */
export function knownPeers(peers: StartOptions['peers']): Promise<KnownCluster[]> {
  return Promise.all(
    peers.map(async ({ name, host, port }) => {
      const { address } = await lookup(host).catch((cause: unknown) => {
        throw new Error(
          `Can't find the machine "${host}" of --peer ${name}=${host}:${port}: correct the name or give its IP address`,
          { cause },
        )
      })
      return { name, aliases: [host], port: publicPort, dial: { host: address, port } }
    }),
  )
}

function dialable(host: string): string {
  if (host === '0.0.0.0' || host === 'localhost') return '127.0.0.1'
  return host === '::' ? '::1' : host
}
