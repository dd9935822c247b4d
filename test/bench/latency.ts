import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { start } from '@sandbar/server'
import { apiClient } from '../support/api-client.ts'
import { plantTree } from './jobs.ts'
import type { Row } from './table.ts'

const apartMs = 5
const idleReads = 300

/** How long a read of the API takes, in ms, while one process is source and target of a first job of `files` files. */
export async function benchLatency(files: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  await using lab = await start({
    dataDirectory: join(directory, 'data'),
    ...{ port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null, seed: 'none' as const },
  })
  const [alpha, beta] = lab.clusters
  if (!alpha?.root || !beta?.root) throw new Error('The sandbox has no directories')
  plantTree(join(alpha.root, 'tree'), files)
  const [source, target] = [apiClient(alpha.api), apiClient(beta.api)]
  await Promise.all([source.login(), target.login()])
  const read = () => target({ path: '/v2/replication/target-relationships/status/' })
  for (let warm = 0; warm < 100; warm += 1) await read()
  const idle: number[] = []
  while (idle.length < idleReads) idle.push(await milliseconds(read))

  const body = { source_root_path: '/tree', target_root_path: '/copy', target_address: beta.address }
  const { id } = (await source({ method: 'POST', path: '/v2/replication/source-relationships/', body })).json
  const authorize = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
  let isDone = false
  const job = (async () => {
    await target({ method: 'POST', path: authorize })
    for (let point = ''; point === ''; await pause(200)) {
      point = (await source({ path: `/v2/replication/source-relationships/${id}/status` })).json.recovery_point
    }
    isDone = true
  })()
  const beside: number[] = []
  for (; !isDone; await pause(apartMs)) beside.push(await milliseconds(read))
  await job
  rmSync(directory, { recursive: true, force: true })
  return [
    { name: 'a read beside nothing, ms: median', ours: percentile(idle, 0.5) },
    { name: '  p99', ours: percentile(idle, 0.99) },
    { name: `beside a first job of ${files} files (${beside.length} reads): median`, ours: percentile(beside, 0.5) },
    { name: '  p99', ours: percentile(beside, 0.99) },
    { name: '  longest', ours: Math.max(...beside) },
  ]
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
