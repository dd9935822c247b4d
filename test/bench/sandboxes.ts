import { type Clusters, createClusters } from '@sandbar/server/core'
import { median, type Row, seconds } from './table.ts'

const warmUps = 20

/** What a seeded sandbox in memory takes: ms to be made and to be reset, and memory of many in one process. */
export async function benchSandboxes(count: number): Promise<Row[]> {
  for (let index = 0; index < warmUps; index += 1) await (await createClusters()).close()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const sandboxes: Clusters[] = []
  const made: number[] = []
  while (sandboxes.length < count) {
    made.push(await seconds(async () => void sandboxes.push(await createClusters())))
  }
  globalThis.gc?.()
  const each = (process.memoryUsage().heapUsed - before) / count / 1024
  const reset: number[] = []
  for (const sandbox of sandboxes.slice(0, 100)) reset.push(await seconds(sandbox.reset))
  await Promise.all(sandboxes.map((sandbox) => sandbox.close()))
  return [
    { name: 'a new sandbox in memory, ms: median', ours: median(made) * 1000 },
    { name: '  its reset', ours: median(reset) * 1000 },
    { name: `  heap that one of ${count} takes, KiB`, ours: each },
  ]
}
