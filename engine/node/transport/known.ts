import { Refusal } from '../../core/refusal.ts'
import { parseIp } from './address.ts'

export interface KnownCluster {
  /** `beta`; compared without case. */
  name: string
  /** Other addresses that mean this cluster, real or made up: `203.0.113.20`. */
  aliases?: readonly string[]
  /** The replication port that users of the API see. */
  port: number
  /** Where it really is. The host is an IP address: names are resolved before, once, by whoever adds the entry. */
  dial: { host: string; port: number }
}

/** Who can be reached in a sandbox. May be changed while transports use it. */
export interface KnownClusters {
  /** Replaces an entry of the same name. Refusal `relationship_bad_address` when `dial.host` is no IP address. */
  add(cluster: KnownCluster): void
  remove(name: string): void
  list(): KnownCluster[]
  /** Where to dial for what a user typed; undefined for strangers. Never asks DNS. */
  find(address: { address: string; port: number }): { host: string; port: number } | undefined
  /** Whether a cluster goes by this name or address, on whatever port. */
  isKnown(address: string): boolean
}

export function createKnownClusters(clusters: readonly KnownCluster[] = []): KnownClusters {
  const known = new Map<string, KnownCluster>()
  const add = (cluster: KnownCluster) => {
    if (parseIp(cluster.dial.host) === undefined) {
      const message = `Could not add the cluster ${cluster.name}: its host is '${cluster.dial.host}', want an IP address`
      throw new Refusal('relationship_bad_address', message)
    }
    known.set(cluster.name.toLowerCase(), cluster)
  }
  clusters.forEach(add)
  return {
    add,
    remove(name) {
      known.delete(name.toLowerCase())
    },
    list: () => [...known.values()],
    isKnown: (address) => [...known.values()].some((cluster) => addressesOf(cluster).includes(address.toLowerCase())),
    find: (address) => [...known.values()].find((cluster) => isMeant(cluster, address))?.dial,
  }
}

/** By name or alias with the port that users see, or by its real place. */
function isMeant(cluster: KnownCluster, { address, port }: { address: string; port: number }): boolean {
  if (address === cluster.dial.host && port === cluster.dial.port) return true
  return port === cluster.port && addressesOf(cluster).includes(address.toLowerCase())
}

function addressesOf(cluster: KnownCluster): string[] {
  return [cluster.name, ...(cluster.aliases ?? [])].map((name) => name.toLowerCase())
}
