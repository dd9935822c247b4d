import assert from 'node:assert/strict'
import { linkSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Volume } from '@sandbar/engine'
import { concatBytes, digestContent } from '@sandbar/engine'
import { nodeDigest } from '@sandbar/engine/node'
import { makeBase, openVolume, rootOf, treeOf } from './directory-support.ts'
import { makeLargePoints, shipInPieces } from './large-support.ts'
import { bytesOf, noise, readAll, refusing, scan } from './volume-support.ts'

/** A source that has moved on from the target's point: `patched`, `shifted` and `fresh` are large. */
async function withPoints(work: (pair: Pair) => Promise<void>): Promise<void> {
  using place = makeBase()
  const { next } = await makeLargePoints(place.base)
  const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
  const inodeOf = (name: string) => lstatSync(join(rootOf(place.base, 'target'), name)).ino
  try {
    await work({ source, target, next, root: rootOf(place.base, 'target'), inodeOf })
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

interface Pair {
  source: Volume
  target: Volume
  /** Digest of the source's tree. */
  next: string
  /** Of the target. */
  root: string
  inodeOf: (name: string) => number
}

describe('a large file that changed in part', () => {
  test('is changed where it is; one that moved inside is put together anew; neither is read at the next scan', () =>
    withPoints(async ({ source, target, next, inodeOf }) => {
      const before = [inodeOf('patched'), inodeOf('shifted')]
      const sent = await shipInPieces({ source, target, pointId: '2' })
      assert.ok(sent < 2_200_000 + 6 * 131_072, `${sent} bytes`)
      assert.equal((await scan(target, '')).contentRead, 0, 'all of it was known from coming in')
      assert.equal(await treeOf(target), next)
      assert.equal(inodeOf('patched'), before[0])
      assert.notEqual(inodeOf('shifted'), before[1])
    }))

  test('leaves whoever reads it through the API the old content to the end', () =>
    withPoints(async ({ source, target, next, inodeOf }) => {
      const before = inodeOf('patched')
      const reading = target.read('patched')[Symbol.asyncIterator]()
      const first = await reading.next()
      await shipInPieces({ source, target, pointId: '2' })
      const rest = await readAll({ [Symbol.asyncIterator]: () => reading })
      assert.deepEqual(concatBytes([first.value ?? new Uint8Array(0), rest]), noise(3 * 1024 * 1024, 1))
      assert.equal(await treeOf(target), next)
      assert.notEqual(inodeOf('patched'), before)
    }))

  test('leaves another name outside of the tree its content', () =>
    withPoints(async ({ source, target, next, root }) => {
      const elsewhere = join(root, '..', 'elsewhere')
      linkSync(join(root, 'patched'), elsewhere)
      await shipInPieces({ source, target, pointId: '2' })
      assert.equal(await treeOf(target), next)
      assert.deepEqual(new Uint8Array(readFileSync(elsewhere)), noise(3 * 1024 * 1024, 1))
    }))
})

/** A content, and how its stage is told of a part of it. */
function inPortions(bytes: number) {
  const content = noise(bytes, 9)
  const { digest, size } = digestContent(content, nodeDigest)
  const portion = (offset: number, length: number) => {
    return { digest, size, regions: [{ offset, length }], isLast: offset + length === size }
  }
  return { content, digest, portion }
}

describe('a content in pieces', () => {
  test('that lacks a part is refused and forgotten', () =>
    withPoints(async ({ target }) => {
      const stage = await target.openStage('relationship', '')
      const content = noise(2_000_000, 9)
      const { digest, size } = digestContent(content, nodeDigest)
      const region = (offset: number, length: number) => ({ digest, size, regions: [{ offset, length }] })
      await stage.receive({ ...region(0, 900_000), isLast: false }, content.subarray(0, 900_000))
      assert.deepEqual(await stage.partial(), [region(0, 900_000)])
      const last = { ...region(1_000_000, 1_000_000), isLast: true }
      await assert.rejects(stage.receive(last, content.subarray(1_000_000)), refusing('fs_io'))
      assert.deepEqual([await stage.partial(), (await stage.have()).size], [[], 0])
    }))

  test('of which one byte is wrong is refused before a commit can use it', () =>
    withPoints(async ({ target }) => {
      const stage = await target.openStage('relationship', '')
      const { content, portion } = inPortions(3_000_000)
      const wrong = Uint8Array.from(content)
      wrong.fill(1 + (content[1_500_000] ?? 0), 1_500_000, 1_500_001)
      await stage.receive(portion(0, 1_048_576), wrong.subarray(0, 1_048_576))
      await stage.receive(portion(1_048_576, 1_048_576), wrong.subarray(1_048_576, 2_097_152))
      await assert.rejects(stage.receive(portion(2_097_152, 902_848), wrong.subarray(2_097_152)), refusing('fs_io'))
      assert.deepEqual([await stage.partial(), (await stage.have()).size], [[], 0])
    }))

  test('may come in odd portions and any order; of those that come twice the last ones count', () =>
    withPoints(async ({ target }) => {
      const stage = await target.openStage('relationship', '')
      const { content, digest, portion } = inPortions(3_000_000)
      const bytes = (from: number, length: number) => content.subarray(from, from + length)
      await stage.receive(portion(0, 700_001), bytes(0, 700_001))
      await stage.receive(portion(1_400_000, 900_000), noise(900_000, 77))
      await stage.receive(portion(700_001, 699_999), bytes(700_001, 699_999))
      await stage.receive(portion(1_400_000, 900_000), bytes(1_400_000, 900_000))
      await stage.receive(portion(2_300_000, 700_000), bytes(2_300_000, 700_000))
      assert.deepEqual([...(await stage.have()).keys()], [digest])
    }))

  test('is refused when right bytes were written over with wrong ones', () =>
    withPoints(async ({ target }) => {
      const stage = await target.openStage('relationship', '')
      const { content, portion } = inPortions(2_000_000)
      await stage.receive(portion(0, 1_048_576), content.subarray(0, 1_048_576))
      await stage.receive(portion(131_072, 262_144), noise(262_144, 77))
      await assert.rejects(stage.receive(portion(1_048_576, 951_424), content.subarray(1_048_576)), refusing('fs_io'))
      assert.equal((await stage.have()).size, 0)
    }))

  test('may name ranges of zero bytes instead of sending them', () =>
    withPoints(async ({ target, root }) => {
      const stage = await target.openStage('relationship', '')
      const content = concatBytes([noise(600_000, 5), new Uint8Array(3_000_000), bytesOf('end')])
      const { digest, size } = digestContent(content, nodeDigest)
      const regions = [
        { offset: 0, length: 600_000 },
        { offset: 3_600_000, length: 3 },
      ]
      const holes = [{ offset: 600_000, length: 3_000_000 }]
      const bytes = concatBytes([content.subarray(0, 600_000), bytesOf('end')])
      await stage.receive({ digest, size, regions, holes, isLast: true }, bytes)
      const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
      await stage.commit({ pointId: 'h', note: '', steps: [{ step: 'place', path: 'h', digest, size, attributes }] })
      assert.deepEqual(await readAll(target.read('h')), content)
      assert.ok(lstatSync(join(root, 'h')).blocks * 512 < 1_500_000)
    }))

  test('that does not come to its digest together with its basis is refused, and the tree stays as it was', () =>
    withPoints(async ({ source, target, root }) => {
      const { entries } = await scan(source, '')
      const entry = entries.find(({ path }) => path === 'patched')
      assert.ok(entry)
      const stage = await target.openStage('relationship', '')
      await scan(target, '')
      const { digest, size } = entry
      const regions = [{ offset: 0, length: 4096 }]
      const bytes = await source.readRegion('', entry, { offset: 0, length: 4096 })
      await stage.receive({ digest, size, basis: 'patched', regions, isLast: true }, bytes)
      const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
      const steps = [
        { step: 'take', path: 'patched', slot: null },
        { step: 'place', path: 'patched', digest, size, attributes },
      ] as const
      // Two of the three changes are missing.
      await assert.rejects(stage.commit({ pointId: 'x', note: '', steps }), refusing('fs_io'))
      assert.deepEqual(new Uint8Array(readFileSync(join(root, 'patched'))), noise(3 * 1024 * 1024, 1))
      assert.equal((await stage.have()).size, 0)
    }))
})
