import type { RelationshipView } from '@sandbar/engine'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { versionFromIfMatch } from '../if-match.ts'
import type { Reply } from '../respond.ts'
import { defaultReplicationPort, toPort } from '../wire/port.ts'
import { etagOf, toWireSource, toWireSourceStatus } from '../wire/relationship.ts'
import { expectSameIdentity, fromWireSettings, type WireSettings } from '../wire/settings.ts'
import { toWireQueuedSnapshot } from '../wire/snapshot.ts'

interface WireCreate extends WireSettings {
  source_root_path?: string
  target_root_path: string
  target_address: string
}

export const listSourceRelationships: Handler = async ({ services }) => ({
  json: (await services.cluster.sourceRelationships()).map(toWireSource),
})

export const createSourceRelationship: Handler = async (call) => {
  const wire = bodyOf<WireCreate>(call)
  const { targetAddress: _address, targetPort = defaultReplicationPort, ...settings } = fromWireSettings(wire)
  const view = await call.services.cluster.createRelationship({
    ...(wire.source_root_path === undefined ? {} : { sourceRootPath: wire.source_root_path }),
    ...(wire.source_root_id === undefined ? {} : { sourceRootId: wire.source_root_id }),
    targetRootPath: wire.target_root_path,
    targetAddress: wire.target_address,
    targetPort,
    settings,
  })
  return configuration(view)
}

export const getSourceRelationship: Handler = async (call) => configuration(await find(call))

/** Both verbs: the contract says which members have to be there. */
export const modifySourceRelationship: Handler = async (call) => {
  const wire = bodyOf<WireSettings>(call)
  const { record } = await find(call)
  expectSameIdentity(wire, { id: record.id, sourceRootId: record.root.id ?? '' })
  const version = versionFromIfMatch(call.headers['if-match'])
  return configuration(await call.services.cluster.modifyRelationship(record.id, fromWireSettings(wire), version))
}

export const deleteSourceRelationship: Handler = async (call) => {
  const version = versionFromIfMatch(call.headers['if-match'])
  await call.services.cluster.deleteSourceRelationship(param(call, 'id'), version)
  return {}
}

export const listSourceRelationshipStatuses: Handler = async ({ services }) => ({
  json: (await services.cluster.sourceRelationships()).map(toWireSourceStatus),
})

export const getSourceRelationshipStatus: Handler = async (call) => ({ json: toWireSourceStatus(await find(call)) })

export const replicate: Handler = async (call) => {
  const id = param(call, 'id')
  await call.services.cluster.replicate(id)
  const monitorUri = `/v2/replication/source-relationships/${encodeURIComponent(id)}/status`
  return { status: 202, json: { monitor_uri: monitorUri } }
}

export const abortReplication: Handler = async (call) => {
  const skipActivePolicySnapshot = call.query['skip-active-policy-snapshot'] === true
  await call.services.cluster.abortReplication(param(call, 'id'), { skipActivePolicySnapshot })
  return {}
}

export const dismissSourceRelationshipError: Handler = async (call) => {
  await call.services.cluster.dismissError(param(call, 'id'), 'source')
  return {}
}

export const listQueuedSnapshots: Handler = async (call) => ({
  json: { entries: (await find(call)).queuedSnapshots.map(toWireQueuedSnapshot) },
})

export const releaseQueuedSnapshot: Handler = async (call) => {
  const snapshotId = Number(param(call, 'snapshot_id'))
  await call.services.cluster.releaseQueuedSnapshot(param(call, 'relationship_id'), snapshotId)
  return {}
}

/** Called on the target, though its path names the source: the caller's cluster becomes the source. */
export const reverseTargetRelationship: Handler = async (call) => {
  const wire = bodyOf<{ target_relationship_id: string; source_address: string; source_port?: number | string }>(call)
  const view = await call.services.cluster.reverseTarget({
    id: wire.target_relationship_id,
    sourceAddress: wire.source_address,
    sourcePort: toPort(wire.source_port ?? defaultReplicationPort, 'source_port'),
  })
  return configuration(view)
}

function find(call: Call): Promise<RelationshipView> {
  return call.services.cluster.sourceRelationship(param(call, 'id'))
}

function configuration(view: RelationshipView): Reply {
  return { json: toWireSource(view), headers: { ETag: etagOf(view) } }
}
