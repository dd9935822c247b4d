// Made by `npm run generate` from openapi/source. Do not edit.
import type { Operation, Parameter } from '../operation.ts'

/** Name of an operation of the contract. */

export type OperationId =
  | 'login'
  | 'logout'
  | 'whoAmI'
  | 'listSessionRoles'
  | 'getVersion'
  | 'getClusterSettings'
  | 'setClusterSettings'
  | 'listNodes'
  | 'getNode'
  | 'listSourceRelationships'
  | 'createSourceRelationship'
  | 'getSourceRelationship'
  | 'replaceSourceRelationship'
  | 'modifySourceRelationship'
  | 'deleteSourceRelationship'
  | 'listSourceRelationshipStatuses'
  | 'getSourceRelationshipStatus'
  | 'replicate'
  | 'abortReplication'
  | 'dismissSourceRelationshipError'
  | 'listQueuedSnapshots'
  | 'releaseQueuedSnapshot'
  | 'reverseTargetRelationship'
  | 'listTargetRelationshipStatuses'
  | 'getTargetRelationshipStatus'
  | 'authorizeTargetRelationship'
  | 'makeTargetWritable'
  | 'reconnectTargetRelationship'
  | 'deleteTargetRelationship'
  | 'dismissTargetRelationshipError'
  | 'lockTargetRelationship'
  | 'getFileAttributes'
  | 'setFileAttributes'
  | 'listEntries'
  | 'createEntry'
  | 'deleteEntry'
  | 'readFile'
  | 'writeFile'
  | 'patchFile'
  | 'deleteFile'
  | 'listSnapshots'
  | 'getSnapshot'
  | 'deleteSnapshot'
  | 'listSnapshotStatuses'
  | 'getSnapshotStatus'

/** Names of the operations under each tag. */

export interface OperationsOfTag {
  'session':
    | 'login'
    | 'logout'
    | 'whoAmI'
    | 'listSessionRoles'
  'version':
    | 'getVersion'
  'cluster':
    | 'getClusterSettings'
    | 'setClusterSettings'
    | 'listNodes'
    | 'getNode'
  'replication':
    | 'listSourceRelationships'
    | 'createSourceRelationship'
    | 'getSourceRelationship'
    | 'replaceSourceRelationship'
    | 'modifySourceRelationship'
    | 'deleteSourceRelationship'
    | 'listSourceRelationshipStatuses'
    | 'getSourceRelationshipStatus'
    | 'replicate'
    | 'abortReplication'
    | 'dismissSourceRelationshipError'
    | 'listQueuedSnapshots'
    | 'releaseQueuedSnapshot'
    | 'reverseTargetRelationship'
    | 'listTargetRelationshipStatuses'
    | 'getTargetRelationshipStatus'
    | 'authorizeTargetRelationship'
    | 'makeTargetWritable'
    | 'reconnectTargetRelationship'
    | 'deleteTargetRelationship'
    | 'dismissTargetRelationshipError'
    | 'lockTargetRelationship'
  'files':
    | 'getFileAttributes'
    | 'setFileAttributes'
    | 'listEntries'
    | 'createEntry'
    | 'deleteEntry'
    | 'readFile'
    | 'writeFile'
    | 'patchFile'
    | 'deleteFile'
  'snapshots':
    | 'listSnapshots'
    | 'getSnapshot'
    | 'deleteSnapshot'
    | 'listSnapshotStatuses'
    | 'getSnapshotStatus'
}

/** Operations that are always answered with 501. */

export type NotEmulatedId =
  never

const p0: Parameter = {"name":"If-Match","in":"header","required":false,"kind":"string"}
const p1: Parameter = {"name":"id","in":"path","required":true,"kind":"integer","minimum":1}
const p2: Parameter = {"name":"id","in":"path","required":true,"kind":"string"}
const p3: Parameter = {"name":"skip-active-policy-snapshot","in":"query","required":false,"kind":"boolean"}
const p4: Parameter = {"name":"relationship_id","in":"path","required":true,"kind":"string"}
const p5: Parameter = {"name":"snapshot_id","in":"path","required":true,"kind":"integer","minimum":0}
const p6: Parameter = {"name":"allow-non-empty-directory","in":"query","required":false,"kind":"boolean"}
const p7: Parameter = {"name":"allow-fs-path-create","in":"query","required":false,"kind":"boolean"}
const p8: Parameter = {"name":"ref","in":"path","required":true,"kind":"string"}
const p9: Parameter = {"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0}
const p10: Parameter = {"name":"retrieve-file-lock","in":"query","required":false,"kind":"boolean"}
const p11: Parameter = {"name":"smb-pattern","in":"query","required":false,"kind":"string"}
const p12: Parameter = {"name":"after","in":"query","required":false,"kind":"string"}
const p13: Parameter = {"name":"limit","in":"query","required":false,"kind":"integer","minimum":1}
const p14: Parameter = {"name":"include-acls","in":"query","required":false,"kind":"boolean"}
const p15: Parameter = {"name":"skip-atime-update","in":"query","required":false,"kind":"boolean"}
const p16: Parameter = {"name":"name","in":"path","required":true,"kind":"string"}
const p17: Parameter = {"name":"offset","in":"query","required":false,"kind":"integer","minimum":0}
const p18: Parameter = {"name":"length","in":"query","required":false,"kind":"integer","minimum":0}
const p19: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","enum":["all","exclude_in_delete","only_in_delete"]}
const p20: Parameter = {"name":"id","in":"path","required":true,"kind":"integer","minimum":0}
const p21: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","pattern":"^(api_snapshots_exclude_(not_)?(in_delete|locked)(,|$))*$"}

/** Every operation of the contract by its name, in the order of the document. */

export const operations: Readonly<Record<OperationId, Operation>> = {
  login: {"method":"POST","path":"/v1/session/login","tag":"session","privilege":null,"depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Sign in","parameters":[]},
  logout: {"method":"POST","path":"/v1/session/logout","tag":"session","privilege":"authenticated","depth":"stateful","extension":true,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Sign out","parameters":[]},
  whoAmI: {"method":"GET","path":"/v1/session/who-am-i","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the signed-in user","parameters":[]},
  listSessionRoles: {"method":"GET","path":"/v1/session/roles","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the caller's roles","parameters":[]},
  getVersion: {"method":"GET","path":"/v1/version","tag":"version","privilege":null,"depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the software version","parameters":[]},
  getClusterSettings: {"method":"GET","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the cluster's name","parameters":[]},
  setClusterSettings: {"method":"PUT","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Rename the cluster","parameters":[p0]},
  listNodes: {"method":"GET","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the nodes","parameters":[]},
  getNode: {"method":"GET","path":"/v1/cluster/nodes/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show one node","parameters":[p1]},
  listSourceRelationships: {"method":"GET","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List relationships of this source","parameters":[]},
  createSourceRelationship: {"method":"POST","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Create a relationship","parameters":[]},
  getSourceRelationship: {"method":"GET","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"Show a relationship","parameters":[p2]},
  replaceSourceRelationship: {"method":"PUT","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Replace the settings of a relationship","parameters":[p2, p0]},
  modifySourceRelationship: {"method":"PATCH","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Change settings of a relationship","parameters":[p2, p0]},
  deleteSourceRelationship: {"method":"DELETE","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Delete a relationship on the source","parameters":[p2, p0]},
  listSourceRelationshipStatuses: {"method":"GET","path":"/v2/replication/source-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List the status of relationships of this source","parameters":[]},
  getSourceRelationshipStatus: {"method":"GET","path":"/v2/replication/source-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this source","parameters":[p2]},
  replicate: {"method":"POST","path":"/v2/replication/source-relationships/{id}/replicate","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":202,"answer":"json","summary":"Start a job","parameters":[p2]},
  abortReplication: {"method":"POST","path":"/v2/replication/source-relationships/{id}/abort-replication","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Stop the running job","parameters":[p2, p3]},
  dismissSourceRelationshipError: {"method":"POST","path":"/v2/replication/source-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the source","parameters":[p2]},
  listQueuedSnapshots: {"method":"GET","path":"/v2/replication/source-relationships/{id}/queued-snapshots/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stored","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List waiting policy snapshots","parameters":[p2]},
  releaseQueuedSnapshot: {"method":"DELETE","path":"/v2/replication/source-relationships/{relationship_id}/queued-snapshots/{snapshot_id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stored","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Drop a waiting policy snapshot","parameters":[p4, p5]},
  reverseTargetRelationship: {"method":"POST","path":"/v2/replication/source-relationships/reverse-target-relationship","tag":"replication","privilege":"PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","depth":"stateful","extension":false,"cluster":"target","body":"json","success":200,"answer":"json","summary":"Turn the direction of a relationship","parameters":[]},
  listTargetRelationshipStatuses: {"method":"GET","path":"/v2/replication/target-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"List the status of relationships of this target","parameters":[]},
  getTargetRelationshipStatus: {"method":"GET","path":"/v2/replication/target-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this target","parameters":[p2]},
  authorizeTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/authorize","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Agree to a relationship","parameters":[p2, p6, p7]},
  makeTargetWritable: {"method":"POST","path":"/v2/replication/target-relationships/{id}/make-writable","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Let clients write to the target","parameters":[p2]},
  reconnectTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/reconnect","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Take replication up again","parameters":[p2]},
  deleteTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/delete","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"none","summary":"Delete a relationship on the target","parameters":[p2]},
  dismissTargetRelationshipError: {"method":"POST","path":"/v2/replication/target-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the target","parameters":[p2]},
  lockTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/lock","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stored","extension":false,"cluster":"target","body":"json","success":200,"answer":"json","summary":"Set the key that locks policy snapshots","parameters":[p2]},
  getFileAttributes: {"method":"GET","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the attributes of an entry","parameters":[p8, p9, p10]},
  setFileAttributes: {"method":"PATCH","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change attributes of an entry","parameters":[p8, p0]},
  listEntries: {"method":"GET","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List a directory","parameters":[p8, p9, p11, p12, p13, p14, p15]},
  createEntry: {"method":"POST","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Create, link or move an entry","parameters":[p8]},
  deleteEntry: {"method":"DELETE","path":"/v1/files/{ref}/entries/{name}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove a name from a directory","parameters":[p8, p16]},
  readFile: {"method":"GET","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_READ_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"bytes","summary":"Read a file","parameters":[p8, p9, p17, p18, p15]},
  writeFile: {"method":"PUT","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"bytes","success":200,"answer":"json","summary":"Replace the data of a file","parameters":[p8, p0]},
  patchFile: {"method":"PATCH","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"bytes","success":200,"answer":"json","summary":"Write a part of a file","parameters":[p8, p17, p0]},
  deleteFile: {"method":"DELETE","path":"/v1/files/{ref}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete an entry","parameters":[p8]},
  listSnapshots: {"method":"GET","path":"/v3/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List snapshots","parameters":[p19]},
  getSnapshot: {"method":"GET","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a snapshot","parameters":[p20]},
  deleteSnapshot: {"method":"DELETE","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":202,"answer":"none","summary":"Delete a snapshot","parameters":[p20, p0]},
  listSnapshotStatuses: {"method":"GET","path":"/v4/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List snapshots with their status","parameters":[p21]},
  getSnapshotStatus: {"method":"GET","path":"/v3/snapshots/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a snapshot with its status","parameters":[p20]},
}
