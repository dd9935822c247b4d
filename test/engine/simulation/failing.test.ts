import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createPair, createRelationship, type Pair, put } from '../job/support.ts'
import { createFailingPorts, type Failing, type FailingPorts } from './failing.ts'
import { differenceOf, type Picture, readPicture } from './trees.ts'

/** A pair, its relationship, and one failing decorator around all ports of both sides. */
interface Stage {
  pair: Pair
  id: string
  failing: FailingPorts
}

interface Scenario {
  title: string
  /** What is there before calls begin to fail. */
  prepare(stage: Stage): Promise<void>
  /** What goes on while one call fails; calls may be refused. */
  act(stage: Stage): Promise<void>
}

const firstJob: Scenario = {
  title: 'a first job',
  prepare: async () => {},
  async act({ pair, id }) {
    await pair.beta.cluster.authorize(id, { nonEmptyDirectory: true, pathCreate: false })
    await pair.clock.settle()
  },
}

const incremental: Scenario = {
  title: 'a job that has something of everything to do',
  async prepare(stage) {
    await firstJob.act(stage)
    const { files } = stage.pair.alpha.cluster
    await put(files, 'projects/notes.txt', 'flood')
    await put(files, 'projects/new.txt', 'new')
    await files.rename('projects/maps', 'projects/charts', { replace: false })
    await files.create('projects', 'latest', { kind: 'symlink', target: 'charts' })
    await files.setAttributes('projects/charts/bay.csv', { mode: 0o600 })
  },
  async act({ pair, id }) {
    await pair.alpha.cluster.replicate(id)
    await pair.clock.settle()
  },
}

const failover: Scenario = {
  title: 'a failover and the way back',
  prepare: firstJob.act,
  async act({ pair, id }) {
    const { cluster } = pair.beta
    await cluster.makeTargetWritable(id)
    await pair.clock.advance(61_000)
    await put(cluster.files, 'replica/ours.txt', 'ours')
    await cluster.reconnectTarget(id)
    await pair.clock.settle()
  },
}

const kinds: readonly Omit<Failing, 'at'>[] = [
  { code: 'fs_io', ports: ['volume', 'stage', 'catalogue', 'manifests'] },
  { code: 'fs_no_space', ports: ['stage', 'catalogue', 'manifests'] },
  { code: 'peer_unreachable', ports: ['transport', 'link'] },
]
const mostCalls = 500

describe('a port whose n-th call fails, for every n', () => {
  for (const scenario of [firstJob, incremental, failover]) {
    for (const kind of kinds) {
      test(`${scenario.title} with ${kind.code} leaves a whole target, and the next job succeeds`, async () => {
        for (let at = 1; at < mostCalls; at += 1) {
          const failed = await runOnce(scenario, { ...kind, at })
          if (failed !== undefined) continue
          assert.ok(at > 3, `${at - 1} calls`)
          return
        }
        assert.fail(`no clean run after ${mostCalls} calls`)
      })
    }
  }
})

/** Answers which call failed; undefined when the run was clean. */
async function runOnce(scenario: Scenario, what: Failing): Promise<string | undefined> {
  const failing = createFailingPorts()
  const pair = await createPair({ wrap: (_, ports) => failing.wrap(ports) })
  const { id } = (await createRelationship(pair)).record
  const stage = { pair, id, failing }
  await scenario.prepare(stage)
  const before = await readPicture(pair.beta.volume, 'replica')
  failing.arm(what)
  await scenario.act(stage).catch(() => {})
  await pair.clock.settle()
  const failed = failing.disarm()
  const about = `${failed} (call ${what.at})`
  const after = await readPicture(pair.beta.volume, 'replica')
  if (scenario !== failover) await assertWhole(pair, { before, after, about })
  await mend(stage)
  await assertEven(stage, about)
  await pair.close()
  return failed
}

/** The target is as it was, or as the source is: no third thing. */
async function assertWhole(
  pair: Pair,
  { before, after, about }: { before: Picture; after: Picture; about: string },
): Promise<void> {
  const wanted = await readPicture(pair.alpha.volume, 'projects')
  if (differenceOf(before, after) === undefined) return
  assert.equal(differenceOf(wanted, after), undefined, about)
}

/** What people do when they see what has become of it. */
async function mend({ pair, id }: Stage): Promise<void> {
  const { alpha, beta, clock } = pair
  await clock.advance(65_000)
  const { state } = (await beta.cluster.targetRelationship(id)).record
  if (state === 'AWAITING_AUTHORIZATION') {
    await beta.cluster.authorize(id, { nonEmptyDirectory: true, pathCreate: false })
  }
  if (state === 'DISCONNECTED') await beta.cluster.reconnectTarget(id)
  await clock.advance(65_000)
  await alpha.cluster.replicate(id)
  await clock.settle()
}

/** Both sides are the same, agree on their point, and complain of nothing. */
async function assertEven({ pair, id }: Stage, about: string): Promise<void> {
  const { alpha, beta } = pair
  const [wanted, found] = [await readPicture(alpha.volume, 'projects'), await readPicture(beta.volume, 'replica')]
  assert.equal(differenceOf(wanted, found), undefined, about)
  const source = await alpha.cluster.sourceRelationship(id)
  const target = await beta.cluster.targetRelationship(id)
  for (const view of [source, target]) {
    const { state, errorFromLastJob, role } = view.record
    assert.deepEqual([state, errorFromLastJob, view.job], ['ESTABLISHED', '', null], `${about}, ${role}`)
  }
  assert.equal(source.record.recoveryPoint?.pointId, target.record.recoveryPoint?.pointId, about)
  assert.equal((await alpha.cluster.snapshots()).length, 1, about)
  assert.equal((await beta.cluster.snapshots()).length, 1, about)
  const stage = await beta.volume.openStage(id, 'replica')
  assert.equal((await stage.have()).size, 0, about)
}
