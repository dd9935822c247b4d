import type { PolicyView } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { versionFromIfMatch } from '../if-match.ts'
import { locking } from '../lock-keys.ts'
import type { Reply } from '../respond.ts'
import {
  fromPolicyV1,
  fromWholePolicy,
  fromWirePolicy,
  policyDefaults,
  toWirePolicy,
  toWirePolicyStatus,
  toWirePolicyStatusV1,
  toWirePolicyStatusV2,
  toWirePolicyV1,
  toWirePolicyV2,
  type WirePolicy,
  type WirePolicyV1,
} from '../wire/policy.ts'

/** How one version of the API shows policies, and reads them. */
interface Version {
  show: (policy: PolicyView) => object
  read: (call: Call) => WirePolicy
}

const v3: Version = { show: toWirePolicy, read: (call) => bodyOf<WirePolicy>(call) }
const v2: Version = { show: toWirePolicyV2, read: (call) => bodyOf<WirePolicy>(call) }
const v1: Version = { show: toWirePolicyV1, read: (call) => fromPolicyV1(bodyOf<WirePolicyV1>(call)) }

export const listSnapshotPolicies = listing(toWirePolicy)
export const listSnapshotPoliciesV2 = listing(toWirePolicyV2)
export const listSnapshotPoliciesV1 = listing(toWirePolicyV1)
export const listSnapshotPolicyStatuses = listing(toWirePolicyStatus)
export const listSnapshotPolicyStatusesV2 = listing(toWirePolicyStatusV2)
export const listSnapshotPolicyStatusesV1 = listing(toWirePolicyStatusV1)

export const getSnapshotPolicy = showing(toWirePolicy)
export const getSnapshotPolicyV2 = showing(toWirePolicyV2)
export const getSnapshotPolicyV1 = showing(toWirePolicyV1)
export const getSnapshotPolicyStatus = showing(toWirePolicyStatus)
export const getSnapshotPolicyStatusV2 = showing(toWirePolicyStatusV2)
export const getSnapshotPolicyStatusV1 = showing(toWirePolicyStatusV1)

export const createSnapshotPolicy = creating(v3)
export const createSnapshotPolicyV2 = creating(v2)
export const createSnapshotPolicyV1 = creating(v1)
export const modifySnapshotPolicy = modifying(v3)
export const modifySnapshotPolicyV2 = modifying(v2)
export const modifySnapshotPolicyV1 = modifying(v1)
export const replaceSnapshotPolicy = replacing(v3)
export const replaceSnapshotPolicyV2 = replacing(v2)
export const replaceSnapshotPolicyV1 = replacing(v1)

export const deleteSnapshotPolicy: Handler = async (call) => {
  await call.services.cluster.deletePolicy(idOf(call), versionFromIfMatch(call.headers['if-match']))
  return {}
}

function listing(show: Version['show']): Handler {
  return async (call) => ({ json: { entries: (await call.services.cluster.policies()).map(show) } })
}

function showing(show: Version['show']): Handler {
  return async (call) => policyReply(await call.services.cluster.policy(idOf(call)), show)
}

function creating({ show, read }: Version): Handler {
  return async (call) => {
    const request = fromWholePolicy(read(call))
    const create = (lockKey?: string | null) => call.services.cluster.createPolicy(withKey(request, lockKey))
    return policyReply(await locking(call, request.lockKey, create), show)
  }
}

function modifying(version: Version): Handler {
  return (call) => changePolicy(call, version, fromWirePolicy(version.read(call)))
}

/** What this version cannot name stays as it is. */
function replacing(version: Version): Handler {
  return (call) => {
    const { lockKey, snapshotNameTemplate, ...common } = policyDefaults
    const defaults = {
      ...common,
      ...(version === v1 ? {} : { snapshotNameTemplate }),
      ...(version === v3 ? { lockKey } : {}),
    }
    return changePolicy(call, version, { ...defaults, ...fromWholePolicy(version.read(call)) })
  }
}

async function changePolicy(
  call: Call,
  { show, read }: Version,
  change: ReturnType<typeof fromWirePolicy>,
): Promise<Reply> {
  const id = idOf(call)
  const { id: sent = id, schedule } = read(call)
  for (const [field, value] of [
    ['id', sent],
    ['schedule.id', schedule?.id ?? id],
  ]) {
    if (value !== id) throw new Fault('decode', `Could not change ${field} to ${value}: it is ${id} and stays so`)
  }
  const version = versionFromIfMatch(call.headers['if-match'])
  const modify = (key?: string | null) => call.services.cluster.modifyPolicy(id, withKey(change, key), version)
  // A key that is disabled by now goes on locking what it locks.
  const isKept = change.lockKey === (await call.services.cluster.policy(id)).lockKey
  return policyReply(await (isKept ? modify(change.lockKey) : locking(call, change.lockKey, modify)), show)
}

function withKey<C extends { lockKey?: string | null }>(change: C, lockKey: string | null | undefined): C {
  return lockKey === undefined ? change : { ...change, lockKey }
}

function policyReply(policy: PolicyView, show: Version['show']): Reply {
  return { json: show(policy), headers: { ETag: `"${policy.version}"` } }
}

function idOf(call: Call): number {
  return Number(param(call, 'id'))
}
