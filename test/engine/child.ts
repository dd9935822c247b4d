import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** Runs a script, given by its URL, in a process of its own under the same Node. */
export function runChild(script: string, args: readonly string[]): ChildProcessByStdio<null, Readable, null> {
  const path = fileURLToPath(script)
  return spawn(process.execPath, ['--conditions=source', '--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
