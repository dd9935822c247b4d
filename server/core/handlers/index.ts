import type { NotEmulatedId, OperationId } from '@sandbar/openapi'
import type { Handler } from '../handler.ts'
import * as cluster from './cluster.ts'
import * as attributes from './file-attributes.ts'
import * as data from './file-data.ts'
import * as files from './files.ts'
import * as source from './replication-source.ts'
import * as target from './replication-target.ts'
import * as session from './session.ts'
import * as snapshots from './snapshots.ts'
import * as version from './version.ts'

/** The function behind each operation of the contract but those of depth `none`. One without a function does not compile. */
export const handlers: Readonly<Record<Exclude<OperationId, NotEmulatedId>, Handler>> = {
  getVersion: version.getVersion,
  login: session.login,
  logout: session.logout,
  whoAmI: session.whoAmI,
  listSessionRoles: session.listSessionRoles,
  getClusterSettings: cluster.getClusterSettings,
  setClusterSettings: cluster.setClusterSettings,
  listNodes: cluster.listNodes,
  getNode: cluster.getNode,
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
  getFileAttributes: attributes.getFileAttributes,
  setFileAttributes: attributes.setFileAttributes,
  listEntries: files.listEntries,
  createEntry: files.createEntry,
  readFile: data.readFile,
  writeFile: data.writeFile,
  patchFile: data.patchFile,
  deleteFile: files.deleteFile,
  deleteEntry: files.deleteEntry,
  listSnapshots: snapshots.listSnapshots,
  getSnapshot: snapshots.getSnapshot,
  deleteSnapshot: snapshots.deleteSnapshot,
  listSnapshotStatuses: snapshots.listSnapshotStatuses,
  getSnapshotStatus: snapshots.getSnapshotStatus,
}
