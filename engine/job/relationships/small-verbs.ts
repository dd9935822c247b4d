import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRole } from '../../core/relationship.ts'
import type { RelationshipView } from '../cluster.ts'
import { isQueued, leaveQueue } from '../queue.ts'
import { replicatingOf, viewRelationship } from '../views.ts'
import { mustApply, mustBe } from './guard.ts'
import type { Service } from './service.ts'

/** Starts a job now, also when automatic replication is off or a blackout lasts; a running one is left alone. */
export async function replicate({ store, jobs }: Service, id: string): Promise<void> {
  mustApply(store.relationship(id), 'replicate')
  jobs.start(id)
}

/** Without a running job nothing happens. What was aborted waits its turn again, or gives it to the next of the queue. */
export async function abortReplication(
  service: Service,
  id: string,
  { skipActivePolicySnapshot }: { skipActivePolicySnapshot: boolean },
): Promise<void> {
  const { store, jobs } = service
  mustApply(store.relationship(id), 'abort')
  const active = replicatingOf(service, id)
  await jobs.abort(id, 'asked')
  if (!skipActivePolicySnapshot || !active?.isKept) return
  await store.change((draft) => {
    const row = draft.snapshot(active.id)
    if (row && isQueued(row, id)) leaveQueue(draft, row, id)
  })
  jobs.unrest(id)
}

export async function dismissError({ store }: Service, id: string, role: RelationshipRole): Promise<void> {
  await store.change((draft) => {
    mustApply(mustBe(draft.relationship(id), role), 'dismissError')
    draft.patch(id, { errorFromLastJob: '' })
  })
}

/** The snapshot stays on the cluster. Refusal `queued_snapshot_not_found`, also for the one that is being replicated. */
export async function releaseQueuedSnapshot(service: Service, id: string, snapshotId: number): Promise<void> {
  await service.store.change((draft) => {
    mustApply(draft.relationship(id), 'releaseQueuedSnapshot')
    const row = draft.snapshot(snapshotId)
    const isActive = replicatingOf(service, id)?.id === snapshotId
    if (row && isQueued(row, id) && !isActive) leaveQueue(draft, row, id)
    else throw refuseRelease(id, { snapshotId, isActive })
  })
}

function refuseRelease(id: string, { snapshotId, isActive }: { snapshotId: number; isActive: boolean }): Refusal {
  const why = isActive ? 'a job replicates it, want it aborted' : `it is not in the queue of relationship ${id}`
  return new Refusal('queued_snapshot_not_found', `Could not release snapshot ${snapshotId}: ${why}`)
}

/** The key locks snapshots that policies make; it rests while the relationship is reversed. */
export async function lockTarget(service: Service, id: string, lockKey: string | null): Promise<RelationshipView> {
  const record = await service.store.change((draft) => {
    mustApply(draft.relationship(id), 'lock')
    return draft.patch(id, { lockKey })
  })
  return viewRelationship(service, record)
}
