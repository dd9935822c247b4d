import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, type Cluster, createCluster, type JobReport, type Transport, type Volume } from '@sandbar/engine'
import {
  createFaults,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryVolume,
  type Faults,
  noFaults,
} from '@sandbar/engine/memory'
import {
  type Certificate,
  createBreather,
  createTcpTransport,
  type KnownClusters,
  nodeDigest,
  randomIdentifiers,
  removeWhole,
} from '@sandbar/engine/node'
import { type Closers, createClosers } from './closers.ts'
import { createIdentities, createRecords, plantSeed, type Records, type SeedEntry } from './core/index.ts'
import { catalogueFile, openDiskStorage, type Storage } from './disk-storage.ts'

/** What one cluster of a process is made of. */
export interface NodeClusterOptions {
  name: string
  coreVersion: string
  /** Absolute, and locked by the caller; null: everything in memory. */
  dataDirectory: string | null
  /** Throws when somebody else owns the data directory by now. */
  mustHold: () => void
  /** Absolute directory that the user gave; null: `root` in the data directory. Ignored in memory. */
  root: string | null
  host: string
  replicationPort: number
  certificate: Certificate | null
  known: KnownClusters
  allowPeers: readonly string[]
  clock: Clock
  intervalMs: number
  seed: readonly SeedEntry[]
  /** Resolves when the other clusters of the process listen; before that nobody is dialled. */
  partnersUp: Promise<void>
}

/** A cluster with its edges of Node: disk or memory below, TCP beside. */
export interface NodeCluster {
  /** Another one after a reset. */
  readonly cluster: Cluster
  /** What the API remembers, in the same catalogue; another one after a reset. */
  readonly records: Records
  /** Absolute directory of the files; null in memory. */
  readonly root: string | null
  /** Where it replicates; the same after a reset. */
  readonly replicationPort: number
  reports(): Promise<JobReport[]>
  /** What is made to go wrong; a reset lifts all of it. */
  readonly faults: Faults
  /** Stops it; `beginAnew` or `close` follows. */
  halt(): Promise<void>
  /** Forgets all state and starts; files are seeded anew unless the user gave the directory. */
  beginAnew(): Promise<void>
  close(): Promise<void>
}

interface OpenOptions extends NodeClusterOptions {
  faults: Faults
}

interface Open {
  cluster: Cluster
  records: Records
  port: number
  closers: Closers
}

const retryMs = 60_000
const maxRelationships = 100

/** Opens and starts it; `onOpen` sees the cluster before it starts, at first and after each reset. */
export async function openNodeCluster(
  options: NodeClusterOptions,
  onOpen: (cluster: Cluster) => void,
): Promise<NodeCluster> {
  const faults = createFaults(options.clock)
  const begin = (replicationPort: number) => openParts({ ...options, replicationPort, faults }, onOpen)
  let open = await begin(options.replicationPort)
  const { port } = open
  return {
    get cluster() {
      return open.cluster
    },
    get records() {
      return open.records
    },
    root: rootOf(options),
    replicationPort: port,
    reports: () => allReports(open.cluster),
    faults,
    halt: () => open.closers.closeAll(),
    async beginAnew() {
      faults.set(noFaults)
      await wipe(options)
      open = await begin(port)
    },
    close: () => open.closers.closeAll(),
  }
}

/** Whatever was opened is closed again when a later part fails. */
async function openParts(options: OpenOptions, onOpen: (cluster: Cluster) => void): Promise<Open> {
  const closers = createClosers()
  try {
    const storage = await openStorage(options, closers)
    const transport = options.faults.transport(openTransport(options))
    const volume = options.faults.volume(storage.volume)
    const records = createRecords(storage.catalogue)
    const identities = createIdentities(records)
    const tools = { identities, digest: nodeDigest, identifiers: randomIdentifiers, breather: createBreather() }
    const ports = { ...storage, ...tools, volume, transport, clock: options.clock }
    const { name, coreVersion, intervalMs } = options
    const cluster = createCluster(ports, { name, coreVersion, intervalMs, retryMs, maxRelationships })
    closers.add(() => cluster.close())
    onOpen(cluster)
    await cluster.start()
    return { cluster, records, port: transport.listening?.port ?? 0, closers }
  } catch (error) {
    await closers.closeAll()
    throw error
  }
}

function openTransport(options: NodeClusterOptions): Transport {
  const tcp = createTcpTransport({ ...options, port: options.replicationPort })
  return {
    dial: (address) => options.partnersUp.then(() => tcp.dial(address)),
    serve: tcp.serve,
    get listening() {
      return tcp.listening
    },
    close: tcp.close,
  }
}

async function openStorage(options: NodeClusterOptions, closers: Closers): Promise<Storage> {
  const { dataDirectory, mustHold, clock, seed } = options
  if (dataDirectory === null) {
    const volume = createMemoryVolume({ clock, digest: nodeDigest })
    await plantSeed(volume, seed)
    return { volume, catalogue: createMemoryCatalogue(), manifests: createMemoryManifestStore() }
  }
  // The catalogue comes last, so that seeding is made up for when it was cut off.
  const isNew = options.root === null && !existsSync(catalogueFile(dataDirectory))
  const root = rootOf(options) ?? ''
  if (existsSync(catalogueFile(dataDirectory)) && !existsSync(root)) throw new Error(explainMissing(options, root))
  mkdirSync(root, { recursive: true })
  const onVolume = async (volume: Volume) => {
    if (isNew) await plantSeed(volume, seed)
  }
  return openDiskStorage({ dataDirectory, mustHold, root, clock, onVolume, closers })
}

/** An empty one in its place would be replicated as it is. */
function explainMissing({ name, dataDirectory }: NodeClusterOptions, root: string): string {
  return `Could not serve ${root}: it is gone, and cluster ${name} has replicated it before, want it back (is its disk mounted?) or an empty ${dataDirectory} to begin anew`
}

function rootOf({ dataDirectory, root }: NodeClusterOptions): string | null {
  return dataDirectory === null ? null : (root ?? join(dataDirectory, 'root'))
}

/** Everything of ours; a directory that the user gave is left alone. */
async function wipe({ dataDirectory, root }: NodeClusterOptions): Promise<void> {
  if (dataDirectory === null) return
  const ours = ['catalogue.sqlite', 'catalogue.sqlite-wal', 'catalogue.sqlite-shm', 'manifests', 'state']
  for (const name of root === null ? [...ours, 'root'] : ours) {
    await removeWhole(join(dataDirectory, name))
  }
}

async function allReports(cluster: Cluster): Promise<JobReport[]> {
  const views = await cluster.sourceRelationships()
  const reports = await Promise.all(views.map((view) => cluster.reports(view.record.id)))
  return reports.flat().sort((one, other) => other.endedAtMs - one.endedAtMs)
}
