import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Step } from '@sandbar/engine'
import { foldsNames, refuseCollisions } from '../../engine/node/stage/folding.ts'
import { makeBase } from './directory-support.ts'

const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
const place = (path: string): Step => ({ step: 'place', path, digest: '', size: 0, attributes })
const take = (path: string): Step => ({ step: 'take', path, slot: null })

/** A tree that folds case: whatever is asked for is there when one of these is the same but for case. */
function check(steps: Step[], there: string[] = []): void {
  const isThere = (path: string) => there.some((each) => each.toLowerCase() === path.toLowerCase())
  const tree = { at: <T>(path: string) => (isThere(path) ? { isFile: () => true } : undefined) as T }
  refuseCollisions(steps, { tree, root: '' })
}

describe('names on a file system that folds them', () => {
  test('two that fall together are refused by name, and neither takes the place of the other', () => {
    const message = /'\/d\/CASE' and '\/d\/case' are one name/
    assert.throws(() => check([place('d/case'), place('d/CASE')]), { code: 'fs_entry_exists', message })
    assert.throws(() => check([place('\xc3\xa9'), place('e\xcc\x81')]), { code: 'fs_entry_exists' })
    assert.throws(() => check([place('Notes')], ['notes']), {
      code: 'fs_entry_exists',
      message: /a name that is there/,
    })
  })

  test('a rename that changes case only goes through, as do names in what was taken away', () => {
    check([take('notes'), place('Notes')], ['notes'])
    check([take('d'), { step: 'makeDirectory', path: 'D', attributes }, place('D/f')], ['d', 'd/f'])
    check([place('a'), place('b')])
  })

  test('where names are bytes nothing of this happens', { skip: process.platform !== 'linux' }, () => {
    using place = makeBase()
    assert.equal(foldsNames(place.base), false)
  })
})
