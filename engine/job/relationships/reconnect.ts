import { nextState } from '../../core/transitions.ts'
import type { RelationshipView } from '../cluster.ts'
import { findRoot } from '../find-root.ts'
import { peerOf } from '../peers.ts'
import { viewRelationship } from '../views.ts'
import { checkOtherTargets } from './authorize.ts'
import { mustApply } from './guard.ts'
import type { Service } from './service.ts'

/** Called on the target: what was written there since the recovery point is lost with the job that follows. */
export async function reconnectTarget(service: Service, id: string): Promise<RelationshipView> {
  const { store, outbox } = service
  const path = await findRoot(service.ports.volume, mustApply(store.relationship(id), 'reconnect'))
  checkOtherTargets(store.relationships(), { id, path })
  const record = await store.change((draft) => {
    const present = mustApply(draft.relationship(id), 'reconnect')
    const state = nextState(present.state, 'reconnect', present) ?? present.state
    draft.notify(peerOf(present), { type: 'reconnecting', id })
    return draft.patch(id, { state, root: { ...present.root, path } })
  })
  const view = viewRelationship(service, record)
  await outbox.flush(record.peer.uuid)
  return view
}
