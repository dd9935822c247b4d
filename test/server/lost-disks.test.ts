import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { replicateOnce } from '../../server/replicate/replicate.ts'
import { noise } from '../engine/volume-support.ts'
import { readTree } from './program.ts'

interface Scene extends Disposable {
  source: string
  /** On a disk of its own, with the state beside it. */
  disk: string
  target: string
  /** Resolves to the error of the job; `''` when it was committed. */
  replicate(): Promise<string>
}

/** A source, and a target on a small disk of its own; null, said aloud, where none can be mounted. */
function makeScene(t: TestContext): Scene | null {
  const base = mkdtempSync(join(tmpdir(), 'sandbar-disk-'))
  const [source, disk] = [join(base, 'source'), join(base, 'disk')]
  for (const directory of [join(source, 'deep'), disk]) mkdirSync(directory, { recursive: true })
  for (const name of ['a', 'deep/b']) writeFileSync(join(source, name), `content of ${name}`)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'pipe' })
  } catch {
    rmSync(base, { recursive: true })
    t.skip('no file system can be mounted here')
    return null
  }
  const target = join(disk, 'target')
  const request = { source, target: { directory: target }, coreVersion: '7.10.2', allowNonEmpty: false }
  const watching = { onProgress: () => {}, signal: new AbortController().signal }
  const named = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))
  return {
    ...{ source, disk, target },
    replicate: () =>
      replicateOnce({ ...request, dataDirectory: join(disk, 'data') }, watching).then(({ error }) => error, named),
    [Symbol.dispose]() {
      execFileSync('umount', ['-l', disk])
      rmSync(base, { recursive: true, force: true })
    },
  }
}

/** Contents are too long for a message. */
function isSame(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content)
}

const remount = (disk: string, how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${how}`, disk])

describe('a disk that is lost and found', () => {
  test('full: the job says so, the last point stays, and there is a next one once there is room', async (t) => {
    using scene = makeScene(t)
    if (!scene) return
    const { source, target, replicate } = scene
    assert.equal(await replicate(), '')
    const old = readTree(target)
    for (const size of [4_000_000, 3_500_000]) {
      writeFileSync(join(source, 'large'), noise(size))
      assert.match(await replicate(), /the file system is full/)
      assert.deepEqual(readTree(target), old)
    }
    writeFileSync(join(source, 'large'), noise(100_000))
    assert.equal(await replicate(), '')
    assert.ok(isSame(readTree(target), readTree(source)))
  })

  test('read-only: refused by name, and back to work afterwards', async (t) => {
    using scene = makeScene(t)
    if (!scene) return
    const { source, disk, target, replicate } = scene
    assert.equal(await replicate(), '')
    const old = readTree(target)
    writeFileSync(join(source, 'a'), 'changed')
    remount(disk, 'ro')
    assert.match(await replicate(), /read-only|readonly|EROFS/)
    assert.deepEqual(readTree(target), old)
    remount(disk, 'rw')
    assert.equal(await replicate(), '')
    assert.deepEqual(readTree(target), readTree(source))
  })

  test('a source that has vanished is no empty source', async (t) => {
    using scene = makeScene(t)
    if (!scene) return
    const { source, target, replicate } = scene
    assert.equal(await replicate(), '')
    const old = readTree(target)
    renameSync(source, `${source}-elsewhere`)
    assert.match(await replicate(), /there is no such directory/)
    assert.deepEqual(readTree(target), old)
    renameSync(`${source}-elsewhere`, source)
    assert.equal(await replicate(), '')
  })

  test('a target that has vanished is made anew and filled', async (t) => {
    using scene = makeScene(t)
    if (!scene) return
    const { source, target, replicate } = scene
    assert.equal(await replicate(), '')
    rmSync(target, { recursive: true })
    const error = await replicate()
    assert.ok(error === '' || existsSync(target), error)
    if (error !== '') assert.equal(await replicate(), '', error)
    assert.deepEqual(readTree(target), readTree(source))
  })
})
