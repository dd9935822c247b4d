/**
 * Lets schemathesis, a fuzzer of contracts, loose on a running sandbox: no server error, no answer that the contract does
 * not name. It sends the examples; with `SANDBAR_CAMPAIGN=n` all its phases, with 2n examples of its own for each operation.
 * Further arguments pass through. Without the program (on the path,
 * or named by `SCHEMATHESIS`) it says so and ends well.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { start } from '@sandbar/server'
import { apiClient } from '../test/support/api-client.ts'
import { campaignSeed, scaled } from '../test/support/campaign.ts'

const here = dirname(fileURLToPath(import.meta.url))
const program = process.env.SCHEMATHESIS ?? 'schemathesis'

if (spawnSync(program, ['--version']).status !== 0) {
  console.error('SKIPPED: schemathesis is missing; "pip install schemathesis" brings it, SCHEMATHESIS names it')
} else {
  process.exitCode = await fuzz()
}

async function fuzz(): Promise<number> {
  await using lab = await start({
    ...{ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null },
  })
  const [alpha] = lab.clusters
  if (!alpha) throw new Error('The sandbox has no cluster')
  const scratch = mkdtempSync(join(tmpdir(), 'sandbar-schemathesis-'))
  const child = spawn(
    program,
    [
      ...['--config-file', join(here, 'schemathesis.toml'), 'run', `${alpha.api}/openapi.json`],
      ...[
        '--url',
        alpha.api,
        '--tls-verify',
        'false',
        '--header',
        `Authorization: ${await authorizationOf(alpha.api)}`,
      ],
      // The one call that would end it all, and the one answer that never ends: a stream of changes.
      ...['--exclude-operation-id', 'logout', '--exclude-operation-id', 'readChanges'],
      ...['--phases', process.env.SANDBAR_CAMPAIGN === undefined ? 'examples' : 'examples,coverage,fuzzing,stateful'],
      // Its own pace says something of this machine, not of the sandbox.
      ...['--suppress-health-check', 'too_slow'],
      ...['--max-examples', String(scaled(2)), '--seed', String(campaignSeed()), '--workers', '1'],
      ...process.argv.slice(2),
    ],
    // It leaves a cache where it runs.
    { stdio: 'inherit', cwd: scratch },
  )
  // Awaited here: the sandbox goes at the end of the function.
  return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1))).finally(() =>
    rmSync(scratch, { recursive: true }),
  )
}

/** Of a session: access tokens are among what the fuzzer deletes. */
async function authorizationOf(api: string): Promise<string> {
  const client = apiClient(api)
  await client.login()
  return client.authorization()
}
