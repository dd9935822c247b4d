import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  formatXattrs,
  isXattrs,
  isXattrWithin,
  parseXattrs,
  replaceXattrs,
  type Xattr,
  xattrsWithin,
} from '@sandbar/engine'
import fc from '../../support/fast-check.ts'

const byteString = fc.uint8Array({ maxLength: 20 }).map((bytes) => String.fromCharCode(...bytes))
const name = fc
  .tuple(fc.constantFrom('user.', 'trusted.', 'security.', 'system.'), byteString)
  .map(([prefix, rest]) => `${prefix}${rest.replaceAll('\0', '')}`)
const xattrs = fc.uniqueArray(fc.tuple(name, byteString), { selector: ([key]) => key, maxLength: 6 })

describe('extended attributes as text', () => {
  test('come back as they were, and equal sets have one text', () => {
    fc.assert(
      fc.property(xattrs, (list) => {
        const text = formatXattrs(list)
        assert.deepEqual(new Map(parseXattrs(text)), new Map(list))
        assert.equal(formatXattrs(list.toReversed()), text)
        assert.equal(text === undefined || isXattrs(text), true)
      }),
    )
  })

  test('those of one scope are replaced, all others stay', () => {
    fc.assert(
      fc.property(xattrs, xattrs, fc.constantFrom('user' as const, 'all' as const), (old, wanted, scope) => {
        const replaced = replaceXattrs(formatXattrs(old), { xattrs: formatXattrs(wanted), scope })
        assert.equal(xattrsWithin(replaced, scope), xattrsWithin(formatXattrs(wanted), scope))
        const others = (list: readonly Xattr[]) => new Map(list.filter(([each]) => !isXattrWithin(each, scope)))
        assert.deepEqual(others(parseXattrs(replaced)), others(old))
      }),
    )
  })

  test('texts of strangers that are no such sets are told', () => {
    const texts = [
      '',
      '{}',
      '[]',
      'null',
      '[["a"]]',
      '[["",""]]',
      '[["a\\u0000",""]]',
      '[["a","\\u0100"]]',
      '[[1,""]]',
      '[["a",""],["a",""]]',
    ]
    for (const text of [...texts, '[["b",""],["a",""]]', ' [["a",""]]', 5, undefined]) {
      assert.equal(isXattrs(text), false, String(text))
    }
    assert.equal(isXattrs(JSON.stringify([['user.a', 'x'.repeat(65_537)]])), false)
  })

  test('labels that each host makes for itself and names of network mounts are nobody else’s business', () => {
    const within = (scope: 'none' | 'user' | 'all') =>
      ['user.a', 'trusted.a', 'security.capability', 'system.posix_acl_access', 'security.selinux', 'system.nfs4_acl']
        .filter((each) => isXattrWithin(each, scope))
        .join(' ')
    assert.equal(within('none'), '')
    assert.equal(within('user'), 'user.a')
    assert.equal(within('all'), 'user.a trusted.a security.capability system.posix_acl_access')
  })
})
