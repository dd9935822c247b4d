import type { TreePath } from '../../core/entry.ts'
import { pathToText } from '../../core/names.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { RelationshipView } from '../cluster.ts'
import { peerOf } from '../peers.ts'
import { viewRelationship } from '../views.ts'
import { checkOtherTargets } from './authorize.ts'
import { mustApply } from './guard.ts'
import type { Service } from './service.ts'

/** Called on the target: what was written there since the recovery point is lost with the job that follows. */
export async function reconnectTarget(service: Service, id: string): Promise<RelationshipView> {
  const { store, outbox } = service
  const path = await findRoot(service, mustApply(store.relationship(id), 'reconnect'))
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

async function findRoot({ ports }: Service, { root }: RelationshipRecord): Promise<TreePath> {
  try {
    return await ports.volume.pathOf(root.id ?? '')
  } catch (error) {
    if (!isRefusal(error, 'fs_no_such_entry', 'fs_no_such_path')) throw error
    const shown = pathToText(root.path, { directory: true })
    const message = `Could not reconnect the target ${shown}: the directory is gone, want it in place`
    throw new Refusal('relationship_target_missing', message)
  }
}
