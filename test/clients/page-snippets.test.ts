import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Lab, start } from '@sandbar/server'
import { environmentOf } from '../../server/cli/exec.ts'
import { findQq } from '../support/qq.ts'

/**
 * What pages tell readers to run, run as it stands. A fence says so itself: `data-file=NAME` is saved under that name,
 * `data-run=sandbox` goes to one shell for the whole page, inside of what `sandbar exec` gives, and `data-run=clone` is
 * run in the project's folder.
 */
interface Snippet {
  code: string
  file: string | undefined
  run: string | undefined
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const fence = /^```\w+ (data-(file|run)=(\S+))\n([\s\S]*?)^```$/gm

const snippetsOf = (text: string): Snippet[] =>
  [...text.matchAll(fence)].map(([, , kind, value, code = '']) => ({
    code,
    file: kind === 'file' ? value : undefined,
    run: kind === 'run' ? value : undefined,
  }))

const pages = globSync('site/content/**/*.md', { cwd: root })
  .sort()
  .map((path) => ({ path, snippets: snippetsOf(readFileSync(join(root, path), 'utf8')) }))
  .filter(({ snippets }) => snippets.length > 0)

const qq = findQq()

describe('what the pages tell readers to run', () => {
  assert.ok(pages.length >= 3, 'no page has snippets')
  for (const { path, snippets } of pages) {
    const needsPackage = snippets.some(({ code }) => /\bqq\b|python3|qumulo/.test(code))
    const skip = needsPackage && 'missing' in qq ? qq.missing : false

    test(`the snippets of ${path} run in order`, { skip }, async (t) => {
      const directory = mkdtempSync(join(tmpdir(), 'sandbar-snippets-'))
      t.after(() => rmSync(directory, { recursive: true, force: true }))
      for (const { file, code } of snippets) if (file !== undefined) writeFileSync(join(directory, file), code)

      for (const { code } of snippets.filter(({ run }) => run === 'clone')) {
        assert.match(await runShell(code, { cwd: root, env: {} }), /\S/)
      }
      const script = snippets.flatMap(({ run, code }) => (run === 'sandbox' ? [code] : [])).join('\n')
      if (script === '') return
      await using lab = await startAlone()
      const path = 'path' in qq ? `${dirname(qq.path)}${delimiter}${process.env.PATH}` : process.env.PATH
      const env = { ...environmentOf(lab), PATH: path, HOME: directory, XDG_CONFIG_HOME: directory }
      assert.match(await runShell(script, { cwd: directory, env }), /\S/)
    })
  }
})

function startAlone(): Promise<Lab> {
  const free = { memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null }
  return start({ ...free, intervalMs: 500 })
}

/** Runs it with `sh -eu`; what it wrote to standard output. */
function runShell(code: string, { cwd, env }: { cwd: string; env: Record<string, string | undefined> }) {
  return new Promise<string>((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, timeout: 180_000, encoding: 'utf8' as const }
    execFile('sh', ['-euc', code], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stderr || error.message}\nafter ${stdout.slice(-500)}`))
      else resolve(stdout)
    })
  })
}
