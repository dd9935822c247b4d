import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noCounters, type RunningJob } from '@sandbar/engine'
import { createProgress } from '../../server/cli/progress.ts'
import { formatBytes, formatMs } from '../../server/cli/units.ts'

function createScreen(options: { isTTY: boolean; columns?: number; noColor?: boolean }) {
  const written: string[] = []
  let time = 0
  const screen = { ...options, write: (text: string) => written.push(text) }
  const environment = options.noColor ? { NO_COLOR: '1' } : {}
  return {
    written,
    progress: createProgress(screen, { now: () => time, environment }),
    wait: (ms: number) => (time += ms),
  }
}

function job(fractionComplete: number): RunningJob {
  return {
    startedAtMs: 0,
    counters: {
      ...noCounters,
      filesTotal: 1000,
      filesTransferred: 1000 * fractionComplete,
      bytesTransferred: 5_000_000,
    },
    fractionComplete,
    isCounting: false,
    secondsRemaining: 12,
    bytesPerSecondOverall: 0,
    bytesPerSecondNow: 2_500_000,
  }
}

const green = '\x1b[32m'
/** Without colours; what moves the cursor stays. */
const plain = (text: string) => ['32m', '0m', '2m'].reduce((rest, code) => rest.replaceAll(`\x1b[${code}`, ''), text)

describe('progress on a terminal', () => {
  test('is a bar for each job, drawn over the last ones in one write', () => {
    const { written, progress, wait } = createScreen({ isTTY: true, columns: 120 })
    progress.show('one', job(0.25))
    progress.show('two', job(0))
    wait(200)
    progress.show('one', job(0.5))
    assert.equal(written.length, 3)
    const last = written[2] ?? ''
    assert.ok(last.startsWith('\x1b[2A\r'), 'goes up over both bars')
    assert.match(plain(last), /one \[#{12}-{12}\] {2}50% 500 of 1,000 files, 5.0 MB, 2.5 MB\/s, 12 s left/)
    assert.match(last, /two /)
    for (const line of last.slice('\x1b[2A\r'.length).split('\n').slice(0, 2)) assert.ok(line.endsWith('\x1b[K'))
  })

  test('says that it counts while nobody knows yet how much there is', () => {
    const { written, progress } = createScreen({ isTTY: true, columns: 120, noColor: true })
    progress.show('one', { ...job(0), isCounting: true, secondsRemaining: null })
    assert.match(written[0] ?? '', /one \[-{24}\] counting 0 of 1,000 files so far, 5.0 MB, 2.5 MB\/s/)
  })

  test('draws at most ten times a second, but each beginning and end', () => {
    const { written, progress, wait } = createScreen({ isTTY: true })
    for (let step = 0; step <= 100; step += 1) {
      progress.show('one', job(step / 100))
      wait(10)
    }
    assert.ok(written.length <= 11, `${written.length} writes in a second`)
    const before = written.length
    progress.show('one', null)
    assert.equal(written.length, before + 1)
    assert.equal(written.at(-1), '\x1b[1A\r\x1b[J')
    progress.show('one', null)
    progress.clear()
    assert.equal(written.length, before + 1, 'nothing is left to take away')
  })

  test('never wraps a line, whatever the name and the width', () => {
    for (const columns of [20, 40, 80, 200]) {
      const { written, progress } = createScreen({ isTTY: true, columns })
      progress.show(`${'long/'.repeat(60)}\x1b[2J\n`, job(0.5))
      const [line = '', rest] = plain(written[0] ?? '')
        .replace('\r', '')
        .split('\x1b[K')
      assert.ok(!line.includes('\x1b') && !line.includes('\n'))
      if (columns >= 40) assert.ok(line.length < columns, `${line.length} of ${columns}`)
      assert.equal(rest, '\n\x1b[J')
    }
  })

  test('has no colours with NO_COLOR', () => {
    const { written, progress } = createScreen({ isTTY: true, noColor: true })
    progress.show('one', job(0.5))
    assert.ok(!written.join('').includes(green))
    assert.match(written.join(''), /\[#{12}-{12}\]/)
  })

  test('lets other lines pass above', () => {
    const { written, progress } = createScreen({ isTTY: true, columns: 120 })
    progress.show('one', job(0.5))
    progress.above('a line')
    assert.ok((written[1] ?? '').startsWith('\x1b[1A\ra line\x1b[K\none ['))
  })
})

describe('progress elsewhere', () => {
  test('is a plain line every five seconds, and none for short jobs', () => {
    const { written, progress, wait } = createScreen({ isTTY: false })
    for (let second = 0; second < 12; second += 1) {
      progress.show('one', job(second / 12))
      progress.show('short', second === 0 ? job(0) : null)
      wait(1000)
    }
    assert.deepEqual(
      written,
      [
        'one: 41%, 416.6666666666667 of 1,000 files, 5.0 MB, 2.5 MB/s, 12 s left\n',
        'one: 83%, 833.3333333333334 of 1,000 files, 5.0 MB, 2.5 MB/s, 12 s left\n',
      ].map((line) => line.replace(/\d+\.\d{5,}/, (number) => Number(number).toLocaleString('en-US'))),
    )
  })
})

test('units are for people', () => {
  assert.deepEqual([0, 999, 1000, 9_949_000, 50_000_000_000].map(formatBytes), [
    '0 B',
    '999 B',
    '1.0 kB',
    '9.9 MB',
    '50 GB',
  ])
  assert.deepEqual([0, 999, 1500, 59_900, 61_000, 7_260_000].map(formatMs), [
    '0 ms',
    '999 ms',
    '1.5 s',
    '59 s',
    '1 min 1 s',
    '2 h 1 min',
  ])
})
