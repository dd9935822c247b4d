import type { Handler, HandlersOf } from '../handler.ts'
import * as source from './replication-source.ts'
import * as target from './replication-target.ts'

/** None can be made. */
const listNone: Handler = async () => ({ json: [] })

/** The functions of tag `replication`. */
export const handlers: HandlersOf<'replication'> = {
  listSourceRelationships: source.listSourceRelationships,
  createSourceRelationship: source.createSourceRelationship,
  getSourceRelationship: source.getSourceRelationship,
  replaceSourceRelationship: source.modifySourceRelationship,
  modifySourceRelationship: source.modifySourceRelationship,
  deleteSourceRelationship: source.deleteSourceRelationship,
  listSourceRelationshipStatuses: source.listSourceRelationshipStatuses,
  getSourceRelationshipStatus: source.getSourceRelationshipStatus,
  replicate: source.replicate,
  abortReplication: source.abortReplication,
  dismissSourceRelationshipError: source.dismissSourceRelationshipError,
  listQueuedSnapshots: source.listQueuedSnapshots,
  releaseQueuedSnapshot: source.releaseQueuedSnapshot,
  reverseTargetRelationship: source.reverseTargetRelationship,
  listTargetRelationshipStatuses: target.listTargetRelationshipStatuses,
  getTargetRelationshipStatus: target.getTargetRelationshipStatus,
  authorizeTargetRelationship: target.authorizeTargetRelationship,
  makeTargetWritable: target.makeTargetWritable,
  reconnectTargetRelationship: target.reconnectTargetRelationship,
  deleteTargetRelationship: target.deleteTargetRelationship,
  dismissTargetRelationshipError: target.dismissTargetRelationshipError,
  lockTargetRelationship: target.lockTargetRelationship,
  listObjectRelationships: listNone,
  listObjectRelationshipStatuses: listNone,
}
