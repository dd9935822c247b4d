import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { buildOnce } from '../bench/build.ts'
import { benchJobs } from '../bench/jobs.ts'
import { engineVariables } from '../bench/peers.ts'
import { benchReads } from '../bench/reads.ts'
import { programFile } from '../bench/servers.ts'
import { benchStartUp } from '../bench/start-up.ts'
import { formatRows } from '../bench/table.ts'

test('every benchmark runs, tiny, and measures something', async () => {
  // Starts are measured of the program that people install.
  if (!existsSync(programFile)) buildOnce()
  const rows = [...(await benchStartUp(1)), ...(await benchReads(50)), ...(await benchJobs(20))]
  for (const { name, ours } of rows) assert.ok(ours > 0, name)
  assert.equal(formatRows(rows).split('\n').length, rows.length)
})

test('the peer benchmark hears of the engine in three shapes, with placeholders that it knows', () => {
  const variables = engineVariables()
  for (const name of ['CMD', 'SERVER', 'CLIENT', 'SOURCE', 'SETUP', 'NOW']) assert.ok(variables[`ENGINE_${name}`], name)
  const known = new Set(['src', 'dst', 'state', 'port', 'api', 'source_port', 'source_api'])
  const used = Object.values(variables).flatMap((line) => [...line.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name))
  assert.deepEqual(
    used.filter((name) => !known.has(name)),
    [],
  )
})
