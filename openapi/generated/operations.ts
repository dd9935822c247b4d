// Made by `npm run generate` from openapi/source. Do not edit.
import type { Operation } from '../operation.ts'

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

/** Name of an operation that answers 501. */

export type NotEmulatedId = never

/** Every operation of the contract by its name, in the order of the document. */

export const operations: Readonly<Record<OperationId, Operation>> = {
  login: {"method":"POST","path":"/v1/session/login","tag":"session","privilege":null,"depth":"stateful","extension":false,"cluster":null,"parameters":[],"body":"json","success":200,"answer":"json","summary":"Sign in"},
  logout: {"method":"POST","path":"/v1/session/logout","tag":"session","privilege":"authenticated","depth":"stateful","extension":true,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"none","summary":"Sign out"},
  whoAmI: {"method":"GET","path":"/v1/session/who-am-i","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"json","summary":"Show the signed-in user"},
  listSessionRoles: {"method":"GET","path":"/v1/session/roles","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"json","summary":"List the caller's roles"},
  getVersion: {"method":"GET","path":"/v1/version","tag":"version","privilege":null,"depth":"static","extension":false,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"json","summary":"Show the software version"},
  getClusterSettings: {"method":"GET","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"json","summary":"Show the cluster's name"},
  setClusterSettings: {"method":"PUT","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Rename the cluster"},
  listNodes: {"method":"GET","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"parameters":[],"body":"none","success":200,"answer":"json","summary":"List the nodes"},
  getNode: {"method":"GET","path":"/v1/cluster/nodes/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"parameters":[{"name":"id","in":"path","required":true,"kind":"integer","minimum":1}],"body":"none","success":200,"answer":"json","summary":"Show one node"},
  listSourceRelationships: {"method":"GET","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","parameters":[],"body":"none","success":200,"answer":"json","summary":"List relationships of this source"},
  createSourceRelationship: {"method":"POST","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[],"body":"json","success":200,"answer":"json","summary":"Create a relationship"},
  getSourceRelationship: {"method":"GET","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"Show a relationship"},
  replaceSourceRelationship: {"method":"PUT","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Replace the settings of a relationship"},
  modifySourceRelationship: {"method":"PATCH","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Change settings of a relationship"},
  deleteSourceRelationship: {"method":"DELETE","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Delete a relationship on the source"},
  listSourceRelationshipStatuses: {"method":"GET","path":"/v2/replication/source-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","parameters":[],"body":"none","success":200,"answer":"json","summary":"List the status of relationships of this source"},
  getSourceRelationshipStatus: {"method":"GET","path":"/v2/replication/source-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this source"},
  replicate: {"method":"POST","path":"/v2/replication/source-relationships/{id}/replicate","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":202,"answer":"json","summary":"Start a job"},
  abortReplication: {"method":"POST","path":"/v2/replication/source-relationships/{id}/abort-replication","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"},{"name":"skip-active-policy-snapshot","in":"query","required":false,"kind":"boolean"}],"body":"none","success":200,"answer":"none","summary":"Stop the running job"},
  dismissSourceRelationshipError: {"method":"POST","path":"/v2/replication/source-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the source"},
  listQueuedSnapshots: {"method":"GET","path":"/v2/replication/source-relationships/{id}/queued-snapshots/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stored","extension":false,"cluster":"source","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"List waiting policy snapshots"},
  releaseQueuedSnapshot: {"method":"DELETE","path":"/v2/replication/source-relationships/{relationship_id}/queued-snapshots/{snapshot_id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stored","extension":false,"cluster":"source","parameters":[{"name":"relationship_id","in":"path","required":true,"kind":"string"},{"name":"snapshot_id","in":"path","required":true,"kind":"integer","minimum":0}],"body":"none","success":200,"answer":"none","summary":"Drop a waiting policy snapshot"},
  reverseTargetRelationship: {"method":"POST","path":"/v2/replication/source-relationships/reverse-target-relationship","tag":"replication","privilege":"PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","depth":"stateful","extension":false,"cluster":"target","parameters":[],"body":"json","success":200,"answer":"json","summary":"Turn the direction of a relationship"},
  listTargetRelationshipStatuses: {"method":"GET","path":"/v2/replication/target-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","parameters":[],"body":"none","success":200,"answer":"json","summary":"List the status of relationships of this target"},
  getTargetRelationshipStatus: {"method":"GET","path":"/v2/replication/target-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this target"},
  authorizeTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/authorize","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"},{"name":"allow-non-empty-directory","in":"query","required":false,"kind":"boolean"},{"name":"allow-fs-path-create","in":"query","required":false,"kind":"boolean"}],"body":"none","success":200,"answer":"json","summary":"Agree to a relationship"},
  makeTargetWritable: {"method":"POST","path":"/v2/replication/target-relationships/{id}/make-writable","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"Let clients write to the target"},
  reconnectTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/reconnect","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"json","summary":"Take replication up again"},
  deleteTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/delete","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Delete a relationship on the target"},
  dismissTargetRelationshipError: {"method":"POST","path":"/v2/replication/target-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the target"},
  lockTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/lock","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stored","extension":false,"cluster":"target","parameters":[{"name":"id","in":"path","required":true,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Set the key that locks policy snapshots"},
  getFileAttributes: {"method":"GET","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0},{"name":"retrieve-file-lock","in":"query","required":false,"kind":"boolean"}],"body":"none","success":200,"answer":"json","summary":"Show the attributes of an entry"},
  setFileAttributes: {"method":"PATCH","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Change attributes of an entry"},
  listEntries: {"method":"GET","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0},{"name":"smb-pattern","in":"query","required":false,"kind":"string"},{"name":"after","in":"query","required":false,"kind":"string"},{"name":"limit","in":"query","required":false,"kind":"integer","minimum":1},{"name":"include-acls","in":"query","required":false,"kind":"boolean"},{"name":"skip-atime-update","in":"query","required":false,"kind":"boolean"}],"body":"none","success":200,"answer":"json","summary":"List a directory"},
  createEntry: {"method":"POST","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"}],"body":"json","success":200,"answer":"json","summary":"Create, link or move an entry"},
  deleteEntry: {"method":"DELETE","path":"/v1/files/{ref}/entries/{name}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"name","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Remove a name from a directory"},
  readFile: {"method":"GET","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_READ_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0},{"name":"offset","in":"query","required":false,"kind":"integer","minimum":0},{"name":"length","in":"query","required":false,"kind":"integer","minimum":0},{"name":"skip-atime-update","in":"query","required":false,"kind":"boolean"}],"body":"none","success":200,"answer":"bytes","summary":"Read a file"},
  writeFile: {"method":"PUT","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"bytes","success":200,"answer":"json","summary":"Replace the data of a file"},
  patchFile: {"method":"PATCH","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"},{"name":"offset","in":"query","required":false,"kind":"integer","minimum":0},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"bytes","success":200,"answer":"json","summary":"Write a part of a file"},
  deleteFile: {"method":"DELETE","path":"/v1/files/{ref}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"ref","in":"path","required":true,"kind":"string"}],"body":"none","success":200,"answer":"none","summary":"Delete an entry"},
  listSnapshots: {"method":"GET","path":"/v3/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"filter","in":"query","required":false,"kind":"string","enum":["all","exclude_in_delete","only_in_delete"]}],"body":"none","success":200,"answer":"json","summary":"List snapshots"},
  getSnapshot: {"method":"GET","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"id","in":"path","required":true,"kind":"integer","minimum":0}],"body":"none","success":200,"answer":"json","summary":"Show a snapshot"},
  deleteSnapshot: {"method":"DELETE","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"id","in":"path","required":true,"kind":"integer","minimum":0},{"name":"If-Match","in":"header","required":false,"kind":"string"}],"body":"none","success":202,"answer":"none","summary":"Delete a snapshot"},
  listSnapshotStatuses: {"method":"GET","path":"/v4/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"filter","in":"query","required":false,"kind":"string","pattern":"^(api_snapshots_exclude_(not_)?(in_delete|locked)(,|$))*$"}],"body":"none","success":200,"answer":"json","summary":"List snapshots with their status"},
  getSnapshotStatus: {"method":"GET","path":"/v3/snapshots/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"parameters":[{"name":"id","in":"path","required":true,"kind":"integer","minimum":0}],"body":"none","success":200,"answer":"json","summary":"Show a snapshot with its status"},
}
