import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = '7.10.2.1'
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const venv = join(root, '.cache', `qq-${version}`)

/** The result of one `qq` command. */
export interface QqResult {
  code: number
  stdout: string
  stderr: string
}

/** Path of the vendor's unmodified `qq`, installed from PyPI on first use; or the reason why there is none. */
export function findQq(): { path: string } | { missing: string } {
  const path = join(venv, 'bin', 'qq')
  if (existsSync(path)) return { path }
  try {
    mkdirSync(dirname(venv), { recursive: true })
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe', timeout: 120_000 })
    execFileSync(
      join(venv, 'bin', 'pip'),
      ['install', '--quiet', '--disable-pip-version-check', `qumulo-api==${version}`],
      {
        stdio: 'pipe',
        timeout: 180_000,
      },
    )
    return { path }
  } catch (error) {
    return {
      missing: `qq ${version} can't be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    }
  }
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
