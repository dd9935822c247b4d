import { join } from 'node:path'
import type { Cluster } from '@sandbar/engine'
import {
  type Certificate,
  createCertificate,
  type DirectoryLock,
  type KnownClusters,
  loadOrCreateCertificate,
  lockDataDirectory,
  nodeDigest,
  randomIdentifiers,
  type VirtualClock,
} from '@sandbar/engine/node'
import type { FastifyInstance } from 'fastify'
import type { Log } from './cli/log.ts'
import { createClosers } from './closers.ts'
import {
  type Api,
  createApi,
  createSessions,
  type LabEvent,
  type PasswordHasher,
  type Planting,
  plantAccounts,
  type Sessions,
  seeds,
  toLabEvent,
} from './core/index.ts'
import { createApiApp } from './fastify/api-app.ts'
import { createHostRule } from './fastify/hosts.ts'
import { drain } from './fastify/http-server.ts'
import { jsonText } from './fastify/json.ts'
import { explainListenError, listenOn } from './fastify/listen.ts'
import { ownCluster, publicAddress } from './known-peers.ts'
import type { Journal } from './lab/journal.ts'
import { type NodeCluster, openNodeCluster } from './node-cluster.ts'
import { type Page, swaggerUi } from './pages/swagger-ui.ts'
import { createPausableApi } from './pausable-api.ts'
import type { SandboxCluster } from './sandbox.ts'
import type { StartOptions } from './start-options.ts'

/** What the clusters of one process share. */
export interface Shared {
  options: StartOptions
  clock: VirtualClock
  known: KnownClusters
  passwords: PasswordHasher
  /** Hashing its password takes a while, which other parts of the start use. */
  planting: Promise<Planting>
  /** Resolves when all clusters of the process listen. */
  partnersUp: Promise<void>
  isReady: () => boolean
  tell: (event: LabEvent) => void
  journal: Journal
  /** Sees each cluster before it starts, at first and after each reset. */
  onCluster: (cluster: Cluster) => void
  log: Log
}

/** One cluster with its HTTPS API on a port. */
export interface RunningCluster {
  readonly entry: SandboxCluster
  readonly replication: string
  /** First half of a reset: calls wait, the cluster stops. */
  halt(): Promise<void>
  /** Second half: nobody is logged in, files are seeded anew, calls go on. */
  beginAnew(): Promise<void>
  /** Takes no more calls; those under way get a moment. */
  drain(): Promise<void>
  close(): Promise<void>
}

const haltGraceMs = 1_000

/** Opens the n-th cluster of the options and its API. */
export async function runCluster(shared: Shared, index: number): Promise<RunningCluster> {
  const { options, known, clock } = shared
  const name = options.names[index] ?? ''
  const directory = options.memory ? null : join(options.dataDirectory, name)
  const closers = createClosers()
  try {
    const lock = directory === null ? null : lockDataDirectory(directory)
    closers.add(() => lock?.release())
    const certificate = await certificateOf(options, directory)
    const node = await openNode({ shared, index, directory, lock, certificate })
    closers.add(node.close)
    known.add(ownCluster(name, index, { host: options.host, port: node.replicationPort }))
    const sessions = createSessions({ digest: nodeDigest, identifiers: randomIdentifiers, clock })
    await plantAccounts(node.records, await shared.planting)
    const api = createPausableApi(shared.journal.watch(name, apiOf({ shared, index, node, sessions })))
    const app = appOf({ shared, api, certificate })
    const port = await listenOn(app, { host: options.host, port: options.apiPorts[index] ?? 0, flag: 'api-port' })
    return {
      entry: {
        name,
        get coreVersion() {
          return node.cluster.coreVersion
        },
        startedVersion: options.coreVersions[index] ?? '',
        faults: node.faults,
        changeVersion: (version) => node.cluster.changeVersion(version),
        root: node.root,
        address: publicAddress(index),
        url: `https://${urlHost(options.host)}:${port}`,
        api: () => api,
        files: () => node.cluster.files,
        reports: node.reports,
      },
      replication: `${urlHost(options.host)}:${node.replicationPort}`,
      async halt() {
        await api.pause(haltGraceMs)
        await node.halt()
      },
      async beginAnew() {
        sessions.clear()
        // Whoever waits gets an answer even if the cluster does not come up.
        await beginAnew(node, shared).finally(api.resume)
      },
      drain: () => drain(app),
      close: closers.closeAll,
    }
  } catch (error) {
    await closers.closeAll()
    throw error
  }
}

async function beginAnew(node: NodeCluster, shared: Shared): Promise<void> {
  await node.beginAnew()
  await plantAccounts(node.records, await shared.planting)
}

interface NodeSetup {
  shared: Shared
  index: number
  directory: string | null
  /** Null in memory. */
  lock: DirectoryLock | null
  certificate: Certificate
}

async function openNode({ shared, index, directory, lock, certificate }: NodeSetup): Promise<NodeCluster> {
  const { options, clock, known, tell } = shared
  const name = options.names[index] ?? ''
  const seed = seeds[options.seed]
  const port = options.replicationPorts[index] ?? 0
  const setup = {
    name,
    coreVersion: options.coreVersions[index] ?? '',
    dataDirectory: directory,
    mustHold: () => lock?.mustHold(),
    root: options.roots[index] ?? null,
    host: options.host,
    replicationPort: port,
    certificate: options.replicationTls ? certificate : null,
    known,
    allowPeers: options.allowPeers,
    clock,
    intervalMs: options.intervalMs,
    seed: index === 0 ? seed.first : seed.second,
    partnersUp: shared.partnersUp,
  }
  const onOpen = (cluster: Cluster) => {
    cluster.subscribe((event) => tell(toLabEvent(name, event)))
    shared.onCluster(cluster)
  }
  return openNodeCluster(setup, onOpen).catch((error: unknown) => {
    throw explainListenError(error, { host: options.host, port, flag: 'replication-port' })
  })
}

interface ApiParts {
  shared: Shared
  index: number
  node: NodeCluster
  sessions: Sessions
}

function apiOf({ shared, index, node, sessions }: ApiParts): Api {
  return createApi({
    cluster: () => node.cluster,
    records: () => node.records,
    identifiers: randomIdentifiers,
    digest: nodeDigest,
    address: publicAddress(index),
    neighbours: shared.options.names.map((name, other) => ({ name, address: publicAddress(other) })),
    sessions,
    passwords: shared.passwords,
    onBug: (thrown, { id, method, operationId }) =>
      shared.log({
        level: 'error',
        message: `Bug in ${method} ${operationId ?? 'of no operation'}`,
        request: id,
        cluster: shared.options.names[index],
        ...describeBug(thrown),
      }),
  })
}

/** For the log: where it was thrown. */
export function describeBug(thrown: unknown): { stack: string } {
  return { stack: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
}

function appOf({ shared, api, certificate }: { shared: Shared; api: Api; certificate: Certificate }): FastifyInstance {
  const { options, isReady } = shared
  const pages = new Map<string, Page>([
    ['/openapi.json', async () => jsonText(JSON.stringify((await contract()).document))],
    ['/openapi-3.0.json', async () => jsonText(JSON.stringify((await contract()).documentTwin))],
    ...swaggerUi(),
  ])
  const isAllowedHost = createHostRule(options.host, options.allowHosts)
  return createApiApp({ api: () => api, tls: certificate, isAllowedHost, isReady, pages })
}

/** Two megabytes of text that most sandboxes are never asked for. */
function contract() {
  return import('@sandbar/openapi/document')
}

function certificateOf({ host, allowHosts }: StartOptions, directory: string | null): Promise<Certificate> {
  const names = [...new Set(['localhost', '127.0.0.1', '::1', host, ...allowHosts])]
  return directory === null ? createCertificate({ names }) : loadOrCreateCertificate(directory, names)
}

/** An address as it stands in a URL. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
