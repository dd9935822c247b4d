import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ClusterPorts, Stage, Volume } from '@sandbar/engine'
import {
  assertSameTrees,
  createPair,
  createRelationship,
  establish,
  fill,
  type Pair,
  put,
  read,
  states,
} from './support.ts'

const mebibyte = 1024 * 1024

/** Ports whose stages call `before` ahead of each method. */
function watchStage(
  ports: ClusterPorts,
  before: (method: 'receive' | 'commit' | 'committed') => void | Promise<void>,
): ClusterPorts {
  const openStage: Volume['openStage'] = async (key, root) => {
    const stage = await ports.volume.openStage(key, root)
    const watched: Stage = {
      ...stage,
      async receive(content, bytes) {
        await before('receive')
        return stage.receive(content, bytes)
      },
      async commit(point) {
        await before('commit')
        const done = await stage.commit(point)
        await before('committed')
        return done
      },
    }
    return watched
  }
  return { ...ports, volume: { ...ports.volume, openStage } }
}

/** A pair whose beta calls `before` ahead of what it does with its stage, and alpha with four large files. */
async function createWatched(before: (pair: Pair, method: string) => void | Promise<void>): Promise<Pair> {
  const watched: { pair?: Pair } = {}
  const wrap = (name: string, ports: ClusterPorts) =>
    name === 'alpha' ? ports : watchStage(ports, (method) => watched.pair && before(watched.pair, method))
  const pair = await createPair({ wrap })
  watched.pair = pair
  for (const n of [1, 2, 3, 4]) {
    await fill(pair.alpha.volume, { [`projects/large-${n}.bin`]: new Uint8Array(mebibyte).fill(n) })
  }
  return pair
}

async function authorize(pair: Pair): Promise<string> {
  const { id } = (await createRelationship(pair)).record
  await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
  await pair.clock.settle()
  return id
}

/** A pair whose beta can't write to its catalogue once its target holds something and `isFailing`. */
function createForgetful(isFailing: () => boolean): Promise<Pair> {
  const wrap = (name: string, ports: ClusterPorts) => {
    if (name === 'alpha') return ports
    const transaction: typeof ports.catalogue.transaction = async (work) => {
      if (isFailing() && (await ports.volume.list('replica')).length > 0) throw new Error('the catalogue is gone')
      return ports.catalogue.transaction(work)
    }
    return { ...ports, catalogue: { ...ports.catalogue, transaction } }
  }
  return createPair({ wrap })
}

describe('a link that breaks in the middle of a job', () => {
  test('fails the job and keeps the state; the next one does not send again what had arrived', async () => {
    let received = 0
    const pair = await createWatched((pair, method) => {
      if (method !== 'receive') return
      received += 1
      if (received === 4) pair.network.setLink(['alpha', 'beta'], { up: false })
    })
    const id = await authorize(pair)
    const broken = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(broken.record.state, 'ESTABLISHED')
    assert.equal(broken.job, null)
    assert.match(broken.record.errorFromLastJob, /link broke/)
    assert.equal(broken.record.recoveryPoint, null)
    assert.match((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, /link to the source/)
    assert.deepEqual(await pair.alpha.cluster.snapshots(), [])
    assert.deepEqual(await pair.beta.volume.list('replica'), [])

    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(60_000)
    const [second, first] = await pair.alpha.cluster.reports(id)
    assert.equal(first?.outcome, 'failed')
    assert.equal(second?.outcome, 'committed')
    assert.ok((second?.bytesOnWire.sent ?? 0) < 2 * mebibyte, `${second?.bytesOnWire.sent} bytes`)
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await assertSameTrees(pair)
    await pair.close()
  })

  test('after the commit was done counts the point as made', async () => {
    let cut = true
    const pair = await createWatched((pair, method) => {
      if (method !== 'committed' || !cut) return
      cut = false
      pair.network.setLink(['alpha', 'beta'], { up: false })
    })
    const id = await authorize(pair)
    const source = await pair.alpha.cluster.sourceRelationship(id)
    const target = await pair.beta.cluster.targetRelationship(id)
    assert.equal(source.record.recoveryPoint, null)
    assert.ok(target.record.recoveryPoint)
    await assertSameTrees(pair)
    const points: (string | undefined)[] = []
    pair.alpha.cluster.subscribe((event) => {
      if (event.type === 'relationship') points.push(event.view?.record.recoveryPoint?.pointId)
    })
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(60_000)
    assert.ok(points.includes(target.record.recoveryPoint?.pointId))
    const [second] = await pair.alpha.cluster.reports(id)
    assert.equal(second?.outcome, 'committed')
    assert.equal(second?.counters.filesTransferred, 0)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })
})

describe('a refusal of the target', () => {
  test('ends in the error of the job, named as the target’s', async () => {
    const pair = await createWatched((_, method) => {
      if (method === 'commit') throw new TypeError('a bug')
    })
    const id = await authorize(pair)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /^Target cluster error: /)
    await pair.alpha.cluster.dismissError(id, 'source')
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    assert.notEqual((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, '')
    await pair.beta.cluster.dismissError(id, 'target')
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.errorFromLastJob, '')
    await pair.close()
  })
})

describe('a cluster that is started again', () => {
  test('as the target goes on with the same relationship and identity', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { uuid } = pair.beta.cluster
    await pair.restart('beta', () => put(pair.alpha.volume, 'projects/meanwhile.txt', 'new'))
    assert.equal(pair.beta.cluster.uuid, uuid)
    await pair.clock.advance(65_000)
    await assertSameTrees(pair)
    assert.equal((await pair.alpha.cluster.reports(id))[0]?.outcome, 'committed')
    await pair.close()
  })

  test('as the source in the middle of a job starts it again', async () => {
    const gate = Promise.withResolvers<void>()
    let held = true
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    assert.ok((await pair.alpha.cluster.sourceRelationship(id)).job)
    await pair.restart('alpha', async () => {
      held = false
      gate.resolve()
    })
    await pair.clock.advance(5_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(record.errorFromLastJob, '')
    assert.ok(record.recoveryPoint)
    await assertSameTrees(pair)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })

  test('finds a point that was committed without a record of it', async () => {
    let failing = false
    const pair = await createForgetful(() => failing)
    failing = true
    const id = await authorize(pair)
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.recoveryPoint, null)
    await pair.restart('beta', async () => {
      failing = false
    })
    const { record } = await pair.beta.cluster.targetRelationship(id)
    assert.ok(record.recoveryPoint)
    assert.equal((await pair.beta.cluster.snapshots()).length, 1)
    await pair.clock.advance(65_000)
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).record.errorFromLastJob, '')
    await pair.close()
  })
})

describe('a target whose catalogue failed after a commit', () => {
  test('catches up with the point when the next job begins', async () => {
    let failing = false
    const pair = await createForgetful(() => failing)
    failing = true
    const id = await authorize(pair)
    const { errorFromLastJob } = (await pair.alpha.cluster.sourceRelationship(id)).record
    assert.match(errorFromLastJob, /^Target cluster error: /)
    failing = false
    await pair.clock.advance(60_000)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual([report?.outcome, report?.counters.filesTransferred], ['committed', 0])
    assert.equal((await pair.beta.cluster.snapshots()).length, 1)
    assert.equal((await pair.alpha.cluster.snapshots()).length, 1)
    await pair.close()
  })
})

describe('abortReplication', () => {
  test('ends the job, drops what had arrived, and lets a new job follow', async () => {
    const gate = Promise.withResolvers<void>()
    let held = true
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    assert.ok((await pair.alpha.cluster.sourceRelationship(id)).job)
    assert.ok((await pair.beta.cluster.targetRelationship(id)).job)
    held = false
    const aborted = pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: false })
    gate.resolve()
    await aborted
    const [report] = await pair.alpha.cluster.reports(id)
    assert.equal(report?.outcome, 'aborted')
    const { record, job } = await pair.alpha.cluster.sourceRelationship(id)
    assert.deepEqual([record.state, record.errorFromLastJob, job], ['ESTABLISHED', '', null])
    assert.equal((await pair.beta.cluster.targetRelationship(id)).job, null)
    const stage = await pair.beta.volume.openStage(id, 'replica')
    assert.equal((await stage.have()).size, 0)
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })

  test('without a job does nothing', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.abortReplication(id, { skipActivePolicySnapshot: true })
    assert.equal((await pair.alpha.cluster.reports(id)).length, 1)
    await pair.close()
  })
})

describe('make-writable in the middle of a job', () => {
  test('ends the job on both sides at the point before it', async () => {
    const gate = Promise.withResolvers<void>()
    let held = false
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive' && held) await gate.promise
    })
    const id = await authorize(pair)
    held = true
    await put(pair.alpha.volume, 'projects/late.txt', 'late')
    await pair.clock.advance(60_000)
    assert.ok((await pair.beta.cluster.targetRelationship(id)).job)
    await pair.beta.cluster.makeTargetWritable(id)
    gate.resolve()
    await pair.clock.settle()
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    await assert.rejects(pair.beta.volume.info('replica/late.txt'), { code: 'fs_no_such_entry' })
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).job, null)
    await pair.close()
  })
})

describe('a source that does not hold still', () => {
  test('fails the job with the names of what moved and leaves the target as it was', async () => {
    let moving = true
    let scans = 0
    const pair = await createPair({
      wrap: (name, ports) => {
        if (name === 'beta') return ports
        const scan: Volume['scan'] = async (root, options) => {
          scans += 1
          if (moving) await put(ports.volume, 'projects/busy.log', String(scans))
          return ports.volume.scan(root, options)
        }
        return { ...ports, volume: { ...ports.volume, scan } }
      },
    })
    const id = await authorize(pair)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /still changed after 5 rounds.*busy\.log/)
    assert.equal(record.recoveryPoint, null)
    assert.deepEqual(await pair.beta.volume.list('replica'), [])
    moving = false
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })
})

describe('a source directory that is gone', () => {
  test('fails the job and leaves the target at its point', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.files.rename('projects', 'archive', { replace: false })
    for (const path of ['archive/maps/bay.csv', 'archive/maps', 'archive/notes.txt', 'archive']) {
      await pair.alpha.cluster.files.remove(path)
    }
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(record.state, 'ESTABLISHED')
    assert.notEqual(record.errorFromLastJob, '')
    assert.equal((await pair.beta.volume.list('replica')).length, 2)
    await pair.close()
  })
})

describe('a file that cannot be read', () => {
  test('is named in the report and keeps its last good state on the target', async () => {
    let locked = false
    const pair = await createPair({
      wrap: (name, ports) => {
        if (name === 'beta') return ports
        const scan: Volume['scan'] = async (root, options) => {
          const found = await ports.volume.scan(root, options)
          if (!locked) return found
          const problem = { path: 'notes.txt', code: 'unreadable' as const, message: 'No permission to read it' }
          return { ...found, entries: found.entries.filter(({ path }) => path !== 'notes.txt'), problems: [problem] }
        }
        return { ...ports, volume: { ...ports.volume, scan } }
      },
    })
    const id = await establish(pair)
    locked = true
    await put(pair.alpha.volume, 'projects/notes.txt', 'changed in secret')
    await put(pair.alpha.volume, 'projects/other.txt', 'seen')
    await pair.clock.advance(60_000)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual(
      report?.problems.map(({ path, code }) => [path, code]),
      [['notes.txt', 'unreadable']],
    )
    assert.equal(report?.outcome, 'committed')
    assert.equal(await read(pair.beta.volume, 'replica/notes.txt'), 'ebb')
    assert.equal(await read(pair.beta.volume, 'replica/other.txt'), 'seen')
    locked = false
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })
})

describe('a peer with another certificate', () => {
  test('is not trusted', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const impostor = pair.network.transport({
      name: 'beta',
      aliases: ['203.0.113.20'],
      port: 3712,
      fingerprint: 'beta-2',
    })
    await pair.beta.cluster.close()
    const { name, uuid, coreVersion } = pair.beta.cluster
    await impostor.serve(
      { name, uuid, coreVersion, fingerprint: null },
      async () => ({}),
      () => {},
    )
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /certificate has changed/)
    await pair.alpha.cluster.close()
  })
})
