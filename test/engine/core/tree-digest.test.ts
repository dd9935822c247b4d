import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Carried, carriesAll, type Entry, treeDigest } from '@sandbar/engine'
import fc from '../../support/fast-check.ts'
import { nodeDigest } from './node-digest.ts'
import { relatedTrees, rootEntry } from './random-trees.ts'

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
