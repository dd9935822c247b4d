import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { documented, type OperationId, operationIds, operations } from '@sandbar/openapi'
import { document } from '@sandbar/openapi/document'
import fixture from './fixtures/documented-shapes.json' with { type: 'json' }
import { at, isSchema, resolve, type Schema } from './support.ts'

/** Field names, nesting and enum values without words: `{"name":"string","kind":"A|B"}`. */
type Shape = string | Shape[] | { [name: string]: Shape }

interface Documented {
  status: number
  parameters: string[]
  request: string | null
  response: string | null
}

const facts: Partial<Record<string, Documented>> = fixture.operations
const shapes: Partial<Record<string, Shape>> = fixture.shapes

/** What newer clients send or read although the reference lacks it. */
const laterParameters = new Set([
  'query include-acls',
  'query skip-atime-update',
  'query include-incompatibles',
  'query override_compatibility_check',
  'query max-depth',
])
const laterAnswers = new Set<OperationId>([
  'replicate',
  'startObjectReplication',
  'listObjectRelationshipStatuses',
  'getObjectRelationshipStatus',
  'getCloudwatchAuditStatus',
  'listPrivileges',
  'listRoles',
  'listRoleMembers',
  'listTenantNfsSettings',
  'getS3BucketPolicy',
  'listTenantSmbSettings',
])
const nfsExportCalls: readonly OperationId[] = operationIds.filter((id) => /NfsExports?(V2)?$/.test(id))
const smbShareCalls: readonly OperationId[] = operationIds.filter((id) => /SmbShares?$/.test(id))
const laterShareFields = ['', 'entries.'].flatMap((at) =>
  ['allow_fs_path_create', 'expand_fs_path_variables', 'offline_files_caching_mode'].map((name) => `${at}${name}`),
)
const nfsSettingsCalls: readonly OperationId[] = operationIds.filter((id) => /NfsSettings$/.test(id))

function ofEach(
  ids: readonly OperationId[],
  fields: readonly string[],
): Partial<Record<OperationId, readonly string[]>> {
  return Object.fromEntries(ids.map((id) => [id, fields]))
}

/** Members that only newer clients send or read, by their path. */
const laterFields: Partial<Record<OperationId, readonly string[]>> = {
  addNodes: ['blobs'],
  modifyNodes: ['blobs'],
  previewModifyNodes: ['blobs'],
  modifyObjectBackedNodes: ['target_membership.node_uuids_and_fault_domains'],
  previewObjectBackedNodes: ['target_membership.node_uuids_and_fault_domains'],
  getKeyStore: ['config_type', 'config_details'],
  getKeyStoreStatus: ['config_type'],
  modifyMonitoringSettings: ['nexus_registration_key'],
  ...ofEach(nfsExportCalls, [
    'restrictions.required_authentication_mode',
    'entries.restrictions.required_authentication_mode',
  ]),
  ...ofEach(smbShareCalls, laterShareFields),
  ...ofEach(nfsSettingsCalls, ['idmap_domain']),
  createS3Bucket: ['private'],
  listEntries: ['file_acls'],
  joinDomain: ['domain_controllers'],
  reconfigureDomain: ['domain_controllers'],
}
const pagedAnswers = new Set<OperationId>([
  'listNfs4Locks',
  'listFileNfs4Locks',
  'listNlmLocks',
  'listFileNlmLocks',
  'listNlmWaiters',
  'listFileNlmWaiters',
  'listSmbRangeLocks',
  'listFileSmbRangeLocks',
  'listSmbShareLocks',
  'listFileSmbShareLocks',
  'listLockKeyUsages',
  'listEntries',
  'listAccessTokens',
  'listQuotas',
  'listQuotaStatuses',
  'listS3AccessKeys',
  'listS3Uploads',
  'listUserMetadata',
  'listUserMetadataOfType',
  'listSmbSessions',
  'listSmbFiles',
  'listSnapshotTreeChanges',
  'listSnapshotFileRegions',
])
/** Bodies that the reference does not describe. */
const laterRequests = new Set<OperationId>(['replaceS3BucketPolicy'])
/** The reference repeats the whole read form; only what can be set is accepted. */
const narrowerRequests = new Set<OperationId>(['setFileAttributes', 'modifyStreamAttributes'])

function shapeOf(schema: Schema): Shape {
  const value = resolve(schema)
  if (Array.isArray(value.oneOf) && value.properties === undefined) return shapeOf(at(value.oneOf[0]))
  if (value.type === 'array') return [shapeOf(at(value, 'items'))]
  if (isSchema(value.properties))
    return Object.fromEntries(Object.entries(value.properties).map(([name, field]) => [name, shapeOf(at(field))]))
  if (Array.isArray(value.enum)) return value.enum.join('|')
  const [type] = [value.type].flat()
  return type === 'integer' ? 'number' : String(type)
}

function bodyShape(id: OperationId, ...keys: string[]): Shape | null {
  const { method, path } = operations[id]
  const schema = at(document.paths, path, method.toLowerCase(), ...keys, 'content', 'application/json', 'schema')
  return Object.keys(schema).length === 0 ? null : (laterFields[id] ?? []).reduce(without, shapeOf(schema))
}

/** The shape without the member at a path; unchanged when there is none. */
function without(shape: Shape, path: string): Shape {
  if (typeof shape === 'string') return shape
  if (Array.isArray(shape)) return shape.map((item) => without(item, path))
  const [first = '', ...rest] = path.split('.')
  const { [first]: found, ...others } = shape
  return rest.length === 0 || found === undefined ? others : { ...others, [first]: without(found, rest.join('.')) }
}

function callOf(id: OperationId): string {
  return `${operations[id].method} ${operations[id].path}`
}

function factOf(id: OperationId): Documented | undefined {
  return facts[callOf(id)]
}

/** Values that only newer clients know, beside those of the reference. */
const laterValues = new Map([['GENERIC|S3', 'GENERIC|S3|WELL_KNOWN']])

function documentedShape(name: string | null): Shape | null {
  return name === null ? null : withLaterValues(shapes[name] ?? null)
}

function withLaterValues<S extends Shape | null>(shape: S): S {
  return JSON.parse(JSON.stringify(shape), (_, value) => laterValues.get(value) ?? value)
}

describe('the contract keeps to the documented facts', () => {
  test('every operation that is not an extension is a documented call', () => {
    const calls = new Set(documented.map(({ method, path }) => `${method} ${path}`))
    for (const id of operationIds) {
      const { method, path, extension } = operations[id]
      assert.equal(calls.has(`${method} ${path}`), !extension, id)
    }
  })

  test('every documented call is an operation', () => {
    const calls = new Set(operationIds.map(callOf))
    assert.deepEqual(
      documented.map(({ method, path }) => `${method} ${path}`).filter((call) => !calls.has(call)),
      [],
    )
  })

  test('the list of documented calls has all 466 of the reference and no call twice', () => {
    assert.equal(documented.filter(({ tag }) => tag !== '7.10').length, 466)
    assert.equal(new Set(documented.map(({ method, path }) => `${method} ${path}`)).size, documented.length)
    for (const { method, path } of documented) assert.match(`${method} ${path}`, /^(GET|PUT|POST|PATCH|DELETE) \/v\d\//)
  })

  test('there are facts for all operations of the reference', () => {
    const later = new Set(documented.filter(({ tag }) => tag === '7.10').map(({ method, path }) => `${method} ${path}`))
    const without = operationIds.filter((id) => factOf(id) === undefined)
    assert.deepEqual(
      without.filter((id) => !operations[id].extension && !later.has(callOf(id))),
      [],
    )
    assert.equal(Object.keys(facts).length, 466)
  })

  for (const id of operationIds) {
    const fact = factOf(id)
    if (fact === undefined) continue
    test(`${id} has the documented status, parameters, fields and values`, () => {
      const { success, parameters } = operations[id]
      assert.equal(success, fact.status)
      const names = parameters.map(({ in: place, name }) => `${place} ${name}`)
      assert.deepEqual(
        names.filter((name) => fact.parameters.includes(name) || !laterParameters.has(name)).sort(),
        [...fact.parameters].sort(),
      )
      compareRequest(id, fact)
      compareResponse(id, fact)
    })
  }
})

function compareRequest(id: OperationId, fact: Documented): void {
  const ours = bodyShape(id, 'requestBody')
  const theirs = documentedShape(fact.request)
  if (narrowerRequests.has(id)) {
    for (const [name, shape] of Object.entries(at(ours))) assert.deepEqual(shape, at(theirs)[name], name)
  } else if (laterRequests.has(id)) assert.equal(theirs, null)
  else assert.deepEqual(ours, theirs)
}

function compareResponse(id: OperationId, fact: Documented): void {
  const ours = bodyShape(id, 'responses', String(operations[id].success))
  const theirs = documentedShape(fact.response)
  if (laterAnswers.has(id)) assert.equal(theirs, null)
  else if (pagedAnswers.has(id)) assert.deepEqual(ours, { ...at(theirs), paging: { next: 'string' } })
  else assert.deepEqual(ours, theirs)
}
