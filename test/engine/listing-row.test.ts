import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry } from '@sandbar/engine'
import { entryOf, readRow, trustedNumbers, writeRow } from '../../engine/node/listing/row.ts'

const plain: Entry = {
  ...{ path: 'd/f', kind: 'file', size: 5_000_000_000, digest: 'ab'.repeat(32) },
  ...{ mode: 0o4755, uid: 4_000_000_000, gid: 1, modifiedNs: -1n },
  identity: '2049:12:1700000000000000001',
  witness: '12:1700000000000000002:5000000000:35309:-1:all',
}

describe('a row of a listing', () => {
  const rare: Partial<Entry>[] = [
    { sparse: true },
    { linked: true },
    { xattrs: '[["user.\xff","\\u0000\xfe"]]' },
    { blocks: ['cd'.repeat(32), 'ef'.repeat(32)] },
  ]
  const all = Object.assign({}, ...rare) as Partial<Entry>
  for (const more of [{}, ...rare, all]) {
    test(`keeps ${Object.keys(more).join(', ') || 'an entry without anything rare'} in its short form`, () => {
      const out = { bytes: Buffer.alloc(10), length: 0 }
      const entry = { ...plain, ...more }
      writeRow(out, entry, 'd/a')
      const row = readRow(out.bytes, 0, 'd/a')
      assert.deepEqual(entryOf(out.bytes, row), entry)
      assert.equal(row.end, out.length)
      // What is not in the short form is read again by each scan.
      assert.notEqual(trustedNumbers(row), undefined)
    })
  }

  test('keeps symlinks and directories with extended attributes in its short form, too', () => {
    const xattrs = '[["trusted.a",""]]'
    for (const kind of ['symlink', 'directory'] as const) {
      const target = kind === 'symlink' ? { target: '\xff/there' } : {}
      const entry: Entry = { ...plain, kind, size: 0, digest: '', ...target, xattrs }
      const out = { bytes: Buffer.alloc(10), length: 0 }
      writeRow(out, entry, '')
      const row = readRow(out.bytes, 0, '')
      assert.deepEqual(entryOf(out.bytes, row), entry)
      assert.notEqual(trustedNumbers(row), undefined)
    }
  })
})
