import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addPolicy, establishPolicy, keptOn, link, quarterMs, queueOf, setBlackout } from './policy-support.ts'
import { assertSameTrees, createPair, establish, fill, type Pair, put, read, startAtMs } from './support.ts'

const hourMs = 3_600_000

async function names(pair: Pair): Promise<string[]> {
  return (await pair.beta.volume.list('replica')).map(({ path }) => path)
}

async function recoveryPoint(pair: Pair, id: string): Promise<number | undefined> {
  return (await pair.alpha.cluster.sourceRelationship(id)).record.recoveryPoint?.takenAtMs
}

/** A blackout, and three snapshots in the queue, each after a file more. */
async function queueThree(pair: Pair): Promise<string> {
  const id = await establishPolicy(pair)
  await setBlackout(pair, id, true)
  for (const name of ['one', 'two', 'three']) {
    await put(pair.alpha.cluster.files, `projects/${name}`, name)
    await pair.clock.advance(quarterMs)
  }
  assert.deepEqual(await queueOf(pair, id), [1, 2, 3])
  return id
}

describe('the mode of snapshot policies alone', () => {
  test('replicates what policies take and nothing else', async () => {
    const pair = await createPair()
    const id = await establishPolicy(pair)
    await pair.alpha.cluster.replicate(id)
    await pair.clock.advance(10 * 60_000)
    assert.deepEqual(await names(pair), [])
    await pair.clock.advance(5 * 60_000)
    await assertSameTrees(pair)
    assert.equal(await recoveryPoint(pair, id), startAtMs + quarterMs)
    await put(pair.alpha.cluster.files, 'projects/new', 'new')
    await pair.clock.advance(14 * 60_000)
    assert.equal(await recoveryPoint(pair, id), startAtMs + quarterMs)
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })

  test('keeps the snapshots on the target until they expire there', async () => {
    const pair = await createPair()
    const id = await establishPolicy(pair, { targetExpiration: '1hours' })
    await pair.clock.advance(quarterMs)
    const [snapshot] = await keptOn(pair, 'beta')
    assert.deepEqual(
      [snapshot?.name, snapshot?.directoryName, snapshot?.expiresAtMs, snapshot?.owners],
      ['replication_from_alpha_quarterly', '1_replication_from_alpha_quarterly', startAtMs + quarterMs + hourMs, [id]],
    )
    await pair.clock.advance(3 * hourMs)
    // Four of the last hour: the one that goes at this moment is gone.
    assert.equal((await pair.beta.cluster.snapshots()).length, 4)
    await pair.close()
  })

  test('lets a snapshot of the target live as long as the source says, or for ever', async () => {
    for (const [targetExpiration, expected] of [
      ['same_as_policy', startAtMs + quarterMs + 2 * hourMs],
      ['never', null],
    ] as const) {
      const pair = await createPair()
      await establishPolicy(pair, { targetExpiration })
      await pair.clock.advance(quarterMs)
      assert.equal((await keptOn(pair, 'beta'))[0]?.expiresAtMs, expected)
      await pair.close()
    }
  })

  test('locks what it brings when the target has a key and the snapshot an end', async () => {
    const pair = await createPair()
    const id = await establishPolicy(pair)
    await pair.beta.cluster.lockTarget(id, 'key-1')
    await pair.clock.advance(quarterMs)
    await pair.beta.cluster.lockTarget(id, null)
    await pair.clock.advance(quarterMs)
    assert.deepEqual(
      (await keptOn(pair, 'beta')).map(({ lockKey }) => lockKey),
      ['key-1', null],
    )
    await pair.close()
  })
})

describe('policies beside the continuous mode', () => {
  test('bring their snapshots, and jobs of their own go on between them', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const policyId = await addPolicy(pair)
    await link(pair, id, {
      mode: 'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
      policies: [{ id: policyId, targetExpiration: 'never' }],
    })
    await pair.clock.advance(quarterMs)
    assert.equal((await keptOn(pair, 'beta')).length, 1)
    assert.equal(await recoveryPoint(pair, id), startAtMs + quarterMs)
    await pair.clock.advance(60_000)
    assert.equal(await recoveryPoint(pair, id), startAtMs + quarterMs + 60_000)
    // The policy's and the one of the recovery point.
    assert.deepEqual(
      (await pair.beta.cluster.snapshots()).map(({ name }) => name),
      ['replication_from_alpha_quarterly', 'replication_from_alpha'],
    )
    await pair.close()
  })
})

describe('the queue', () => {
  test('shows what waits and replicates it in order, each as the tree was then', async () => {
    const pair = await createPair()
    const id = await queueThree(pair)
    const reports: number[] = []
    pair.alpha.cluster.subscribe((event) => {
      if (event.type === 'report') reports.push(event.report.changes.added)
    })
    const [first] = (await pair.alpha.cluster.sourceRelationship(id)).queuedSnapshots
    assert.equal(first?.policyId, 1)
    assert.equal(first?.targetExpiresAtMs, startAtMs + quarterMs + 24 * hourMs)
    await setBlackout(pair, id, false)
    // The first tree with its four entries, then a file each.
    assert.deepEqual(reports, [4, 1, 1])
    assert.deepEqual(await queueOf(pair, id), [])
    assert.equal((await keptOn(pair, 'beta')).length, 3)
    assert.equal(await recoveryPoint(pair, id), startAtMs + 3 * quarterMs)
    await assertSameTrees(pair)
    await pair.close()
  })

  test('loses what is released; the snapshot stays, and others can’t take what waits', async () => {
    const pair = await createPair()
    const id = await queueThree(pair)
    await assert.rejects(pair.alpha.cluster.deleteSnapshot(2), { code: 'snapshot_owned' })
    await pair.alpha.cluster.releaseQueuedSnapshot(id, 2)
    assert.deepEqual(await queueOf(pair, id), [1, 3])
    await assert.rejects(pair.alpha.cluster.releaseQueuedSnapshot(id, 2), { code: 'queued_snapshot_not_found' })
    await assert.rejects(pair.alpha.cluster.releaseQueuedSnapshot(id, 99), { code: 'queued_snapshot_not_found' })
    assert.equal((await keptOn(pair, 'alpha')).length, 3)
    await setBlackout(pair, id, false)
    assert.equal((await keptOn(pair, 'beta')).length, 2)
    await pair.close()
  })

  test('holds snapshots beyond the end of their life', async () => {
    const pair = await createPair()
    const id = await establishPolicy(pair)
    await setBlackout(pair, id, true)
    await pair.clock.advance(4 * hourMs)
    assert.equal((await queueOf(pair, id)).length, 16)
    assert.equal((await keptOn(pair, 'alpha')).length, 16)
    await setBlackout(pair, id, false)
    await pair.clock.advance(60_000)
    assert.equal((await keptOn(pair, 'alpha')).length, 8)
    await pair.close()
  })

  test('is empty while replication is off, and in the continuous mode', async () => {
    for (const change of [
      { replicationEnabled: false },
      { replicationMode: 'REPLICATION_CONTINUOUS' as const, snapshotPolicies: [] },
    ]) {
      const pair = await createPair()
      const id = await queueThree(pair)
      await pair.alpha.cluster.modifyRelationship(id, change)
      assert.deepEqual(await queueOf(pair, id), [])
      await pair.clock.advance(quarterMs)
      assert.deepEqual(await queueOf(pair, id), [])
      assert.equal((await keptOn(pair, 'alpha')).length, 4)
      assert.deepEqual(
        (await keptOn(pair, 'alpha')).flatMap(({ owners }) => owners),
        [],
      )
      await pair.close()
    }
  })

  test('survives a restart of the source', async () => {
    const pair = await createPair()
    const id = await queueThree(pair)
    await pair.restart('alpha')
    assert.deepEqual(await queueOf(pair, id), [1, 2, 3])
    await setBlackout(pair, id, false)
    await assertSameTrees(pair)
    assert.equal((await keptOn(pair, 'beta')).length, 3)
    await pair.close()
  })

  test('is one per relationship: what one has taken the other still waits for', async () => {
    const pair = await createPair()
    const id = await queueThree(pair)
    await fill(pair.beta.volume, { 'second/': '' })
    const { settings } = (await pair.alpha.cluster.sourceRelationship(id)).record
    const { record } = await pair.alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/second',
      targetAddress: '203.0.113.20',
      targetPort: 3712,
      settings: { replicationMode: settings.replicationMode, snapshotPolicies: settings.snapshotPolicies },
    })
    await pair.beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await pair.clock.advance(quarterMs)
    assert.deepEqual(await queueOf(pair, id), [1, 2, 3, 4])
    assert.deepEqual(await queueOf(pair, record.id), [])
    await assertSameTrees(pair, ['projects', 'second'])
    const owners = (await pair.alpha.cluster.snapshot(4)).owners
    assert.deepEqual([...owners].sort(), [id, record.id].sort())
    await pair.close()
  })

  test('goes on past a file whose content of then is gone, and says so', async () => {
    const pair = await createPair()
    const id = await establishPolicy(pair)
    await setBlackout(pair, id, true)
    await pair.clock.advance(quarterMs)
    // As past the API, where nothing can keep what was there.
    await put(pair.alpha.volume, 'projects/notes.txt', 'flood')
    await pair.alpha.volume.dropKept(() => false)
    await setBlackout(pair, id, false)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.equal(report?.outcome, 'committed')
    assert.deepEqual(
      report?.problems.map(({ path, code }) => [path, code]),
      [['notes.txt', 'changed_while_read']],
    )
    assert.deepEqual(await names(pair), ['replica/maps'])
    await pair.clock.advance(quarterMs)
    await assertSameTrees(pair)
    assert.equal(await read(pair.beta.volume, 'replica/notes.txt'), 'flood')
    await pair.close()
  })
})

describe('linking policies', () => {
  test('takes a release that knows them, on both sides', async () => {
    const pair = await createPair({ options: { coreVersion: '2.14.0' } })
    const id = await establish(pair)
    const policyId = await addPolicy(pair)
    const settings = {
      mode: 'REPLICATION_SNAPSHOT_POLICY' as const,
      policies: [{ id: policyId, targetExpiration: 'never' }],
    }
    pair.beta.cluster.changeVersion('2.13.4')
    await pair.clock.advance(10_000)
    await assert.rejects(link(pair, id, settings), {
      code: 'relationship_invalid_setting',
      message: /2\.13\.5 on the target/,
    })
    pair.beta.cluster.changeVersion('2.13.5')
    await pair.clock.advance(10_000)
    await link(pair, id, settings)
    await pair.close()
  })
})

test('a failover and the way back bring mode and policies back, and keep the policy meanwhile', async () => {
  const pair = await createPair()
  const { alpha, beta, clock } = pair
  const id = await establishPolicy(pair)
  await clock.advance(quarterMs)
  const { settings } = (await alpha.cluster.sourceRelationship(id)).record
  await setBlackout(pair, id, true)
  await clock.advance(quarterMs)
  await setBlackout(pair, id, false)
  await beta.cluster.makeTargetWritable(id)
  await clock.settle()
  await beta.cluster.reverseTarget({ id, sourceAddress: '203.0.113.10', sourcePort: 3712 })
  await assert.rejects(alpha.cluster.deletePolicy(1), { code: 'policy_owned' })
  assert.deepEqual((await alpha.cluster.policy(1)).owners, [id])
  await alpha.cluster.reconnectTarget(id)
  await clock.advance(60_000)
  await alpha.cluster.makeTargetWritable(id)
  await clock.settle()
  await alpha.cluster.reverseTarget({ id, sourceAddress: '203.0.113.20', sourcePort: 3712 })
  const back = (await alpha.cluster.sourceRelationship(id)).record.settings
  assert.equal(back.replicationMode, settings.replicationMode)
  assert.deepEqual(back.snapshotPolicies, settings.snapshotPolicies)
  await beta.cluster.reconnectTarget(id)
  await clock.advance(quarterMs)
  await assertSameTrees(pair)
  assert.ok((await keptOn(pair, 'beta')).length >= 2)
  await pair.close()
})
