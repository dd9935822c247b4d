import '../without-native.ts'
import './record.ts'
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isRefusal, type Volume } from '@sandbar/engine'
import { campaignSeed, scaled } from '../../support/campaign.ts'
import { makeBase, openVolume, type ShipOptions, ship, stageDirectory, treeOf } from '../directory-support.ts'
import { makeTwoPoints, type Points } from '../kill-support.ts'
import { makeLargePoints, shipInPieces } from '../large-support.ts'
import { createRandom, type Random } from '../simulation/random.ts'
import { writeFile } from '../volume-support.ts'
import { build, drawCrash } from './crash.ts'
import type { Attributes, DiskLog, Inode } from './disk-log.ts'
import { asFoundAgain } from './found-again.ts'
import { recordDisk } from './record.ts'

const seed = campaignSeed()
/** Each state of a disk in a campaign, else some. */
const isCampaign = scaled(1) > 1
const states = scaled(30)

interface Scenario {
  prepare(base: string): Promise<Points>
  ship(sides: { source: Volume; target: Volume }): Promise<void>
}

async function shipWhole({ source, target }: { source: Volume; target: Volume }): Promise<void> {
  const stage = await target.openStage('relationship', '')
  await ship({ source, target, stage, pointId: 'p2' })
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'a job with every kind of step': { prepare: makeTwoPoints, ship: shipWhole },
  'a first job': { prepare: makeFirst, ship: shipWhole },
  'a job of large files in pieces': {
    prepare: makeLargePoints,
    ship: async (sides) => void (await shipInPieces({ ...sides, pointId: 'p2' })),
  },
}

async function makeFirst(base: string): Promise<Points> {
  const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
  await source.create('', 'd', { kind: 'directory' })
  for (const name of ['d/a', 'd/b', 'c']) await writeFile(source, name, `content of ${name}`)
  const points = { old: await treeOf(target), next: await treeOf(source) }
  await target.openStage('relationship', '')
  await Promise.all([source.close(), target.close()])
  return points
}

/** Opens both sides, from one directory or from two, for one piece of work. */
async function withSides<T>(
  [from, to]: [source: string, target: string],
  work: (sides: { source: Volume; target: Volume }) => Promise<T>,
): Promise<T> {
  const source = openVolume(from, 'source', { isInline: true })
  const target = openVolume(to, 'target', { isInline: true })
  try {
    return await work({ source, target })
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

/** One commit, every call of it noted. */
function record(scenario: Scenario, base: string): Promise<DiskLog> {
  return recordDisk(join(base, 'target'), () => withSides([base, base], scenario.ship))
}

interface Crash extends Points {
  base: string
  log: DiskLog
  /** Operations before the power went. */
  length: number
  random: Random
}

/** What a process finds that starts on such a disk: a whole point, and the way on. Throws when it does not. */
async function lookAfter({ base, log, length, random, old, next }: Crash): Promise<void> {
  using place = makeBase()
  const built: { path: string; inode: Inode; attributes: Attributes }[] = []
  mkdirSync(join(place.base, 'source'))
  build(drawCrash(log, { length, random }), join(place.base, 'target'), (path, inode, attributes) => {
    built.push({ path, inode, attributes })
  })
  const where = `after ${length} of ${log.operations.length} operations`
  await asFoundAgain(built, () =>
    withSides([base, place.base], async ({ source, target }) => {
      const stage = await target.openStage('relationship', '')
      const pointId = (await stage.committed())?.pointId
      assert.equal(await treeOf(target), pointId === 'p2' ? next : old, `${where}: point ${pointId}`)
      if (length === log.operations.length) assert.equal(pointId, 'p2', 'the answer was given')
      await shipAtLast({ source, target, stage }, where)
      assert.equal(await treeOf(target), next, `${where}: the next job`)
    }),
  )
  const stage = stageDirectory(place.base, 'target')
  for (const folder of ['aside', 'slots', 'staged']) assert.deepEqual(readdirSync(join(stage, folder)), [], where)
  const conflicts = join(place.base, 'target', 'state', 'conflicts')
  assert.equal(existsSync(conflicts), false, `${where}: something was thought foreign`)
}

/** What was received and is not what it was is refused once, by name, and then sent again. */
async function shipAtLast(sides: Omit<ShipOptions, 'pointId'>, where: string): Promise<void> {
  try {
    await ship({ ...sides, pointId: 'p3' })
  } catch (thrown) {
    assert.ok(isRefusal(thrown, 'fs_io'), `${where}: ${thrown instanceof Error ? thrown.stack : thrown}`)
    await ship({ ...sides, pointId: 'p4' })
  }
}

/** Of a campaign each length three times; else some of all lengths, and the end. */
function lengthsOf({ operations }: DiskLog, random: Random): number[] {
  const all = Array.from({ length: operations.length + 1 }, (_, length) => length)
  if (isCampaign) return all.flatMap((length) => [length, length, length])
  return [operations.length, ...Array.from({ length: states }, () => random.pick(all))]
}

describe('a disk that loses what was not synced', () => {
  const random = createRandom(seed)
  for (const [title, scenario] of Object.entries(scenarios).slice(0, isCampaign ? 3 : 1)) {
    test(`in ${title} leaves a whole point (SANDBAR_SEED=${seed})`, async (t) => {
      using place = makeBase()
      const { base } = place
      const points = await scenario.prepare(base)
      const log = await record(scenario, base)
      const lengths = lengthsOf(log, random)
      for (const length of lengths) await lookAfter({ base, log, length, random, ...points })
      t.diagnostic(`${lengths.length} states of a disk, from ${log.operations.length} operations`)
    })
  }

  test('shows an engine that syncs too little', async (t) => {
    using place = makeBase()
    const { base } = place
    const scenario = scenarios['a job with every kind of step']
    assert.ok(scenario)
    const points = await scenario.prepare(base)
    const log = await record(scenario, base)
    const lazy = { ...log, operations: log.operations.filter(({ type }) => type !== 'sync') }
    let tries = 1
    for (; tries < 200; tries += 1) {
      const length = random.below(lazy.operations.length + 1)
      const isSound = await lookAfter({ base, log: lazy, length, random, ...points }).then(
        () => true,
        () => false,
      )
      if (!isSound) break
    }
    assert.ok(tries < 200, 'nothing was noticed')
    t.diagnostic(`noticed in state ${tries}`)
  })
})
