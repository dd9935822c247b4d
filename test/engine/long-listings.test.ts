import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { createManualClock, createMemoryVolume, memoryDigest } from '@sandbar/engine/memory'
import { indexAfter } from '../../engine/core/index-after.ts'
import { createKnownNames } from '../../engine/node/volume/known-names.ts'

const many = Array.from({ length: 1_000 }, (_, index) => `f${String(index).padStart(4, '0')}`)

test('indexAfter finds the place behind a name, whether it is there or not', () => {
  const names = ['a', 'c', 'e']
  assert.deepEqual(
    [undefined, '', 'a', 'b', 'e', 'f'].map((name) => indexAfter(names, name)),
    [0, 0, 1, 1, 3, 3],
  )
})

describe('createKnownNames', () => {
  /** A directory that was last changed `agoMs` before now, by its own times. */
  const statsOf = (agoMs: number, ino = 7n) => {
    const stats = statSync('.', { bigint: true })
    const ctimeNs = BigInt(Date.now() - agoMs) * 1_000_000n
    return Object.assign(Object.create(Object.getPrototypeOf(stats)), stats, { ino, ctimeNs, mtimeNs: ctimeNs })
  }

  test('reads a large directory once for as long as its times stand still', () => {
    const names = createKnownNames()
    let reads = 0
    const read = () => {
      reads += 1
      return many.toReversed()
    }
    const stats = statsOf(60_000)
    assert.equal(names.find(stats), undefined)
    assert.deepEqual(names.of(stats, read), many)
    assert.equal(names.of(stats, read), names.find(stats))
    assert.equal(reads, 1)
    assert.equal(names.find(statsOf(50_000)), undefined)
    assert.deepEqual(names.of(statsOf(50_000), read), many)
    assert.equal(reads, 2)
  })

  test('keeps no names of a directory that was changed just now, or is small', () => {
    const names = createKnownNames()
    names.of(statsOf(10), () => [...many])
    names.of(statsOf(60_000, 8n), () => ['a'])
    assert.equal(names.find(statsOf(10)), undefined)
    assert.equal(names.find(statsOf(60_000, 8n)), undefined)
  })

  test('tells a changed directory of a disk by its times', (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'sandbar-names-'))
    t.after(() => rmSync(directory, { recursive: true }))
    mkdirSync(join(directory, 'd'))
    const look = () => statSync(join(directory, 'd'), { bigint: true })
    const before = look()
    writeFileSync(join(directory, 'd', 'new'), '')
    utimesSync(join(directory, 'd'), Number(before.atimeMs) / 1000, Number(before.mtimeMs) / 1000)
    assert.notEqual(look().ctimeNs, before.ctimeNs)
  })
})

test('pages of a directory in memory see what was added, renamed and removed between them', async () => {
  const volume = createMemoryVolume({ clock: createManualClock({ startAtMs: 0 }), digest: memoryDigest })
  for (const name of ['a', 'b', 'd', 'e']) await volume.create('', name, { kind: 'file' })
  const page = async (after?: string) =>
    (await volume.list('', { limit: 2, ...(after === undefined ? {} : { after }) })).map(({ path }) => path)
  assert.deepEqual(await page(), ['a', 'b'])
  await volume.create('', 'c', { kind: 'directory' })
  await volume.remove('a')
  assert.deepEqual(await page('b'), ['c', 'd'])
  await volume.rename('e', 'f', { replace: false })
  assert.deepEqual(await page('d'), ['f'])
  assert.deepEqual(await page(), ['b', 'c'])
  const { childCount, links } = await volume.info('')
  assert.deepEqual([childCount, links], [4, 3])
})
