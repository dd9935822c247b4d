import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type Entry, isRefusal, type Pair, pairsOf, readListing, treeDigest } from '@sandbar/engine'
import { openFileListing } from '../../engine/node/listing/file-listing.ts'
import { createListingWriter } from '../../engine/node/listing/listing-writer.ts'
import { collectPairs, openPairs } from '../../engine/node/listing/pair-file.ts'
import fc from '../support/fast-check.ts'
import { nodeDigest } from './core/node-digest.ts'
import { edits, editTree, relatedTrees, rootEntry } from './core/random-trees.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-listing-'))
after(() => rmSync(directory, { recursive: true }))
let count = 0

function nextPath(): string {
  count += 1
  return join(directory, String(count))
}

function write(entries: readonly Entry[], path = nextPath()): string {
  const writer = createListingWriter(path, nodeDigest)
  for (const entry of entries) writer.add(entry)
  writer.finish()
  return path
}

/** As a disk has it: identity and witness in numbers, digests of 64 digits. */
function asOnDisk(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => ({
    ...entry,
    digest: entry.kind === 'file' ? nodeDigest.sha256(new TextEncoder().encode(entry.digest)) : '',
    identity: `64512:${index}:-5`,
    witness: `${index}:1700000000123456789:${entry.size}:33188:-1${index % 3 === 0 ? ':all' : ''}`,
  }))
}

describe('a listing in a file', () => {
  test('gives back what was written, from any path on, with its sums and digests', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), fc.nat(1000), async (script, isDisk, pick) => {
        const tree = editTree([rootEntry()], script)
        const entries = isDisk ? asOnDisk(tree) : tree
        const listing = openFileListing(write(entries), { isTemporary: true }) ?? assert.fail()
        assert.deepEqual(await readListing(listing), entries)
        assert.equal(listing.count, entries.length)
        assert.equal(listing.files, entries.filter(({ kind }) => kind === 'file').length)
        const index = pick % entries.length
        const rest: Entry[] = []
        for await (const batch of listing.entries(entries[index]?.path)) rest.push(...batch)
        assert.deepEqual(rest, entries.slice(index + 1))
        assert.deepEqual(await listing.find(entries[index]?.path ?? ''), entries[index])
        assert.equal(await listing.find('no such path'), undefined)
        await listing.close()
      }),
      { numRuns: 60 },
    )
  })

  test('shows a single flipped bit, wherever it is, and a cut', async () => {
    const path = write(asOnDisk([rootEntry(), { ...rootEntry(), path: 'a', kind: 'file', size: 3, digest: 'd' }]))
    const whole = readFileSync(path)
    const readAll = async () => {
      const listing = openFileListing(path, { isTemporary: false })
      try {
        return listing && (await readListing(listing))
      } finally {
        await listing?.close()
      }
    }
    for (let bit = 0; bit < whole.length * 8; bit += 7) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      writeFileSync(path, flipped)
      await assert.rejects(readAll, (thrown) => isRefusal(thrown, 'state_damaged'), `bit ${bit}`)
    }
    for (let length = 0; length < whole.length; length += 3) {
      writeFileSync(path, whole.subarray(0, length))
      await assert.rejects(readAll, (thrown) => isRefusal(thrown, 'state_damaged'), `length ${length}`)
    }
  })

  test('of many blocks is read as a whole', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `f${String(index).padStart(6, '0')}`)
    const files = names.map((path): Entry => ({ ...rootEntry(), path, kind: 'file', digest: 'd' }))
    const entries = asOnDisk([rootEntry(), ...files])
    const listing = openFileListing(write(entries), { isTemporary: true }) ?? assert.fail()
    assert.ok(listing.reader.blocks.length > 10)
    assert.deepEqual(await readListing(listing), entries)
    assert.equal(treeDigest(entries, nodeDigest, {}), treeDigest(await readListing(listing), nodeDigest, {}))
    await listing.close()
  })
})

describe('differences in a file', () => {
  test('are read backwards as they are read forwards', async () => {
    await fc.assert(
      fc.asyncProperty(relatedTrees, fc.boolean(), async ({ before, after }, movesByIdentity) => {
        const { pairs, counts } = pairsOf(before, after, { movesByIdentity, owners: true, links: true })
        const collector = collectPairs(nextPath())
        // Enough of them to leave the memory.
        const many =
          pairs.length === 0 ? [] : Array.from({ length: Math.ceil(1200 / pairs.length) }, () => pairs).flat()
        for (const pair of many) collector.add(pair)
        const differences = openPairs(collector.finish(counts))
        const [forwards, backwards]: [Pair[], Pair[]] = [[], []]
        for await (const batch of differences.forwards()) forwards.push(...batch)
        for await (const batch of differences.backwards()) backwards.push(...batch)
        assert.deepEqual(forwards, many)
        assert.deepEqual(backwards, many.toReversed())
        await differences.close()
      }),
      { numRuns: 15 },
    )
  })
})
