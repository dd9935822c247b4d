import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { apiClient } from '../support/api-client.ts'
import { readTree } from './program.ts'

const relationships = '/v2/replication/source-relationships/'
const free = { docsDirectory: null, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], seed: 'none' as const }

interface Status {
  recovery_point: string
  error_from_last_job: string
  job_state: string
}

/** Two clusters; all of alpha's files are replicated to a directory of beta whenever a job is asked for. */
async function createScene() {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'sandbar-roots-'))
  const [source, target] = [join(dataDirectory, 'alpha/root'), join(dataDirectory, 'beta/root/copy')]
  mkdirSync(join(source, 'deep'), { recursive: true })
  for (const name of ['a', 'deep/b']) writeFileSync(join(source, name), `content of ${name}`)
  const open = () => start({ ...free, dataDirectory, intervalMs: 3_600_000 })
  let lab: Lab = await open()
  const clientOf = async (index: number) => {
    const client = apiClient(lab.clusters[index]?.api ?? '')
    await client.login()
    return client
  }
  let [alpha, beta] = [await clientOf(0), await clientOf(1)]
  const body = { source_root_path: '/', target_root_path: '/copy', target_address: lab.clusters[1]?.address }
  const { id } = (await alpha({ method: 'POST', path: relationships, body })).json
  const path = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
  assert.equal((await beta({ method: 'POST', path })).status, 200)
  await alpha.untilRecoveryPoint(id, '')
  const status = async (): Promise<Status> => (await alpha({ path: `${relationships}${id}/status` })).json
  return {
    source,
    target,
    elsewhere: join(dataDirectory, 'elsewhere'),
    status,
    /** One more job; what the source says when it has ended. */
    async replicate(): Promise<Status> {
      const path = `${relationships}${id}/dismiss-error`
      assert.ok((await alpha({ method: 'POST', path })).status < 300)
      const before = await status()
      assert.equal((await alpha({ method: 'POST', path: `${relationships}${id}/replicate` })).status, 202)
      for (let tries = 0; tries < 5000; tries += 1) {
        const now = await status()
        const isOver = now.recovery_point > before.recovery_point || now.error_from_last_job !== ''
        if (isOver && now.job_state === 'REPLICATION_NOT_RUNNING') return now
      }
      throw new Error('No job ended')
    },
    /** Both processes end and begin again; `between` happens meanwhile. */
    async restart(between: () => void) {
      await lab.close()
      between()
      lab = await open()
      ;[alpha, beta] = [await clientOf(0), await clientOf(1)]
    },
    async [Symbol.asyncDispose]() {
      await lab.close()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

describe('the directory of a cluster that vanishes', () => {
  test('as a source, removed beneath its jobs: they fail, and nothing is deleted on the target', async () => {
    await using scene = await createScene()
    const { source, target, elsewhere, replicate } = scene
    const [old, before] = [readTree(target), await scene.status()]
    renameSync(source, elsewhere)
    const isGone = /^Cannot scan .*: the directory is gone, want it back in its place/
    assert.match((await replicate()).error_from_last_job, isGone)
    mkdirSync(source)
    writeFileSync(join(source, 'other'), 'of another directory')
    assert.equal((await scene.status()).recovery_point, before.recovery_point)
    rmSync(elsewhere, { recursive: true })
    const { recovery_point, error_from_last_job } = await replicate()
    assert.match(error_from_last_job, isGone)
    assert.equal(recovery_point, before.recovery_point)
    assert.deepEqual(readTree(target), old)
  })

  test('as a source while no process runs: none starts in its place, and it is welcome back', async () => {
    await using scene = await createScene()
    const { source, target, elsewhere, replicate, restart } = scene
    await assert.rejects(
      restart(() => renameSync(source, elsewhere)),
      /Could not serve .*it is gone.*is its disk mounted/,
    )
    await restart(() => renameSync(elsewhere, source))
    writeFileSync(join(source, 'c'), 'new')
    assert.equal((await replicate()).error_from_last_job, '')
    assert.deepEqual(readTree(target), readTree(source))
  })

  test('as a source whose disk is not mounted: its empty place is not replicated', async () => {
    await using scene = await createScene()
    const { source, target, elsewhere, replicate, restart } = scene
    const [old, before] = [readTree(target), await scene.status()]
    await restart(() => {
      renameSync(source, elsewhere)
      mkdirSync(source)
    })
    const failed = await replicate()
    assert.match(failed.error_from_last_job, /another directory lies there, and it is empty.*is its disk mounted/)
    assert.equal(failed.recovery_point, before.recovery_point)
    assert.deepEqual(readTree(target), old)
    await restart(() => {
      rmSync(source, { recursive: true })
      renameSync(elsewhere, source)
      writeFileSync(join(source, 'c'), 'new')
    })
    assert.equal((await replicate()).error_from_last_job, '')
    assert.deepEqual(readTree(target), readTree(source))
  })

  test('as a source that its owner has emptied is as empty on the target', async () => {
    await using scene = await createScene()
    const { source, target, replicate } = scene
    for (const name of ['a', 'deep']) rmSync(join(source, name), { recursive: true })
    assert.equal((await replicate()).error_from_last_job, '')
    assert.equal(readTree(target).size, 0)
  })

  test('as a target, moved away beneath its jobs: they fail by name until it is back', async () => {
    await using scene = await createScene()
    const { source, target, elsewhere, replicate } = scene
    const [old, before] = [readTree(target), await scene.status()]
    // Out of the cluster's tree: in it a directory is found wherever it lies.
    renameSync(target, elsewhere)
    writeFileSync(join(source, 'c'), 'new')
    const failed = await replicate()
    assert.match(failed.error_from_last_job, /^Target cluster error: .*the directory is gone/)
    assert.equal(failed.recovery_point, before.recovery_point)
    assert.deepEqual(readTree(elsewhere), old)
    renameSync(elsewhere, target)
    assert.equal((await replicate()).error_from_last_job, '')
    assert.deepEqual(readTree(target), readTree(source))
  })
})
