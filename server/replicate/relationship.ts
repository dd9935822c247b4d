import type { Cluster, RelationshipView } from '@sandbar/engine'

/** The other end of the relationship that a run needs. */
export interface Partner {
  address: { targetAddress: string; targetPort: number }
  /** Text: `/`. */
  targetRootPath: string
  /** Lets the target take part; null: only somebody there can. `fingerprint` is the one of its certificate. */
  authorize: ((id: string, fingerprint: string | null) => Promise<void>) | null
}

const longestNewsMs = 10_000

/** The relationship between SOURCE and the partner, found or made, and ready for a job. Resolves to its id. */
export async function ensureRelationship(source: Cluster, partner: Partner): Promise<string> {
  await forgetEnded(source)
  const { record } = (await find(source, partner)) ?? (await create(source, partner))
  const { id, state, peer } = record
  if (state === 'ESTABLISHED') return id
  if (state !== 'AWAITING_AUTHORIZATION') {
    throw new Error(
      `Can't run a job of relationship ${id}: it is ${state}, want ESTABLISHED. Reconnect or delete it on the target`,
    )
  }
  if (partner.authorize === null) {
    throw new Error(
      `Relationship ${id} waits for its target: authorize it there, then run this again, or give --authorize-at with the URL of that cluster's API`,
    )
  }
  const established = untilEstablished(source, id)
  await Promise.all([partner.authorize(id, peer.fingerprint), established])
  return id
}

/** Those that the target's side gave up. */
async function forgetEnded(source: Cluster): Promise<void> {
  for (const { record } of await source.sourceRelationships()) {
    if (record.state === 'ENDED') await source.deleteSourceRelationship(record.id)
  }
}

async function find(source: Cluster, { address, targetRootPath }: Partner): Promise<RelationshipView | undefined> {
  const views = await source.sourceRelationships()
  return views.find(({ record: { settings, targetPathAsTyped } }) => {
    const isThere = settings.targetAddress === address.targetAddress && settings.targetPort === address.targetPort
    return isThere && targetPathAsTyped === targetRootPath
  })
}

/** A cluster that answers elsewhere than the last time is known by its id: its relationship moves along. */
async function create(source: Cluster, { address, targetRootPath }: Partner): Promise<RelationshipView> {
  const before = await source.sourceRelationships()
  const settings = { replicationEnabled: false }
  const made = await source.createRelationship({ sourceRootPath: '/', targetRootPath, ...address, settings })
  const known = before.find(
    (view) => view.targetClusterUuid === made.targetClusterUuid && view.record.targetPathAsTyped === targetRootPath,
  )
  if (known === undefined) return made
  await source.deleteSourceRelationship(made.record.id)
  return source.modifyRelationship(known.record.id, address)
}

/** The target tells the source by itself, over the link between them. */
function untilEstablished(source: Cluster, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      unsubscribe()
      settle()
    }
    const late = () => reject(new Error(`Relationship ${id} was authorized, but its target did not say so: try again`))
    const timer = setTimeout(() => end(late), longestNewsMs)
    const look = async () => {
      const { record } = await source.sourceRelationship(id)
      if (record.state === 'ESTABLISHED') end(resolve)
    }
    const unsubscribe = source.subscribe((event) => {
      if (event.type === 'relationship' && event.id === id) look().catch((error: unknown) => end(() => reject(error)))
    })
    look().catch((error: unknown) => end(() => reject(error)))
  })
}
