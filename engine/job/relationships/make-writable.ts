import { nextState } from '../../core/transitions.ts'
import type { RelationshipView } from '../cluster.ts'
import { peerOf } from '../peers.ts'
import { renameSnapshot } from '../snapshots.ts'
import { viewRelationship } from '../views.ts'
import { mustApply } from './guard.ts'
import type { Service } from './service.ts'

/** Called on the target. Resolves when it was accepted; going back to the recovery point and the rest follow. */
export async function makeTargetWritable(service: Service, id: string): Promise<RelationshipView> {
  const { store } = service
  const record = await store.change((draft) => {
    const present = mustApply(draft.relationship(id), 'makeWritable')
    return draft.patch(id, { state: nextState(present.state, 'makeWritable') ?? present.state })
  })
  const view = viewRelationship(service, record)
  finishDisconnect(service, id)
  return view
}

/** What was staged goes; what is visible is the recovery point already. */
export function finishDisconnect(service: Service, id: string): void {
  // A catalogue that fails leaves the state as it is, and may take it later.
  service.retries.run(`disconnect ${id}`, () => tryToDisconnect(service, id))
}

async function tryToDisconnect({ store, targets }: Service, id: string): Promise<void> {
  await targets.exclusively(id, async () => {
    if (store.find(id)?.state !== 'DISCONNECTING') return
    await targets.discard(id)
    await store.change((draft) => {
      const record = draft.relationship(id)
      const snapshotId = record.recoveryPoint?.snapshotId
      if (snapshotId !== undefined) renameSnapshot(draft, snapshotId, `revert_to_${snapshotId}_for_${record.peer.name}`)
      draft.patch(id, { state: nextState(record.state, 'reverted') ?? record.state })
      draft.notify(peerOf(record), { type: 'disconnected', id })
    })
  })
}
