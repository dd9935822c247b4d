import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = '7.10.2.1'
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const venv = join(root, '.cache', `qq-${version}`)
/** Stands there once the installation was whole. */
const ready = join(venv, 'ready')
const longestInstallMs = 300_000

/** The result of one `qq` command. */
export interface QqResult {
  code: number
  stdout: string
  stderr: string
}

/** Path of the vendor's unmodified `qq`, installed from PyPI on first use; or the reason why there is none. */
export function findQq(): { path: string } | { missing: string } {
  const path = join(venv, 'bin', 'qq')
  try {
    if (!existsSync(ready)) installOnce()
    return { path }
  } catch (error) {
    return {
      missing: `qq ${version} can't be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    }
  }
}

/** Several files of tests look for it at the same time: one installs, the others wait for that one. */
function installOnce(): void {
  const lock = `${venv}.lock`
  mkdirSync(dirname(venv), { recursive: true })
  const isOurs = take(lock)
  for (const untilMs = Date.now() + longestInstallMs; !isOurs && existsSync(lock) && Date.now() < untilMs; ) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  try {
    if (!existsSync(ready)) install()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function install(): void {
  rmSync(venv, { recursive: true, force: true })
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe', timeout: 120_000 })
  const pip = ['install', '--quiet', '--disable-pip-version-check', `qumulo-api==${version}`]
  execFileSync(join(venv, 'bin', 'pip'), pip, { stdio: 'pipe', timeout: 180_000 })
  writeFileSync(ready, '')
}

/** Runs `qq` against one cluster with a credential store of its own. */
export function createQq({ path, api, store }: { path: string; api: string; store: string }) {
  const { hostname, port } = new URL(api)
  return (...args: string[]): Promise<QqResult> =>
    new Promise((resolve) => {
      const all = ['--host', hostname, '--port', port, '--credentials-store', store, ...args]
      execFile(path, all, { timeout: 60_000, encoding: 'utf8' }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
      })
    })
}
