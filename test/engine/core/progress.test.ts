import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JobCounters, Progress } from '@sandbar/engine'
import { advanceProgress, fractionOf, noCounters, startProgress, viewProgress } from '@sandbar/engine'
import fc from '../../support/fast-check.ts'

function counters(change: Partial<JobCounters>): JobCounters {
  return { ...noCounters, ...change }
}

function advance(progress: Progress, atMs: number, change: Partial<JobCounters>, settled = true): Progress {
  return advanceProgress(progress, { atMs, counters: counters(change), settled })
}

describe('progress', () => {
  test('a file weighs as much as 160,000 bytes', () => {
    const published = counters({
      bytesTransferred: 178_388_608,
      bytesTotal: 200_048_640,
      filesTransferred: 17,
      filesTotal: 21,
    })
    assert.equal((100 * fractionOf(published)).toFixed(10), '89.0368314738')
  })

  test('unchanged bytes and files are done from the start', () => {
    assert.equal(fractionOf(counters({ bytesUnchanged: 10, bytesTotal: 20, filesUnchanged: 1, filesTotal: 2 })), 0.5)
    assert.equal(fractionOf(counters({})), 1)
  })

  test('it never falls, whatever is counted, and ends at 1', () => {
    const news = fc.record({
      atMs: fc.nat(200_000),
      settled: fc.boolean(),
      bytesTransferred: fc.nat(1000),
      bytesTotal: fc.nat(2000),
      filesTransferred: fc.nat(10),
      filesTotal: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(news), (all) => {
        let progress = startProgress(0)
        for (const { atMs, settled, ...change } of all.sort((left, right) => left.atMs - right.atMs)) {
          const next = advance(progress, atMs, change, settled)
          assert.ok(next.fraction >= progress.fraction && next.fraction <= 1)
          const { bytesTransferred, bytesTotal, filesTransferred, filesTotal } = next.counters
          assert.ok(
            bytesTransferred <= bytesTotal && filesTransferred <= filesTotal,
            'what is done is part of the total',
          )
          assert.ok(progress.isCounting || !next.isCounting, 'what was counted stays so')
          assert.ok(viewProgress(next, atMs).bytesPerSecondNow >= 0)
          progress = next
        }
        const done = advance(progress, 300_000, {
          bytesTransferred: 5,
          bytesTotal: 5,
          filesTransferred: 1,
          filesTotal: 1,
        })
        assert.deepEqual([done.fraction, viewProgress(done, 300_000).secondsRemaining], [1, 0])
      }),
    )
  })

  test('it waits while the totals are still estimates', () => {
    const progress = advance(startProgress(0), 10, { bytesTransferred: 5, bytesTotal: 5 }, false)
    assert.equal(progress.fraction, 0)
    const { secondsRemaining, isCounting } = viewProgress(progress, 10)
    assert.deepEqual([secondsRemaining, isCounting], [null, true])
    assert.equal(advance(progress, 20, { bytesTransferred: 5, bytesTotal: 20 }).isCounting, false)
  })

  test('the rest takes as long, in proportion, as what is done', () => {
    const progress = advance(startProgress(1000), 11_000, { bytesTransferred: 25, bytesTotal: 100 })
    assert.equal(viewProgress(progress, 11_000).secondsRemaining, 30)
  })

  test('throughput is that of the whole job and that of the last minute', () => {
    let progress = startProgress(0)
    for (let second = 1; second <= 180; second += 1) {
      const bytes = second <= 100 ? second * 1000 : 100_000 + (second - 100) * 10
      progress = advance(progress, second * 1000, { bytesTransferred: bytes, bytesTotal: 200_000 })
    }
    assert.ok(progress.samples.length <= 125)
    const view = viewProgress(progress, 180_000)
    assert.equal(view.bytesPerSecondOverall, Math.round(100_800 / 180))
    assert.equal(view.bytesPerSecondNow, 10)
    assert.equal(viewProgress(progress, 210_000).bytesPerSecondNow, 5)
    assert.equal(viewProgress(progress, 400_000).bytesPerSecondNow, 0)
  })
})
