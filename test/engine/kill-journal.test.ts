import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { parseRecords } from '../../engine/node/stage/records.ts'
import { makeBase, openVolume, stageDirectory, treeOf } from './directory-support.ts'
import { makeTwoPoints, runUntilDeath } from './kill-support.ts'
import { refusing } from './volume-support.ts'

async function withKilledJob(failpoint: string, work: (job: KilledJob) => Promise<void>): Promise<void> {
  using place = makeBase()
  const points = await makeTwoPoints(place.base)
  assert.equal(await runUntilDeath('commit-point.ts', place.base, failpoint), 'SIGKILL')
  const path = join(stageDirectory(place.base, 'target'), 'journal')
  await work({ ...points, base: place.base, path, bytes: readFileSync(path) })
}

interface KilledJob {
  base: string
  /** Of the journal, and what it held when the process died. */
  path: string
  bytes: Buffer
  old: string
  next: string
}

/** Digest of the target's tree after its stage was opened. */
async function recover(base: string): Promise<string> {
  const target = openVolume(base, 'target')
  try {
    await target.openStage('relationship', '')
    return await treeOf(target)
  } finally {
    await target.close()
  }
}

/** Start of the last record. */
function lastRecord(bytes: Buffer): number {
  for (let end = bytes.length - 1; end > 0; end -= 1) {
    const parsed = parseRecords(bytes.subarray(0, end))
    if (parsed.goodBytes < end) return parsed.goodBytes
  }
  return 0
}

describe("a stage's journal", () => {
  test('with a torn end is cut there, and the point stays what it was', () =>
    withKilledJob('journal-steps:1', async ({ base, path, bytes, old }) => {
      const start = lastRecord(bytes)
      for (const length of [start, start + 1, start + 4, start + 5, start + 100, bytes.length - 1]) {
        writeFileSync(path, bytes.subarray(0, length))
        assert.equal(await recover(base), old, `cut to ${length} bytes`)
        assert.ok(readFileSync(path).length <= start)
      }
    }))

  test('with a zeroed end, as a power loss leaves it, is cut there', () =>
    withKilledJob('journal-steps:1', async ({ base, path, bytes, old }) => {
      writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(4096)]))
      assert.equal(await recover(base), old)
    }))

  test('with a bad record before good ones is refused by name, and nothing is touched', () =>
    withKilledJob('journal-prepared:1', async ({ base, path, bytes, old }) => {
      const end = lastRecord(bytes)
      for (let at = 0; at < end; at += Math.ceil(end / 40)) {
        const damaged = Buffer.from(bytes)
        damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at)
        writeFileSync(path, damaged)
        await assert.rejects(recover(base), (thrown) => {
          assert.ok(isRefusal(thrown, 'state_damaged'), `byte ${at}: ${thrown}`)
          assert.equal(thrown.details.file, path)
          return true
        })
      }
      const target = openVolume(base, 'target')
      assert.equal(await treeOf(target), old)
      await target.close()
    }))

  test('whose decision is lost while the tree is half changed is refused, never believed', () =>
    withKilledJob('after-take:2', async ({ base, path, bytes, next }) => {
      for (const length of [lastRecord(bytes), bytes.length - 1, 0]) {
        writeFileSync(path, bytes.subarray(0, length))
        await assert.rejects(recover(base), refusing('state_damaged'))
      }
      rmSync(path)
      await assert.rejects(recover(base), refusing('state_damaged'))
      writeFileSync(path, bytes)
      assert.equal(await recover(base), next)
    }))

  test('from a newer program is refused as too new', () =>
    withKilledJob('journal-steps:1', async ({ base, path, bytes }) => {
      const { encodeRecord } = await import('../../engine/node/stage/records.ts')
      const [, ...rest] = parseRecords(bytes).records
      const begin = encodeRecord({ type: 'begin', format: 99, key: 'relationship', root: '' })
      writeFileSync(path, Buffer.concat([begin, ...rest.map(encodeRecord)]))
      await assert.rejects(recover(base), refusing('state_too_new'))
    }))

  test('that speaks of contents which are gone or damaged has them sent again', () =>
    withKilledJob('stage-synced:1', async ({ base, path }) => {
      const staged = join(path, '..', 'staged')
      const records = parseRecords(readFileSync(path)).records
      const numbers = records.flatMap((record) => (record.type === 'received' ? [String(record.number)] : []))
      assert.ok(numbers.length >= 3)
      assert.ok(numbers.every((number) => readdirSync(staged).includes(number)))
      rmSync(join(staged, numbers[0] ?? ''))
      writeFileSync(join(staged, numbers[1] ?? ''), 'not what the journal says')
      const target = openVolume(base, 'target')
      const stage = await target.openStage('relationship', '')
      const have = [...(await stage.have()).values()].reduce((sum, count) => sum + count, 0)
      assert.equal(have, numbers.length - 2)
      await target.close()
    }))
})
