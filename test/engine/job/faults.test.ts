import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, establish, put, states } from './support.ts'
import { authorize, createForgetful, createWatched, mebibyte } from './watched.ts'

describe('a link that breaks in the middle of a job', () => {
  test('fails the job and keeps the state; the next one does not send again what had arrived', async () => {
    let received = 0
    const pair = await createWatched((pair, method) => {
      if (method !== 'receive') return
      received += 1
      if (received === 4) pair.network.setLink(['alpha', 'beta'], { up: false })
    })
    const id = await authorize(pair)
    const broken = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(broken.record.state, 'ESTABLISHED')
    assert.equal(broken.job, null)
    assert.match(broken.record.errorFromLastJob, /link broke/)
    assert.equal(broken.record.recoveryPoint, null)
    assert.match((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, /link to the source/)
    assert.deepEqual(await pair.alpha.cluster.snapshots(), [])
    assert.deepEqual(await pair.beta.volume.list('replica'), [])

    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(60_000)
    const [second, first] = await pair.alpha.cluster.reports(id)
    assert.equal(first?.outcome, 'failed')
    assert.equal(second?.outcome, 'committed')
    assert.ok((second?.bytesOnWire.sent ?? 0) < 2 * mebibyte, `${second?.bytesOnWire.sent} bytes`)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await assertSameTrees(pair)
    await pair.close()
  })

  test('after the commit was done counts the point as made', async () => {
    let cut = true
    const pair = await createWatched((pair, method) => {
      if (method !== 'committed' || !cut) return
      cut = false
      pair.network.setLink(['alpha', 'beta'], { up: false })
    })
    const id = await authorize(pair)
    const source = await pair.alpha.cluster.sourceRelationship(id)
    const target = await pair.beta.cluster.targetRelationship(id)
    assert.equal(source.record.recoveryPoint, null)
    assert.ok(target.record.recoveryPoint)
    await assertSameTrees(pair)
    const points: (string | undefined)[] = []
    pair.alpha.cluster.subscribe((event) => {
      if (event.type === 'relationship') points.push(event.view?.record.recoveryPoint?.pointId)
    })
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(60_000)
    assert.ok(points.includes(target.record.recoveryPoint?.pointId))
    const [second] = await pair.alpha.cluster.reports(id)
    assert.equal(second?.outcome, 'committed')
    assert.equal(second?.counters.filesTransferred, 0)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })
})

describe('a refusal of the target', () => {
  test('ends in the error of the job, named as the target’s', async () => {
    const pair = await createWatched((_, method) => {
      if (method === 'commit') throw new TypeError('a bug')
    })
    const id = await authorize(pair)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /^Target cluster error: /)
    await pair.alpha.cluster.dismissError(id, 'source')
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    assert.match((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, /^(?!Target cluster error)./)
    await pair.beta.cluster.dismissError(id, 'target')
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, '')
    await pair.close()
  })
})

describe('a cluster that is started again', () => {
  test('as the target goes on with the same relationship and identity', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { uuid } = pair.beta.cluster
    await pair.restart('beta', () => put(pair.alpha.volume, 'projects/meanwhile.txt', 'new'))
    assert.equal(pair.beta.cluster.uuid, uuid)
    await pair.clock.advance(65_000)
    await assertSameTrees(pair)
    assert.equal((await pair.alpha.cluster.reports(id))[0]?.outcome, 'committed')
    await pair.close()
  })

  test('as the source in the middle of a job starts it again', async () => {
    const gate = Promise.withResolvers<void>()
    let held = true
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    assert.ok((await pair.alpha.cluster.sourceRelationship(id)).job)
    await pair.restart('alpha', async () => {
      held = false
      gate.resolve()
    })
    await pair.clock.advance(5_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(record.errorFromLastJob, '')
    assert.ok(record.recoveryPoint)
    await assertSameTrees(pair)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })

  test('finds a point that was committed without a record of it', async () => {
    let failing = false
    const pair = await createForgetful(() => failing)
    failing = true
    const id = await authorize(pair)
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.recoveryPoint, null)
    await pair.restart('beta', async () => {
      failing = false
    })
    const { record } = await pair.beta.cluster.targetRelationship(id)
    assert.ok(record.recoveryPoint)
    assert.equal((await pair.beta.cluster.snapshots()).length, 1)
    await pair.clock.advance(65_000)
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await pair.close()
  })
})

describe('a target whose catalogue failed after a commit', () => {
  test('catches up with the point when the next job begins', async () => {
    let failing = false
    const pair = await createForgetful(() => failing)
    failing = true
    const id = await authorize(pair)
    const { errorFromLastJob } = (await pair.alpha.cluster.sourceRelationship(id)).record
    assert.match(errorFromLastJob, /^Target cluster error: /)
    failing = false
    await pair.clock.advance(60_000)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual([report?.outcome, report?.counters.filesTransferred], ['committed', 0])
    assert.equal((await pair.beta.cluster.snapshots()).length, 1)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })
})

describe('a peer with another certificate', () => {
  test('is not trusted', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const impostor = pair.network.transport({
      name: 'beta',
      aliases: ['203.0.113.20'],
      port: 3712,
      fingerprint: 'beta-2',
    })
    await pair.beta.cluster.close()
    const { name, uuid, coreVersion } = pair.beta.cluster
    await impostor.serve(
      { name, uuid, coreVersion, fingerprint: null },
      async () => ({}),
      () => {},
    )
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /certificate has changed/)
    await pair.alpha.cluster.close()
  })
})
