import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { operationIds } from '@sandbar/openapi'

const root = dirname(dirname(import.meta.dirname))

interface Score {
  agentReadiness: number
  subscores: Record<string, number>
  rawMetrics: { operationCount: number }
}

function score(): Score {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@redocly/cli/bin/cli.js'),
      ...['score', '--format', 'json', '--config', 'openapi/redocly.yaml', 'openapi/generated/openapi.json'],
    ],
    {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    },
  )
  return JSON.parse(stdout)
}

test('Redocly finds every operation described, every error structured and no name ambiguous', () => {
  const { agentReadiness, subscores, rawMetrics } = score()
  assert.equal(rawMetrics.operationCount, operationIds.length)
  const full = ['documentationQuality', 'errorClarity', 'identifierClarity']
  assert.deepEqual(
    full.map((name) => subscores[name]),
    full.map(() => 1),
  )
  assert.ok((subscores.constraintClarity ?? 0) >= 0.94, `constraints are at ${subscores.constraintClarity}`)
  assert.ok(agentReadiness >= 82, `the score is ${agentReadiness}`)
})
