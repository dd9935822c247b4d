import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildOnce } from './build.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const runner = join('..', 'shared', 'bench', 'run.py')
const loopback = '127.0.0.1'

/**
 * The engine beside rsync and cp over the nine workloads of the peer benchmark, in three shapes: one process, two
 * processes, two resident clusters. `args` go to its runner. Returns its exit code; 0 when it can't run here, which is
 * said.
 */
export function benchPeers(args: readonly string[]): number {
  const missing = findMissing()
  if (missing.length > 0) {
    console.error(`The peer benchmark is skipped, missing: ${missing.join(', ')}`)
    return 0
  }
  buildOnce()
  const { status } = spawnSync('python3', [runner, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...engineVariables(), ENGINE_NAME: 'sandbar' },
  })
  return status ?? 1
}

/** What the runner needs to know of the engine; its placeholders are in braces. All of it runs the built program. */
export function engineVariables(): Record<string, string> {
  const node = process.execPath
  const sandbar = `${node} ${join(root, 'server', 'dist', 'main.js')}`
  const cluster = (name: string, directory: string, ports: string) =>
    `exec ${sandbar} cluster --name ${name} --data {state}/${name} --root ${directory} ${ports} --seed none --no-docs --json`
  const target = cluster('target', '{dst}', '--replication-port {port} --api-port {api}')
  const source = cluster('source', '{src}', '--replication-port {source_port} --api-port {source_api}')
  const api = (port: string) => `https://${loopback}:{${port}}`
  return {
    ENGINE_CMD: `exec ${sandbar} replicate {src} {dst} --data {state}`,
    ENGINE_SERVER: target,
    ENGINE_CLIENT: `exec ${sandbar} replicate {src} ${loopback}:{port} --data {state}/source --authorize-at ${api('api')}`,
    ENGINE_SOURCE: `${source} --allow-peers 127.0.0.0/8 > {state}/source.json`,
    ENGINE_SETUP: `${node} --import tsx test/bench/children/relate.ts {state} ${api('api')} ${loopback}:{port}`,
    ENGINE_NOW: 'sh test/bench/now.sh {state}',
  }
}

function findMissing(): string[] {
  const programs = ['rsync', 'python3', 'curl'].filter((name) => spawnSync(name, ['--version']).error !== undefined)
  return existsSync(join(root, runner)) ? programs : [runner, ...programs]
}
