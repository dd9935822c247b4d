import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Cluster, isRefusal, type RelationshipRecord, type RelationshipState } from '@sandbar/engine'
import { clusterOf, reach, type Side } from './reach.ts'
import type { Pair } from './support.ts'

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
