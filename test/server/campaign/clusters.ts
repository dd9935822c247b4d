import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { apiClient } from '../../support/api-client.ts'
import type { createPrograms } from '../program.ts'
import type { Files } from './history.ts'

type Programs = ReturnType<typeof createPrograms>

/** Ports that nobody uses at the moment. */
export async function findPorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

interface Place {
  data: string
  /** Of alpha and beta. */
  ports: number[]
}

/** Starts alpha, the source, or beta, the target, on what it left; `readyMs` from the start of the process. */
export async function startCluster(programs: Programs, name: 'alpha' | 'beta', { data, ports }: Place) {
  const [own, other] = name === 'alpha' ? ports : [ports[1], ports[0]]
  const partner = name === 'alpha' ? 'beta' : 'alpha'
  const began = performance.now()
  const running = await programs.start([
    ...['cluster', '--name', name, '--data', data, '--seed', 'none', '--interval', '100ms'],
    ...['--port', '0', '--api-port', '0', '--replication-port', String(own), '--peer', `${partner}=127.0.0.1:${other}`],
  ])
  const readyMs = performance.now() - began
  const [cluster] = running.ready.clusters
  assert.ok(cluster)
  const client = apiClient(cluster.api)
  await client.login()
  return { ...running, client, readyMs }
}

export type RunningCluster = Awaited<ReturnType<typeof startCluster>>

/** The files of one directory below a cluster's root; none when there is no such directory. */
export function readFiles(directory: string): Files {
  try {
    return new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw error
  }
}

/** What lies in a cluster's state that nothing needs once all is quiet. */
export function findLitter(stateDirectory: string): string[] {
  const all = readdirSync(stateDirectory, { recursive: true, encoding: 'utf8' })
  const isExpected = (path: string) =>
    /^(stages|kept|listings|placed|scratch|scratch\/probe)$/.test(path) ||
    /^stages\/[0-9a-f]{32}(\/(journal|staged|aside|slots))?$/.test(path)
  return all.filter((path) => !isExpected(path))
}
