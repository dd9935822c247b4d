import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programFile, startProgram } from './servers.ts'
import { median, type Row, seconds } from './table.ts'

/** From the start of a process of the built program to its ready line or its end, beside Node with nothing to do. */
export async function benchStartUp(runs: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  const [from, to, data] = ['from', 'to', 'data'].map((name) => join(directory, name)) as [string, string, string]
  mkdirSync(from)
  const works = {
    bare: () => runNode(['-e', '0']),
    version: () => runNode([programFile, 'version']),
    help: () => runNode([programFile, '--help']),
    nothing: () => runNode([programFile, 'replicate', from, to, '--data', data]),
    start: async () => (await startProgram(['--memory'])).stop(),
  }
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, [] as number[]]))
  for (let index = 0; index < runs; index++) {
    for (const [name, work] of Object.entries(works)) times[name]?.push(await seconds(work))
  }
  rmSync(directory, { recursive: true })
  const of = (name: keyof typeof works) => median(times[name] ?? [])
  const peer = { name: 'Node with nothing to do', value: of('bare') }
  return [
    { name: 'start in memory, to ready', ours: of('start'), peer },
    { name: 'replicate an empty directory', ours: of('nothing'), peer },
    { name: 'version', ours: of('version'), peer },
    { name: '--help', ours: of('help'), peer },
  ]
}

async function runNode(args: string[]): Promise<void> {
  const [code] = await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}
