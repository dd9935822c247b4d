import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ClusterEvent } from '@sandbar/engine'
import { createPair, createRelationship, establish, put, startAtMs } from './support.ts'

const hourMs = 3_600_000
const neither = { nonEmptyDirectory: false, pathCreate: false }

describe('jobs that start by themselves', () => {
  test('wait for the end of a blackout, the first one too', async () => {
    const pair = await createPair()
    const { id } = (await createRelationship(pair)).record
    const noonToTwo = {
      startHour: 12,
      startMinute: 0,
      endHour: 14,
      endMinute: 0,
      onDays: ['EVERY_DAY'] as ['EVERY_DAY'],
    }
    await pair.alpha.cluster.modifyRelationship(id, { blackoutWindows: [noonToTwo] })
    await pair.beta.cluster.authorize(id, neither)
    await pair.clock.advance(hourMs)
    const waiting = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(waiting.record.recoveryPoint, null)
    assert.equal(waiting.nextActiveAtMs, startAtMs + 2 * hourMs)
    await pair.clock.advance(hourMs)
    const active = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(active.record.recoveryPoint?.takenAtMs, startAtMs + 2 * hourMs)
    assert.equal(active.nextActiveAtMs, null)
    await pair.close()
  })

  test('rest while replication is disabled and start when it is enabled', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: false })
    await pair.clock.advance(hourMs)
    assert.equal((await pair.alpha.cluster.reports(id)).length, 1)
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: true })
    await pair.clock.settle()
    assert.equal((await pair.alpha.cluster.reports(id)).length, 2)
    await pair.close()
  })
})

describe('replicate', () => {
  test('starts a job while replication is disabled and in a blackout', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const always = { startHour: 0, startMinute: 0, endHour: 0, endMinute: 0, onDays: ['EVERY_DAY'] as ['EVERY_DAY'] }
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: false, blackoutWindows: [always] })
    await pair.alpha.cluster.replicate(id)
    await pair.alpha.cluster.replicate(id)
    await pair.clock.settle()
    assert.equal((await pair.alpha.cluster.reports(id)).length, 2)
    await pair.close()
  })
})

describe('the end of a job', () => {
  test('can be followed by the next one at once', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const points: (number | undefined)[] = []
    pair.alpha.cluster.subscribe(async (event) => {
      if (event.type !== 'report' || points.length === 3) return
      const { job, record } = await pair.alpha.cluster.sourceRelationship(id)
      assert.equal(job, null)
      points.push(record.recoveryPoint?.snapshotId)
      await pair.alpha.cluster.replicate(id)
    })
    await pair.alpha.cluster.replicate(id)
    await pair.clock.settle()
    assert.deepEqual(points, [2, 3, 4])
    await pair.close()
  })
})

describe('reports', () => {
  test('keep the last 20 of a relationship, newest first', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.clock.advance(25 * 60_000)
    const reports = await pair.alpha.cluster.reports(id)
    assert.equal(reports.length, 20)
    assert.equal(reports[0]?.startedAtMs, startAtMs + 25 * 60_000)
    assert.deepEqual(structuredClone(reports), reports)
    await pair.close()
  })
})

describe('subscribe', () => {
  test('tells of relationships, jobs, reports and trees until it is ended', async () => {
    const pair = await createPair()
    const seen: { alpha: ClusterEvent[]; beta: ClusterEvent[] } = { alpha: [], beta: [] }
    const end = pair.alpha.cluster.subscribe((event) => seen.alpha.push(event))
    pair.beta.cluster.subscribe((event) => seen.beta.push(event))
    const id = await establish(pair)
    const kinds = (events: ClusterEvent[]) => [...new Set(events.map(({ type }) => type))].sort()
    assert.deepEqual(kinds(seen.alpha), ['job', 'relationship', 'report'])
    assert.deepEqual(kinds(seen.beta), ['job', 'relationship', 'tree'])
    assert.deepEqual(
      seen.beta.findLast(({ type }) => type === 'tree'),
      { type: 'tree', paths: ['/replica/', '/replica/maps/'] },
    )
    assert.deepEqual(
      seen.alpha.findLast(({ type }) => type === 'job'),
      { type: 'job', id, job: null },
    )
    await put(pair.alpha.cluster.files, 'projects/maps/new.csv', '1')
    assert.deepEqual(seen.alpha.at(-1), { type: 'tree', paths: ['/projects/maps/'] })
    end()
    const before = seen.alpha.length
    await pair.clock.advance(60_000)
    assert.equal(seen.alpha.length, before)
    await pair.close()
  })
})

describe('rename', () => {
  test('shows on the other side once it connects again', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.beta.cluster.rename('delta')
    await pair.restart('beta')
    await pair.clock.advance(65_000)
    assert.equal(pair.beta.cluster.name, 'delta')
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).targetClusterName, 'delta')
    await pair.close()
  })
})
