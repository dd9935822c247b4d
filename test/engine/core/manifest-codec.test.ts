import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  bytesFromBinary,
  type Carried,
  carriesAll,
  concatBytes,
  decodeManifest,
  type Entry,
  encodeManifest,
  isRefusal,
  treeDigest,
} from '@sandbar/engine'
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
      [2, 'state_damaged'],
      [4, 'state_too_new'],
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
        const show = (entries: readonly Entry[]) =>
          entries.map(({ identity, witness, linked, modifiedNs, ...entry }) => ({
            ...entry,
            mode: entry.kind === 'symlink' ? 0 : entry.mode,
            modified: `${modifiedNs}`,
            first: linked ? entries.find((other) => other.identity === identity)?.path : entry.path,
          }))
        const [one, other] = [before, after].map((entries) => treeDigest(entries, nodeDigest, carriesAll))
        const same = JSON.stringify(show(before)) === JSON.stringify(show(after))
        assert.equal(one === other, same)
      }),
    )
  })

  test('owners count only when asked', () => {
    const [root, other] = [rootEntry(), { ...rootEntry(), uid: 7 }]
    const digest = (owners: boolean) => [root, other].map((entry) => treeDigest([entry], nodeDigest, { owners }))
    assert.equal(new Set(digest(false)).size, 1)
    assert.equal(new Set(digest(true)).size, 2)
  })

  test('links, nanoseconds and extended attributes count only when asked', () => {
    const root = rootEntry()
    const file: Entry = { ...root, path: 'a', kind: 'file', identity: '1', linked: true }
    const variants: [string & keyof Carried, Entry[]][] = [
      ['links', [root, file, { ...file, path: 'b' }]],
      ['nanoseconds', [root, { ...file, modifiedNs: 1n }, { ...file, path: 'b', identity: '2' }]],
      ['xattrs', [root, { ...file, xattrs: '[["trusted.a",""]]' }, { ...file, path: 'b', identity: '2' }]],
    ]
    const plain = [root, file, { ...file, path: 'b', identity: '2' }]
    for (const [name, changed] of variants) {
      for (const carried of [carriesAll, { ...carriesAll, [name]: name === 'xattrs' ? 'user' : false }]) {
        const [one, other] = [plain, changed].map((entries) => treeDigest(entries, nodeDigest, carried))
        assert.equal(one === other, carried !== carriesAll, name)
      }
    }
  })
})
