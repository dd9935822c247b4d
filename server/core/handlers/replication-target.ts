import type { RelationshipView } from '@sandbar/engine'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { locking } from '../lock-keys.ts'
import type { Reply } from '../respond.ts'
import { toWireTargetStatus } from '../wire/relationship.ts'

export const listTargetRelationshipStatuses: Handler = async ({ services }) => ({
  json: (await services.cluster.targetRelationships()).map(toWireTargetStatus),
})

export const getTargetRelationshipStatus: Handler = (call) =>
  statusAfter(call, (id) => cluster(call).targetRelationship(id))

export const authorizeTargetRelationship: Handler = (call) =>
  statusAfter(call, (id) =>
    cluster(call).authorize(id, {
      nonEmptyDirectory: call.query['allow-non-empty-directory'] === true,
      pathCreate: call.query['allow-fs-path-create'] === true,
    }),
  )

export const makeTargetWritable: Handler = (call) => statusAfter(call, (id) => cluster(call).makeTargetWritable(id))

export const reconnectTargetRelationship: Handler = (call) =>
  statusAfter(call, (id) => cluster(call).reconnectTarget(id))

export const deleteTargetRelationship: Handler = async (call) => {
  await cluster(call).deleteTargetRelationship(param(call, 'id'))
  return {}
}

export const dismissTargetRelationshipError: Handler = async (call) => {
  await cluster(call).dismissError(param(call, 'id'), 'target')
  return {}
}

export const lockTargetRelationship: Handler = async (call) => {
  const { lock_key_ref } = bodyOf<{ lock_key_ref: string | null }>(call)
  const lock = (key: string | null) => cluster(call).lockTarget(param(call, 'id'), key)
  const { record } = await locking(call, lock_key_ref, lock)
  return { json: { lock_key_ref: record.lockKey } }
}

function cluster(call: Call) {
  return call.services.cluster
}

async function statusAfter(call: Call, change: (id: string) => Promise<RelationshipView>): Promise<Reply> {
  return { json: toWireTargetStatus(await change(param(call, 'id'))) }
}
