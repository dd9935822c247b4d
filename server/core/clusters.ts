import { type Clock, type Cluster, createCluster, type Identifiers } from '@sandbar/engine'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryNetwork,
  createMemoryVolume,
  type MemoryNetwork,
  memoryDigest,
  seededIdentifiers,
} from '@sandbar/engine/memory'
import { createIdentities } from './accounts/local-identities.ts'
import { createDigestPasswords } from './accounts/passwords.ts'
import { defaultAccount, plantAccounts, preparePlanting } from './accounts/plant.ts'
import { createApi } from './api.ts'
import type { Api } from './http.ts'
import { type LabEvent, toLabEvent } from './lab-events.ts'
import { createRecords, type Records } from './records.ts'
import { plantSeed, type SeedName, seeds } from './seeds.ts'
import { createSessions } from './sessions.ts'
import { defaultReplicationPort } from './wire/port.ts'

/** Two clusters in memory, without sockets, that replicate with each other. */
export interface Clusters {
  readonly clusters: readonly ClusterInMemory[]
  readonly clock: Clock
  /** To cut the link between the two. A reset makes a new one. */
  readonly network: MemoryNetwork
  subscribe(listener: (event: LabEvent) => void): () => void
  /** Back to the first state: relationships, sessions and snapshots gone, files seeded anew. The clock goes on. */
  reset(): Promise<void>
  close(): Promise<void>
}

export interface ClusterInMemory {
  readonly name: string
  /** What the other cluster calls it: a `target_address`, on port 3712. */
  readonly address: string
  /** Stays the same over a reset. */
  readonly api: Api
  /** Another one after a reset. */
  readonly cluster: Cluster
  /** What the API remembers; another one after a reset. */
  readonly records: Records
}

export interface ClustersOptions {
  /** What the file systems hold at first; default `demo`. */
  seed?: SeedName
  /** Default: a manual clock of its own; give one to lead it. */
  clock?: Clock
  /** Same number, same ids and tokens; default 1. */
  randomSeed?: number
  /** Default `alpha` and `beta`. */
  names?: readonly [string, string]
  coreVersion?: string
  user?: string
  password?: string
  /** Told of exceptions behind a 500 answer. */
  onBug?: (thrown: unknown) => void
}

const addresses = ['203.0.113.10', '203.0.113.20'] as const
const minuteMs = 60_000
const maxRelationships = 100
/** Where a manual clock starts: a Monday morning, the same in each run. */
const startAtMs = Date.UTC(2026, 0, 5, 10)

interface Running {
  network: MemoryNetwork
  clusters: Cluster[]
  records: Records[]
  apis: Api[]
}

export async function createClusters(options: ClustersOptions = {}): Promise<Clusters> {
  const clock = options.clock ?? createManualClock({ startAtMs })
  const names = options.names ?? ['alpha', 'beta']
  // Kept over a reset, so that ids and tokens of before never come back to life.
  const identifiers = seededIdentifiers(options.randomSeed ?? 1)
  const listeners = new Set<(event: LabEvent) => void>()
  const tell = (event: LabEvent) => {
    for (const listener of [...listeners]) listener(event)
  }
  const begin = () => startBoth({ options, names, clock, identifiers, tell })
  let running = await begin()
  return {
    clusters: names.map((name, index) => ({
      name,
      address: addresses[index] ?? name,
      api: { handle: (request) => at(running.apis, index).handle(request) },
      get cluster() {
        return at(running.clusters, index)
      },
      get records() {
        return at(running.records, index)
      },
    })),
    clock,
    get network() {
      return running.network
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async reset() {
      await Promise.all(running.clusters.map((cluster) => cluster.close()))
      running = await begin()
      tell({ event: 'reset' })
    },
    close: async () => void (await Promise.all(running.clusters.map((cluster) => cluster.close()))),
  }
}

interface Setup {
  options: ClustersOptions
  names: readonly [string, string]
  clock: Clock
  identifiers: Identifiers
  tell: (event: LabEvent) => void
}

async function startBoth(setup: Setup): Promise<Running> {
  const network = createMemoryNetwork()
  const parts = [await startOne(setup, network, 0), await startOne(setup, network, 1)]
  const apis = await Promise.all(parts.map((part, index) => apiOf(setup, { ...part, address: at(addresses, index) })))
  return {
    network,
    clusters: parts.map(({ cluster }) => cluster),
    records: parts.map(({ records }) => records),
    apis,
  }
}

interface Started {
  cluster: Cluster
  records: Records
}

async function startOne(setup: Setup, network: MemoryNetwork, index: 0 | 1): Promise<Started> {
  const { options, names, clock, identifiers, tell } = setup
  const name = names[index]
  const volume = createMemoryVolume({ clock, digest: memoryDigest })
  const seed = seeds[options.seed ?? 'demo']
  await plantSeed(volume, index === 0 ? seed.first : seed.second)
  const catalogue = createMemoryCatalogue()
  const records = createRecords(catalogue)
  const ports = {
    volume,
    catalogue,
    manifests: createMemoryManifestStore(),
    transport: network.transport({ name, aliases: [addresses[index]], port: defaultReplicationPort }),
    clock,
    digest: memoryDigest,
    identifiers,
    identities: createIdentities(records),
  }
  const coreVersion = options.coreVersion ?? '7.10.2'
  const cluster = await createCluster(ports, {
    name,
    coreVersion,
    intervalMs: minuteMs,
    retryMs: minuteMs,
    maxRelationships,
  })
  cluster.subscribe((event) => tell(toLabEvent(name, event)))
  await cluster.start()
  return { cluster, records }
}

async function apiOf(setup: Setup, started: Started & { address: string }): Promise<Api> {
  const { options, clock, identifiers, names } = setup
  const ports = { digest: memoryDigest, identifiers, clock }
  const { user: name = defaultAccount.name, password = defaultAccount.password } = options
  const passwords = createDigestPasswords(ports)
  const { cluster, records, address } = started
  await plantAccounts(records, await preparePlanting({ name, password }, passwords))
  const neighbours = names.map((other, index) => ({ name: other, address: at(addresses, index) }))
  const state = { cluster: () => cluster, records: () => records, sessions: createSessions(ports), passwords }
  return createApi({ ...state, ...ports, address, neighbours, ...(options.onBug && { onBug: options.onBug }) })
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`)
  return item
}
