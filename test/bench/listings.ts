import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carriesAll, type Entry } from '@sandbar/engine'
import { nodeDigest, openManifestStore } from '@sandbar/engine/node'
import { makePlan } from '../../engine/job/source/plan.ts'
import { type Row, seconds } from './table.ts'

const digest = nodeDigest.sha256(new Uint8Array())
const batch = 500

/** A made-up tree that is larger than the memory should be: written, compared with another and planned from. */
export async function benchListings(count: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  const manifests = openManifestStore({ directory })
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const before = process.memoryUsage.rss()
  const old = await manifests.collect(madeUp(count, 0))
  const fresh = await manifests.collect(madeUp(count, 100))
  let steps = 0
  const planned = await seconds(async () => {
    const options = { ...carriesAll, movesByIdentity: true }
    const differences = await manifests.compare(old, fresh, options)
    const plan = await makePlan({ basis: { ...options, listing: old }, tree: fresh, differences, breather: undefined })
    for await (const some of plan.steps()) steps += some.length
    await differences.close()
  })
  clearInterval(watch)
  await Promise.all([old.close(), fresh.close()])
  rmSync(directory, { recursive: true })
  return [
    { name: `plan ${steps} steps among ${count} made-up entries`, ours: planned },
    { name: '  memory that it took beyond the start, MiB', ours: (most - before) / 2 ** 20 },
  ]
}

/** Every hundredth file changed since, or whatever is asked. */
async function* madeUp(count: number, changedEvery: number): AsyncGenerator<Entry[]> {
  const root = { ...shared(0, false), path: '', kind: 'directory' as const, digest: '' }
  yield [root]
  for (let start = 1; start < count; start += batch) {
    yield Array.from({ length: Math.min(batch, count - start) }, (_, index) => {
      const number = start + index
      const isChanged = changedEvery > 0 && number % changedEvery === 0
      return { ...shared(number, isChanged), path: `file-${String(number).padStart(9, '0')}`, kind: 'file' as const }
    })
  }
}

function shared(number: number, isChanged: boolean): Omit<Entry, 'path' | 'kind'> {
  const modifiedNs = 1_700_000_000_000_000_000n + (isChanged ? 1n : 0n)
  const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs }
  const witness = `${number}:${modifiedNs}:0:33188:${modifiedNs}`
  return { ...attributes, size: 0, digest, identity: `1:${number}:0`, witness }
}
