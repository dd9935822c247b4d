import { changeFiles } from './file-actions.ts'
import { finish, mend } from './finish.ts'
import { handleSnapshot } from './hand-made.ts'
import { type Checker, createChecker } from './invariants.ts'
import { createRandom } from './random.ts'
import { askVerb, beginWithPolicy, changeLink, changeProcess, createRelationship } from './verb-actions.ts'
import { drawWeather } from './weather.ts'
import { call, createWorld, sideNames, start, viewsOf, type World, type WorldOptions } from './world.ts'

export interface Outcome {
  seed: number
  /** What did not hold; empty when all did. */
  violations: string[]
  /** The same for the same seed. */
  traceHash: string
  trace: string[]
  /** Points that targets have made visible. */
  points: number
  /** Those of them that snapshots of policies are. */
  keptPoints: number
}

export interface SimulationOptions extends Pick<WorldOptions, 'sabotage'> {
  seed: number
  steps: number
}

/** How often what happens. */
type Habits = Readonly<Record<'file' | 'verb' | 'timer' | 'little' | 'much' | 'link' | 'process', number>>

const allHabits: readonly Habits[] = [
  { file: 30, verb: 16, timer: 30, little: 12, much: 6, link: 4, process: 2 },
  // Administrators who fail over and back, and a link that flaps meanwhile.
  { file: 8, verb: 34, timer: 30, little: 12, much: 4, link: 9, process: 3 },
  // Processes that hardly live.
  { file: 15, verb: 14, timer: 40, little: 8, much: 3, link: 3, process: 10 },
]

/**
 * Two clusters, their clock, network, disks and crashes from one seed: people and faults do at random what they may,
 * and after each step everything that must always hold is looked at. Then the faults stop, and both sides have to
 * become the same. Ends at the first thing that does not hold.
 */
export async function simulate({ seed, steps, sabotage }: SimulationOptions): Promise<Outcome> {
  const trace: string[] = []
  const random = createRandom(seed)
  const note = (line: string) => {
    trace.push(line)
    if (process.env.SHOW) console.error(line)
  }
  const world = await createWorld({ seed, random, note, ...(sabotage ? { sabotage } : {}) })
  const checker = createChecker(world)
  world.watch = checker.watch
  const strays = watchStrays(world)
  try {
    for (const name of sideNames) start(world, world.stations[name])
    await world.clock.advance(1000)
    await createRelationship(world)
    // Most lives begin with a relationship that works; the others have to get there in bad weather.
    if (random.chance(0.75)) await establish(world)
    if (world.hasPolicies && random.chance(0.8)) await beginWithPolicy(world)
    world.weather = drawWeather(random)
    const habits = random.pick(allHabits)
    while (world.step < steps && world.violations.length === 0) await takeStep(world, { checker, habits })
    if (world.violations.length === 0) await finish(world, checker)
  } finally {
    strays.stop()
  }
  const { violations } = world
  const keptPoints = world.committed.filter(({ isKept }) => isKept).length
  return { seed, violations, traceHash: hashOf(trace), trace, points: world.committed.length, keptPoints }
}

/** Everything gets as far as it does without anybody's doing. */
export async function establish(world: World): Promise<void> {
  await world.clock.advance(1000)
  for (const name of sideNames) {
    for (const view of await viewsOf(world.stations[name])) {
      const work = mend(world, world.stations[name], view)
      if (work) void call(world, world.stations[name], 'authorize', work)
      await world.clock.advance(5000)
    }
  }
}

async function takeStep(world: World, { checker, habits }: { checker: Checker; habits: Habits }): Promise<void> {
  world.step += 1
  const kind = world.random.weighted(habits)
  world.note(`${world.step} ${kind} at ${world.clock.now()}`)
  if (kind === 'file') await changeFiles(world)
  if (world.takesSnapshots && world.random.chance(0.15)) handleSnapshot(world)
  if (world.setsClock && world.random.chance(0.08)) await setClock(world)
  if (kind === 'verb') await askVerb(world)
  if (kind === 'timer') await world.clock.advanceToNext()
  if (kind === 'little') await world.clock.advance(world.random.between(1, 300))
  if (kind === 'much') await world.clock.advance(world.random.between(1000, 90_000))
  if (kind === 'link') changeLink(world)
  if (kind === 'process') changeProcess(world)
  await world.clock.settle()
  await checker.check()
}

/** By a little, over some schedules, over every retry and expiration; what fell due in between fires at the new time. */
async function setClock({ clock, random, note }: World): Promise<void> {
  const toMs = clock.now() + random.pick([30, 150_000, 3_600_000, 40 * 86_400_000])
  note(`the clock is set to ${toMs}`)
  await clock.set(toMs)
}

/** A failure that nobody waits for would end a real process. */
export function watchStrays(world: World): { stop(): void } {
  const hear = (reason: unknown) => {
    const shown = reason instanceof Error ? reason.stack : String(reason)
    world.violations.push(`Nobody handled ${shown}`)
  }
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', hear)
  return {
    stop() {
      process.off('unhandledRejection', hear)
      for (const other of others) process.on('unhandledRejection', other)
    },
  }
}

/** FNV-1a over all lines. */
function hashOf(lines: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of lines.join('\n')) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16)
}
