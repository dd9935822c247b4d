// Installs the dependencies when they are missing or older than the lock file. Runs on the host's Node (>= 20), before
// anything is installed, so it uses built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')

const isFresh = existsSync(installed) && (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
if (!isFresh) {
  console.error('Installing dependencies (once, about a minute)...')
  const command = existsSync(lock) ? 'ci' : 'install'
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, [command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(
      `Could not install the dependencies: npm ${command} ended with ${status}. Check the network and run it again.`,
    )
    process.exit(1)
  }
}
