import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readListing } from '@sandbar/engine'
import { createManualClock, createMemoryVolume, memoryDigest } from '@sandbar/engine/memory'
import {
  createClusters,
  createDrivenClock,
  type LabEvent,
  plantSeed,
  type SeedEntry,
  seeds,
} from '@sandbar/server/core'

const startAtMs = Date.UTC(2026, 0, 5)

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += new TextDecoder().decode(piece)
  return text
}

describe('createClusters', () => {
  test('goes back to the first state on reset, with the same API objects', async () => {
    const clock = createManualClock({ startAtMs })
    const sandbox = await createClusters({ clock })
    const [alpha] = sandbox.clusters
    assert.ok(alpha)
    const { api, cluster } = alpha
    await cluster.files.remove('projects/notes.txt')
    const events: LabEvent[] = []
    sandbox.subscribe((event) => events.push(event))
    await sandbox.reset()
    assert.equal(alpha.api, api)
    assert.notEqual(alpha.cluster, cluster)
    assert.match(await textOf(alpha.cluster.files.read('projects/notes.txt')), /tide tables/)
    assert.deepEqual(events.at(-1), { event: 'reset' })
    await sandbox.close()
  })

  test('tells of relationships, jobs, reports and trees', async () => {
    const clock = createManualClock({ startAtMs })
    const { clusters, subscribe, close } = await createClusters({ clock })
    const [alpha, beta] = clusters
    assert.ok(alpha && beta)
    const seen = new Set<string>()
    const stop = subscribe((event) => seen.add('cluster' in event ? `${event.cluster} ${event.event}` : event.event))
    const { record } = await alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/replica',
      targetAddress: beta.address,
      targetPort: 3712,
      settings: {},
    })
    await clock.advance(1000)
    await beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await clock.advance(60_000)
    for (const event of ['alpha state', 'beta state', 'alpha job', 'alpha report', 'beta tree']) {
      assert.ok(seen.has(event), `${event} is missing among ${[...seen]}`)
    }
    stop()
    seen.clear()
    await alpha.cluster.deleteSourceRelationship(record.id)
    assert.deepEqual([...seen], [])
    await close()
  })

  test('a cut link fails the job and mends by itself', async () => {
    const clock = createManualClock({ startAtMs })
    const { clusters, network, close } = await createClusters({ clock })
    const [alpha, beta] = clusters
    assert.ok(alpha && beta)
    const { record } = await alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/replica',
      targetAddress: beta.address,
      targetPort: 3712,
      settings: {},
    })
    await clock.advance(1000)
    await beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await clock.advance(1000)
    network.setLink(['alpha', 'beta'], { up: false })
    await clock.advance(120_000)
    const during = await alpha.cluster.sourceRelationship(record.id)
    assert.equal(during.record.state, 'ESTABLISHED')
    assert.notEqual(during.record.errorFromLastJob, '')
    network.setLink(['alpha', 'beta'], { up: true })
    await clock.advance(180_000)
    const after = await alpha.cluster.sourceRelationship(record.id)
    assert.equal(after.record.errorFromLastJob, '')
    await close()
  })

  test('gives the same ids for the same seed', async () => {
    const uuids = []
    for (const randomSeed of [5, 5, 6]) {
      const { clusters, close } = await createClusters({ randomSeed, clock: createManualClock({ startAtMs }) })
      uuids.push(clusters[0]?.cluster.uuid)
      await close()
    }
    assert.equal(uuids[0], uuids[1])
    assert.notEqual(uuids[0], uuids[2])
  })
})

describe('plantSeed', () => {
  const empty = () => createMemoryVolume({ clock: createManualClock({ startAtMs }), digest: memoryDigest })

  test('writes a dozen files in folders, and an empty one', async () => {
    const volume = empty()
    await plantSeed(volume, seeds.demo.first)
    const kinds = (kind: SeedEntry['kind']) => seeds.demo.first.filter((entry) => entry.kind === kind).length
    const entries = await readListing((await volume.scan('')).listing)
    const found = (kind: string) => entries.filter((entry) => entry.kind === kind && entry.path !== '').length
    assert.equal(found('file'), kinds('file'))
    assert.equal(found('directory'), kinds('directory'))
    assert.deepEqual(await volume.list('projects/photos'), [])
  })

  test('leaves alone what is there already', async () => {
    const volume = empty()
    await volume.create('', 'projects', { kind: 'directory' })
    const own = new TextEncoder().encode('mine')
    await volume.create('projects', 'notes.txt', { kind: 'file' })
    await volume.write(
      'projects/notes.txt',
      (async function* () {
        yield own
      })(),
    )
    await plantSeed(volume, seeds.demo.first)
    assert.equal(await textOf(volume.read('projects/notes.txt')), 'mine')
    assert.match(await textOf(volume.read('projects/README.txt')), /harbour/)
  })
})

describe('createDrivenClock', () => {
  const driven = () => createDrivenClock(createManualClock({ startAtMs: 0 }))

  test('goes at its rate, and not at all while paused', async () => {
    const clock = driven()
    await clock.tick(500)
    clock.setRate(60)
    await clock.tick(1000)
    clock.setPaused(true)
    await clock.tick(1000)
    assert.equal(clock.now(), 60_500)
    await clock.advance(1000)
    assert.equal(clock.now(), 61_500)
  })

  test('takes steps one after the other', async () => {
    const clock = driven()
    const fired: number[] = []
    for (const at of [10, 20, 30]) clock.schedule(at, () => fired.push(clock.now()))
    await Promise.all([clock.advance(15), clock.advance(15), clock.tick(15)])
    assert.deepEqual(fired, [10, 20, 30])
    assert.equal(clock.now(), 45)
  })

  test('does not catch up on hours of sleep', async () => {
    const clock = driven()
    await clock.tick(8 * 3_600_000)
    assert.equal(clock.now(), 60_000)
  })

  test('refuses a rate that is no number above 0', () => {
    for (const rate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => driven().setRate(rate), RangeError)
  })
})
