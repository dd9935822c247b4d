import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryNetwork,
  memoryDigest,
  seededIdentifiers,
} from '@sandbar/engine/memory'
import type { PeerIdentity, PeerLink } from '../../../engine/ports/transport.ts'

describe('createManualClock', () => {
  test('fires timers in the order of their times and lets each settle', async () => {
    const clock = createManualClock({ startAtMs: 1000 })
    const seen: [string, number][] = []
    clock.schedule(1500, () => seen.push(['late', clock.now()]))
    clock.schedule(1200, async () => {
      await Promise.resolve()
      clock.schedule(1300, () => seen.push(['inner', clock.now()]))
    })
    clock.schedule(1250, () => seen.push(['cancelled', clock.now()]))()
    await clock.advance(600)
    assert.deepEqual(seen, [
      ['inner', 1300],
      ['late', 1500],
    ])
    assert.equal(clock.now(), 1600)
  })
})

describe('createMemoryCatalogue', () => {
  test('writes nothing of a transaction that throws', async () => {
    const catalogue = createMemoryCatalogue()
    const failing = catalogue.transaction((records) => {
      records.put('things', 'a', { size: 1n })
      throw new Error('no')
    })
    await assert.rejects(failing, /no/)
    assert.deepEqual(await catalogue.list('things'), [])
  })

  test('keeps copies, in order of their keys', async () => {
    const catalogue = createMemoryCatalogue()
    const value = { size: 2n }
    await catalogue.transaction((records) => {
      records.put('things', 'b', value)
      records.put('things', 'a', { size: 1n })
    })
    value.size = 9n
    assert.deepEqual(await catalogue.list('things'), [{ size: 1n }, { size: 2n }])
  })
})

describe('memoryDigest', () => {
  test('is SHA-256, whole or in pieces', () => {
    const bytes = new TextEncoder().encode('tide')
    const wanted = createHash('sha256').update(bytes).digest('hex')
    const running = memoryDigest.start()
    running.update(bytes.subarray(0, 1))
    running.update(bytes.subarray(1))
    assert.equal(memoryDigest.sha256(bytes), wanted)
    assert.equal(running.finish(), wanted)
  })
})

describe('seededIdentifiers', () => {
  test('gives the same version 4 UUIDs for the same seed and others for another', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => seededIdentifiers(seed).uuid())
    assert.match(String(one), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.equal(one, same)
    assert.notEqual(one, other)
  })
})

describe('createMemoryNetwork', () => {
  const identity = (name: string): PeerIdentity => ({ name, uuid: name, coreVersion: '7.10.2', fingerprint: null })
  const pair = async () => {
    const network = createMemoryNetwork()
    const alpha = network.transport({ name: 'alpha', aliases: ['203.0.113.10'], port: 3712 })
    const beta = network.transport({ name: 'beta', aliases: ['203.0.113.20'], port: 3712 })
    const seen: PeerLink[] = []
    await alpha.serve(
      identity('alpha'),
      async () => ({}),
      () => {},
    )
    await beta.serve(
      identity('beta'),
      async (message, bytes) => {
        if (message.type === 'job-listing') throw new Error('a bug')
        return { targetClusterName: `${message.type} ${bytes.length}` }
      },
      (link) => seen.push(link),
    )
    return { network, alpha, beta, seen }
  }

  test('carries requests with bytes both ways and counts them', async () => {
    const { alpha, seen } = await pair()
    const link = await alpha.dial({ address: '203.0.113.20', port: 3712 })
    const reply: unknown = await link.request({ type: 'disconnected', id: 'x' }, new Uint8Array(5))
    assert.deepEqual(reply, { targetClusterName: 'disconnected 5' })
    assert.equal(link.remote.name, 'beta')
    assert.equal(seen[0]?.remote.name, 'alpha')
    assert.deepEqual(await seen[0]?.request({ type: 'reconnecting', id: 'x' }), {})
    assert.ok(link.traffic().sent > 5)
  })

  test('refuses an unknown address and one where nobody listens', async () => {
    const { alpha, beta } = await pair()
    await assert.rejects(alpha.dial({ address: '198.51.100.1', port: 3712 }), { code: 'relationship_bad_address' })
    await assert.rejects(alpha.dial({ address: 'beta', port: 1 }), { code: 'peer_unreachable' })
    await beta.close()
    await assert.rejects(alpha.dial({ address: 'beta', port: 3712 }), { code: 'peer_unreachable' })
  })

  test('breaks links and what is asked over them while the link is cut', async () => {
    const { network, alpha } = await pair()
    const link = await alpha.dial({ address: 'beta', port: 3712 })
    let closed = 0
    link.onClose(() => {
      closed += 1
    })
    const asked = link.request({ type: 'disconnected', id: 'x' })
    network.setLink(['beta', 'alpha'], { up: false })
    await assert.rejects(asked, { code: 'peer_unreachable' })
    await assert.rejects(alpha.dial({ address: 'beta', port: 3712 }), { code: 'peer_unreachable' })
    network.setLink(['alpha', 'beta'], { up: true })
    await alpha.dial({ address: 'beta', port: 3712 })
    assert.equal(closed, 1)
  })

  test('answers a bug at the other side as a breach of protocol', async () => {
    const { alpha } = await pair()
    const link = await alpha.dial({ address: 'beta', port: 3712 })
    const asked = link.request({ type: 'job-listing', id: 'x', pointId: 'p', after: null })
    await assert.rejects(asked, { code: 'peer_protocol' })
  })
})
