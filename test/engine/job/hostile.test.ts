import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { carriesAll, isRefusal, type PeerMessage, type PeerReply, type Step } from '@sandbar/engine'
import { packSteps } from '../../../engine/core/packed-steps.ts'
import { addSteps, mostPlanBytes } from '../../../engine/job/target/add-steps.ts'
import { checkMessage } from '../../../engine/job/wire/check-message.ts'
import { checkReply } from '../../../engine/job/wire/check-reply.ts'
import { readSteps } from '../../../engine/job/wire/check-steps.ts'
import type { PeerHandler } from '../../../engine/ports/transport.ts'
import { asAlpha } from './impostor.ts'
import { createPair, createRelationship, scan } from './support.ts'

const digest = 'a'.repeat(64)
const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs: 0n }
const counters = {
  ...{ bytesTransferred: 0, bytesUnchanged: 0, bytesDeleted: 0, bytesTotal: 0 },
  ...{ filesTransferred: 0, filesUnchanged: 0, filesDeleted: 0, filesTotal: 0 },
}
const settings = {
  targetAddress: '203.0.113.20',
  targetPort: 3712,
  sourceRootReadOnly: false,
  mapLocalIdsToNfsIds: false,
  replicationEnabled: true,
  replicationMode: 'REPLICATION_CONTINUOUS' as const,
  blackoutTimezone: 'UTC',
  blackoutWindows: [{ startHour: 1, startMinute: 0, endHour: 2, endMinute: 0, onDays: ['EVERY_DAY'] as ['EVERY_DAY'] }],
  snapshotPolicies: [{ id: 1, targetExpiration: '' }],
}

const withXattrs = { ...attributes, xattrs: '[["user.a","v"]]', xattrScope: 'all' } as const
const steps: Step[] = [
  { step: 'take', path: 'a', slot: 0 },
  { step: 'makeDirectory', path: 'd', attributes },
  { step: 'place', path: 'd/f', digest, size: 1, attributes },
  { step: 'link', path: 'd/l', target: 'f', attributes },
  { step: 'move', slot: 0, path: 'd/a' },
  { step: 'place', path: 'd/s', digest, size: 1, sparse: true, attributes },
  { step: 'name', path: 'd/n', of: 'd/f' },
  { step: 'attributes', path: '', attributes: withXattrs },
]
const region = { offset: 0, length: 2 }
const recipe = { digest, size: 2, basis: 'a', copies: [{ ...region, from: 0 }], regions: [region] }
const contents = [{ ...recipe, holes: [region], isLast: true }]

/** One of each sort, all in order. */
function soundMessages(id: string): PeerMessage[] {
  const job = { id, pointId: 'one' }
  const paths = { sourceRootPath: '/projects/', targetRootPath: '/replica' }
  return [
    { type: 'announce', id, sourceRootId: '3', settings, ...paths },
    { type: 'authorized', id, targetRootPath: '/replica/', targetRootId: '3' },
    { type: 'settings', id, settings, sourceRootPath: '/projects/' },
    { type: 'deleted', id, reason: 'why' },
    { type: 'disconnected', id },
    { type: 'reconnecting', id },
    { type: 'reversed', id, sourceAddress: { address: 'alpha', port: 3712 }, settings, turns: 1 },
    { type: 'job-begin', ...job, startedAtMs: 0.5, carries: carriesAll },
    { type: 'job-listing', ...job, after: 'a/b' },
    { type: 'job-stage', ...job, contents, counters },
    { type: 'job-compare', ...job, path: 'a', regions: [region] },
    { type: 'job-plan', ...job, from: 0 },
    { type: 'job-commit', ...job, steps: 8, takenAtMs: 5, treeDigest: digest },
    { type: 'job-abort', ...job, error: 'why', discard: true },
  ]
}

const entry = { path: 'd/f', kind: 'file' as const, size: 1, digest, identity: '1:2', witness: '', ...attributes }
const soundReplies: { [Type in PeerMessage['type']]?: PeerReply<PeerMessage> } = {
  announce: { targetClusterName: 'beta' },
  'job-begin': { carries: carriesAll, treeDigest: digest, committed: 'one', have: [[digest, 1]], partial: [recipe] },
  'job-listing': {
    entries: [{ ...entry, blocks: [digest], linked: true, sparse: true, racy: true, xattrs: '[["user.a","v"]]' }],
    next: 'd/f',
  },
  'job-compare': { digests: ['0a'.repeat(16)] },
  'job-commit': { recoveryPointMs: 5, drifted: 0 },
}

/** Nothing of our messages may have any of these values. */
const nonsense = [
  Number.NaN,
  -1,
  2 ** 60,
  '../escape',
  'x\0',
  '\u{1f30a}'.repeat(400_000),
  { a: 1 },
  [[]],
  [null],
  5n ** 90n,
]

/** The value with one member spoilt or missing or new, for each member at any depth. */
function* spoilt(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of spoilt(item)) yield value.with(index, other)
      for (const other of nonsense) yield value.with(index, other)
    }
  } else if (typeof value === 'object' && value !== null) {
    const members = value as Record<string, unknown>
    yield { ...members, extra: 1 }
    for (const name of Object.keys(members)) {
      for (const other of spoilt(members[name])) yield { ...members, [name]: other }
      const left = { ...members }
      delete left[name]
      if (!['basis', 'copies', 'holes', 'blocks', 'racy', 'linked', 'sparse', 'xattrs', 'xattrScope'].includes(name))
        yield left
      for (const other of nonsense) if (!isFine(name, other)) yield { ...members, [name]: other }
    }
  }
}

/** Words for people may be any; moments may lie before 1970. */
function isFine(name: string, value: unknown): boolean {
  const isShortText = typeof value === 'string' && value.length < 100
  const words =
    /^(reason|error|.*RootPath|.*RootId|targetClusterName|address|targetAddress|targetExpiration|identity|witness)$/
  if (words.test(name)) return isShortText
  if (name === 'target') return isShortText
  return /Ms$/.test(name) && typeof value === 'number' && Number.isFinite(value)
}

describe('messages of another cluster', () => {
  test('that are in order pass', () => {
    for (const message of soundMessages('one')) checkMessage(message)
  })

  test('with any member spoilt, missing or too many are refused', () => {
    let tried = 0
    for (const message of soundMessages('one')) {
      for (const bad of spoilt(message)) {
        const check = () => checkMessage(bad as PeerMessage)
        assert.throws(check, { code: 'peer_protocol' }, JSON.stringify(bad, show)?.slice(0, 300))
        tried += 1
      }
    }
    assert.ok(tried > 1000)
  })

  test('do not reach anything by names that every object has', () => {
    for (const type of ['constructor', '__proto__', 'toString', '', 5, null]) {
      assert.throws(() => checkMessage({ type, id: 'one' } as unknown as PeerMessage), { code: 'peer_protocol' })
    }
  })

  test('name paths of steps only below their root', () => {
    for (const path of ['..', 'a/../b', '/a', 'a//b', 'a/', './a', 'a\0b', 'n'.repeat(256)]) {
      for (const step of [
        { step: 'take', path, slot: null },
        { step: 'name', path: 'a', of: path },
      ] as const) {
        assert.throws(() => readSteps(packSteps([step])), { code: 'peer_protocol' }, JSON.stringify(path))
      }
    }
  })

  test('bring steps that are in range', () => {
    assert.deepEqual(readSteps(packSteps(steps)), steps)
    for (const { step, path } of [steps[0], steps[4]] as Extract<Step, { slot: number | null }>[]) {
      for (const slot of [Number.NaN, 0.5, -2, 2 ** 60]) {
        assert.throws(() => readSteps(packSteps([{ step, path, slot } as Step])), { code: 'peer_protocol' })
      }
    }
    for (const wrong of [
      { mode: 0o10000 },
      { uid: 0xffff_ffff },
      { gid: 0xffff_ffff },
      { modifiedNs: -(2n ** 63n) },
      { xattrs: 'x' },
    ]) {
      const step: Step = { step: 'attributes', path: 'a', attributes: { ...attributes, ...wrong } }
      assert.throws(() => readSteps(packSteps([step])), { code: 'peer_protocol' }, JSON.stringify(Object.keys(wrong)))
    }
    const tooMany = Array.from({ length: 10_001 }, () => steps[0] as Step)
    assert.throws(() => readSteps(packSteps(tooMany)), { code: 'peer_protocol' })
  })

  test('bring no steps that are cut off', () => {
    const whole = packSteps(steps)
    for (let length = 1; length < whole.length; length += 1) {
      let cut: Step[] = []
      try {
        cut = readSteps(whole.subarray(0, length))
      } catch (error) {
        assert.ok(isRefusal(error, 'peer_protocol'), String(error))
        continue
      }
      assert.deepEqual(cut, steps.slice(0, cut.length))
    }
  })
})

describe('answers of another cluster', () => {
  test('with any member spoilt, missing or too many are refused', () => {
    for (const message of soundMessages('one')) {
      const reply = soundReplies[message.type] as PeerReply<typeof message> | undefined
      if (reply === undefined) continue
      assert.equal(checkReply(message, reply), reply)
      for (const bad of spoilt(reply)) {
        const check = () => checkReply(message, bad as PeerReply<typeof message>)
        assert.throws(check, { code: 'peer_protocol' }, JSON.stringify(bad, show)?.slice(0, 300))
      }
    }
  })
})

describe('a target with a hostile source', () => {
  test('refuses what is spoilt, keeps its tree and goes on', async () => {
    const { pair, id, link } = await asAlpha()
    const before = await scan(pair.beta.volume, '')
    await link.request({ type: 'job-begin', id, pointId: 'one', startedAtMs: 0, carries: carriesAll })
    for (const message of soundMessages(id).filter(({ type }) => type !== 'announce')) {
      let count = 0
      for (const bad of spoilt(message)) {
        count += 1
        const isAboutOthers = (bad as { id: unknown }).id !== id
        if (isAboutOthers || count % 20 > 0) continue
        await assert.rejects(link.request(bad as PeerMessage), { code: 'peer_protocol' })
      }
    }
    assert.deepEqual(await scan(pair.beta.volume, ''), before)
    const answer = await link.request({
      type: 'job-commit',
      id,
      pointId: 'one',
      steps: 0,
      takenAtMs: 9,
      treeDigest: '',
    })
    assert.deepEqual(answer, { recoveryPointMs: 9, drifted: 0 })
    await pair.beta.cluster.close()
  })

  test('takes no plan without end', async () => {
    const pair = await createPair()
    const stage = await pair.beta.volume.openStage('one', 'replica')
    const session = { steps: 1, planBytes: mostPlanBytes - 1000, touched: new Set<string>(), stage }
    await addSteps(session, { from: 1, steps: [steps[0] as Step] })
    const more = () => addSteps(session, { from: 2, steps })
    await assert.rejects(more, { code: 'peer_protocol', message: /want fewer changes/ })
    assert.equal(session.steps, 2)
    await pair.close()
  })
})

describe('a source with a hostile target', () => {
  /** The error of a job to a target that answers a listing so. */
  async function jobWith(listing: (after: string | null) => object): Promise<string> {
    let replies: PeerHandler | undefined
    const pair = await createPair({
      wrap(name, ports) {
        if (name === 'alpha') return ports
        const { transport } = ports
        const serve: typeof transport.serve = (self, handler, onLink) => {
          replies = handler
          return transport.serve(self, (...asked) => spoil(asked), onLink)
        }
        return { ...ports, transport: { ...transport, serve, dial: transport.dial } }
      },
    })
    const spoil = async ([message, bytes, link]: Parameters<PeerHandler>) => {
      if (message.type === 'job-listing') return listing(message.after) as PeerReply<PeerMessage>
      assert.ok(replies)
      return replies(message, bytes, link)
    }
    const { id } = (await createRelationship(pair)).record
    await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
    await pair.clock.settle()
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    await pair.close()
    return record.errorFromLastJob
  }

  const root = { ...entry, path: '', kind: 'directory', size: 0, digest: '' }

  test('ends the job when the listing is no listing', async () => {
    assert.match(await jobWith(() => ({ entries: [{ ...root, path: '../x' }], next: null })), /not of its form/)
    assert.match(await jobWith(() => ({ entries: 5, next: null })), /not of its form/)
  })

  test('ends the job when the listing goes round in circles', async () => {
    assert.match(await jobWith(() => ({ entries: [root], next: '' })), /out of order/)
    assert.match(await jobWith(() => ({ entries: [], next: 'a' })), /elsewhere/)
    assert.match(await jobWith(() => ({ entries: [root, { ...entry, path: 'b' }], next: 'a' })), /elsewhere/)
  })
})

function show(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
