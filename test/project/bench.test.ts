import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchJobs } from '../bench/jobs.ts'
import { benchReads } from '../bench/reads.ts'
import { benchStartUp } from '../bench/start-up.ts'
import { formatRows } from '../bench/table.ts'

test('every benchmark runs, tiny, and measures something', async () => {
  const rows = [...(await benchStartUp(1)), ...(await benchReads(50)), ...(await benchJobs(20))]
  for (const { name, ours } of rows) assert.ok(ours > 0, name)
  assert.equal(formatRows(rows).split('\n').length, rows.length)
})
