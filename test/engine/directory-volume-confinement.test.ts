import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isRefusal, Refusal, type Volume } from '@sandbar/engine'
import { createDirectoryVolume, createSystemClock } from '@sandbar/engine/node'
import { scaled } from '../support/campaign.ts'
import { makeBase, openVolume, rootOf } from './directory-support.ts'
import { pieces, readText, refusing, scan } from './volume-support.ts'

const inside = 'this lies inside'
const outside = 'this lies outside'

interface Scene {
  volume: Volume
  /** Absolute path of the directory that is swapped. */
  victim: string
  outsideDirectory: string
}

/** While `work` runs another process swaps the directory `p` of a volume for a symlink that leads out. */
async function underAttack(work: (scene: Scene) => Promise<void>): Promise<void> {
  const fast = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const base = mkdtempSync(join(fast, 'sandbar-confined-'))
  const [root, outsideDirectory] = [join(base, 'root'), join(base, 'outside')]
  const victim = join(root, 'p')
  for (const directory of [join(victim, 'a'), join(outsideDirectory, 'a')]) mkdirSync(directory, { recursive: true })
  writeFileSync(join(victim, 'a', 'f'), inside)
  writeFileSync(join(outsideDirectory, 'a', 'f'), outside)
  const volume = createDirectoryVolume({ root, stateDirectory: join(base, 'state'), clock: createSystemClock() })
  const script = fileURLToPath(new URL('children/symlink-swapper.ts', import.meta.url))
  const attacker = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, victim, outsideDirectory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    await once(attacker.stdout, 'data')
    await work({ volume, victim, outsideDirectory })
  } finally {
    attacker.kill('SIGKILL')
    await once(attacker, 'exit')
    await volume.close()
    rmSync(base, { recursive: true, force: true })
  }
}

interface Tally {
  done: number
  refused: number
}

/**
 * Counts what got through; anything but a refusal is a bug. Goes on for a while when the attacker got no turn, since
 * then nothing was tried.
 */
async function attempt(usually: number, once: (n: number) => Promise<void>): Promise<Tally> {
  const times = scaled(usually)
  const tally = { done: 0, refused: 0 }
  const isRun = () => tally.done > 0 && tally.refused > 0
  for (let n = 0; n < times || (!isRun() && n < 200 * times); n += 1) {
    try {
      await once(n)
      tally.done += 1
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
      tally.refused += 1
    }
  }
  return tally
}

function assertBothHappened({ done, refused }: Tally): void {
  assert.ok(done > 0 && refused > 0, `the race was run: ${done} done, ${refused} refused`)
}

describe('a directory volume under a symlink swapper', () => {
  test('never reads outside, where a plain path does', () =>
    underAttack(async ({ volume, victim }) => {
      let escaped = 0
      for (let n = 0; n < 20_000 && escaped === 0; n += 1) {
        try {
          if (readFileSync(join(victim, 'a', 'f'), 'utf8') === outside) escaped += 1
        } catch {}
      }
      assert.ok(escaped > 0, 'the attack works on a plain path')
      const read = async () => assert.equal(await readText(volume, 'p/a/f'), inside)
      assertBothHappened(await attempt(3000, read))
    }))

  test('never creates, writes, renames or removes outside', () =>
    underAttack(async ({ volume, outsideDirectory }) => {
      const before = readdirSync(outsideDirectory, { recursive: true })
      const tally = await attempt(1500, async (n) => {
        await volume.create('p/a', `n${n}`, { kind: n % 2 === 0 ? 'file' : 'directory' })
        await volume.rename(`p/a/n${n}`, `p/a/m${n}`, { replace: false })
        await volume.remove(`p/a/m${n}`)
      })
      assertBothHappened(tally)
      const writes = await attempt(1500, async () => {
        await volume.write('p/a/f', pieces(inside))
        await volume.setAttributes('p/a/f', { mode: 0o640 })
      })
      assertBothHappened(writes)
      assert.deepEqual(readdirSync(outsideDirectory, { recursive: true }), before)
      assert.equal(readFileSync(join(outsideDirectory, 'a', 'f'), 'utf8'), outside)
    }))

  test('never scans outside', () =>
    underAttack(async ({ volume }) => {
      const theirs = createHash('sha256').update(outside).digest('hex')
      const look = async () => {
        const { entries } = await scan(volume, '')
        assert.ok(entries.every(({ digest }) => digest !== theirs))
        if (!entries.some(({ path }) => path === 'p/a/f')) throw new Refusal('fs_no_such_entry', 'Cannot see the file')
      }
      assertBothHappened(await attempt(3000, look))
    }))

  test('never commits outside', () =>
    underAttack(async ({ volume, outsideDirectory }) => {
      const stage = await volume.openStage('relationship', '')
      const attributes = { mode: 0o755, uid: 0, gid: 0, modifiedNs: 0n }
      const before = readdirSync(outsideDirectory, { recursive: true })
      await attempt(500, async (n) => {
        const path = `p/a/d${n}`
        await stage.commit({ pointId: String(n), note: '', steps: [{ step: 'makeDirectory', path, attributes }] })
      })
      assert.deepEqual(readdirSync(outsideDirectory, { recursive: true }), before)
    }))
})

describe('what a directory volume finds in a tree', () => {
  test('a dangling symlink is never created through', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const goal = join(place.base, 'created-outside')
    symlinkSync(goal, join(rootOf(place.base, 'v'), 'dangling'))
    await assert.rejects(volume.create('', 'dangling', { kind: 'file' }), refusing('fs_entry_exists'))
    await assert.rejects(volume.write('dangling', pieces('x')), refusing('fs_not_a_file'))
    await assert.rejects(volume.setAttributes('dangling', { size: 3 }), refusing('fs_not_a_file'))
    assert.equal(existsSync(goal), false)
    await volume.close()
  })

  test('pipes and sockets are named as problems and never opened', async (t) => {
    if (process.platform === 'win32') return t.skip('no pipes in directories here')
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const root = rootOf(place.base, 'v')
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer().listen(join(root, 'socket'))
    await once(server, 'listening')
    writeFileSync(join(root, 'file'), 'x')
    const { entries, problems } = await scan(volume, '')
    assert.deepEqual(
      entries.map(({ path }) => path),
      ['', 'file'],
    )
    assert.deepEqual(
      problems.map(({ path, code }) => [path, code]),
      [
        ['pipe', 'special_file'],
        ['socket', 'special_file'],
      ],
    )
    assert.equal((await volume.info('pipe')).kind, 'pipe')
    await assert.rejects(readText(volume, 'pipe'), refusing('fs_not_a_file'))
    await assert.rejects(volume.write('pipe', pieces('x')), refusing('fs_not_a_file'))
    server.close()
    await volume.close()
  })

  test('paths that climb or hide are refused as names', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    writeFileSync(join(place.base, 'v', 'secret'), 'x')
    for (const path of ['..', '../secret', 'a/../../secret', './x', 'a//b', '/etc/passwd', 'a\0b', 'n'.repeat(256)]) {
      await assert.rejects(volume.info(path), refusing('fs_invalid_name'), JSON.stringify(path))
      await assert.rejects(scan(volume, path), refusing('fs_invalid_name'), JSON.stringify(path))
    }
    await volume.close()
  })

  test('a root that holds the state directory is refused', () => {
    using place = makeBase()
    const make = (stateDirectory: string) =>
      createDirectoryVolume({ root: place.base, stateDirectory, clock: createSystemClock() })
    assert.throws(() => make(join(place.base, 'state')), refusing('fs_invalid_argument'))
    assert.throws(() => make(place.base), refusing('fs_invalid_argument'))
  })

  test('directories nest deeper than a path can be long, and more than handles are held', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const names = Array.from({ length: 60 }, (_, level) => `${level}`.padStart(100, 'd'))
    let path = ''
    for (const name of names) {
      await volume.create(path, name, { kind: 'directory' })
      path = path === '' ? name : `${path}/${name}`
      await volume.create(path, 'z', { kind: 'file' })
    }
    assert.ok(path.length > 4096)
    const { entries, problems } = await scan(volume, '')
    assert.deepEqual(problems, [])
    assert.equal(entries.length, 1 + 2 * names.length)
    assert.equal(entries.filter(({ kind }) => kind === 'file').length, names.length)
    await volume.close()
    execFileSync('rm', ['-rf', join(place.base, 'v')])
  })
})
