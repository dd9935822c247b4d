import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '@sandbar/engine'
import { createManualClock, createMemoryVolume } from '@sandbar/engine/memory'
import { nodeDigest } from '@sandbar/engine/node'
import {
  assertSameTrees,
  createPair,
  createRelationship,
  establish,
  fill,
  put,
  startAtMs,
  states,
} from '../job/support.ts'
import { createForgetful } from '../job/watched.ts'
import { createFailingPorts } from './failing.ts'
import { type Around, interceptPorts } from './intercept.ts'

const alphaAddress = { sourceAddress: '203.0.113.10', sourcePort: 3712 }
const betaAddress = { sourceAddress: '203.0.113.20', sourcePort: 3712 }

/** A pair with something around each port call of one side. */
function createAround(side: string, around: Around) {
  return createPair({ wrap: (name, ports) => (name === side ? interceptPorts(ports, around) : ports) })
}

/** What the simulation has found, each made to happen on its own. */
describe('a pair of clusters', () => {
  test('keeps one source when word of a reversal is heard again after the way back', async () => {
    const late = Promise.withResolvers<void>()
    let times = 0
    const pair = await createAround('beta', async ({ method, link }, work) => {
      if (method !== 'ask reversed') return work()
      times += 1
      if (times > 1) await late.promise
      const answer = await work()
      if (times > 1) return answer
      link?.close()
      return work()
    })
    const { alpha, beta, clock } = pair
    const id = await establish(pair)
    await beta.cluster.makeTargetWritable(id)
    await clock.settle()
    await beta.cluster.reverseTarget({ id, ...alphaAddress })
    await clock.settle()
    const back = alpha.cluster.reverseTarget({ id, ...betaAddress })
    await clock.settle()
    late.resolve()
    await clock.advance(10_000)
    await back
    assert.equal(times, 2)
    assert.equal((await alpha.cluster.sourceRelationship(id)).record.role, 'source')
    assert.equal((await beta.cluster.targetRelationship(id)).record.role, 'target')
    await beta.cluster.reconnectTarget(id)
    await clock.settle()
    await assertSameTrees(pair)
    await pair.close()
  })

  test('does not bring back a relationship that its target has deleted unheard', async () => {
    const pair = await createPair()
    const { id } = (await createRelationship(pair)).record
    pair.network.setLink(['alpha', 'beta'], { up: false })
    await pair.beta.cluster.deleteTargetRelationship(id)
    await pair.restart('alpha')
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(10_000)
    assert.deepEqual(await states(pair, id), ['ENDED'])
    assert.deepEqual(await pair.beta.cluster.targetRelationships(), [])
    await pair.close()
  })

  test('reaches each other after a link that broke while it was made', async () => {
    const pair = await createAround('alpha', async ({ method }, work) => {
      const result = await work()
      if (method === 'dial' && breaks > 0) {
        breaks -= 1
        flap()
      }
      return result
    })
    let breaks = 0
    const flap = () => {
      for (const up of [false, true]) pair.network.setLink(['alpha', 'beta'], { up })
    }
    const id = await establish(pair)
    breaks = 1
    flap()
    await put(pair.alpha.cluster.files, 'projects/more.txt', 'more')
    await pair.clock.advance(180_000)
    assert.equal(breaks, 0)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await assertSameTrees(pair)
    await pair.close()
  })
})

describe('a target', () => {
  test('shows no job any more when the link breaks while one begins', async () => {
    let cut = false
    const pair = await createAround('beta', async ({ method }, work) => {
      if (method === 'scan' && cut) pair.network.setLink(['alpha', 'beta'], { up: false })
      return work()
    })
    const id = await establish(pair)
    cut = true
    await pair.clock.advance(65_000)
    const view = await pair.beta.cluster.targetRelationship(id)
    assert.equal(view.job, null)
    assert.match(view.record.errorFromLastJob, /link to the source/)
    await pair.close()
  })

  test('that its catalogue kept from becoming writable becomes so later', async () => {
    const failing = createFailingPorts()
    const pair = await createPair({ wrap: (name, ports) => (name === 'beta' ? failing.wrap(ports) : ports) })
    const id = await establish(pair)
    failing.arm({ at: 2, code: 'fs_io', ports: ['catalogue'] })
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    assert.equal(failing.disarm(), 'catalogue.transaction')
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'DISCONNECTING'])
    await pair.clock.advance(60_000)
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    await pair.close()
  })

  test('that becomes writable right after an unrecorded commit names the point that it shows', async () => {
    let failing = false
    const pair = await createForgetful(() => failing)
    const id = await establish(pair)
    const { recoveryPoint: first } = (await pair.beta.cluster.targetRelationship(id)).record
    await put(pair.alpha.cluster.files, 'projects/more.txt', 'more')
    failing = true
    await pair.alpha.cluster.replicate(id)
    await pair.clock.settle()
    failing = false
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    const { record } = await pair.beta.cluster.targetRelationship(id)
    assert.equal(record.state, 'DISCONNECTED')
    assert.notEqual(record.recoveryPoint?.pointId, first?.pointId)
    await pair.beta.volume.info('replica/more.txt')
    await pair.close()
  })

  test('does not take in what began to come before it was closed', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    const last = Promise.withResolvers<void>()
    async function* slowly(): AsyncIterable<Uint8Array> {
      yield new Uint8Array([1])
      await last.promise
    }
    const written = pair.beta.cluster.files.write('replica/notes.txt', slowly())
    const refused = assert.rejects(written, { code: 'fs_read_only' })
    await pair.beta.cluster.reconnectTarget(id)
    await pair.clock.settle()
    last.resolve()
    await refused
    await assertSameTrees(pair)
    await pair.close()
  })

  test('that was disconnected and reconnected unheard is established only after its source has heard of both', async () => {
    const pair = await createAround('beta', async ({ method }, work) => {
      if (method === 'ask disconnected') await heard.promise
      return work()
    })
    const heard = Promise.withResolvers<void>()
    const id = await establish(pair)
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    void pair.beta.cluster.reconnectTarget(id)
    await pair.clock.advance(65_000)
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'RECONNECTING'])
    heard.resolve()
    await pair.clock.settle()
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await pair.close()
  })

  test('that fails to empty its stage is not reversed', async () => {
    const pair = await createAround('beta', async (call, work) => {
      if (call.port === 'stage' && call.method === 'remove') throw new Refusal('fs_io', 'made to fail')
      return work()
    })
    const id = await establish(pair)
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    await assert.rejects(pair.beta.cluster.reverseTarget({ id, ...alphaAddress }), { code: 'fs_io' })
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    await pair.close()
  })
})

describe('a relationship that its target would not take', () => {
  test('is gone from the source too, as soon as the catalogue lets it go', async () => {
    const failing = createFailingPorts()
    const pair = await createPair({
      wrap: (name, ports) =>
        name === 'alpha'
          ? failing.wrap(ports)
          : interceptPorts(ports, async ({ method }, work) => {
              if (method === 'answer announce') throw new Refusal('fs_io', 'made to fail')
              return work()
            }),
    })
    failing.arm({ at: 2, code: 'fs_io', ports: ['catalogue'] })
    await assert.rejects(createRelationship(pair), { code: 'fs_io' })
    assert.equal(failing.disarm(), 'catalogue.transaction')
    await pair.clock.advance(60_000)
    assert.deepEqual(await pair.alpha.cluster.sourceRelationships(), [])
    await pair.close()
  })
})

describe('a relationship that is gone', () => {
  test('leaves no manifest, not even after its disk has failed', async () => {
    const failing = createFailingPorts()
    const pair = await createPair({ wrap: (name, ports) => (name === 'alpha' ? failing.wrap(ports) : ports) })
    const id = await establish(pair)
    failing.arm({ at: 1, code: 'fs_io', ports: ['manifests'] })
    await pair.alpha.cluster.deleteSourceRelationship(id)
    assert.deepEqual(await pair.alpha.cluster.sourceRelationships(), [])
    assert.equal((await pair.alpha.ports.manifests.keys()).length, 1)
    await pair.clock.advance(60_000)
    assert.deepEqual(await pair.alpha.ports.manifests.keys(), [])
    await pair.close()
  })
})

describe('createMemoryVolume', () => {
  test('counts a file with two names once when a commit removes both with their directory', async () => {
    const volume = createMemoryVolume({ clock: createManualClock({ startAtMs }), digest: nodeDigest })
    await fill(volume, { 'replica/': '', 'replica/old/': '', 'replica/old/a': '12345' })
    await volume.create('replica/old', 'b', { kind: 'link', to: 'replica/old/a' })
    const stage = await volume.openStage('one', 'replica')
    await stage.commit({ pointId: 'p', note: '{}', steps: [{ step: 'take', path: 'old', slot: null }] })
    const { totalBytes, freeBytes } = await volume.space()
    assert.equal(totalBytes - freeBytes, 0)
  })
})
