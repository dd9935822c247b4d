import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { establishPolicy, keptOn, quarterMs, queueOf, setBlackout } from './policy-support.ts'
import { assertSameTrees, establish, type Pair, put, startAtMs } from './support.ts'
import { createForgetful, createWatched } from './watched.ts'

interface Held {
  pair: Pair
  id: string
  /** Lets the target go on. */
  release(): void
}

/** Three snapshots in the queue, the first of which is on its way: the target does not answer. */
async function holdFirst(): Promise<Held> {
  const gate = Promise.withResolvers<void>()
  let isHolding = false
  const pair = await createWatched((_, method) => (method === 'receive' && isHolding ? gate.promise : undefined))
  const id = await establishPolicy(pair)
  await setBlackout(pair, id, true)
  for (const name of ['one', 'two', 'three']) {
    await put(pair.alpha.cluster.files, `projects/${name}`, name)
    await pair.clock.advance(quarterMs)
  }
  isHolding = true
  await setBlackout(pair, id, false)
  return {
    pair,
    id,
    release() {
      isHolding = false
      gate.resolve()
    },
  }
}

async function replicating(pair: Pair, id: string): Promise<number | undefined> {
  return (await pair.alpha.cluster.sourceRelationship(id)).replicatingSnapshot?.id
}

describe('a job of a queued snapshot', () => {
  test('shows its snapshot apart from the queue, which can’t be released now', async () => {
    const { pair, id, release } = await holdFirst()
    assert.equal(await replicating(pair, id), 1)
    assert.deepEqual(await queueOf(pair, id), [2, 3])
    await assert.rejects(pair.alpha.cluster.releaseQueuedSnapshot(id, 1), {
      code: 'queued_snapshot_not_found',
      message: /a job replicates it, want it aborted/,
    })
    release()
    await pair.clock.settle()
    assert.equal((await keptOn(pair, 'beta')).length, 3)
    await pair.close()
  })

  test('that is aborted waits for its turn again', async () => {
    const { pair, id, release } = await holdFirst()
    const aborted = pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: false })
    release()
    await aborted
    assert.deepEqual(await queueOf(pair, id), [1, 2, 3])
    await pair.clock.settle()
    assert.equal(await replicating(pair, id), undefined)
    await pair.clock.advance(60_000)
    assert.equal((await keptOn(pair, 'beta')).length, 3)
    assert.equal((await pair.alpha.cluster.reports(id)).at(-1)?.outcome, 'aborted')
    await pair.close()
  })

  test('that is aborted with the skip flag gives its turn to the next', async () => {
    const { pair, id, release } = await holdFirst()
    const aborted = pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: true })
    release()
    await aborted
    await pair.clock.settle()
    assert.deepEqual(
      (await keptOn(pair, 'beta')).map(({ takenAtMs }) => takenAtMs - startAtMs),
      [2 * quarterMs, 3 * quarterMs],
    )
    assert.deepEqual((await pair.alpha.cluster.snapshot(1)).owners, [])
    await assertSameTrees(pair)
    await pair.close()
  })

  test('goes on after a restart of the source', async () => {
    const { pair, id, release } = await holdFirst()
    const restarted = pair.restart('alpha')
    release()
    await restarted
    await pair.clock.advance(60_000)
    assert.deepEqual(await queueOf(pair, id), [])
    assert.equal((await keptOn(pair, 'beta')).length, 3)
    await pair.close()
  })

  test('ends when the policy is unlinked meanwhile, and the next moment is the present one', async () => {
    const { pair, id, release } = await holdFirst()
    await pair.alpha.cluster.modifyRelationship(id, { replicationMode: 'REPLICATION_CONTINUOUS', snapshotPolicies: [] })
    release()
    await pair.clock.advance(60_000)
    assert.deepEqual(await keptOn(pair, 'beta'), [])
    await assertSameTrees(pair)
    await pair.close()
  })

  test('is not done twice when only its answer was lost', async () => {
    const pair = await createWatched((pair, method) => {
      if (method === 'committed' && !isLost) {
        isLost = true
        pair.network.setLink(['alpha', 'beta'], { up: false })
      }
    })
    let isLost = false
    const id = await establishPolicy(pair)
    await pair.clock.advance(quarterMs)
    assert.ok(isLost)
    assert.deepEqual(await queueOf(pair, id), [1])
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(2 * 60_000)
    assert.deepEqual(await queueOf(pair, id), [])
    assert.equal((await keptOn(pair, 'beta')).length, 1)
    const { recoveryPoint } = (await pair.alpha.cluster.sourceRelationship(id)).record
    assert.equal(recoveryPoint?.takenAtMs, startAtMs + quarterMs)
    assert.equal(recoveryPoint?.pointId, (await pair.beta.cluster.targetRelationship(id)).record.recoveryPoint?.pointId)
    await pair.close()
  })

  test('is on record with its name and end when the target’s catalogue failed at its commit', async () => {
    let isFailing = true
    const pair = await createForgetful(() => isFailing)
    await establishPolicy(pair)
    await pair.clock.advance(quarterMs)
    isFailing = false
    await pair.restart('beta')
    const [snapshot] = await keptOn(pair, 'beta')
    assert.equal(snapshot?.expiresAtMs, startAtMs + quarterMs + 24 * 3_600_000)
    await pair.close()
  })
})

test('a continuous job gives way to a snapshot that a policy takes meanwhile', async () => {
  const gate = Promise.withResolvers<void>()
  let isHolding = false
  const pair = await createWatched((_, method) => (method === 'receive' && isHolding ? gate.promise : undefined))
  const id = await establish(pair)
  const policyId = (
    await pair.alpha.cluster.createPolicy({
      name: 'quarterly',
      sourceFileId: (await pair.alpha.volume.info('projects')).id,
      schedule: { frequency: 'SCHEDULE_DAILY_OR_WEEKLY', timezone: 'UTC', onDays: ['EVERY_DAY'], hour: 12, minute: 2 },
    })
  ).id
  await pair.alpha.cluster.modifyRelationship(id, {
    replicationMode: 'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
    snapshotPolicies: [{ id: policyId, targetExpiration: 'never' }],
  })
  await pair.clock.advance(30_000)
  await put(pair.alpha.cluster.files, 'projects/new', 'new')
  isHolding = true
  await pair.clock.advance(90_000)
  isHolding = false
  gate.resolve()
  await pair.clock.settle()
  const outcomes = (await pair.alpha.cluster.reports(id)).map(({ outcome, startedAtMs }) => [
    outcome,
    startedAtMs - startAtMs,
  ])
  assert.deepEqual(outcomes, [
    ['committed', 120_000],
    ['aborted', 60_000],
    ['committed', 0],
  ])
  const { record } = await pair.alpha.cluster.sourceRelationship(id)
  assert.equal(record.recoveryPoint?.takenAtMs, startAtMs + 120_000)
  assert.equal(record.errorFromLastJob, '')
  await assertSameTrees(pair)
  await pair.close()
})
