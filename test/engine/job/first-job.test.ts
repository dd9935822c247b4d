import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, createRelationship, establish, states } from './support.ts'

describe('a first job', () => {
  test('makes the target equal the source and sets one recovery point on both', async () => {
    const pair = await createPair()
    const created = await createRelationship(pair)
    assert.equal(created.record.state, 'AWAITING_AUTHORIZATION')
    const { id } = created.record
    await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
    await pair.clock.settle()
    const source = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(source.record.errorFromLastJob, '')
    const target = await pair.beta.cluster.targetRelationship(id)
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    assert.ok(source.record.recoveryPoint)
    assert.equal(target.record.recoveryPoint?.takenAtMs, source.record.recoveryPoint?.takenAtMs)
    assert.equal(source.recoveryPointSnapshot?.name, 'replication_to_beta')
    assert.equal(target.recoveryPointSnapshot?.name, 'replication_from_alpha')
    await assertSameTrees(pair)
    await pair.close()
  })

  test('is followed by others every interval', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.clock.advance(180_000)
    const reports = await pair.alpha.cluster.reports(id)
    assert.equal(reports.length, 4)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })
})
