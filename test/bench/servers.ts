import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { BareAsked } from './children/bare.ts'
import type { LoadAsked, LoadFound } from './children/load.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** The built program. */
export const programFile = join(root, 'server', 'dist', 'main.js')
const ticksPerSecond = 100
const tsx = ['--conditions=source', '--import', 'tsx']

/** A server in a process of its own. */
export interface Server {
  port: number
  process: ChildProcess
  stop(): Promise<void>
}

/** What the built program says when it is ready. */
export interface Ready {
  lab: { url: string; token: string }
  clusters: { name: string; api: string; root: string | null; address: string }[]
}

/** Starts the built program, as people install it. */
export async function startProgram(args: readonly string[]): Promise<Server & { ready: Ready }> {
  const ports = ['--port', '0', '--api-port', '0', '--replication-port', '0']
  const child = spawn(process.execPath, [programFile, 'start', '--no-docs', '--json', ...ports, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = JSON.parse(await firstLine(child)) as Ready
  return { ready, port: Number(new URL(ready.clusters[0]?.api ?? '').port), ...stoppable(child) }
}

/** A bare HTTPS server of Node that gives these bytes. */
export async function startBare(asked: Omit<BareAsked, 'key' | 'cert'>): Promise<Server> {
  const { createCertificate } = await import('@sandbar/engine/node')
  const child = spawn(process.execPath, [...tsx, join(root, 'test', 'bench', 'children', 'bare.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const certificate = await createCertificate({ names: ['127.0.0.1'] })
  child.stdin.write(`${JSON.stringify({ ...certificate, ...asked } satisfies BareAsked)}\n`)
  return { port: Number(await firstLine(child)), ...stoppable(child) }
}

function stoppable(child: ChildProcess) {
  return {
    process: child,
    async stop() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('A child that is not heard')
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended(child)])
  return String(line)
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'close')
  throw new Error(`A server ended with ${code} before it was ready`)
}

/** What came, and the processor time in µs that the server took for a call; NaN where the system does not tell. */
export interface Measured extends LoadFound {
  cpuUs: number
}

/** Puts load on a server from another process. */
export async function measure(server: Server, asked: Omit<LoadAsked, 'port'>): Promise<Measured> {
  const child = spawn(process.execPath, [...tsx, join(root, 'test', 'bench', 'children', 'load.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ ...asked, port: server.port } satisfies LoadAsked))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  // Handshakes are over.
  await lines.next()
  const before = cpuSeconds(server)
  const { value, done } = await lines.next()
  if (done) throw new Error('The load ended without a result')
  const spent = cpuSeconds(server) - before
  const found = JSON.parse(value) as LoadFound
  return { ...found, cpuUs: (spent * 1e6) / found.calls }
}

/** Of the whole process so far. */
function cpuSeconds({ process: { pid } }: Server): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  // After the name: the state, ten other figures, ticks as a user and ticks in the system.
  const [user, system] = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').slice(11) ?? []
  return (Number(user ?? Number.NaN) + Number(system ?? Number.NaN)) / ticksPerSecond
}

/** Memory in MiB that is the process's own; NaN where the system does not tell. */
export function residentMiB({ process: { pid } }: Server): number {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return Number.NaN
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1024
}
