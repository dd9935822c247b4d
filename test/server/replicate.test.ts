import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import { parseCommand } from '../../server/cli/parse.ts'
import { toReplicateRequest } from '../../server/cli/replicate-request.ts'
import { UsageError } from '../../server/cli/usage-error.ts'
import { findDirectories } from '../../server/replicate/directories.ts'
import { createPrograms, freePorts, readTree } from './program.ts'

const bare = { environment: {}, file: undefined }
const programs = createPrograms()
after(programs.cleanUp)

async function replicate(args: string[], environment?: Record<string, string>) {
  const { child, ended } = programs.run(['replicate', ...args, '--json'], environment)
  const [out, { code, stderr }] = await Promise.all([text(child.stdout), ended])
  return { code, stderr, report: out === '' ? null : JSON.parse(out) }
}

function plantSource() {
  const base = programs.newDirectory()
  const [source, target, data] = ['source', 'target', 'data'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(join(source, 'deep/er'), { recursive: true })
  for (const name of ['a.txt', 'deep/b.txt', 'deep/er/c.txt']) writeFileSync(join(source, name), `content of ${name}\n`)
  return { base, source, target, data }
}

describe('replicate to a directory', () => {
  test('copies, goes on from where it was, and leaves nothing else in the target', async () => {
    const { source, target, data } = plantSource()
    const first = await replicate([source, target, '--data', data])
    assert.equal(first.code, 0, first.stderr)
    assert.equal(first.report.outcome, 'committed')
    assert.equal(first.report.counters.filesTransferred, 3)
    assert.deepEqual(readTree(target), readTree(source))

    writeFileSync(join(source, 'a.txt'), 'changed\n')
    rmSync(join(source, 'deep/b.txt'))
    const second = await replicate([source, target, '--data', data])
    assert.equal(second.code, 0, second.stderr)
    assert.equal(second.report.relationshipId, first.report.relationshipId)
    assert.equal(second.report.counters.filesTransferred, 1)
    assert.equal(second.report.changes.removed, 1)
    assert.deepEqual(readTree(target), readTree(source))
  })

  test('one data directory keeps several pairs apart', async () => {
    const { base, source, target, data } = plantSource()
    const other = join(base, 'other')
    for (const to of [target, other, target]) assert.equal((await replicate([source, to, '--data', data])).code, 0)
    assert.deepEqual(readTree(other), readTree(target))
  })

  test('exit 3 names what could not be carried', { skip: process.platform === 'win32' }, async () => {
    const { source, target, data } = plantSource()
    execFileSync('mkfifo', [join(source, 'deep/pipe')])
    const { code, report } = await replicate([source, target, '--data', data])
    assert.equal(code, 3)
    assert.deepEqual(
      report.problems.map(({ path, code }: { path: string; code: string }) => [path, code]),
      [['/deep/pipe', 'special_file']],
    )
    assert.deepEqual(readTree(join(target, 'deep/er')), readTree(join(source, 'deep/er')))
    assert.ok(!existsSync(join(target, 'deep/pipe')))
  })

  test('a target that holds something is refused unless allowed, then cleared', async () => {
    const { source, target, data } = plantSource()
    mkdirSync(target)
    writeFileSync(join(target, 'mine.txt'), 'mine')
    const refused = await replicate([source, target, '--data', data])
    assert.equal(refused.code, 1)
    assert.match(refused.report.error, /is not empty.*--allow-non-empty/)
    assert.deepEqual(readdirSync(target), ['mine.txt'])
    assert.equal((await replicate([source, target, '--data', data, '--allow-non-empty'])).code, 0)
    assert.deepEqual(readTree(target), readTree(source))
  })

  const prepare = (args: string[]) => findDirectories(toReplicateRequest(parseCommand(['replicate', ...args], bare)))

  const wrong: [string, (at: ReturnType<typeof plantSource>) => string[], RegExp][] = [
    ['no such source', ({ target, data }) => [`${target}/none`, target, '--data', data], /no such directory.*SOURCE/],
    ['a target inside the source', ({ source, data }) => [source, join(source, 'in'), '--data', data], /one lies in/],
    ['data inside the source', ({ source, target }) => [source, target, '--data', join(source, 'd')], /--data/],
    ['no parent', ({ source, base, data }) => [source, join(base, 'no/t'), '--data', data], /its parent is missing/],
    ['a file as target', ({ source, data }) => [source, join(source, 'a.txt'), '--data', data], /it is no directory/],
  ]
  for (const [title, args, pattern] of wrong) {
    test(`${title} is refused with a hint`, () => {
      assert.throws(() => prepare(args(plantSource())), pattern)
    })
  }

  const misused: [string[], RegExp][] = [
    [['a'], /got 1 words: sandbar replicate SOURCE TARGET/],
    [['a', 'b', 'c'], /got 3 words/],
    [['a', 'b', '--authorize-at', 'https://127.0.0.1:1'], /--authorize-at is for a TARGET as HOST:PORT/],
    [['a', 'b:1', '--authorize-at', 'https://b/path'], /use the API's origin/],
    [['a', 'b:1', '--authorize-at', 'http://b'], /use the API's origin/],
    [['a', 'b:0'], /use a port from 1 to 65535, or \.\/b:0 for a directory/],
    [['a', 'b:1', '--target-path', 'c'], /use a path that begins with/],
    [['a', 'b:1', '--replication-tls', 'perhaps'], /use on or off/],
  ]
  for (const [args, pattern] of misused) {
    test(`"replicate ${args.join(' ')}" is a wrong use`, () => {
      assert.throws(
        () => toReplicateRequest(parseCommand(['replicate', ...args], bare)),
        (error) => error instanceof UsageError && pattern.test(error.message),
      )
    })
  }

  test('what comes after -- is an operand, also with a dash', () => {
    const { source, target } = toReplicateRequest(parseCommand(['replicate', '--json', '--', '-a', '-b'], bare))
    assert.deepEqual([basename(source), 'directory' in target && basename(target.directory)], ['-a', '-b'])
  })

  test('a missing target ends with exit 2', async () => {
    assert.equal((await replicate(['a'])).code, 2)
  })

  test('data on another file system than the target is refused by name', async (t) => {
    const { source, target } = plantSource()
    const elsewhere = '/dev/shm'
    const isElsewhere = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync(source).dev
    if (!isElsewhere) return t.skip('no second file system here')
    const data = join(elsewhere, `sandbar-${process.pid}`)
    try {
      const { code, stderr } = await replicate([source, target, '--data', data])
      assert.equal(code, 1)
      assert.match(stderr, /different file systems. Give --data/)
    } finally {
      rmSync(data, { recursive: true })
    }
  })
})

describe('replicate to a running cluster', () => {
  test('waits for an authorization, or asks for it where the link leads', async () => {
    const { base, source, target, data } = plantSource()
    mkdirSync(target)
    const serve = ['cluster', '--name', 'target', '--seed', 'none', '--no-docs', ...freePorts]
    const cluster = await programs.start([...serve, '--root', target, '--data', join(base, 'target-data')])
    const stranger = await programs.start([...serve, '--data', join(base, 'stranger-data')])
    const { api = '', replication = '' } = cluster.ready.clusters[0] ?? {}
    const to = [source, replication, '--data', data]

    const waiting = await replicate(to)
    assert.equal(waiting.code, 1)
    assert.match(waiting.stderr, /waits for its target: authorize it there/)
    const misled = await replicate([...to, '--authorize-at', stranger.ready.clusters[0]?.api ?? ''])
    assert.equal(misled.code, 1)
    assert.match(misled.stderr, /its certificate is not the one that the target shows/)
    const locked = await replicate([...to, '--authorize-at', api], { SANDBAR_PASSWORD: 'wrong' })
    assert.equal(locked.code, 1)
    assert.match(locked.stderr, /Could not log in/)

    const first = await replicate([...to, '--authorize-at', api])
    assert.equal(first.code, 0, first.stderr)
    assert.deepEqual(readTree(target), readTree(source))
    assert.ok(first.report.bytesOnWire.sent > 0)

    rmSync(join(source, 'a.txt'))
    assert.equal((await replicate(to)).code, 0)
    assert.deepEqual(readTree(target), readTree(source))

    cluster.child.kill('SIGTERM')
    await cluster.ended
    const alone = await replicate(to)
    assert.equal(alone.code, 1)
    assert.equal(alone.report.outcome, 'failed')
    assert.match(alone.stderr, /nothing was committed/)
  })
})

describe('a signal', () => {
  test('ends replicate with exit 1 and nothing half-done; the next run goes on', async () => {
    const { source, target, data } = plantSource()
    for (let index = 0; index < 3000; index += 1) writeFileSync(join(source, `deep/${index}`), `${index}`)
    const { child, ended } = programs.run(['replicate', source, target, '--data', data])
    // The target's directory is made right before the clusters open.
    while (!existsSync(join(data, 'replicate')) && child.exitCode === null) await new Promise(setImmediate)
    child.kill('SIGTERM')
    const { code, stderr } = await ended
    const copied = existsSync(target) ? readdirSync(target) : []
    if (code === 0) assert.deepEqual(copied, readdirSync(source))
    else {
      assert.equal(code, 1)
      assert.match(stderr, /Stopped by SIGTERM/)
      assert.deepEqual(copied, [])
    }
    assert.equal((await replicate([source, target, '--data', data])).code, 0)
    assert.deepEqual(readTree(target), readTree(source))
  })
})
