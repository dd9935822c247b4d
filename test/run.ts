/**
 * `npm test`: runs every suite with the test runner of Node and fails when one of them ran no test.
 *
 * `npm test -- engine server/core` runs the named suites or folders only.
 */
import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSummary, type Summary } from './support/summary.ts'

const here = dirname(fileURLToPath(import.meta.url))
const suites = [
  'project',
  'openapi',
  'engine',
  'server',
  'conformance',
  'plugin',
  'site',
  'packages',
  'clients',
  'browser',
]

const asked = process.argv.slice(2)
/** Suites over the built site: it is built once for all of their files. */
const overTheSite = ['site', 'browser']
let site: string | undefined

const results: { suite: string; code: number; summary: Summary }[] = []
for (const suite of suites) {
  const files = filesOf(suite)
  if (files.length === 0 && asked.length > 0) continue
  if (overTheSite.includes(suite)) site ??= buildSite()
  results.push({ suite, ...(await runSuite(suite, files)) })
}
if (site) rmSync(site, { recursive: true, force: true })
report()

function filesOf(suite: string): string[] {
  const all = globSync(`${suite}/**/*.test.ts`, { cwd: here }).sort()
  return asked.length === 0 ? all : all.filter((file) => asked.some((part) => file.startsWith(part)))
}

/** Builds the site for the files that follow. When that fails, each of them says why. */
function buildSite(): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-site-'))
  const args = ['--conditions=source', '--import', 'tsx', join(here, '..', 'site', 'build.ts'), directory]
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0) return directory
  rmSync(directory, { recursive: true, force: true })
  return undefined
}

async function runSuite(suite: string, files: string[]): Promise<{ code: number; summary: Summary }> {
  console.log(`\n== ${suite} (${files.length} files)`)
  if (files.length === 0) return { code: 0, summary: parseSummary('') }
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--import',
      'tsx',
      '--test',
      '--test-concurrency=2',
      ...files.map((file) => join(here, file)),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: environment() },
  )
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  return { code, summary: parseSummary(output) }
}

function environment(): NodeJS.ProcessEnv {
  const shared = site === undefined ? {} : { SANDBAR_TEST_SITE: site }
  return { ...process.env, ...shared, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
}

function report(): void {
  console.log('\nsuite         passed failed skipped')
  for (const { suite, summary } of results) {
    console.log(
      suite.padEnd(12),
      String(summary.pass).padStart(7),
      String(summary.fail).padStart(6),
      String(summary.skipped).padStart(7),
    )
  }
  const empty = results.filter(({ summary }) => summary.pass + summary.fail === 0).map(({ suite }) => suite)
  const failed = results.filter(({ code, summary }) => code !== 0 || summary.fail > 0).map(({ suite }) => suite)
  if (empty.length > 0) console.error(`Suites that ran no test: ${empty.join(', ')}`)
  if (failed.length > 0) console.error(`Suites that failed: ${failed.join(', ')}`)
  const sum = (key: keyof Summary) => results.reduce((total, { summary }) => total + summary[key], 0)
  console.log(`\n${sum('pass')} passed, ${sum('fail')} failed, ${sum('skipped')} skipped`)
  if (empty.length > 0 || failed.length > 0 || results.length === 0) process.exitCode = 1
}
