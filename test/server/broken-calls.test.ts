import assert from 'node:assert/strict'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { replicateOnce } from '../../server/replicate/replicate.ts'
import { runBroken } from '../engine/faults/broken-child.ts'
import type { FaultCode } from '../engine/faults/failing-calls.ts'
import type { BrokenCall } from '../engine/faults/faulty-thread.ts'
import { createRandom, type Random } from '../engine/simulation/random.ts'
import { noise } from '../engine/volume-support.ts'
import { campaignSeed, scaled } from '../support/campaign.ts'
import { differingPaths, pictureOf } from './campaign/picture.ts'

interface Where extends Pick<BrokenCall, 'kind' | 'thread'> {
  codes: readonly FaultCode[]
  /** About how many such calls one job makes; corrected when one makes fewer. */
  most: number
}

const all = ['EIO', 'ENOSPC', 'EMFILE', 'EROFS', 'EACCES', 'short'] as const
/** Where calls are broken. */
const wheres: Where[] = [
  { kind: 'catalogue', thread: 'main', most: 100, codes: ['EIO', 'ENOSPC'] },
  { kind: 'files', thread: 'main', most: 500, codes: all },
  { kind: 'files', thread: 'worker', most: 250, codes: all },
  { kind: 'native', thread: 'main', most: 20, codes: ['EIO', 'ENOSPC', 'EROFS'] },
  { kind: 'native', thread: 'worker', most: 40, codes: ['EIO', 'EACCES'] },
]
const script = new URL('children/replicate-once.ts', import.meta.url)
const seed = campaignSeed()
const hasNative = process.platform === 'linux' && process.env.SANDBAR_NATIVE !== 'off'

interface Place extends Disposable {
  base: string
  source: string
  target: string
}

function makePlace(): Place {
  const base = mkdtempSync(join(tmpdir(), 'sandbar-broken-'))
  const [source, target] = [join(base, 'source'), join(base, 'target')]
  mkdirSync(join(source, 'deep/er'), { recursive: true })
  for (let index = 0; index < 8; index += 1) writeFileSync(join(source, `deep/${index}`), `content ${index}`)
  writeFileSync(join(source, 'large'), noise(1_300_000))
  return { base, source, target, [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }) }
}

/** Something of each kind, so that each kind of step is taken. */
function change(source: string, random: Random, round: number): void {
  const at = (path: string) => join(source, path)
  writeFileSync(at(`deep/${random.below(8)}`), `changed in round ${round}`)
  writeFileSync(at('large'), noise(1_300_000, random.below(3)))
  renameSync(at(round % 2 ? 'deep/er' : 'moved'), at(round % 2 ? 'moved' : 'deep/er'))
  chmodSync(at('deep/3'), round % 2 ? 0o600 : 0o644)
  for (const name of ['link', 'twin', 'fresh']) rmSync(at(name), { force: true })
  symlinkSync(`deep/${round % 8}`, at('link'))
  linkSync(at(`deep/${random.below(8)}`), at('twin'))
  writeFileSync(at('fresh'), `new in round ${round}`)
}

interface Ended {
  outcome: string
  error: string
  problems: string[]
  bug: string
}

async function run(place: Place, broken: Omit<BrokenCall, 'counter'>) {
  const child = await runBroken(script, [place.base], { ...broken, counter: join(place.base, 'counter') })
  const said = child.signal === null ? (JSON.parse(child.stdout) as Ended) : null
  return { said, ...child }
}

/** What the next job, which nothing breaks, makes of it. */
async function assertMended({ base, source, target }: Place, where: string): Promise<void> {
  const data = join(base, 'data')
  const request = { source, target: { directory: target }, dataDirectory: data, coreVersion: '7.10.2' }
  const watching = { onProgress: () => {}, signal: new AbortController().signal }
  const { outcome, error, problems } = await replicateOnce({ ...request, allowNonEmpty: false }, watching)
  assert.deepEqual({ outcome, error, problems }, { outcome: 'committed', error: '', problems: [] }, where)
  assert.deepEqual(differingPaths(pictureOf(target), pictureOf(source)), [], where)
  assert.deepEqual(leftIn(data), [], `${where}: litter`)
}

function leftIn(data: string): string[] {
  const all = readdirSync(data, { recursive: true, encoding: 'utf8' })
  return all.filter((path) => /\.writing|\/trash-|\.new$|\/(staged|aside|slots|conflicts|listings)\/./.test(path))
}

const rounds = scaled(8)

describe('a job one call of which is broken', () => {
  const random = createRandom(seed)
  const title = 'by a kill or a failure, in any thread, ends whole and honest, and the next one makes it good'
  test(`${title} (${rounds} times, SANDBAR_SEED=${seed})`, async (t) => {
    using place = makePlace()
    await assertMended(place, 'the first job')
    const seen = { kills: 0, failures: 0, committed: 0 }
    for (let round = 1; round <= rounds; round += 1) {
      const where = random.pick(hasNative ? wheres : wheres.filter(({ kind }) => kind !== 'native'))
      const act = random.chance(0.5) ? 'kill' : random.pick(where.codes)
      const old = pictureOf(place.target)
      change(place.source, random, round)
      const { kind, thread } = where
      const at = random.between(1, where.most)
      const forGood = act !== 'kill' && act !== 'short' && random.chance(0.3)
      const { said, calls, code } = await run(place, { kind, thread, act, at, forGood })
      const about = `round ${round}, ${act} at call ${at}${forGood ? ' and all later ones' : ''} of ${calls} of ${kind} in ${thread}`
      assert.ok(act === 'kill' || code === 0, `${about}: ended with ${code}`)
      if (said) assertHonest(place, { said, old, where: about })
      if (calls < at) where.most = Math.max(1, calls)
      else if (act === 'kill') seen.kills += 1
      else seen[said?.outcome === 'committed' ? 'committed' : 'failures'] += 1
      await assertMended(place, about)
    }
    t.diagnostic(`${seen.kills} kills, ${seen.failures} failed jobs, ${seen.committed} that got through all the same`)
  })
})

/** Committed means the same, but for what it names; failed means a name for it and the old tree, or the new one. */
function assertHonest(
  { source, target }: Place,
  { said, old, where }: { said: Ended; old: Map<string, string>; where: string },
): void {
  const [now, goal] = [pictureOf(target), pictureOf(source)]
  assert.equal(said.bug, '', where)
  if (said.outcome === 'committed') {
    const isNamed = (path: string) => said.problems.some((problem) => isNear(problem, path))
    const unnamed = differingPaths(now, goal).filter((path) => !isNamed(path))
    assert.deepEqual(unnamed, [], `${where}: committed with problems ${said.problems.join(', ')}`)
  } else assert.notEqual(said.error, '', where)
  const isWhole = [old, goal].some((tree) => differingPaths(now, tree).length === 0)
  // After a decision that could not be carried out the next start goes on with it.
  if (said.outcome !== 'committed' && !isWhole) assert.match(said.error, /commit to|sync/, where)
}

/** A directory that was not seen keeps what is below it; one whose entry was not seen keeps its time. */
function isNear(problem: string, path: string): boolean {
  return (
    problem === '' ||
    path === problem ||
    path.startsWith(`${problem}/`) ||
    problem.startsWith(`${path}/`) ||
    path === ''
  )
}
