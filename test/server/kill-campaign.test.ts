import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createRandom } from '../engine/simulation/random.ts'
import { campaignSeed, scaled } from '../support/campaign.ts'
import { findLitter, findPorts, type RunningCluster, readFiles, startCluster } from './campaign/clusters.ts'
import { createHistory, createTicks, haveCommonMoment } from './campaign/history.ts'
import { createWriter, type Writer } from './campaign/writer.ts'
import { createPrograms, readTree } from './program.ts'

const programs = createPrograms()
after(programs.cleanUp)

const writerCount = 8
const rounds = scaled(3)
const relationships = '/v2/replication/source-relationships/'

/** Eight writers and running jobs until both processes were killed, one some turns of the event loop after the other. */
async function workUntilKilled(
  { alpha, beta, writers }: { alpha: RunningCluster; beta: RunningCluster; writers: Writer[] },
  { random }: { random: ReturnType<typeof createRandom> },
): Promise<number> {
  let left = random.between(10, 120)
  let written = 0
  const { promise: enough, resolve: onEnough } = Promise.withResolvers<void>()
  const onAcknowledged = () => {
    written += 1
    left -= 1
    if (left === 0) onEnough()
  }
  const working = Promise.all(
    writers.map((writer) => writer.work(alpha.client, { isOver: () => false, onAcknowledged })),
  )
  await Promise.race([enough, working])
  const victims = random.chance(0.5) ? [alpha, beta] : [beta, alpha]
  victims[0]?.child.kill('SIGKILL')
  for (let turn = random.below(200); turn > 0; turn -= 1) await nextTurn()
  victims[1]?.child.kill('SIGKILL')
  await Promise.all([working, alpha.ended, beta.ended])
  return written
}

describe('the history that a campaign is checked against', () => {
  const create = () => {
    const ticks = createTicks()
    const [one, other] = [createHistory(ticks), createHistory(ticks)]
    const write = (history: typeof one, text: string) => {
      history.send(new Map([['a', text]]))
      history.acknowledge()
    }
    return { one, other, write, files: (text: string) => new Map([['a', text]]) }
  }

  test('misses an acknowledged write, and forgives one that was not', () => {
    const { one, write, files } = create()
    write(one, 'first')
    one.send(files('second'))
    assert.throws(() => one.settle(new Map(), 'one'), /an acknowledged write is lost/)
    one.send(files('second'))
    one.settle(files('first'), 'one')
    one.send(files('third'))
    one.settle(files('third'), 'one')
    assert.throws(() => one.settle(files('first'), 'one'), /an acknowledged write is lost/)
  })

  test('sees a mix of two moments', () => {
    const { one, other, write, files } = create()
    for (const text of ['first', 'second']) {
      write(one, text)
      write(other, text)
    }
    const look = (first: string, second: string) => [one.spans(files(first)), other.spans(files(second))]
    assert.ok(haveCommonMoment(look('first', 'first')))
    assert.ok(haveCommonMoment(look('second', 'first')))
    assert.ok(!haveCommonMoment(look('first', 'second')), 'one had moved on before the other did')
    assert.ok(!haveCommonMoment(look('never', 'first')))
  })
})

describe('two clusters that are killed again and again', () => {
  const seed = campaignSeed()
  const title = 'lose no acknowledged write, keep a whole recovery point, leave no litter and agree in the end'
  test(`${title} (${2 * rounds} kills, SANDBAR_SEED=${seed})`, async (t) => {
    const random = createRandom(seed)
    const data = programs.newDirectory()
    const place = { data, ports: await findPorts(2) }
    const [source, target] = [join(data, 'alpha/root/projects'), join(data, 'beta/root/copy')]
    const ticks = createTicks()
    const writers = Array.from({ length: writerCount }, (_, number) => createWriter({ number, ticks, random }))
    for (const { directory } of writers) mkdirSync(join(source, directory), { recursive: true })

    let beta = await startCluster(programs, 'beta', place)
    let alpha = await startCluster(programs, 'alpha', place)
    const id = await relate(alpha, beta)
    const readyMs: number[] = []
    let written = 0
    for (let round = 1; round <= rounds; round += 1) {
      written += await workUntilKilled({ alpha, beta, writers }, { random })
      // The target first: without a source no job runs while it is looked at.
      beta = await startCluster(programs, 'beta', place)
      const spans = writers.map(({ directory, history }) => history.spans(readFiles(join(target, directory))))
      assert.ok(haveCommonMoment(spans), `round ${round}: the target never looked like this at one moment`)
      alpha = await startCluster(programs, 'alpha', place)
      for (const { directory, history } of writers) history.settle(readFiles(join(source, directory)), directory)
      readyMs.push(alpha.readyMs, beta.readyMs)
    }

    await finishQuietly(alpha, id)
    assert.deepEqual(readTree(target), readTree(source))
    for (const { child, ended } of [alpha, beta]) {
      child.kill('SIGTERM')
      await ended
    }
    for (const name of ['alpha', 'beta']) assert.deepEqual(findLitter(join(data, name, 'state')), [], name)
    readyMs.sort((one, other) => one - other)
    const [median = 0, slowest = 0] = [readyMs[readyMs.length >> 1], readyMs.at(-1)]
    t.diagnostic(
      `${written} writes acknowledged; restart to ready ${Math.round(median)} ms, at most ${Math.round(slowest)}`,
    )
  })
})

async function relate(alpha: RunningCluster, beta: RunningCluster): Promise<string> {
  const body = { source_root_path: '/projects', target_root_path: '/copy', target_address: 'beta' }
  const { id } = (await alpha.client({ method: 'POST', path: relationships, body })).json
  const path = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
  assert.equal((await beta.client({ method: 'POST', path })).status, 200)
  return id
}

/** One more job from after the last write. */
async function finishQuietly({ client }: RunningCluster, id: string): Promise<void> {
  const path = `${relationships}${id}/status`
  const { json } = await client({ path })
  // A job that ran while it was asked may have begun too early: the second new point is late enough.
  const first = await pointAfter(client, { path, point: json.recovery_point })
  await pointAfter(client, { path, point: first })
  const body = { replication_enabled: false }
  assert.equal((await client({ method: 'PATCH', path: `${relationships}${id}`, body })).status, 200)
  for (;;) {
    const { json: status } = await client({ path })
    if (status.job_state === 'REPLICATION_NOT_RUNNING') return
  }
}

async function pointAfter(
  client: RunningCluster['client'],
  { path, point }: { path: string; point: string },
): Promise<string> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    const { json } = await client({ path })
    if (json.recovery_point > point) return json.recovery_point
  }
  throw new Error(`No recovery point after ${point} came`)
}
