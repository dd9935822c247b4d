import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Cluster, isRefusal, type RelationshipRecord, type RelationshipState } from '@sandbar/engine'
import { createRelationship, establish, type Pair, put } from './support.ts'
import { createWatched } from './watched.ts'

type Side = 'source' | 'target'

interface Reached {
  pair: Pair
  id: string
  /** Lets go of what was held to stay in the state. */
  release(): Promise<void>
}

/** A pair whose relationship has come to a state; clusters by their present role. */
async function reach(state: RelationshipState, endedSide: Side = 'target'): Promise<Reached> {
  const gate = Promise.withResolvers<void>()
  let isHolding = false
  const pair = await createWatched((_, method) => (method === 'receive' && isHolding ? gate.promise : undefined))
  const release = async () => {
    isHolding = false
    gate.resolve()
    await pair.clock.settle()
  }
  if (state === 'AWAITING_AUTHORIZATION') return { pair, id: (await createRelationship(pair)).record.id, release }
  const id = await establish(pair)
  const { alpha, beta } = pair
  if (state === 'ESTABLISHED') return { pair, id, release }
  if (state === 'ENDED') {
    await (endedSide === 'target'
      ? alpha.cluster.deleteSourceRelationship(id)
      : beta.cluster.deleteTargetRelationship(id))
    return { pair, id, release }
  }
  if (state === 'DISCONNECTING') {
    isHolding = true
    await put(alpha.volume, 'projects/late.txt', 'late')
    await pair.clock.advance(60_000)
    await beta.cluster.makeTargetWritable(id)
    return { pair, id, release }
  }
  await beta.cluster.makeTargetWritable(id)
  await pair.clock.settle()
  if (state === 'DISCONNECTED') return { pair, id, release }
  await put(alpha.volume, 'projects/late.txt', 'late')
  await put(beta.volume, 'replica/late.txt', 'later')
  if (state === 'RECONNECTING') {
    isHolding = true
    await beta.cluster.reconnectTarget(id)
    await pair.clock.settle()
    return { pair, id, release }
  }
  await beta.cluster.reverseTarget({ id, sourceAddress: '203.0.113.10', sourcePort: 3712 })
  // The job goes the other way now, and is kept from beginning.
  pair.network.setLink(['alpha', 'beta'], { up: false })
  await alpha.cluster.reconnectTarget(id)
  return { pair, id, release }
}

const none = { skipActivePolicySnapshot: false }
const verbs: Record<string, [side: Side, call: (cluster: Cluster, id: string) => Promise<unknown>]> = {
  authorize: ['target', (cluster, id) => cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })],
  replicate: ['source', (cluster, id) => cluster.replicate(id)],
  abort: ['source', (cluster, id) => cluster.abortReplication(id, none)],
  release: ['source', (cluster, id) => cluster.releaseQueuedSnapshot(id, 77)],
  makeWritable: ['target', (cluster, id) => cluster.makeTargetWritable(id)],
  reconnect: ['target', (cluster, id) => cluster.reconnectTarget(id)],
  reverse: ['target', (cluster, id) => cluster.reverseTarget({ id, sourceAddress: '203.0.113.10', sourcePort: 3712 })],
  modify: ['source', (cluster, id) => cluster.modifyRelationship(id, { sourceRootReadOnly: true })],
  lock: ['target', (cluster, id) => cluster.lockTarget(id, 'key-1')],
  dismissSource: ['source', (cluster, id) => cluster.dismissError(id, 'source')],
  dismissTarget: ['target', (cluster, id) => cluster.dismissError(id, 'target')],
  deleteSource: ['source', (cluster, id) => cluster.deleteSourceRelationship(id)],
  deleteTarget: ['target', (cluster, id) => cluster.deleteTargetRelationship(id)],
}

/** The verbs that are legal; all others are refused for the state, or because nothing has that role. */
const legal: [state: RelationshipState, verbs: string, endedSide?: Side][] = [
  ['AWAITING_AUTHORIZATION', 'authorize abort modify dismissSource dismissTarget deleteSource deleteTarget'],
  ['ESTABLISHED', 'replicate abort makeWritable modify lock dismissSource dismissTarget deleteSource deleteTarget'],
  ['DISCONNECTING', 'replicate abort modify lock dismissSource dismissTarget deleteSource deleteTarget'],
  ['DISCONNECTED', 'abort reconnect reverse modify lock dismissSource dismissTarget deleteSource deleteTarget'],
  ['RECONNECTING', 'abort makeWritable modify lock dismissSource dismissTarget deleteSource deleteTarget'],
  ['REESTABLISHING', 'abort makeWritable modify lock dismissSource dismissTarget deleteSource deleteTarget'],
  ['ENDED', 'dismissTarget deleteTarget', 'target'],
  ['ENDED', 'dismissSource deleteSource', 'source'],
]

/** Everything that both catalogues say of relationships, but for what jobs write by themselves. */
async function recordsOf(pair: Pair): Promise<Partial<RelationshipRecord>[]> {
  const lists = await Promise.all(
    [pair.alpha, pair.beta].map(({ ports }) => ports.catalogue.list<RelationshipRecord>('relationships')),
  )
  return lists.flat().map(({ errorFromLastJob: _, durationOfLastJobNs: __, lastJobEndedAtMs: ___, ...rest }) => rest)
}

/** The cluster of a role; for ENDED remnants and missing halves, either. */
async function clusterOf(pair: Pair, id: string, side: Side): Promise<Cluster> {
  for (const { cluster } of [pair.alpha, pair.beta]) {
    const views = side === 'source' ? await cluster.sourceRelationships() : await cluster.targetRelationships()
    if (views.some(({ record }) => record.id === id)) return cluster
  }
  return side === 'source' ? pair.alpha.cluster : pair.beta.cluster
}

describe('what may be asked in which state', () => {
  for (const [state, allowed, endedSide] of legal) {
    const legalHere = allowed.split(' ')
    test(`${state}${endedSide ? ` on the ${endedSide}` : ''} refuses all but ${allowed}, and changes nothing by it`, async () => {
      const { pair, id, release } = await reach(state, endedSide)
      const before = await recordsOf(pair)
      for (const [name, [side, call]] of Object.entries(verbs)) {
        if (legalHere.includes(name)) continue
        const cluster = await clusterOf(pair, id, side)
        const code = await call(cluster, id).then(
          () => 'no refusal',
          (error: unknown) => (isRefusal(error) ? error.code : String(error)),
        )
        const codes = ['relationship_wrong_state', 'relationship_not_found', 'queued_snapshot_not_found']
        assert.ok(codes.includes(code), `${name} in ${state}: ${code}`)
      }
      assert.deepEqual(await recordsOf(pair), before)
      await release()
      await pair.close()
    })
  }

  for (const [state, allowed, endedSide] of legal) {
    for (const name of allowed.split(' ')) {
      test(`${state} takes ${name}`, async () => {
        const { pair, id, release } = await reach(state, endedSide)
        const [side, call] = verbs[name] ?? assert.fail(name)
        const work = call(await clusterOf(pair, id, side), id)
        await release()
        await work
        await pair.close()
      })
    }
  }
})
