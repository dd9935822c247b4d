import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, establish, put, states } from './support.ts'
import { authorize, createWatched } from './watched.ts'

describe('abortReplication', () => {
  test('ends the job, drops what had arrived, and lets a new job follow', async () => {
    const gate = Promise.withResolvers<void>()
    let held = true
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    assert.ok((await pair.alpha.cluster.sourceRelationship(id)).job)
    assert.ok((await pair.beta.cluster.targetRelationship(id)).job)
    held = false
    const aborted = pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: false })
    gate.resolve()
    await aborted
    const [report] = await pair.alpha.cluster.reports(id)
    assert.equal(report?.outcome, 'aborted')
    const { record, job } = await pair.alpha.cluster.sourceRelationship(id)
    assert.deepEqual([record.state, record.errorFromLastJob, job], ['ESTABLISHED', '', null])
    assert.equal((await pair.beta.cluster.targetRelationship(id)).job, null)
    const stage = await pair.beta.volume.openStage(id, 'replica')
    assert.equal((await stage.have()).size, 0)
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })

  test('without a job does nothing', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: true })
    assert.equal((await pair.alpha.cluster.reports(id)).length, 1)
    await pair.close()
  })
})

describe('make-writable in the middle of a job', () => {
  test('ends the job on both sides at the point before it', async () => {
    const gate = Promise.withResolvers<void>()
    let held = false
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    held = true
    await put(pair.alpha.volume, 'projects/late.txt', 'late')
    await pair.clock.advance(60_000)
    assert.ok((await pair.beta.cluster.targetRelationship(id)).job)
    await pair.beta.cluster.makeTargetWritable(id)
    gate.resolve()
    await pair.clock.settle()
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    await assert.rejects(pair.beta.volume.info('replica/late.txt'), { code: 'fs_no_such_entry' })
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).job, null)
    await pair.close()
  })
})
