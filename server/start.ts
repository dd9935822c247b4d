/** Composition root: the place where the server's concrete edges are put together. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKnownClusters, createVirtualClock, type VirtualClock } from '@sandbar/engine/node'
import type { FastifyInstance } from 'fastify'
import { createDocsApp } from './fastify/docs-app.ts'
import { createHostRule } from './fastify/hosts.ts'
import { listenOn } from './fastify/listen.ts'
import { knownPeers, ownCluster } from './known-peers.ts'
import { createEventLog } from './lab/event-stream.ts'
import { type RunningCluster, runCluster, type Shared, urlHost } from './running-cluster.ts'
import { checkRoots } from './safe-roots.ts'
import type { Sandbox } from './sandbox.ts'
import type { StartOptions } from './start-options.ts'

/** A running sandbox. `await using lab = await start()` stops it at the end of the block. */
export interface Lab extends AsyncDisposable {
  /** URL of the docs; null without. */
  readonly docs: string | null
  readonly lab: { url: string; token: string }
  readonly clusters: readonly LabCluster[]
  readonly clock: VirtualClock
  /** Back to the first state. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** Where one cluster is and how to get in. */
export interface LabCluster {
  name: string
  /** `https://127.0.0.1:8000` */
  api: string
  /** `127.0.0.1:3712` */
  replication: string
  /** By which the other cluster's API users name it: `203.0.113.20`. */
  address: string
  /** Absolute directory; null in memory. */
  root: string | null
  user: string
  password: string
  coreVersion: string
}

/** Starts what the options say; rejects with an Error that names the flag to change. Nothing stays running then. */
export async function startLab(options: StartOptions, { log }: { log: (line: string) => void }): Promise<Lab> {
  if (!options.memory) checkRoots(options.roots, options.dataDirectory)
  const closers: (() => Promise<unknown>)[] = []
  const closeAll = async () =>
    void (await Promise.allSettled(
      closers
        .splice(0)
        .reverse()
        .map((close) => close()),
    ))
  try {
    return await startParts({ options, log, closers, closeAll })
  } catch (error) {
    await closeAll()
    throw error
  }
}

interface Parts {
  options: StartOptions
  log: (line: string) => void
  closers: (() => Promise<unknown>)[]
  closeAll: () => Promise<void>
}

async function startParts({ options, log, closers, closeAll }: Parts): Promise<Lab> {
  let ready = false
  const isReady = () => ready
  const events = createEventLog('default')
  const clock = createVirtualClock({ rate: options.clockRate })
  closers.push(async () => clock.pause())
  const known = createKnownClusters([...(await knownPeers(options.peers)), ...ownClusters(options)])
  const shared: Shared = { options, clock, known, isReady, tell: events.push, log }
  const running: RunningCluster[] = []
  for (const index of options.names.keys()) {
    const cluster = await runCluster(shared, index)
    closers.push(cluster.close)
    running.push(cluster)
  }
  const sandbox = createSandbox({ running, clock, isReady, tell: events.push })
  const token = createToken(options)
  const docsDirectory = findDocs(options, log)
  const isAllowedHost = createHostRule(options.host, options.allowHosts)
  const app: FastifyInstance = createDocsApp({ sandbox, events, token, isAllowedHost, docsDirectory })
  closers.push(() => app.close())
  const port = await listenOn(app, { host: options.host, port: options.port, flag: 'port' })
  const origin = `http://${urlHost(options.host)}:${port}/`
  ready = true
  const close = async () => {
    ready = false
    await closeAll()
  }
  return {
    docs: docsDirectory === null ? null : origin,
    lab: { url: `${origin}lab/v1/`, token },
    clusters: running.map((cluster) => describeCluster(cluster, options)),
    clock,
    reset: sandbox.reset,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Clusters whose replication ports are known before they start; the others are added when they listen. */
function ownClusters({ names, host, replicationPorts }: StartOptions) {
  return names.flatMap((name, index) => {
    const port = replicationPorts[index] ?? 0
    return port === 0 ? [] : [ownCluster(name, index, { host, port })]
  })
}

interface SandboxParts {
  running: readonly RunningCluster[]
  clock: VirtualClock
  isReady: () => boolean
  tell: Shared['tell']
}

function createSandbox({ running, clock, isReady, tell }: SandboxParts): Sandbox {
  let last: Promise<unknown> = Promise.resolve()
  return {
    id: 'default',
    clusters: running.map(({ entry }) => entry),
    clock,
    isReady,
    reset() {
      const mine = last.then(async () => {
        for (const cluster of running) await cluster.reset()
        tell({ event: 'reset' })
      })
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

/** 256 random bits, left for our own commands in a file that only its owner reads. */
function createToken({ memory, dataDirectory }: StartOptions): string {
  const token = randomBytes(32).toString('base64url')
  if (memory) return token
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  writeFileSync(join(dataDirectory, 'lab-token'), `${token}\n`, { mode: 0o600 })
  return token
}

function findDocs({ docsDirectory }: StartOptions, log: (line: string) => void): string | null {
  if (docsDirectory === null || existsSync(join(docsDirectory, 'index.html'))) return docsDirectory
  log(
    `No documentation in ${docsDirectory}: build it with "npm run build", name its place with --docs, or use --no-docs`,
  )
  return null
}

function describeCluster({ entry, apiUrl, replication }: RunningCluster, { user, password }: StartOptions): LabCluster {
  const { name, root, address, coreVersion } = entry
  return { name, api: apiUrl, replication, address, root, user, password, coreVersion }
}
