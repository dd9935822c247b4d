import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Entry, formatXattrs } from '@sandbar/engine'
import { localOwnersOf, ownerXattrs, withNumbers, withOwnerXattrs } from '../../../engine/core/local-owners.ts'

const entry: Entry = {
  path: 'f',
  kind: 'file',
  size: 0,
  digest: '',
  identity: '7',
  witness: '1',
  mode: 0o644,
  uid: 0,
  gid: 0,
  modifiedNs: 0n,
}
const ownedBy = (user: string, ...more: [string, string][]): Entry => ({
  ...entry,
  xattrs: formatXattrs([['user.sandbar.owner', user], ...more]),
})

describe('localOwnersOf', () => {
  test('reads ids, and takes nothing else for one', () => {
    const xattrs = formatXattrs([
      ['user.sandbar.owner', '1001'],
      ['user.sandbar.group', '513'],
    ])
    assert.deepEqual(localOwnersOf(xattrs), { localUser: '1001', localGroup: '513' })
    for (const value of ['', 'root', '-1', '1e3', '12345678901234567', '__proto__'])
      assert.deepEqual(localOwnersOf(ownedBy(value).xattrs), {})
    assert.deepEqual(localOwnersOf(undefined), {})
    assert.deepEqual(localOwnersOf(formatXattrs([['user.sandbar.ownership', '1001']])), {})
  })
})

describe('a change of owners', () => {
  test('to a number takes the local user away, to nothing leaves everything', () => {
    const before = ownedBy('1001', ['user.colour', 'blue']).xattrs
    assert.equal(withOwnerXattrs(before, ownerXattrs({ gid: 3 })), before)
    assert.equal(withOwnerXattrs(before, ownerXattrs({ uid: 3 })), formatXattrs([['user.colour', 'blue']]))
    assert.equal(withOwnerXattrs(before, ownerXattrs({})), before)
    assert.equal(withOwnerXattrs(undefined, ownerXattrs({ localUser: null })), undefined)
  })

  test('names both when a number stays below', () => {
    assert.deepEqual(ownerXattrs({ uid: 3, localUser: '1001' }), [['user.sandbar.owner', '1001']])
  })
})

describe('withNumbers', () => {
  const numbers: Record<string, number> = { 'user 1001': 0, 'group 513': 2000 }
  const numberOf = (kind: string, id: string) => numbers[`${kind} ${id}`]

  test('leaves an entry alone that belongs to numbers', () => {
    assert.equal(withNumbers(entry, numberOf), entry)
  })

  test('puts numbers in the place of local owners, 0 among them, and keeps all else', () => {
    const mapped = withNumbers(
      { ...ownedBy('1001', ['user.colour', 'blue'], ['user.sandbar.group', '513']), uid: 5, gid: 5 },
      numberOf,
    )
    assert.deepEqual(mapped, { ...entry, uid: 0, gid: 2000, xattrs: formatXattrs([['user.colour', 'blue']]) })
    assert.deepEqual(withNumbers(ownedBy('1001'), numberOf), entry)
  })

  test('names the first that has none', () => {
    assert.deepEqual(withNumbers(ownedBy('1002'), numberOf), { kind: 'user', id: '1002' })
    assert.deepEqual(withNumbers(ownedBy('1001', ['user.sandbar.group', '512']), numberOf), {
      kind: 'group',
      id: '512',
    })
  })
})
