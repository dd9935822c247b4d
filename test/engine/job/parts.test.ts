import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Entry, listingOf, type RelationshipRecord } from '@sandbar/engine'
import { cutRegions } from '../../../engine/job/source/cut-regions.ts'
import { unreadPaths, withLastGood } from '../../../engine/job/source/last-good.ts'
import { nextStart } from '../../../engine/job/source/next-start.ts'
import { createSendWindow } from '../../../engine/job/source/window.ts'
import { pageOf } from '../../../engine/job/target/listing.ts'
import { createMutex } from '../../../engine/job/target/mutex.ts'
import { memoryDigest } from '../../../engine/memory/digest.ts'
import { createPair, establish } from './support.ts'

function entry(path: string, more: Partial<Entry> = {}): Entry {
  const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
  return { ...attributes, path, kind: 'file', size: 0, digest: 'd', identity: path, witness: 'w', ...more }
}

describe('cutRegions', () => {
  test('keeps every byte in order in portions of at most the limit', () => {
    const regions = [
      { offset: 0, length: 5 },
      { offset: 10, length: 3 },
      { offset: 20, length: 4 },
    ]
    assert.deepEqual(cutRegions(regions, 6), [
      {
        regions: [
          { offset: 0, length: 5 },
          { offset: 10, length: 1 },
        ],
        isLast: false,
      },
      {
        regions: [
          { offset: 11, length: 2 },
          { offset: 20, length: 4 },
        ],
        isLast: true,
      },
    ])
  })

  test('gives one empty portion for a content without bytes', () => {
    assert.deepEqual(cutRegions([], 6), [{ regions: [], isLast: true }])
  })
})

describe('createSendWindow', () => {
  test('holds what is under way below the limit and lets one big request through alone', async () => {
    const window = createSendWindow(10)
    const open = new Set<() => void>()
    let [underWay, most] = [0, 0]
    const request = async (bytes: number) => {
      underWay += bytes
      most = Math.max(most, underWay)
      await new Promise<void>((resolve) => open.add(resolve))
      underWay -= bytes
    }
    const sent: number[] = []
    const all = (async () => {
      for (const bytes of [6, 4, 4, 12]) {
        await window.send(bytes, () => request(bytes))
        sent.push(bytes)
      }
      await window.drain()
    })()
    for (const expected of [
      [6, 4],
      [6, 4, 4],
      [6, 4, 4],
      [6, 4, 4, 12],
    ]) {
      await new Promise(setImmediate)
      assert.deepEqual(sent, expected)
      const [first] = open
      if (first) open.delete(first)
      first?.()
    }
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await new Promise(setImmediate)
      for (const resolve of open) resolve()
    }
    await all
    assert.equal(most, 12)
  })

  test('rejects with the first failure and starts nothing after it', async () => {
    const window = createSendWindow(1)
    await window.send(1, async () => {
      throw new Error('first')
    })
    await assert.rejects(
      window.send(1, async () => assert.fail('started')),
      /first/,
    )
    await assert.rejects(window.drain(), /first/)
  })
})

describe('createMutex', () => {
  test('runs the tasks of one key one after the other, failures included', async () => {
    const mutex = createMutex()
    const seen: string[] = []
    const slow = mutex.run('a', async () => {
      await new Promise(setImmediate)
      seen.push('first')
      throw new Error('no')
    })
    const next = mutex.run('a', async () => seen.push('second'))
    const other = mutex.run('b', async () => seen.push('other'))
    await assert.rejects(slow, /no/)
    await Promise.all([next, other])
    assert.deepEqual(seen, ['other', 'first', 'second'])
    await mutex.idle()
  })
})

describe('pageOf', () => {
  test('gives every entry once, in order, in bounded pages', async () => {
    const names = Array.from({ length: 2500 }, (_, n) => String(n).padStart(5, '0'))
    const entries = [entry('', { kind: 'directory' }), ...names.map((name) => entry(name))]
    const seen: Entry[] = []
    for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
      const page = await pageOf(listingOf(entries, memoryDigest), after)
      assert.ok(page.entries.length <= 1000)
      seen.push(...page.entries)
      after = page.next
    }
    assert.deepEqual(seen, entries)
  })
})

describe('withLastGood', () => {
  const root = entry('', { kind: 'directory' })
  const locked = entry('locked', { kind: 'directory' })
  const target = [root, entry('gone'), locked, entry('locked/file')]
  async function keptPaths(code: 'unreadable' | 'special_file'): Promise<string[]> {
    const unread = unreadPaths([{ path: 'locked', code, message: '' }])
    const scanned = listingOf([root, locked, entry('z')], memoryDigest)
    const lastGood = { listing: listingOf(target, memoryDigest), movesByIdentity: true }
    const paths: string[] = []
    for await (const batch of withLastGood(scanned, lastGood, unread)) {
      paths.push(...batch.map(({ path }) => path))
    }
    return paths
  }

  test('keeps what the target has of a directory that could not be read', async () => {
    assert.deepEqual(await keptPaths('unreadable'), ['', 'locked', 'locked/file', 'z'])
  })

  test('keeps nothing where a special file stands now', async () => {
    assert.deepEqual(await keptPaths('special_file'), ['', 'locked', 'z'])
  })
})

describe('nextStart', () => {
  test('follows state, switch, outcome and blackout', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    await pair.close()
    const endedAtMs = record.lastJobEndedAtMs ?? 0
    const options = { nowMs: endedAtMs + 10_000, intervalMs: 60_000, retryMs: 30_000 }
    const start = (change: Partial<RelationshipRecord>) => nextStart({ ...record, ...change }, options)
    assert.equal(start({}), endedAtMs + 60_000)
    assert.equal(start({ errorFromLastJob: 'failed' }), endedAtMs + 30_000)
    assert.equal(start({ lastJobEndedAtMs: null }), options.nowMs)
    assert.equal(start({ state: 'DISCONNECTED' }), null)
    assert.equal(start({ role: 'target' }), null)
    const settings = { ...record.settings, replicationEnabled: false }
    assert.equal(start({ settings }), null)
    assert.equal(start({ settings, state: 'RECONNECTING' }), options.nowMs)
    const all = { startHour: 0, startMinute: 0, endHour: 0, endMinute: 0, onDays: ['EVERY_DAY'] as ['EVERY_DAY'] }
    assert.equal(start({ settings: { ...record.settings, blackoutWindows: [all] } }), null)
  })
})
