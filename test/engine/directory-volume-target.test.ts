import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Step } from '@sandbar/engine'
import { plan } from '@sandbar/engine'
import { createDirectoryVolume, createSystemClock } from '@sandbar/engine/node'
import { carries, makeBase, openVolume, owners, rootOf, ship, treeOf } from './directory-support.ts'
import { noise, pieces, refusing, scan, writeFile } from './volume-support.ts'

const bytes = (name: string) => Buffer.from(name, 'latin1')
const at = (root: string, name: string) => Buffer.concat([Buffer.from(`${root}/`), bytes(name)])

/** Two volumes and a stage, closed at the end. */
async function withPair(work: (pair: Pair) => Promise<void>): Promise<void> {
  using place = makeBase()
  const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
  const stage = await target.openStage('relationship', '')
  const roots = { from: rootOf(place.base, 'source'), to: rootOf(place.base, 'target') }
  try {
    await work({ base: place.base, source, target, stage, ...roots })
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

interface Pair {
  base: string
  source: ReturnType<typeof openVolume>
  target: ReturnType<typeof openVolume>
  stage: Awaited<ReturnType<ReturnType<typeof openVolume>['openStage']>>
  /** Absolute roots of the two. */
  from: string
  to: string
}

describe('a point on disk, looked at from outside', () => {
  test('carries names of any bytes, modes, owners, times and link targets', () =>
    withPair(async ({ source, target, stage, from, to }) => {
      const names = ['\xff\xfe', '\xc3\xbc', 'new\nline', '-rf', ' trailing ', '...', '\x1b[31m', 'n'.repeat(255)]
      for (const name of names) writeFileSync(at(from, name), name, 'latin1')
      // Without privileges the first two can't be read, so they are a problem and not carried: another test has that.
      const unreadable = owners ? { none: 0, write: 0o200 } : {}
      for (const [name, mode] of Object.entries({ ...unreadable, setuid: 0o4755, setgid: 0o2750, sticky: 0o1777 })) {
        writeFileSync(join(from, name), name)
        if (owners) chownSync(join(from, name), 1234, 4321)
        chmodSync(join(from, name), mode)
      }
      mkdirSync(join(from, 'closed'))
      writeFileSync(join(from, 'closed', 'file'), 'x')
      symlinkSync(bytes('nowhere/\xff'), join(from, 'link'))
      for (const [name, time] of Object.entries({ setuid: '1.000001', '-rf': '-5.25', sticky: '4102444800.123456' })) {
        utimesSync(join(from, name), time, time)
      }
      lutimesSync(join(from, 'link'), '981173106.789012', '981173106.789012')
      utimesSync(join(from, 'closed'), '86400', '86400')
      chmodSync(join(from, 'closed'), 0o555)
      await ship({ source, target, stage, pointId: '1' })

      const list = (root: string) => readdirSync(Buffer.from(root), { encoding: 'latin1' }).sort()
      assert.deepEqual(list(to), list(from))
      for (const name of list(from)) {
        const [here, there] = [from, to].map((root) => lstatSync(at(root, name), { bigint: true }))
        assert.ok(here && there)
        assert.deepEqual([there.mode, there.size], [here.mode, here.size], JSON.stringify(name))
        assert.equal(microsecond(there.mtimeNs), microsecond(here.mtimeNs), JSON.stringify(name))
        if (owners) assert.deepEqual([there.uid, there.gid], [here.uid, here.gid], JSON.stringify(name))
        if (here.isFile() && (here.mode & 0o400n) !== 0n) {
          assert.deepEqual(readFileSync(at(to, name)), readFileSync(at(from, name)))
        }
      }
      assert.deepEqual(readlinkSync(join(to, 'link'), 'buffer'), bytes('nowhere/\xff'))
      chmodSync(join(from, 'closed'), 0o755)
      chmodSync(join(to, 'closed'), 0o755)
    }))
})

function microsecond(ns: bigint): bigint {
  return (ns - (((ns % 1000n) + 1000n) % 1000n)) / 1000n
}

describe('what somebody wrote to the target meanwhile', () => {
  /** Plans from the target as it is, lets `meddle` change it, then commits. */
  async function meddled(pair: Pair, meddle: () => void) {
    const { source, target, stage } = pair
    const [{ entries: before }, { entries: after }] = [await scan(target, ''), await scan(source, '')]
    const { steps } = plan(before, after, { ...carries, movesByIdentity: false })
    meddle()
    return stage.commit({ pointId: 'late', note: '', steps })
  }

  test('is kept in the conflicts folder when a step takes its place', () =>
    withPair(async (pair) => {
      const { base, source, to } = pair
      mkdirSync(join(to, 'gone'))
      for (const name of ['taken', 'gone/deep']) writeFileSync(join(to, name), 'as planned')
      await source.create('', 'made', { kind: 'directory' })
      const { driftedTo } = await meddled(pair, () => {
        writeFileSync(join(to, 'taken'), 'precious')
        writeFileSync(join(to, 'gone', 'deep'), 'precious')
        writeFileSync(join(to, 'made'), 'precious')
      })
      assert.equal(driftedTo.length, 3)
      const kept = driftedTo.map((path) => join(base, 'target', 'state', path))
      const contents = kept.map((path) =>
        readFileSync(lstatSync(path).isDirectory() ? join(path, 'deep') : path, 'utf8'),
      )
      assert.deepEqual(contents, ['precious', 'precious', 'precious'])
      assert.equal(await treeOf(pair.target), await treeOf(source))
    }))

  test('refuses the commit when a step would move it, and the next job goes through', () =>
    withPair(async (pair) => {
      const { source, target, stage, to } = pair
      await writeFile(source, 'before', noise(3000))
      await ship({ source, target, stage, pointId: '1' })
      await source.rename('before', 'after', { replace: false })
      const meddle = () => writeFileSync(join(to, 'before'), 'other')
      await assert.rejects(meddled(pair, meddle), refusing('fs_changed_since_snapshot'))
      assert.deepEqual(readdirSync(to), ['before'])
      await ship({ source, target, stage, pointId: '2' })
      assert.equal(await treeOf(target), await treeOf(source))
    }))

  test('may remove a directory that a step needs', () =>
    withPair(async (pair) => {
      const { source, target, stage, to } = pair
      await source.create('', 'd', { kind: 'directory' })
      await ship({ source, target, stage, pointId: '1' })
      await source.create('d', 'new', { kind: 'directory' })
      await meddled(pair, () => execFileSync('rmdir', [join(to, 'd')]))
      assert.ok(existsSync(join(to, 'd', 'new')))
    }))
})

test('a plan that no honest source makes is refused before anything is decided', () =>
  withPair(async ({ target, stage, to }) => {
    writeFileSync(join(to, 'f'), 'kept')
    const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
    const hostile: Step[][] = [
      [{ step: 'take', path: '../../outside', slot: null }],
      [{ step: 'take', path: '', slot: null }],
      [{ step: 'take', path: 'f', slot: 0 }],
      [{ step: 'move', slot: 0, path: 'f' }],
      [{ step: 'move', slot: '../../../f' as unknown as number, path: 'f' }],
      [{ step: 'attributes', path: 'f', attributes: { ...attributes, mode: 0o200000 } }],
      [{ step: 'attributes', path: 'f', attributes: { ...attributes, modifiedNs: 10n ** 40n } }],
      [{ step: 'link', path: 'l', target: 'a\0b', attributes }],
      [{ step: 'link', path: 'l', target: '', attributes }],
    ]
    const refusals = ['fs_invalid_name', 'fs_invalid_argument'] as const
    const before = await treeOf(target)
    for (const [index, steps] of hostile.entries()) {
      await assert.rejects(
        stage.commit({ pointId: `${index}`, note: '', steps }),
        refusing(...refusals),
        `plan ${index}`,
      )
    }
    assert.equal(await treeOf(target), before)
    assert.equal(await stage.committed(), undefined)
    await stage.commit({ pointId: 'good', note: '', steps: [{ step: 'take', path: 'f', slot: null }] })
    assert.deepEqual(readdirSync(to), [])
  }))

test('a user without privileges carries read-only directories and sees what it cannot read', async (t) => {
  if (!owners) return t.skip('the other tests run without privileges already')
  using place = makeBase()
  chmodSync(place.base, 0o777)
  const script = fileURLToPath(new URL('children/unprivileged-job.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', script, place.base],
    {
      uid: 65534,
      gid: 65534,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  if (errors.includes('EACCES') && errors.includes('open') && output === '') {
    return t.skip(`the sources are not readable for others: ${errors.slice(0, 200)}`)
  }
  assert.deepEqual(JSON.parse(output), {
    first: true,
    second: true,
    modes: ['555', '555'],
    problems: [
      ['unreadable-directory', 'unreadable'],
      ['unreadable-file', 'unreadable'],
    ],
    createCode: 'fs_access_denied',
  })
})

/** A small file system of its own at `directory`, where the system allows it; null after a skip said so. */
function mountSmall(t: TestContext, directory: string, sizeKiB: number): Disposable | null {
  mkdirSync(directory)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKiB}k`, 'tmpfs', directory], { stdio: 'pipe' })
  } catch (thrown) {
    t.skip(
      `no small file system can be mounted here: ${thrown instanceof Error ? thrown.message.split('\n')[0] : thrown}`,
    )
    return null
  }
  return { [Symbol.dispose]: () => void execFileSync('umount', ['-l', directory]) }
}

test('a full disk refuses, keeps the last point, and goes on when there is room', async (t) => {
  using place = makeBase()
  const disk = join(place.base, 'disk')
  using mounted = mountSmall(t, disk, 1024)
  if (mounted === null) return
  const [source, target] = [openVolume(place.base, 'source'), openVolume(disk, 'target')]
  const stage = await target.openStage('relationship', '')
  await writeFile(source, 'small', 'small')
  await ship({ source, target, stage, pointId: '1' })
  const before = await treeOf(target)
  await writeFile(source, 'large', noise(1_200_000))
  for (let count = 0; count < 3; count += 1) {
    await assert.rejects(ship({ source, target, stage, pointId: '2' }), refusing('fs_no_space'))
  }
  assert.equal(await treeOf(target), before)
  const much = pieces(noise(600_000), noise(600_000))
  await assert.rejects(target.write('small', much), refusing('fs_no_space'))
  assert.equal(await treeOf(target), before)
  await source.write('large', pieces(noise(500_000)))
  await ship({ source, target, stage, pointId: '3' })
  assert.equal(await treeOf(target), await treeOf(source))
  await Promise.all([source.close(), target.close()])
})

test('a state directory on another disk makes the stage a reserved name that nobody sees', async (t) => {
  using place = makeBase()
  const root = join(place.base, 'disk')
  using mounted = mountSmall(t, root, 4096)
  if (mounted === null) return
  const source = openVolume(place.base, 'source')
  await writeFile(source, 'f', 'content')
  const target = createDirectoryVolume({ root, stateDirectory: join(place.base, 'state'), clock: createSystemClock() })
  const stage = await target.openStage('relationship', '')
  await ship({ source, target, stage, pointId: '1' })
  assert.deepEqual(readdirSync(root).sort(), ['.sandbar-stage', 'f'])
  assert.deepEqual(
    (await target.list('')).map(({ path }) => path),
    ['f'],
  )
  assert.equal((await target.info('')).childCount, 1)
  assert.equal(await treeOf(target), await treeOf(source))
  const hidden: [string, () => Promise<unknown>][] = [
    ['info', () => target.info('.sandbar-stage')],
    ['list', () => target.list('.sandbar-stage/stages')],
    ['create', () => target.create('', '.sandbar-stage', { kind: 'file' })],
    ['rename', () => target.rename('f', '.sandbar-stage/f', { replace: true })],
    ['remove', () => target.remove('.sandbar-stage')],
  ]
  for (const [name, call] of hidden) await assert.rejects(call(), refusing('fs_no_such_entry'), name)
  const steps: Step[] = [{ step: 'take', path: '.sandbar-stage', slot: null }]
  await assert.rejects(stage.commit({ pointId: '2', note: '', steps }), refusing('fs_no_such_entry'))
  await Promise.all([source.close(), target.close()])
})
