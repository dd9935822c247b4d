import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { createConfinedTree, hasHandlePaths } from '../../engine/node/volume/confined.ts'
import { makeBase, openVolume, rootOf } from './directory-support.ts'
import { readText, refusing } from './volume-support.ts'

const countHandles = () => readdirSync('/proc/self/fd').length

describe('a directory that was walked to before', () => {
  test('is not followed out of the root', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const root = rootOf(place.base, 'v')
    mkdirSync(join(root, 'p', 'a'), { recursive: true })
    writeFileSync(join(root, 'p', 'a', 'f'), 'inside')
    assert.equal(await readText(volume, 'p/a/f'), 'inside')
    for (const moved of ['p/a', 'p']) {
      const outside = join(place.base, 'outside')
      renameSync(join(root, moved), outside)
      await assert.rejects(readText(volume, 'p/a/f'), refusing('fs_no_such_entry'))
      await assert.rejects(volume.create('p/a', 'new', { kind: 'file' }), refusing('fs_no_such_entry'))
      assert.deepEqual(readdirSync(moved === 'p' ? join(outside, 'a') : outside), ['f'])
      renameSync(outside, join(root, moved))
      assert.equal(await readText(volume, 'p/a/f'), 'inside')
    }
    await volume.close()
  })

  test('gives way to another one in its place', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const root = rootOf(place.base, 'v')
    mkdirSync(join(root, 'a'))
    writeFileSync(join(root, 'a', 'f'), 'old')
    assert.equal(await readText(volume, 'a/f'), 'old')
    renameSync(join(root, 'a'), join(root, 'b'))
    mkdirSync(join(root, 'a'))
    writeFileSync(join(root, 'a', 'f'), 'new')
    assert.equal(await readText(volume, 'a/f'), 'new')
    assert.equal(await readText(volume, 'b/f'), 'old')
    rmSync(join(root, 'a'), { recursive: true })
    await assert.rejects(readText(volume, 'a/f'), refusing('fs_no_such_entry'))
    await volume.close()
  })

  test('costs a bounded number of handles, none of them after the close', async (t) => {
    if (!hasHandlePaths) return t.skip('no handle paths on this system')
    using place = makeBase()
    const root = join(place.base, 'tree')
    for (let n = 0; n < 100; n += 1) mkdirSync(join(root, `d${n}`, 'e'), { recursive: true })
    const before = countHandles()
    const tree = createConfinedTree(root)
    for (let n = 0; n < 100; n += 1) tree.at(`d${n}/e/f`, () => {})
    assert.ok(countHandles() <= before + 17, `${countHandles() - before} handles`)
    tree.close()
    assert.equal(countHandles(), before)
  })

  test('stays open while it is used, whatever happens to it inside', (t) => {
    if (!hasHandlePaths) return t.skip('no handle paths on this system')
    using place = makeBase()
    const root = join(place.base, 'tree')
    for (let n = 0; n < 40; n += 1) mkdirSync(join(root, `d${n}`), { recursive: true })
    const tree = createConfinedTree(root)
    tree.at('d0/f', (address) => {
      renameSync(join(root, 'd0'), join(root, 'moved'))
      // Finds that the directory lies elsewhere, and opens so many others that every free number is taken.
      assert.throws(() => tree.at('d0/g', () => {}), { code: 'ENOENT' })
      for (let n = 1; n < 40; n += 1) tree.at(`d${n}/f`, () => {})
      writeFileSync(address, 'x')
    })
    assert.deepEqual(readdirSync(join(root, 'moved')), ['f'])
    assert.ok(
      Array.from({ length: 39 }, (_, n) => readdirSync(join(root, `d${n + 1}`))).every(({ length }) => length === 0),
    )
    tree.close()
  })
})
