import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createFaults, type Faults, noFaults } from '@sandbar/engine/memory'
import { assertSameTrees, createPair, establish, fill, type Pair, put, startAtMs } from './support.ts'
import { mebibyte } from './watched.ts'

interface Faulty {
  pair: Pair
  id: string
  alpha: Faults
  beta: Faults
}

/** An established pair whose ports can be made to go wrong, with a large file that waits to be replicated. */
async function createFaulty(): Promise<Faulty> {
  const faults: { [name in 'alpha' | 'beta']?: Faults } = {}
  const pair = await createPair({
    wrap(name, ports) {
      const made = createFaults(ports.clock)
      faults[name] = made
      return { ...ports, transport: made.transport(ports.transport), volume: made.volume(ports.volume) }
    },
  })
  const id = await establish(pair)
  await fill(pair.alpha.volume, { 'projects/large.bin': new Uint8Array(mebibyte).fill(1) })
  const { alpha, beta } = faults
  assert.ok(alpha && beta)
  return { pair, id, alpha, beta }
}

async function errors({ pair, id }: Faulty): Promise<string[]> {
  const views = [await pair.alpha.cluster.sourceRelationship(id), await pair.beta.cluster.targetRelationship(id)]
  return views.map(({ record }) => record.errorFromLastJob)
}

async function lastPointMs({ pair, id }: Faulty): Promise<number> {
  return ((await pair.alpha.cluster.sourceRelationship(id)).record.recoveryPoint?.takenAtMs ?? 0) - startAtMs
}

describe('a cut link', () => {
  test('fails the job on both sides; mended, it goes on within seconds', async () => {
    const faulty = await createFaulty()
    const { pair, beta } = faulty
    await pair.clock.advance(59_999)
    beta.set({ isCut: true })
    await pair.clock.advance(1)
    assert.match((await errors(faulty))[0] ?? '', /cut by a fault|nobody answers|broke/)
    assert.equal(await lastPointMs(faulty), 0)
    await pair.clock.advance(5 * 60_000)
    assert.equal(await lastPointMs(faulty), 0)
    beta.set({ isCut: false })
    await pair.clock.advance(10_000)
    assert.deepEqual(await errors(faulty), ['', ''])
    await assertSameTrees(pair)
    await pair.close()
  })

  test('keeps both sides from dialling', async () => {
    const { pair, alpha } = await createFaulty()
    alpha.set({ isCut: true })
    const request = { sourceRootPath: '/docs', targetRootPath: '/x', targetAddress: '203.0.113.20', targetPort: 3712 }
    await fill(pair.alpha.volume, { 'docs/': '' })
    await assert.rejects(pair.alpha.cluster.createRelationship({ ...request, settings: {} }), {
      code: 'relationship_target_unreachable',
    })
    alpha.set(noFaults)
    assert.equal(
      (await pair.alpha.cluster.createRelationship({ ...request, settings: {} })).record.state,
      'AWAITING_AUTHORIZATION',
    )
    await pair.close()
  })
})

describe('a slow link', () => {
  test('takes the time that its bytes take, and progress can be watched', async () => {
    const faulty = await createFaulty()
    const { pair, id, alpha } = faulty
    alpha.set({ bytesPerSecond: 32 * 1024, latencyMs: 20 })
    const shares: number[] = []
    pair.alpha.cluster.subscribe((event) => {
      if (event.type === 'job' && event.job) shares.push(event.job.fractionComplete)
    })
    await pair.clock.advance(60_000 + 15_000)
    const { job } = await pair.alpha.cluster.sourceRelationship(id)
    assert.ok(job)
    await pair.clock.advance(30_000)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).job, null)
    await assertSameTrees(pair)
    const [report] = await pair.alpha.cluster.reports(id)
    const tookMs = (report?.endedAtMs ?? 0) - (report?.startedAtMs ?? 0)
    assert.ok(tookMs > 30_000 && tookMs < 33_000, `${tookMs}`)
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    )
    await pair.close()
  })

  test('does not hold up a cluster that stops', async () => {
    const { pair, alpha } = await createFaulty()
    alpha.set({ bytesPerSecond: 1 })
    await pair.clock.advance(60_000)
    await pair.close()
  })
})

describe('a full target', () => {
  test('is the reason that the source gives; with room again the job goes on', async () => {
    const faulty = await createFaulty()
    const { pair, beta } = faulty
    beta.set({ isFull: true })
    await pair.clock.advance(60_000)
    assert.match((await errors(faulty))[0] ?? '', /^Target cluster error: Could not write: the volume is full/)
    assert.equal((await pair.beta.cluster.files.space()).freeBytes, 0)
    await assert.rejects(put(pair.beta.cluster.files, 'archive/old.txt', 'new'), { code: 'fs_no_space' })
    await pair.beta.cluster.files.remove('archive/old.txt')
    beta.set({ isFull: false })
    await pair.clock.advance(60_000)
    assert.deepEqual(await errors(faulty), ['', ''])
    await assertSameTrees(pair)
    await pair.close()
  })
})

describe('jobs that are made to fail', () => {
  for (const share of [0, 0.5, 1]) {
    test(`fail at ${share * 100} percent; what had arrived is not sent again`, async () => {
      const faulty = await createFaulty()
      const { pair, id, alpha } = faulty
      for (let n = 1; share === 0.5 && n <= 12; n += 1) {
        await fill(pair.alpha.volume, { [`projects/${n}.bin`]: new Uint8Array(mebibyte).fill(n) })
      }
      alpha.set({ failJobsAt: share })
      await pair.clock.advance(60_000)
      assert.deepEqual(await errors(faulty), [
        `Could not finish the job: a fault makes jobs fail at ${share * 100} percent`,
        share === 0 ? '' : `Could not finish the job: a fault makes jobs fail at ${share * 100} percent`,
      ])
      assert.equal(await lastPointMs(faulty), 0)
      alpha.set({ failJobsAt: null })
      await pair.clock.advance(60_000)
      await assertSameTrees(pair)
      const [report] = await pair.alpha.cluster.reports(id)
      const sent = (report?.counters.bytesTransferred ?? 0) / mebibyte
      // Up to 8 MiB are on their way when half has arrived.
      const [least, most] = { 0: [1, 1], 0.5: [0, 6.5], 1: [0, 0] }[share] ?? []
      assert.ok(sent >= (least ?? 0) && sent <= (most ?? 0), `${sent} MiB`)
      await pair.close()
    })
  }
})

describe('another version', () => {
  const unfit = 'Cannot replicate between versions'

  test('in the middle of a job ends it; both sides say why, and it goes on when the versions fit again', async () => {
    const faulty = await createFaulty()
    const { pair, id, alpha } = faulty
    alpha.set({ bytesPerSecond: 32 * 1024 })
    await pair.clock.advance(75_000)
    assert.ok((await pair.alpha.cluster.sourceRelationship(id)).job)
    pair.beta.cluster.changeVersion('12.0.0')
    alpha.set({ bytesPerSecond: null })
    await pair.clock.advance(60_000)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).job, null)
    assert.equal(pair.beta.cluster.coreVersion, '12.0.0')
    const texts = await errors(faulty)
    for (const text of texts) assert.ok(text.startsWith(unfit), text)
    assert.equal(await lastPointMs(faulty), 0)
    pair.alpha.cluster.changeVersion('12.0.0')
    await pair.clock.advance(10_000)
    assert.deepEqual(await errors(faulty), ['', ''])
    await assertSameTrees(pair)
    await pair.close()
  })

  test('that fits only breaks the job, which begins anew at once', async () => {
    const faulty = await createFaulty()
    const { pair, id, alpha } = faulty
    alpha.set({ bytesPerSecond: 32 * 1024 })
    await pair.clock.advance(75_000)
    pair.beta.cluster.changeVersion('8.1.0')
    alpha.set({ bytesPerSecond: null })
    await pair.clock.advance(10_000)
    assert.deepEqual(await errors(faulty), ['', ''])
    assert.deepEqual(
      (await pair.alpha.cluster.reports(id)).map(({ outcome }) => outcome),
      ['committed', 'failed', 'committed'],
    )
    await assertSameTrees(pair)
    await pair.close()
  })
})
