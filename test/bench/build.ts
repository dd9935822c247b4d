import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
let isBuilt = false

/** Builds once in a run: figures are of what people install, compiled, and started by Node alone. */
export function buildOnce(): void {
  if (isBuilt) return
  const loader = ['--conditions=source', '--import', 'tsx']
  const { status } = spawnSync(process.execPath, [...loader, join('.ci', 'build-packages.ts')], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('Could not build the program that is to be measured')
  isBuilt = true
}
