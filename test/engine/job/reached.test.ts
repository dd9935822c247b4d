import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, createRelationship, establish, type Pair, put } from './support.ts'

/** A change on the source that can't travel: its job has failed when this resolves. */
async function failFor(pair: Pair, id: string): Promise<void> {
  pair.network.setLink(['alpha', 'beta'], { up: false })
  await put(pair.alpha.volume, 'projects/late.txt', 'flood')
  await pair.alpha.cluster.replicate(id)
  await pair.clock.settle()
  assert.match((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, /^Could not reach/)
}

describe('a job that failed because the target could not be reached', () => {
  test('is tried again as soon as a link comes up', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await failFor(pair, id)
    await pair.clock.advance(20_000)
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(5_000)
    assert.equal((await pair.alpha.cluster.reports(id))[0]?.outcome, 'committed')
    await assertSameTrees(pair)
    await pair.close()
  })

  test('is tried again when the source was started meanwhile', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await failFor(pair, id)
    await pair.restart('alpha')
    await pair.clock.advance(10_000)
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(5_000)
    assert.equal((await pair.alpha.cluster.reports(id))[0]?.outcome, 'committed')
    await assertSameTrees(pair)
    await pair.close()
  })

  test('is tried at most once a second, however often the link comes and goes', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await failFor(pair, id)
    const before = (await pair.alpha.cluster.reports(id)).length
    for (let times = 0; times < 8; times += 1) {
      pair.network.setLink(['alpha', 'beta'], { up: true })
      const link = await pair.beta.ports.transport.dial({ address: 'alpha', port: 3712 })
      pair.network.setLink(['alpha', 'beta'], { up: false })
      link.close()
      await pair.clock.advance(100)
    }
    assert.ok((await pair.alpha.cluster.reports(id)).length <= before + 1)
    await pair.close()
  })

  test('waits while replication is switched off', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await failFor(pair, id)
    const count = (await pair.alpha.cluster.reports(id)).length
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: false })
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(30_000)
    assert.equal((await pair.alpha.cluster.reports(id)).length, count)
    await pair.close()
  })
})

test('a job that failed for another reason waits for its time when a link comes up', async () => {
  const pair = await createPair({
    wrap: (name, ports) => {
      if (name === 'alpha') return ports
      const openStage: typeof ports.volume.openStage = async (...asked) => ({
        ...(await ports.volume.openStage(...asked)),
        commit: () => Promise.reject(new TypeError('a bug')),
      })
      return { ...ports, volume: { ...ports.volume, openStage } }
    },
  })
  const { id } = (await createRelationship(pair)).record
  await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
  await pair.clock.settle()
  assert.match((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, /^Target cluster error/)
  pair.network.setLink(['alpha', 'beta'], { up: false })
  pair.network.setLink(['alpha', 'beta'], { up: true })
  await pair.clock.advance(20_000)
  assert.equal((await pair.alpha.cluster.reports(id)).length, 1)
  await pair.close()
})
