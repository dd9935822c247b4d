import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRole } from '../../core/relationship.ts'
import type { RelationshipView } from '../cluster.ts'
import { viewRelationship } from '../views.ts'
import { mustApply, mustBe } from './guard.ts'
import type { Service } from './service.ts'

/** Starts a job now, also when automatic replication is off or a blackout lasts; a running one is left alone. */
export async function replicate({ store, jobs }: Service, id: string): Promise<void> {
  mustApply(store.relationship(id), 'replicate')
  jobs.start(id)
}

/** Without a running job nothing happens. */
export async function abortReplication({ store, jobs }: Service, id: string): Promise<void> {
  mustApply(store.relationship(id), 'abort')
  await jobs.abort(id, 'asked')
}

export async function dismissError({ store }: Service, id: string, role: RelationshipRole): Promise<void> {
  await store.change((draft) => {
    mustApply(mustBe(draft.relationship(id), role), 'dismissError')
    draft.patch(id, { errorFromLastJob: '' })
  })
}

/** Only snapshot policies queue snapshots, so there is none to release. */
export async function releaseQueuedSnapshot({ store }: Service, id: string, snapshotId: number): Promise<void> {
  mustApply(store.relationship(id), 'releaseQueuedSnapshot')
  const message = `Could not release snapshot ${snapshotId}: the queue of relationship ${id} is empty, want a queued one`
  throw new Refusal('queued_snapshot_not_found', message)
}

/** The key locks snapshots that policies make; it rests while the relationship is reversed. */
export async function lockTarget(service: Service, id: string, lockKey: string | null): Promise<RelationshipView> {
  const record = await service.store.change((draft) => {
    mustApply(draft.relationship(id), 'lock')
    return draft.patch(id, { lockKey })
  })
  return viewRelationship(service, record)
}
