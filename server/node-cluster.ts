import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, type Cluster, createCluster, type JobReport } from '@sandbar/engine'
import { createMemoryCatalogue, createMemoryManifestStore, createMemoryVolume } from '@sandbar/engine/memory'
import {
  type Certificate,
  createDirectoryVolume,
  createTcpTransport,
  type DirectoryLock,
  type KnownClusters,
  lockDataDirectory,
  nodeDigest,
  openManifestStore,
  openSqliteCatalogue,
  randomIdentifiers,
} from '@sandbar/engine/node'
import { plantSeed, type SeedEntry } from './core/index.ts'

/** What one cluster of a process is made of. */
export interface NodeClusterOptions {
  name: string
  coreVersion: string
  /** Absolute; null: everything in memory. */
  dataDirectory: string | null
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
}

/** A cluster with its edges of Node: disk or memory below, TCP beside. */
export interface NodeCluster {
  /** Another one after a reset. */
  readonly cluster: Cluster
  /** Absolute directory of the files; null in memory. */
  readonly root: string | null
  /** Where it replicates, once started. */
  listening(): { address: string; port: number } | null
  reports(): Promise<JobReport[]>
  /** Forgets all state; files are seeded anew unless the user gave the directory. */
  reset(): Promise<void>
  close(): Promise<void>
}

interface Open {
  cluster: Cluster
  closeAll(): Promise<void>
  listening(): { address: string; port: number } | null
}

const retryMs = 60_000
const maxRelationships = 100

/** Opens and starts it; `onOpen` sees the cluster before it starts, at first and after each reset. */
export async function openNodeCluster(
  options: NodeClusterOptions,
  onOpen: (cluster: Cluster) => void,
): Promise<NodeCluster> {
  const lock = options.dataDirectory === null ? null : lockDataDirectory(options.dataDirectory)
  const begin = async () => {
    const opened = await openParts(options)
    onOpen(opened.cluster)
    await opened.cluster.start()
    return opened
  }
  let open = await begin().catch((error: unknown) => releaseAndThrow(lock, error))
  return {
    get cluster() {
      return open.cluster
    },
    root: rootOf(options),
    listening: () => open.listening(),
    reports: () => allReports(open.cluster),
    async reset() {
      await open.closeAll()
      wipe(options)
      open = await begin()
    },
    async close() {
      await open.closeAll()
      lock?.release()
    },
  }
}

function releaseAndThrow(lock: DirectoryLock | null, error: unknown): never {
  lock?.release()
  throw error
}

async function openParts(options: NodeClusterOptions): Promise<Open> {
  const { dataDirectory, clock } = options
  const port = options.replicationPort
  const transport = createTcpTransport({ ...options, port })
  const storage = dataDirectory === null ? await memoryStorage(options) : await diskStorage(options, dataDirectory)
  const ports = { ...storage, transport, clock, digest: nodeDigest, identifiers: randomIdentifiers }
  const { name, coreVersion, intervalMs } = options
  const cluster = await createCluster(ports, { name, coreVersion, intervalMs, retryMs, maxRelationships })
  return { cluster, listening: () => transport.listening, closeAll: () => cluster.close() }
}

async function memoryStorage({ clock, seed }: NodeClusterOptions) {
  const volume = createMemoryVolume({ clock, digest: nodeDigest })
  await plantSeed(volume, seed)
  return { volume, catalogue: createMemoryCatalogue(), manifests: createMemoryManifestStore() }
}

async function diskStorage(options: NodeClusterOptions, dataDirectory: string) {
  const root = rootOf(options) ?? ''
  const isNew = options.root === null && (!existsSync(root) || readdirSync(root).length === 0)
  if (options.root === null) mkdirSync(root, { recursive: true })
  const stateDirectory = join(dataDirectory, 'state')
  const volume = createDirectoryVolume({ root, stateDirectory, clock: options.clock })
  if (isNew) await plantSeed(volume, options.seed)
  const catalogue = openSqliteCatalogue({ file: join(dataDirectory, 'catalogue.sqlite'), sandbox: 'default' })
  return { volume, catalogue, manifests: openManifestStore({ directory: join(dataDirectory, 'manifests') }) }
}

function rootOf({ dataDirectory, root }: NodeClusterOptions): string | null {
  return dataDirectory === null ? null : (root ?? join(dataDirectory, 'root'))
}

/** Everything of ours; a directory that the user gave is left alone. */
function wipe({ dataDirectory, root }: NodeClusterOptions): void {
  if (dataDirectory === null) return
  const ours = ['catalogue.sqlite', 'catalogue.sqlite-wal', 'catalogue.sqlite-shm', 'manifests', 'state']
  for (const name of root === null ? [...ours, 'root'] : ours) {
    rmSync(join(dataDirectory, name), { recursive: true, force: true })
  }
}

async function allReports(cluster: Cluster): Promise<JobReport[]> {
  const views = await cluster.sourceRelationships()
  const reports = await Promise.all(views.map((view) => cluster.reports(view.record.id)))
  return reports.flat().sort((one, other) => other.endedAtMs - one.endedAtMs)
}
