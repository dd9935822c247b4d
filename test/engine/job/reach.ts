import type { Cluster, RelationshipState } from '@sandbar/engine'
import { createRelationship, establish, type Pair, put } from './support.ts'
import { createWatched } from './watched.ts'

export type Side = 'source' | 'target'

export interface Reached {
  pair: Pair
  id: string
  /** Lets go of what was held to stay in the state. */
  release(): Promise<void>
}

/** A pair whose relationship has come to a state; clusters by their present role. */
export async function reach(state: RelationshipState, endedSide: Side = 'target'): Promise<Reached> {
  const gate = Promise.withResolvers<void>()
  let isHolding = false
  const pair = await createWatched((_, method) => (method === 'receive' && isHolding ? gate.promise : undefined), [])
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

/** The cluster of a role; for ENDED remnants and missing halves, either. */
export async function clusterOf(pair: Pair, id: string, side: Side): Promise<Cluster> {
  for (const { cluster } of [pair.alpha, pair.beta]) {
    const views = side === 'source' ? await cluster.sourceRelationships() : await cluster.targetRelationships()
    if (views.some(({ record }) => record.id === id)) return cluster
  }
  return side === 'source' ? pair.alpha.cluster : pair.beta.cluster
}
