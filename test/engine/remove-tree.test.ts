import assert from 'node:assert/strict'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { removeTree } from '../../engine/node/remove-tree.ts'
import { hasHandlePaths } from '../../engine/node/volume/confined.ts'
import { textToBytes } from '../../engine/node/volume/system-paths.ts'
import { makeBase } from './directory-support.ts'

/** Two branches of 40 levels with names of 200 bytes, closed to others on the way. */
function plantDeep(top: string): void {
  mkdirSync(join(top, 'deep-0'), { recursive: true })
  let handle = openSync(top, 'r')
  for (let level = 0; level < 40; level += 1) {
    const inside = (name: string) => `/proc/self/fd/${handle}/${name}`
    mkdirSync(inside(`${level}`.padEnd(200, 'a')))
    mkdirSync(inside(`${level}`.padEnd(200, 'b')))
    writeFileSync(inside('file'), '')
    const below = openSync(inside(`${level}`.padEnd(200, 'a')), 'r')
    chmodSync(inside('.'), 0o500)
    closeSync(handle)
    handle = below
  }
  closeSync(handle)
}

test('a tree is removed however deep it is', {
  skip: !hasHandlePaths && 'such trees are made by handles',
}, async () => {
  using place = makeBase()
  const top = join(place.base, 'top')
  plantDeep(top)
  await removeTree(textToBytes(top))
  assert.equal(existsSync(top), false)
})
