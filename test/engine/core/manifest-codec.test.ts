import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bytesFromBinary, concatBytes, decodeManifest, encodeManifest, isRefusal, treeDigest } from '@sandbar/engine'
import fc from '../../support/fast-check.ts'
import { nodeDigest } from './node-digest.ts'
import { edits, editTree, relatedTrees, rootEntry } from './random-trees.ts'

const isDamaged = (thrown: unknown) => isRefusal(thrown, 'state_damaged')

describe('manifest codec', () => {
  test('entries come back as they were', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const entries = editTree([rootEntry()], script)
        assert.deepEqual(decodeManifest(encodeManifest(entries, nodeDigest), nodeDigest), entries)
      }),
    )
  })

  test('optional members, times before 1970 and empty lists come back too', () => {
    const entries = [
      { ...rootEntry(), modifiedNs: -1n, racy: true as const },
      { ...rootEntry(), path: 'f', kind: 'file' as const, size: 2 ** 40, digest: 'd', blocks: ['a', 'b'] },
      { ...rootEntry(), path: 'g', blocks: [] },
      { ...rootEntry(), path: 'l\n', kind: 'symlink' as const, target: '' },
    ]
    assert.deepEqual(decodeManifest(encodeManifest(entries, nodeDigest), nodeDigest), entries)
    assert.deepEqual(decodeManifest(encodeManifest([], nodeDigest), nodeDigest), [])
  })

  test('any flipped byte, and any cut, is noticed', () => {
    const bytes = encodeManifest(
      editTree([rootEntry()], [{ verb: 'file', pick: 0, other: 0, name: 'a', content: 3 }]),
      nodeDigest,
    )
    for (const [index, byte] of bytes.entries()) {
      assert.throws(() => decodeManifest(bytes.with(index, byte ^ 1), nodeDigest), isDamaged)
      assert.throws(() => decodeManifest(bytes.subarray(0, index), nodeDigest), isDamaged)
    }
  })

  test('a later version is refused as such, an older one cannot be trusted', () => {
    for (const [version, code] of [
      [1, 'state_damaged'],
      [3, 'state_too_new'],
    ] as const) {
      const body = bytesFromBinary(`sandbar-manifest\x00${version}\x000\0`)
      const bytes = concatBytes([body, bytesFromBinary(nodeDigest.sha256(body))])
      assert.throws(
        () => decodeManifest(bytes, nodeDigest),
        (thrown) => isRefusal(thrown, code),
      )
    }
  })
})

describe('treeDigest', () => {
  test('two trees have the same one exactly when nothing but private members differs', () => {
    fc.assert(
      fc.property(relatedTrees, ({ before, after }) => {
        const shown = before.map(({ identity, witness, ...entry }) => ({
          ...entry,
          modifiedNs: `${entry.modifiedNs / 1000n}`,
        }))
        const other = after.map(({ identity, witness, ...entry }) => ({
          ...entry,
          modifiedNs: `${entry.modifiedNs / 1000n}`,
        }))
        const simplify = (entries: typeof shown) =>
          JSON.stringify(entries.map((entry) => (entry.kind === 'symlink' ? { ...entry, mode: 0 } : entry)))
        const same =
          treeDigest(before, nodeDigest, { owners: true }) === treeDigest(after, nodeDigest, { owners: true })
        assert.equal(same, simplify(shown) === simplify(other))
      }),
    )
  })

  test('owners count only when asked', () => {
    const [root, other] = [rootEntry(), { ...rootEntry(), uid: 7 }]
    const digest = (owners: boolean) => [root, other].map((entry) => treeDigest([entry], nodeDigest, { owners }))
    assert.equal(new Set(digest(false)).size, 1)
    assert.equal(new Set(digest(true)).size, 2)
  })
})
