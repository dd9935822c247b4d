import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { median, type Row, seconds } from './table.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** From the start of the process to its ready line, in memory; the median of some runs. */
export async function benchStartUp(runs: number): Promise<Row[]> {
  const times: number[] = []
  for (let index = 0; index < runs; index++) times.push(await seconds(startAndStop))
  const bare: number[] = []
  for (let index = 0; index < runs; index++) bare.push(await seconds(bareNode))
  return [
    {
      name: 'start to ready, from source through tsx',
      ours: median(times),
      peer: { name: 'an empty tsx process', value: median(bare) },
    },
  ]
}

const tsx = ['--conditions=source', '--import', 'tsx']

async function startAndStop(): Promise<void> {
  const ports = ['--port', '0', '--api-port', '0', '--replication-port', '0']
  const args = [...tsx, join(root, 'server/main.ts'), 'start', '--memory', '--no-docs', '--json', ...ports]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(createInterface({ input: child.stdout }), 'line')
  child.kill('SIGKILL')
  await once(child, 'close')
}

async function bareNode(): Promise<void> {
  await once(spawn(process.execPath, [...tsx, '-e', '0'], { stdio: 'inherit' }), 'close')
}
