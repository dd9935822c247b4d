import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrokenCall, variable } from './faulty-thread.ts'

/** How a process ended of which one call was broken. */
export interface BrokenRun {
  code: number | null
  signal: string | null
  stdout: string
  /** Calls of that kind in that thread until it ended; of the last one, if there were several such threads. */
  calls: number
}

const preload = fileURLToPath(new URL('faulty-thread.ts', import.meta.url))

/** Runs a script, which calls `arm`, in a process of its own with one call broken. */
export async function runBroken(script: URL, args: readonly string[], broken: BrokenCall): Promise<BrokenRun> {
  rmSync(broken.counter, { force: true })
  const words = ['--conditions=source', '--disable-warning=ExperimentalWarning', fileURLToPath(script), ...args]
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, [variable]: JSON.stringify(broken) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  const [code, signal] = await once(child, 'close')
  const calls = existsSync(broken.counter) ? Number(readFileSync(broken.counter, 'utf8')) : 0
  return { code, signal, stdout, calls }
}
