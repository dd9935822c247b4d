/** `npm run check`: everything that can be known without running the product. All checks run; the first failure does not hide the next. */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = ['--conditions=source', '--import', 'tsx']

const checks: { name: string; command: string; args: string[] }[] = [
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'lint and format', command: 'biome', args: ['ci', '--colors=off', '--error-on-warnings', '.'] },
  {
    name: 'import rules',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'openapi', 'engine', 'server', 'plugin', 'site', 'test'],
  },
  { name: 'unused files, exports, dependencies', command: 'knip', args: ['--config', '.knip.json', '--no-progress'] },
  { name: 'generated files are fresh', command: process.execPath, args: [...node, 'openapi/generate.ts', '--check'] },
  {
    name: 'the contract, by the rules of Redocly',
    command: 'redocly',
    args: ['lint', '--config', 'openapi/redocly.yaml', 'openapi/generated/openapi.json'],
  },
  {
    name: 'the contract, by the rules of Spectral and OWASP',
    command: 'spectral',
    args: ['lint', '--fail-severity=hint', '--ruleset', 'openapi/spectral.yaml', 'openapi/generated/openapi.json'],
  },
  {
    name: 'its twin, by the rules of Redocly',
    command: 'redocly',
    args: ['lint', '--config', 'openapi/redocly.yaml', 'openapi/generated/openapi-3.0.json'],
  },
  {
    name: 'its twin, by the rules of Spectral and OWASP',
    command: 'spectral',
    args: ['lint', '--fail-severity=hint', '--ruleset', 'openapi/spectral.yaml', 'openapi/generated/openapi-3.0.json'],
  },
  { name: 'pages and links', command: process.execPath, args: [...node, 'site/check.ts'] },
]

/** Redocly would tell its maker of each run, and ask for newer versions. */
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

const failed: string[] = []
for (const { name, command, args } of checks) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64 << 20 })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (status === 0) continue
  failed.push(name)
  console.log(`${stdout}${stderr}`.trim().split('\n').slice(0, 200).join('\n'))
}
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1
