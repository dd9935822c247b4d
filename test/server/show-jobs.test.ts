import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cluster, JobReport } from '@sandbar/engine'
import { createClusters } from '@sandbar/server/core'
import type { Progress } from '../../server/cli/progress.ts'
import { showJobs } from '../../server/cli/show-jobs.ts'

async function createWatchedPair({ isAlone }: { isAlone: boolean }) {
  const pair = await createClusters()
  const [alpha, beta] = pair.clusters.map(({ cluster }) => cluster) as [Cluster, Cluster]
  const shown = new Map<Cluster, string[]>()
  for (const cluster of [alpha, beta]) {
    const lines: string[] = []
    shown.set(cluster, lines)
    const progress: Progress = {
      show: (title, job) => void lines.push(job === null ? `end ${title}` : `run ${title}`),
      above: (text) => void lines.push(text),
      clear() {},
    }
    showJobs(cluster, { progress, isAlone })
  }
  const request = { sourceRootPath: '/projects', targetRootPath: '/copy', targetAddress: 'beta', targetPort: 3712 }
  const { record } = await alpha.createRelationship({ ...request, settings: { replicationEnabled: false } })
  await beta.authorize(record.id, { nonEmptyDirectory: false, pathCreate: true })
  const runJob = async () => {
    const report = Promise.withResolvers<JobReport>()
    const stop = alpha.subscribe((event) => event.type === 'report' && report.resolve(event.report))
    await alpha.replicate(record.id)
    await report.promise
    stop()
    // Titles are looked up; what was told has been shown a moment later.
    await new Promise(setImmediate)
  }
  const linesOf = (cluster: Cluster) => [...new Set(shown.get(cluster)?.splice(0) ?? [])]
  return { ...pair, alpha, beta, runJob, linesOf }
}

describe('the jobs of a running sandbox', () => {
  test('are shown by the source while they run, with a line about what came of them', async () => {
    const { alpha, beta, runJob, linesOf, close } = await createWatchedPair({ isAlone: false })
    await runJob()
    const title = 'alpha:/projects/ to beta:/copy/'
    const [running, ended, line = '', ...rest] = linesOf(alpha)
    assert.deepEqual([running, ended, rest], [`run ${title}`, `end ${title}`, []])
    assert.match(line, /^alpha:\/projects\/ to beta:\/copy\/: \d+ files sent \(.*B\), 0 moved, 0 removed, in \d+ ms$/)
    assert.deepEqual(linesOf(beta), [])

    await runJob()
    assert.deepEqual(linesOf(alpha), [`run ${title}`, `end ${title}`], 'no line when nothing changed')
    await close()
  })

  test('are shown by the target too when it runs alone', async () => {
    const { beta, runJob, linesOf, close } = await createWatchedPair({ isAlone: true })
    await runJob()
    assert.deepEqual(linesOf(beta), ['run alpha:/projects/ to beta:/copy/', 'end alpha:/projects/ to beta:/copy/'])
    await close()
  })
})
