import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concatBytes, type JobReport } from '@sandbar/engine'
import { noise } from '../volume-support.ts'
import { assertSameTrees, createPair, establish, type Pair, put } from './support.ts'
import { authorize, createWatched, mebibyte } from './watched.ts'

const size = 3 * mebibyte
const content = noise(size)

/** The report of the job that carries over what `change` did to a file of 3 MiB. */
async function reportOf(change: (old: Uint8Array) => Uint8Array): Promise<JobReport> {
  const pair = await createPair()
  await put(pair.alpha.volume, 'projects/large.bin', content)
  const id = await establish(pair)
  await put(pair.alpha.volume, 'projects/large.bin', change(content))
  const report = await replicate(pair, id)
  await assertSameTrees(pair)
  await pair.close()
  return report
}

async function replicate({ alpha, clock }: Pair, id: string): Promise<JobReport> {
  await alpha.cluster.replicate(id)
  await clock.settle()
  const [report] = await alpha.cluster.reports(id)
  assert.equal(report?.error, '')
  assert.ok(report)
  return report
}

function inserted(at: number, bytes: Uint8Array): (old: Uint8Array) => Uint8Array {
  return (old) => concatBytes([old.subarray(0, at), bytes, old.subarray(at)])
}

describe('a large file', () => {
  test('changed in a few places sends 4 KiB for each', async () => {
    const { counters, bytesOnWire } = await reportOf((old) => {
      const changed = old.slice()
      for (const offset of [5, 700_000, 2_000_000]) changed.set([1, 2, 3, 4, 5], offset)
      return changed
    })
    assert.equal(counters.bytesTransferred, 3 * 4096)
    assert.equal(counters.bytesTransferred + counters.bytesUnchanged, counters.bytesTotal)
    assert.ok(bytesOnWire.sent < 20_000, `${bytesOnWire.sent} bytes sent`)
    assert.ok(bytesOnWire.received < 6000, `${bytesOnWire.received} bytes received`)
  })

  for (const [what, at, length] of [
    ['at its head', 0, 100_000],
    ['in the middle', 1_300_000, 77],
    ['by whole blocks', 131_072, 262_144],
  ] as const) {
    test(`with an insertion ${what} sends that and at most two blocks`, async () => {
      const { counters } = await reportOf(inserted(at, noise(length, 7)))
      assert.ok(counters.bytesTransferred <= length + 2 * 131_072, `${counters.bytesTransferred} bytes`)
    })
  }

  test('with a deletion sends at most two blocks', async () => {
    const cut = (old: Uint8Array) => concatBytes([old.subarray(0, 200_001), old.subarray(400_000)])
    const { counters } = await reportOf(cut)
    assert.ok(counters.bytesTransferred <= 2 * 131_072, `${counters.bytesTransferred} bytes`)
  })

  test('that got longer or shorter at its end sends what is new', async () => {
    const longer = await reportOf(inserted(size, noise(50_000, 8)))
    assert.ok(longer.counters.bytesTransferred <= 50_000 + 4096, `${longer.counters.bytesTransferred} bytes`)
    const shorter = await reportOf((old) => old.subarray(0, size - 200_000))
    assert.equal(shorter.counters.bytesTransferred, 0)
  })

  test('with other content altogether is sent whole', async () => {
    const { counters } = await reportOf((old) => noise(old.length + 1, 9))
    assert.equal(counters.bytesTransferred, size + 1)
  })
})

describe('a large file whose first copy is cut off', () => {
  test('goes on where it stopped', async () => {
    let received = 0
    const pair = await createWatched((watched, method) => {
      if (method !== 'receive') return
      received += 1
      if (received === 7) watched.network.setLink(['alpha', 'beta'], { up: false })
    })
    for (const n of [1, 2, 3, 4]) await pair.alpha.volume.remove(`projects/large-${n}.bin`)
    await put(pair.alpha.volume, 'projects/one.bin', noise(8 * mebibyte))
    const id = await authorize(pair)
    assert.match((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, /link broke/)
    assert.deepEqual(await pair.beta.volume.list('replica'), [])
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(60_000)
    const [second] = await pair.alpha.cluster.reports(id)
    assert.equal(second?.outcome, 'committed')
    // Two of the seven calls brought the small files; the link broke before the last one was stored.
    assert.ok((second?.bytesOnWire.sent ?? 0) < 4 * mebibyte, `${second?.bytesOnWire.sent} bytes`)
    await assertSameTrees(pair)
    await pair.close()
  })
})
