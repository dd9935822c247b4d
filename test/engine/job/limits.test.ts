import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BlackoutWindow, ClusterLimits, ClusterOptions } from '@sandbar/engine'
import { addPolicy, keptOn, link, quarterMs } from './policy-support.ts'
import { createPair, createRelationship, establish, fill, type Pair, put } from './support.ts'

const pairWith = (limits: Partial<ClusterLimits>, more: Partial<ClusterOptions> = {}): Promise<Pair> =>
  createPair({ options: { limits, ...more } })

describe('limits', () => {
  test('of blackout windows are ten, or fewer when a cluster is told so', async () => {
    const window: BlackoutWindow = { startHour: 1, startMinute: 0, endHour: 2, endMinute: 0, onDays: ['MON'] }
    for (const [limits, most] of [
      [{}, 10],
      [{ blackoutWindows: 3 }, 3],
    ] as const) {
      const pair = await pairWith(limits)
      const { id } = (await createRelationship(pair)).record
      const modify = (count: number) =>
        pair.alpha.cluster.modifyRelationship(id, { blackoutWindows: Array.from({ length: count }, () => window) })
      assert.equal((await modify(most)).record.settings.blackoutWindows.length, most)
      await assert.rejects(modify(most + 1), {
        code: 'relationship_invalid_setting',
        message: new RegExp(`${most + 1} windows, at most ${most} are possible`),
      })
      await pair.close()
    }
  })

  test('of linked policies are ten, or fewer', async () => {
    for (const [limits, most] of [
      [{}, 10],
      [{ linkedPolicies: 2 }, 2],
    ] as const) {
      const pair = await pairWith(limits)
      const { id } = (await createRelationship(pair)).record
      const ids: number[] = []
      for (let n = 0; n <= most; n += 1) ids.push(await addPolicy(pair, { name: `policy ${n}` }))
      const policies = ids.map((policy) => ({ id: policy, targetExpiration: 'never' }))
      const mode = 'REPLICATION_SNAPSHOT_POLICY' as const
      await link(pair, id, { mode, policies: policies.slice(1) })
      await assert.rejects(link(pair, id, { mode, policies }), {
        code: 'relationship_invalid_setting',
        message: new RegExp(`at most ${most}`),
      })
      await pair.close()
    }
  })

  test('of relationships count both roles, and hold on both sides', async () => {
    const pair = await pairWith({}, { maxRelationships: 2 })
    for (const target of ['/one', '/two']) await createRelationship(pair, { target })
    await assert.rejects(createRelationship(pair, { target: '/three' }), { code: 'relationship_limit_reached' })
    await pair.close()
  })

  test('of levels above a source are 100, or fewer', async () => {
    const pair = await pairWith({ sourceLevels: 2 })
    await fill(pair.alpha.volume, { 'a/': '', 'a/b/': '', 'a/b/c/': '' })
    await createRelationship(pair, { source: '/a/b' })
    await assert.rejects(createRelationship(pair, { source: '/a/b/c' }), { code: 'relationship_source_too_deep' })
    await pair.close()
  })

  test('of snapshots stall jobs with an error that names them, on the side that has too many', async () => {
    const pair = await createPair({ optionsOf: { beta: { limits: { snapshots: 3 } } } })
    const id = await establish(pair)
    const policyId = await addPolicy(pair)
    const policies = [{ id: policyId, targetExpiration: 'never' }]
    await link(pair, id, { mode: 'REPLICATION_SNAPSHOT_POLICY', policies })
    await pair.clock.advance(5 * quarterMs)
    const { record, queuedSnapshots } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(
      record.errorFromLastJob,
      'Target cluster error: Could not take a snapshot: the cluster holds 3, at most 3 are possible',
    )
    assert.equal(queuedSnapshots.length, 2)
    const [oldest] = await keptOn(pair, 'beta')
    await pair.beta.cluster.deleteSnapshot(oldest?.id ?? 0)
    await pair.clock.advance(2 * 60_000)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).queuedSnapshots.length, 1)
    await pair.close()
  })

  test('of snapshots make policies of the source skip their turn, and its own jobs fail', async () => {
    const pair = await createPair({ optionsOf: { alpha: { limits: { snapshots: 3 } } } })
    const id = await establish(pair)
    await addPolicy(pair, { expirationTimeToLive: 'never' })
    await pair.clock.advance(3 * quarterMs)
    assert.equal((await keptOn(pair, 'alpha')).length, 2)
    await put(pair.alpha.cluster.files, 'projects/new', 'new')
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /^Could not take a snapshot: the cluster holds 3, at most 3/)
    await pair.close()
  })
})
