/** Composition root: the place where the server's concrete edges are put together. */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from '@sandbar/engine'
import { createKnownClusters, createVirtualClock } from '@sandbar/engine/node'
import type { Log } from './cli/log.ts'
import { type Closers, createClosers } from './closers.ts'
import { preparePlanting } from './core/index.ts'
import { createSandbox } from './create-sandbox.ts'
import { createDocsApp } from './fastify/docs-app.ts'
import { createHostRule } from './fastify/hosts.ts'
import { drain } from './fastify/http-server.ts'
import { listenOn } from './fastify/listen.ts'
import { knownPeers, ownCluster } from './known-peers.ts'
import { createEventLog } from './lab/event-stream.ts'
import { createJournal } from './lab/journal.ts'
import { createLabClock, type LabClock } from './lab/lab-clock.ts'
import { createScryptPasswords } from './passwords.ts'
import { describeBug, type RunningCluster, runCluster, type Shared, urlHost } from './running-cluster.ts'
import { checkRoots } from './safe-roots.ts'
import type { StartOptions } from './start-options.ts'

/** A running sandbox. `await using lab = await start()` stops it at the end of the block. */
export interface Lab extends AsyncDisposable {
  /** URL of the docs; null without. */
  readonly docs: string | null
  readonly lab: { url: string; token: string }
  readonly clusters: readonly LabCluster[]
  readonly clock: LabClock
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
export async function startLab(options: StartOptions, watching: Watching): Promise<Lab> {
  if (!options.memory) checkRoots(options.roots, options.dataDirectory)
  const closers = createClosers()
  try {
    return await startParts({ options, closers, ...watching })
  } catch (error) {
    await closers.closeAll()
    throw error
  }
}

/** Whoever started a sandbox and looks at it from the process itself. */
export interface Watching {
  log: Log
  /** Sees each cluster before it starts, at first and after each reset. */
  onCluster?: (cluster: Cluster) => void
}

interface Setup extends Watching {
  options: StartOptions
  closers: Closers
}

async function startParts({ options, log, closers, onCluster = () => {} }: Setup): Promise<Lab> {
  const { host } = options
  let ready = false
  const events = createEventLog('default')
  const clock = createVirtualClock({ rate: options.clockRate })
  closers.add(clock.pause)
  const tell = events.push
  const journal = createJournal(clock.now)
  const passwords = createScryptPasswords()
  const { promise: partnersUp, resolve: onPartnersUp } = Promise.withResolvers<void>()
  const shared: Shared = {
    options,
    clock,
    known: createKnownClusters([...(await knownPeers(options.peers)), ...ownClusters(options)]),
    passwords,
    planting: preparePlanting({ name: options.user, password: options.password }, passwords),
    partnersUp,
    isReady: () => ready && sandbox.isReady(),
    tell,
    journal,
    onCluster,
    log,
  }
  const running = await runAll(shared, closers).finally(onPartnersUp)
  const sandbox = createSandbox({ running, clock: createLabClock(clock, tell), tell })
  const token = createToken(options)
  const docsDirectory = findDocs(options, log)
  const app = createDocsApp({
    sandbox: { ...sandbox, isReady: shared.isReady },
    events,
    journal,
    token,
    docsDirectory,
    isAllowedHost: createHostRule(host, options.allowHosts),
    onBug: (thrown, request) =>
      log({ level: 'error', message: 'Bug in the lab or the docs', request, ...describeBug(thrown) }),
  })
  // All calls end before any cluster does.
  closers.add(() => Promise.allSettled([drain(app), ...running.map((cluster) => cluster.drain())]))
  const port = await listenOn(app, { host, port: options.port, flag: 'port' })
  const origin = `http://${urlHost(host)}:${port}/`
  ready = true
  const close = () => {
    ready = false
    return closers.closeAll()
  }
  return {
    docs: docsDirectory === null ? null : origin,
    lab: { url: `${origin}lab/v1/`, token },
    clusters: running.map((cluster) => describeCluster(cluster, options)),
    clock: sandbox.clock,
    reset: sandbox.reset,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Both at once; those that run are closed when one doesn't come up. */
async function runAll(shared: Shared, closers: Closers): Promise<RunningCluster[]> {
  const { names } = shared.options
  const results = await Promise.allSettled(names.map((_, index) => runCluster(shared, index)))
  const running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  closers.add(() => Promise.allSettled(running.map((cluster) => cluster.close())))
  closers.add(() => Promise.allSettled(running.map((cluster) => cluster.drain())))
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return running
}

/** Clusters whose replication ports are known before they start; the others are added when they listen. */
function ownClusters({ names, host, replicationPorts }: StartOptions) {
  return names.flatMap((name, index) => {
    const port = replicationPorts[index] ?? 0
    return port === 0 ? [] : [ownCluster(name, index, { host, port })]
  })
}

/** 256 random bits, left for our own commands in a file that only its owner reads. */
function createToken({ memory, dataDirectory, names }: StartOptions): string {
  const token = randomBytes(32).toString('base64url')
  if (memory) return token
  // Clusters of several processes may share the data directory; each has a directory of its own in it.
  const [only, second] = names
  const file = join(dataDirectory, second === undefined ? (only ?? '') : '', 'lab-token')
  rmSync(file, { force: true })
  writeFileSync(file, `${token}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return token
}

function findDocs({ docsDirectory }: StartOptions, log: Log): string | null {
  if (docsDirectory === null || existsSync(join(docsDirectory, 'index.html'))) return docsDirectory
  log({
    level: 'warning',
    message: `No documentation in ${docsDirectory}: build it with "npm run build", name its place with --docs, or use --no-docs`,
  })
  return null
}

function describeCluster({ entry, replication }: RunningCluster, { user, password }: StartOptions): LabCluster {
  const { name, url, root, address, coreVersion } = entry
  return { name, api: url, replication, root, user, password, coreVersion, address }
}
