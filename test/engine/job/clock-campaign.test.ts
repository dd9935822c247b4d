import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createVirtualClock } from '@sandbar/engine/node'
import { campaignSeed, scaled } from '../../support/campaign.ts'
import { createRandom, type Random } from '../simulation/random.ts'
import { addPolicy, keptOn, link, quarterly, quarterMs } from './policy-support.ts'
import { assertSameTrees, createPair, establish, type Pair, put } from './support.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]

/** Both changes of the hour, a leap day, the last second of 32 bits, a turn of the year. */
const beginnings = [
  '2026-03-28T23:40Z',
  '2026-10-24T23:40Z',
  '2028-02-28T23:10Z',
  '2038-01-19T02:50Z',
  '2026-12-31T23:30Z',
]
const names = ['alpha', 'beta'] as const

interface Scene {
  pair: Pair
  id: string
  random: Random
  /** How far the wall clock is from the true time. */
  wall: { offsetMs: number }
  /** Jobs that alpha has ended. */
  jobs: { count: number }
  lastPointMs: number
}

/** A machine whose wall clock is set at random, and two clusters whose processes read it when they start. */
async function createScene(random: Random): Promise<Scene> {
  const wall = { offsetMs: 0 }
  const begin = (base: Pair['clock']) => createVirtualClock({ base, startAtMs: base.now() + wall.offsetMs })
  const clocks = new Map<string, ReturnType<typeof begin>>()
  const pair = await createPair({
    beginsAtMs: Date.parse(random.pick(beginnings)),
    clockOf(name, base) {
      const own = () => clocks.get(name) ?? begin(base)
      clocks.set(name, begin(base))
      return {
        now: () => own().now(),
        schedule: (atMs, fire) => own().schedule(atMs, fire),
        notBefore: (atMs) => own().notBefore?.(atMs),
      }
    },
  })
  const { restart } = pair
  pair.restart = (name) =>
    restart(name, async () => {
      clocks.set(name, begin(pair.clock))
    })
  const id = await establish(pair)
  const timezone = random.pick(['Europe/Berlin', 'UTC', 'America/Sao_Paulo', 'Australia/Lord_Howe'])
  const policy = await addPolicy(pair, { schedule: { ...quarterly, timezone } })
  const mode = 'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS'
  await link(pair, id, { mode, policies: [{ id: policy, targetExpiration: '2hours' }] })
  const jobs = { count: 0 }
  const scene: Scene = { pair, id, random, wall, jobs, lastPointMs: 0 }
  countJobs(scene)
  return scene
}

function countJobs({ pair, jobs }: Scene): void {
  pair.alpha.cluster.subscribe((event) => {
    if (event.type === 'report') jobs.count += 1
  })
}

const acts = {
  edit: async ({ pair, random }: Scene) => {
    await put(pair.alpha.cluster.files, `projects/${random.below(4)}.txt`, `text ${random.below(1000)}`)
  },
  wait: ({ pair, random }: Scene) => pair.clock.advance(random.pick([1000, 70_000, quarterMs])),
  // Set forward while the processes run, or the machine has slept.
  leap: ({ pair, random }: Scene) => pair.clock.set(pair.clock.now() + random.pick([10 * minuteMs, hourMs, 3 * dayMs])),
  // Set while a process does not run: back or forward, by a little or by months.
  restart: async (scene: Scene) => {
    const { pair, random, wall } = scene
    wall.offsetMs = random.pick([0, -1000, -hourMs, hourMs, -dayMs, -40 * dayMs, 400 * dayMs, -12_000 * dayMs])
    const name = random.pick(names)
    await pair.restart(name)
    if (name === 'alpha') countJobs(scene)
  },
}

/** A point is never older than the one before, and no jump sets off more jobs than there are reasons. */
async function checkStep(scene: Scene, { elapsedMs, jobsBefore }: { elapsedMs: number; jobsBefore: number }) {
  const { pair, id, jobs } = scene
  const { record } = await pair.alpha.cluster.sourceRelationship(id)
  const pointMs = record.recoveryPoint?.takenAtMs ?? 0
  assert.ok(pointMs >= scene.lastPointMs, `the point went back from ${scene.lastPointMs} to ${pointMs}`)
  scene.lastPointMs = pointMs
  const most = 4 + 2 * Math.ceil(Math.min(elapsedMs, hourMs) / minuteMs)
  assert.ok(jobs.count - jobsBefore <= most, `${jobs.count - jobsBefore} jobs in ${elapsedMs} ms`)
}

/** Whatever the clocks have been through: jobs and schedules go on at once, and what has expired goes. */
async function checkEnd(scene: Scene): Promise<void> {
  const { pair, id } = scene
  await pair.clock.advance(2 * minuteMs)
  await put(pair.alpha.cluster.files, 'projects/last.txt', 'the last')
  const before = scene.lastPointMs
  await pair.clock.advance(2 * minuteMs)
  const { record } = await pair.alpha.cluster.sourceRelationship(id)
  assert.equal(record.errorFromLastJob, '')
  assert.ok((record.recoveryPoint?.takenAtMs ?? 0) > before, 'no job came within two minutes')
  await assertSameTrees(pair)
  const newest = async () => Math.max(0, ...(await keptOn(pair, 'alpha')).map((snapshot) => snapshot.id))
  const known = await newest()
  await pair.clock.advance(quarterMs + minuteMs)
  assert.ok((await newest()) > known, 'no snapshot of the policy came within its quarter of an hour')
  const off = { replicationEnabled: false, replicationMode: 'REPLICATION_CONTINUOUS' } as const
  await pair.alpha.cluster.modifyRelationship(id, { ...off, snapshotPolicies: [] })
  for (const { id: policy } of await pair.alpha.cluster.policies()) {
    await pair.alpha.cluster.modifyPolicy(policy, { enabled: false })
  }
  await pair.clock.advance(3 * hourMs)
  // The last point stays for as long as its relationship.
  const left = (await keptOn(pair, 'alpha')).filter(({ owners }) => owners.length === 0)
  assert.deepEqual(left, [], 'snapshots outlive their time')
}

describe('clocks that are set back and forward', () => {
  const seed = campaignSeed()
  const lives = scaled(10)
  test(`cost no point, stall nothing and set off no storm of jobs (${lives} lives, SANDBAR_SEED=${seed})`, async () => {
    for (let life = 0; life < lives; life += 1) {
      const random = createRandom(seed + life)
      const scene = await createScene(random)
      const done: string[] = []
      try {
        for (let step = 0; step < 12; step += 1) {
          const act = random.weighted({ edit: 3, wait: 3, leap: 1, restart: 2 })
          done.push(act)
          const [fromMs, jobsBefore] = [scene.pair.clock.now(), scene.jobs.count]
          await acts[act](scene)
          await scene.pair.clock.settle()
          await checkStep(scene, { elapsedMs: scene.pair.clock.now() - fromMs, jobsBefore })
        }
        await checkEnd(scene)
      } catch (error) {
        throw new Error(`Seed ${seed + life}, ${done.join(', ')}: ${(error as Error).message}`, { cause: error })
      }
      await scene.pair.close()
    }
  })
})
