import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/**
 * What follows `node` on the way to the program's own arguments: the sources, or the built program that `SANDBAR_PROGRAM`
 * names, `server/dist/main.js` after `npm run build`.
 */
export const programLine = process.env.SANDBAR_PROGRAM
  ? [resolve(root, process.env.SANDBAR_PROGRAM)]
  : ['--conditions=source', '--import', 'tsx', join(root, 'server/main.ts')]

/** Flags for ports that nobody uses. */
export const freePorts = ['--port', '0', '--api-port', '0', '--replication-port', '0']

/** What `--json` prints. */
export interface Ready {
  ready: true
  docs: string | null
  lab: { url: string; token: string }
  clusters: {
    name: string
    api: string
    replication: string
    root: string
    user: string
    password: string
    coreVersion: string
  }[]
}

/** Processes and directories of one test file; `cleanUp` ends and removes all of them. */
export function createPrograms() {
  const children: ChildProcess[] = []
  const directories: string[] = []

  function run(args: string[], environment: Record<string, string> = {}) {
    const env = { ...process.env, ...environment }
    const child = spawn(process.execPath, [...programLine, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: root,
      env,
    })
    children.push(child)
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      stderr,
    }))
    return { child, ended }
  }

  return {
    newDirectory() {
      const directory = mkdtempSync(join(tmpdir(), 'sandbar-'))
      directories.push(directory)
      return directory
    },
    run,
    /** Runs a command with `--json` until its ready line. */
    async start(args: string[], environment?: Record<string, string>) {
      const running = run([...args, '--json'], environment)
      const lines = createInterface({ input: running.child.stdout })
      const failed = running.ended.then(({ stderr }) => Promise.reject(new Error(stderr)))
      const [line] = await Promise.race([once(lines, 'line'), failed])
      failed.catch(() => {})
      return { ...running, ready: JSON.parse(String(line)) as Ready }
    },
    async cleanUp() {
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'close')))
      for (const directory of directories) rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A directory tree as text by path, directories with a slash at the end. */
export function readTree(directory: string): Map<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names.map((name) => {
      const path = join(directory, name)
      return statSync(path).isDirectory() ? [`${name}/`, ''] : [name, readFileSync(path, 'utf8')]
    }),
  )
}
