import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kit, Place, Step } from './kit.ts'
import { kits, openapiGenerator } from './kits.ts'

/**
 * `npm run clients -w openapi`: makes clients from the contract with generators that people use, compiles each, and
 * where `SANDBAR_1_API` names a cluster (`sandbar exec`) walks through the tutorial with those that have a program for
 * it. `npm run clients -w openapi -- NAME ...` takes the named ones only. What this machine lacks is skipped, aloud;
 * exit 1 when one fails, or when nothing was tried. Everything is fetched at this moment, in exact versions, into
 * `.cache/clients`.
 */
const root = dirname(dirname(import.meta.dirname))
const cache = join(root, '.cache/clients')
const jar = join(cache, `openapi-generator-cli-${openapiGenerator.version}.jar`)

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

async function fetchJar(): Promise<void> {
  if (existsSync(jar) && isWhole(readFileSync(jar))) return
  const { version } = openapiGenerator
  const base = 'https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli'
  const answer = await fetch(`${base}/${version}/openapi-generator-cli-${version}.jar`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (!isWhole(bytes)) throw new Error(`Could not fetch openapi-generator ${version}: its SHA-256 is not the known one`)
  writeFileSync(jar, bytes)
}

function isWhole(bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === openapiGenerator.sha256
}

/** What a step said. Throws with it when the step fails. */
function run([program, ...args]: Step, folder: string): string {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 256 << 20 } as const
  const { status, stdout, stderr, error } = spawnSync(program, args, options)
  const said = `${stdout}${stderr}`
  if (status === 0) return said
  throw new Error(`${[program, ...args].join(' ')}: ${error?.message ?? `exit ${status}`}\n${said.slice(-4000)}`)
}

function make(kit: Kit): { warnings: number; isJourneyDone: boolean } {
  const folder = join(cache, kit.name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(kit.files ?? {})) writeFileSync(join(folder, name), text)
  const generated = join(root, 'openapi/generated')
  const [document, twin] = [join(generated, 'openapi.json'), join(generated, 'openapi-3.0.json')]
  const place: Place = { folder, document, twin, programs: join(import.meta.dirname, 'programs'), jar }
  const said = kit.steps(place).map((step) => run(step, folder))
  const warnings = said.join('\n').match(/\bwarn(ing)?\b/gi)?.length ?? 0
  const isJourneyDone = kit.journey !== undefined && process.env.SANDBAR_1_API !== undefined
  if (isJourneyDone && kit.journey) process.stdout.write(run(kit.journey(place), folder))
  return { warnings, isJourneyDone }
}

function tryOut(kit: Kit): 'ok' | 'skipped' | 'failed' {
  const missing = kit.needs.filter((program) => !isThere(program))
  if (missing.length > 0) {
    console.log(`skipped ${kit.name}: ${missing.join(' and ')} is missing here`)
    return 'skipped'
  }
  const started = performance.now()
  try {
    const { warnings, isJourneyDone } = make(kit)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    const done = isJourneyDone ? 'made, compiled, went through the tutorial' : 'made and compiled'
    console.log(`ok      ${kit.name}: ${kit.generator}, ${kit.reads}: ${done}, ${warnings} warnings, ${seconds} s`)
    return 'ok'
  } catch (thrown) {
    console.log(`FAILED  ${kit.name}: ${thrown instanceof Error ? thrown.message : thrown}`)
    return 'failed'
  }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !kits.some((kit) => kit.name === name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are ${kits.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const chosen = kits.filter(({ name }) => asked.length === 0 || asked.includes(name))
mkdirSync(cache, { recursive: true })
if (chosen.some(({ needs }) => needs.includes('java')) && isThere('java')) await fetchJar()
const results = chosen.map(tryOut)
const count = (wanted: string) => results.filter((result) => result === wanted).length
console.log(`${count('ok')} ok, ${count('failed')} failed, ${count('skipped')} skipped`)
if (count('failed') > 0 || count('ok') === 0) process.exitCode = 1
