import { join } from 'node:path'
import {
  type Certificate,
  createCertificate,
  type KnownClusters,
  loadOrCreateCertificate,
  nodeDigest,
  randomIdentifiers,
  type VirtualClock,
} from '@sandbar/engine/node'
import { document, documentTwin } from '@sandbar/openapi/document'
import type { FastifyInstance } from 'fastify'
import {
  type Api,
  createApi,
  createSessions,
  createUsers,
  defaultUsers,
  type LabEvent,
  type Sessions,
  seeds,
  toLabEvent,
} from './core/index.ts'
import { createApiApp } from './fastify/api-app.ts'
import { createHostRule } from './fastify/hosts.ts'
import { explainListenError, listenOn } from './fastify/listen.ts'
import { ownCluster, publicAddress } from './known-peers.ts'
import { type NodeCluster, openNodeCluster } from './node-cluster.ts'
import { createScryptPasswords } from './passwords.ts'
import type { SandboxCluster } from './sandbox.ts'
import type { StartOptions } from './start-options.ts'

/** What the clusters of one process share. */
export interface Shared {
  options: StartOptions
  clock: VirtualClock
  known: KnownClusters
  isReady: () => boolean
  tell: (event: LabEvent) => void
  log: (line: string) => void
}

/** One cluster with its HTTPS API on a port. */
export interface RunningCluster {
  readonly entry: SandboxCluster
  readonly apiUrl: string
  readonly replication: string
  reset(): Promise<void>
  close(): Promise<void>
}

/** Opens the n-th cluster of the options and its API. */
export async function runCluster(shared: Shared, index: number): Promise<RunningCluster> {
  const { options, known } = shared
  const name = options.names[index] ?? ''
  const directory = options.memory ? null : join(options.dataDirectory, name)
  const certificate = await certificateOf(options, directory)
  const node = await openNode({ shared, index, directory, certificate })
  const replication = node.listening()
  if (replication) known.add(ownCluster(name, index, { host: options.host, port: replication.port }))
  const sessions = createSessions({ digest: nodeDigest, identifiers: randomIdentifiers, clock: shared.clock })
  try {
    const api = await apiOf({ shared, node, sessions })
    const app = appOf({ shared, api, certificate })
    const port = await listenOn(app, { host: options.host, port: options.apiPorts[index] ?? 0, flag: 'api-port' })
    return {
      entry: {
        name,
        coreVersion: options.coreVersions[index] ?? '',
        root: node.root,
        address: publicAddress(index),
        api: () => api,
        reports: node.reports,
      },
      apiUrl: `https://${urlHost(options.host)}:${port}`,
      replication: `${urlHost(options.host)}:${replication?.port ?? 0}`,
      reset: () => {
        sessions.clear()
        return node.reset()
      },
      close: async () => void (await Promise.all([app.close(), node.close()])),
    }
  } catch (error) {
    await node.close()
    throw error
  }
}

interface NodeSetup {
  shared: Shared
  index: number
  directory: string | null
  certificate: Certificate
}

async function openNode({ shared, index, directory, certificate }: NodeSetup): Promise<NodeCluster> {
  const { options, clock, known, tell } = shared
  const name = options.names[index] ?? ''
  const seed = seeds[options.seed]
  const port = options.replicationPorts[index] ?? 0
  const setup = {
    name,
    coreVersion: options.coreVersions[index] ?? '',
    dataDirectory: directory,
    root: options.roots[index] ?? null,
    host: options.host,
    replicationPort: port,
    certificate: options.replicationTls ? certificate : null,
    known,
    allowPeers: options.allowPeers,
    clock,
    intervalMs: options.intervalMs,
    seed: index === 0 ? seed.first : seed.second,
  }
  const onOpen = (cluster: NodeCluster['cluster']) => void cluster.subscribe((event) => tell(toLabEvent(name, event)))
  return openNodeCluster(setup, onOpen).catch((error: unknown) => {
    throw explainListenError(error, { host: options.host, port, flag: 'replication-port' })
  })
}

async function apiOf({
  shared,
  node,
  sessions,
}: {
  shared: Shared
  node: NodeCluster
  sessions: Sessions
}): Promise<Api> {
  const { user, password } = shared.options
  const users = await createUsers(defaultUsers({ name: user, password }), createScryptPasswords())
  return createApi({
    cluster: () => node.cluster,
    sessions,
    users,
    onBug: (thrown, request) => shared.log(`Bug in ${request.method} ${request.operationId}: ${describeBug(thrown)}`),
  })
}

function describeBug(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}

function appOf({ shared, api, certificate }: { shared: Shared; api: Api; certificate: Certificate }): FastifyInstance {
  const { options, isReady } = shared
  const documents = new Map([
    ['/openapi.json', () => JSON.stringify(document)],
    ['/openapi-3.0.json', () => JSON.stringify(documentTwin)],
  ])
  const isAllowedHost = createHostRule(options.host, options.allowHosts)
  return createApiApp({ api: () => api, tls: certificate, isAllowedHost, isReady, documents })
}

function certificateOf({ host, allowHosts }: StartOptions, directory: string | null): Promise<Certificate> {
  const names = [...new Set(['localhost', '127.0.0.1', '::1', host, ...allowHosts])]
  return directory === null ? createCertificate({ names }) : loadOrCreateCertificate(directory, names)
}

/** An address as it stands in a URL. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
