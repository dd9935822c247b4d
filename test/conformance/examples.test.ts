import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { examplesOf, type OperationId, operationIds, operations } from '@sandbar/openapi'
import { inMemory } from './edges/in-memory.ts'
import type { ClusterName } from './harness.ts'
import { playCase } from './run.ts'
import { is } from './shapes.ts'
import type { Step } from './steps.ts'

/** The id that every example carries; replaced by the one of the relationship that the test made. */
const exampleId = examplesOf('getSourceRelationship').parameters.id ?? ''
const sources = '/v2/replication/source-relationships'
const targets = '/v2/replication/target-relationships'

const created: Step = {
  on: 'alpha',
  call: `POST ${sources}/`,
  json: examplesOf('createSourceRelationship').requests[0]?.value,
  expect: { status: 200 },
  keep: { id: 'body.id', root: 'body.source_root_id' },
}
const authorized: Step = { on: 'beta', call: `POST ${targets}/{id}/authorize`, expect: { status: 200 } }
const replicated: Step = {
  on: 'beta',
  call: `GET ${targets}/{id}/status`,
  until: true,
  expect: { status: 200, body: { recovery_point: is.time } },
}
const writable: Step = { on: 'beta', call: `POST ${targets}/{id}/make-writable`, expect: { status: 200 } }
const disconnected: Step = {
  on: 'beta',
  call: `GET ${targets}/{id}/status`,
  until: true,
  expect: { status: 200, body: { state: 'DISCONNECTED' } },
}
const established = [created, authorized, replicated]

const asAdmin = (call: string, json: unknown): Step => ({ on: 'alpha', call, json, expect: { status: 200 } })
const example = (id: OperationId) => examplesOf(id).requests[0]?.value
const withRole = asAdmin('POST /v1/auth/roles/', examplesOf('createRole').requests[0]?.value)

/** What other things an example is about, by the path under which they are found. */
const things: readonly { path: RegExp; steps: readonly Step[] }[] = [
  {
    path: /^\/v1\/auth\/access-tokens\/./,
    steps: [asAdmin('POST /v1/auth/access-tokens/', { user: { auth_id: '1000' } })],
  },
  {
    path: /^\/v1\/groups\/.+\/members\/./,
    steps: [
      asAdmin('POST /v1/groups/', { name: 'pilots' }),
      asAdmin('POST /v1/groups/1001/members/', { member_id: '1000' }),
    ],
  },
  { path: /^\/v1\/groups\/./, steps: [asAdmin('POST /v1/groups/', { name: 'pilots' })] },
  {
    path: /^\/v1\/auth\/roles\/.+\/members\/./,
    steps: [withRole, asAdmin('POST /v1/auth/roles/Night%20shift/members', { auth_id: '1000' })],
  },
  { path: /^\/v1\/auth\/roles\/./, steps: [withRole] },
  { path: /^\/v[23]\/nfs\/exports\/./, steps: [asAdmin('POST /v3/nfs/exports/', example('createNfsExport'))] },
  {
    path: /^\/v1\/multitenancy\/nfs\/settings\/./,
    steps: [asAdmin('PUT /v1/multitenancy/nfs/settings/1', example('setTenantNfsSettings'))],
  },
  { path: /^\/v[123]\/smb\/shares\/./, steps: [asAdmin('POST /v3/smb/shares/', example('createSmbShare'))] },
  {
    path: /^\/v1\/multitenancy\/smb\/settings\/./,
    steps: [asAdmin('PUT /v1/multitenancy/smb/settings/1', example('setTenantSmbSettings'))],
  },
  { path: /^\/v1\/s3\/buckets\/./, steps: [asAdmin('POST /v1/s3/buckets/', { name: 'drawings' })] },
  {
    path: /^\/v1\/file-system\/security\/keys\/./,
    steps: [asAdmin('POST /v1/file-system/security/keys/', example('createLockKey'))],
  },
  { path: /^\/v1\/files\/quotas\/./, steps: [asAdmin('POST /v1/files/quotas/', example('createQuota'))] },
  { path: /^\/v1\/multitenancy\/tenants\/./, steps: [asAdmin('POST /v1/multitenancy/tenants/', { name: 'Harbour' })] },
]

/** What has to be true before an example makes sense, where a fresh sandbox does not do. */
function stateFor(id: OperationId): Step[] {
  if (operations[id].depth === 'none') return []
  const { path } = operations[id]
  if (path.startsWith('/v2/audit/destinations/{id}')) return [exampleStep('createAuditDestination')]
  if (path.startsWith('/v2/portal/spokes/{id}')) {
    const portal = exampleStep('createSpokePortal')
    return id === 'deleteSpokePortalRoot' ? [portal, exampleStep('createSpokePortalRoot')] : [portal]
  }
  if (id === 'deleteNetwork') return [exampleStep('createNetwork')]
  if (id === 'authorizeTargetRelationship') return [created]
  if (id === 'reconnectTargetRelationship' || id === 'reverseTargetRelationship') {
    return [...established, writable, disconnected]
  }
  if (path.startsWith('/v1/files/{ref}/streams/{stream_id}')) return [exampleStep('createStream')]
  if (id === 'getUserMetadata' || id === 'deleteUserMetadata') return [exampleStep('setUserMetadata')]
  if (id === 'lockTargetRelationship') return [...established, { ...exampleStep('createLockKey'), on: 'beta' }]
  const { tag } = operations[id]
  const found = things.find((thing) => thing.path.test(path))
  if (found) return [...found.steps]
  if (tag === 'snapshots') return snapshotState(id)
  return tag === 'replication' && id !== 'createSourceRelationship' ? established : []
}

/** A policy, or two snapshots of one directory. */
function snapshotState(id: OperationId): Step[] {
  if (id.startsWith('create')) return []
  if (id.includes('Polic')) return [exampleStep('createSnapshotPolicy')]
  const two = [exampleStep('createSnapshot'), exampleStep('createSnapshot')]
  const needsKey = id === 'lockSnapshot' || id.includes('nlock')
  if (!needsKey) return two
  return [...two, exampleStep('createLockKey'), ...(id === 'lockSnapshot' ? [] : [exampleStep('lockSnapshot')])]
}

/** The first example of an operation, as it is written. */
function exampleStep(id: OperationId): Step {
  const [request] = examplesOf(id).requests
  return { on: 'alpha', call: callOf(id), json: request?.value, expect: { status: operations[id].success } }
}

const withoutDomain = { status: 400, error: 'ad_not_in_domain_error' }

/**
 * Only a job that waits has queued snapshots, and no example makes one wait; ids of keys are random, uploads there are
 * none; nothing is being deleted, nobody holds a lock, and the cluster is in no domain.
 */
const refusals: Partial<Record<OperationId, { status: number; error: string }>> = {
  deleteS3AccessKey: { status: 404, error: 'http_not_found_error' },
  leaveDomain: withoutDomain,
  reconfigureDomain: withoutDomain,
  cancelDomainChange: withoutDomain,
  getAdObjectOfName: withoutDomain,
  getAdObjectOfSid: withoutDomain,
  getAdUsernameOfSid: withoutDomain,
  getAdUidOfSid: withoutDomain,
  getAdGidOfSid: withoutDomain,
  listAdGroupsOfSid: withoutDomain,
  listAdSidsOfUid: withoutDomain,
  listAdSidsOfGid: withoutDomain,
  listAdObjectsOfUsername: withoutDomain,
  listAdSidsOfUsername: withoutDomain,
  abortS3Upload: { status: 404, error: 'http_not_found_error' },
  releaseFileNlmLock: { status: 404, error: 'http_not_found_error' },
  getTreeDeleteJob: { status: 404, error: 'http_not_found_error' },
  cancelTreeDeleteJob: { status: 404, error: 'http_not_found_error' },
  restartTreeDeleteJob: { status: 404, error: 'http_not_found_error' },
  releaseQueuedSnapshot: { status: 404, error: 'relationship_manager_queued_snapshot_not_found_error' },
}

function expectationOf(id: OperationId): Step['expect'] {
  if (operations[id].depth === 'none') return { status: 501, error: 'not_implemented_error' }
  return refusals[id] ?? { status: operations[id].success }
}

function callOf(id: OperationId): string {
  const { method, path } = operations[id]
  const { parameters } = examplesOf(id)
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? assert.fail(`no example for ${name} of ${id}`)
    return value === exampleId ? '{id}' : encodeURIComponent(value)
  })
  const needed = operations[id].parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const query = needed.map(
    ({ name }) => `${name}=${parameters[name] ?? assert.fail(`no example for ${name} of ${id}`)}`,
  )
  return `${method} ${filled}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

function bodyOf(id: OperationId, value: unknown): Pick<Step, 'json' | 'text' | 'headers'> {
  if (operations[id].body === 'bytes') {
    return { text: String(value), headers: { 'content-type': 'application/octet-stream' } }
  }
  const text = JSON.stringify(value).replaceAll(exampleId, '{id}')
  const json = JSON.parse(text)
  return { json: 'source_root_id' in json ? { ...json, source_root_id: '{root}' } : json }
}

function clusterOf(id: OperationId): ClusterName {
  return operations[id].cluster === 'target' ? 'beta' : 'alpha'
}

describe('the examples of the contract', () => {
  for (const id of operationIds) {
    // Its answer has no end; other tests listen to it.
    if (id === 'readChanges') continue
    const { requests } = examplesOf(id)
    const variants = requests.length === 0 ? [undefined] : requests
    for (const variant of variants) {
      test(`${id}${variant ? `, ${variant.name}` : ''} is answered as documented`, async () => {
        const step: Step = {
          on: clusterOf(id),
          call: callOf(id),
          as: operations[id].privilege === null ? 'nobody' : 'admin',
          ...(variant ? bodyOf(id, variant.value) : {}),
          expect: expectationOf(id),
        }
        const lines = await playCase(inMemory, { title: id, steps: [...stateFor(id), step] })
        assert.equal(lines.at(-1)?.status, step.expect.status)
      })
    }
  }
})
