import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cluster } from '@sandbar/engine'
import { scaled } from '../../support/campaign.ts'
import { put } from '../job/support.ts'
import { finish } from './finish.ts'
import { createChecker } from './invariants.ts'
import { createRandom } from './random.ts'
import { establish, watchStrays } from './simulate.ts'
import { createRelationship } from './verb-actions.ts'
import {
  call,
  crash,
  createWorld,
  hosts,
  record,
  type SideName,
  sideNames,
  start,
  viewsOf,
  type World,
} from './world.ts'

/** Of so many calls one is tried; a campaign tries each. */
const every = scaled(1) >= 10 ? 1 : 4
const still = { delayMs: 0, stalls: 0, failures: 0, breaks: 0, tornScans: 0 }

describe('a process that is killed right before or after the n-th call of a port', () => {
  for (const name of sideNames) {
    test(`as ${name} leaves nothing half done, for every n of a life from the first job to a reversal`, async () => {
      let runs = 0
      for (let at = 1; ; at += every) {
        const { violations, isReached, calls } = await liveUntil(name, at)
        assert.deepEqual(violations, [], `killed at ${calls}`)
        runs += 1
        if (!isReached) break
      }
      assert.ok(runs > 5, `${runs} runs`)
    })
  }
})

async function liveUntil(name: SideName, at: number) {
  const world = await createWorld({ seed: 1, random: createRandom(1), note: () => {} })
  world.weather = still
  const checker = createChecker(world)
  world.watch = checker.watch
  const strays = watchStrays(world)
  for (const side of sideNames) start(world, world.stations[side])
  await world.clock.settle()
  let count = 0
  let calls = ''
  world.onCall = (station, { port, method }) => {
    if (station.name !== name) return
    count += 1
    if (count !== at) return
    calls = `call ${at}, ${port}.${method}`
    crash(world, station)
  }
  try {
    await live(world)
    world.onCall = () => {}
    await checker.check()
    await finish(world, checker)
  } finally {
    strays.stop()
  }
  return { violations: world.violations, isReached: count >= at, calls }
}

/** From the first job over changes, failover and reversal; who is down is started again before the next act. */
async function live(world: World): Promise<void> {
  await createRelationship(world)
  await world.clock.advance(6000)
  await restart(world)
  await establish(world)
  await act(world, 'alpha', async ({ files }) => {
    await put(files, 'projects/notes.txt', 'flood')
    await put(files, 'projects/new.txt', 'new')
    await files.rename('projects/maps', 'projects/charts', { replace: false })
  })
  await act(world, 'alpha', (cluster, id) => cluster.replicate(id))
  await act(world, 'beta', (cluster, id) => cluster.makeTargetWritable(id))
  await act(world, 'beta', ({ files }) => put(files, 'replica/ours.txt', 'ours'))
  await act(world, 'beta', (cluster, id) => cluster.reverseTarget({ id, sourceAddress: hosts.alpha, sourcePort: 3712 }))
  await act(world, 'alpha', (cluster, id) => cluster.reconnectTarget(id))
}

async function act(
  world: World,
  name: SideName,
  work: (cluster: Cluster, id: string) => Promise<unknown>,
): Promise<void> {
  const station = world.stations[name]
  const [view] = await viewsOf(station)
  const { cluster } = station
  if (cluster && view) void call(world, station, 'act', () => work(cluster, view.record.id))
  await world.clock.advance(100)
  await record(world, station)
  await restart(world)
}

async function restart(world: World): Promise<void> {
  for (const name of sideNames) if (world.stations[name].status === 'down') start(world, world.stations[name])
  await world.clock.advance(6000)
}
