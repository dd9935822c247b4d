import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { document, documentTwin, operationIds, operations } from '@sandbar/openapi'
import { Validator } from '@seriousme/openapi-schema-validator'
import { at, isSchema, objectsIn, resolve, type Schema } from './support.ts'

const verbs =
  /^(abort|accept|add|authorize|calculate|cancel|change|clear|close|commit|create|delete|deny|dismiss|evict|expand|explain|find|generate|get|halt|identify|join|leave|list|lock|make|modify|patch|pause|ping|prepare|preview|propose|read|reconfigure|reconnect|refresh|release|remove|replace|resolve|restart|resume|retrieve|reverse|rotate|set|start|unlock|validate|verify|write)[A-Z]/
const verbsAlone = new Set(['login', 'logout', 'whoAmI', 'replicate'])

function operationOf(id: (typeof operationIds)[number]): Schema {
  return at(document.paths, operations[id].path, operations[id].method.toLowerCase())
}

describe('document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...document })
    assert.deepEqual(result.errors ?? [], [])
    assert.equal(document.openapi, '3.1.0')
  })

  test('names every operation once, by a verb and a noun', () => {
    const ids = [...objectsIn(document.paths)].flatMap(([, value]) => (value.operationId ? [value.operationId] : []))
    assert.deepEqual(ids, operationIds)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual(
      operationIds.filter((id) => !verbs.test(id) && !verbsAlone.has(id)),
      [],
    )
  })

  test('uses every schema, parameter, response and header that it defines', () => {
    const used = new Set([...objectsIn(document)].map(([, value]) => value.$ref))
    const defined = ['schemas', 'parameters', 'responses', 'headers'].flatMap((kind) =>
      Object.keys(at(document.components, kind)).map((name) => `#/components/${kind}/${name}`),
    )
    assert.deepEqual(
      defined.filter((name) => !used.has(name)),
      [],
    )
  })

  test('has something at the end of every reference', () => {
    for (const [path, value] of objectsIn(document))
      if (value.$ref) assert.notDeepEqual(resolve(value), {}, `${path} leads to ${value.$ref}`)
  })

  test('describes every operation, parameter, schema and field', () => {
    const silent = [...objectsIn(document)].filter(([path, value]) => {
      const isField = /\/properties\/[^/]+$/.test(path) || /^\/components\/schemas\/[^/]+$/.test(path)
      const isParameter = typeof value.in === 'string' || /\/parameters\/\d+$/.test(path)
      if (!isField && !isParameter && typeof value.operationId !== 'string') return false
      return !value.description && !resolve(value).description
    })
    assert.deepEqual(
      silent.map(([path]) => path),
      [],
    )
  })

  test('requires only fields that it defines', () => {
    for (const [path, value] of objectsIn(document.components.schemas)) {
      if (!Array.isArray(value.required) || !isSchema(value.properties)) continue
      for (const name of value.required) assert.ok(name in value.properties, `${path} requires ${name}`)
    }
  })

  test('refuses unknown fields in every request body', () => {
    for (const id of operationIds) {
      if (operations[id].body !== 'json') continue
      const schema = at(operationOf(id), 'requestBody', 'content', 'application/json', 'schema')
      const { type, additionalProperties, items } = resolve(schema)
      // A list refuses unknown fields in its items.
      const item = resolve(at(items))
      if (type === 'array') assert.ok(item.type !== 'object' || item.additionalProperties === false, id)
      else assert.equal(additionalProperties, false, id)
    }
  })

  test('gives every body a named schema and every refusal the one error schema', () => {
    for (const [path, value] of objectsIn(document.paths))
      if (path.endsWith('/schema') && /\/(requestBody|responses)\//.test(path))
        assert.match(String(value.$ref), /^#\/components\/schemas\//, path)
    for (const [name, response] of Object.entries(at(document.components, 'responses')))
      assert.equal(
        at(response, 'content', 'application/json', 'schema').$ref,
        '#/components/schemas/ApiError',
        `response ${name}`,
      )
  })

  test('says 401 wherever a session is needed and 403 wherever a privilege is', () => {
    for (const id of operationIds) {
      const responses = at(operationOf(id), 'responses')
      const { privilege } = operations[id]
      if (privilege !== null) assert.ok('401' in responses, id)
      assert.equal('403' in responses, privilege?.startsWith('PRIVILEGE_') ?? false, id)
    }
  })

  test('says 412 wherever If-Match is taken, and where something is changed that is kept', () => {
    for (const id of operationIds) {
      const { method, depth, parameters } = operations[id]
      const isTaken = parameters.some((parameter) => parameter.name === 'If-Match')
      const isChange = method !== 'GET' && (depth === 'stored' || (depth === 'stateful' && method !== 'POST'))
      assert.equal('412' in at(operationOf(id), 'responses'), isTaken || isChange, id)
    }
  })
})

const twinSchemas = documentTwin.components.schemas
const place = '#/components/schemas/'

describe('documentTwin', () => {
  test('is valid OpenAPI 3.0.3', async () => {
    const result = await new Validator().validate({ ...documentTwin })
    assert.deepEqual(result.errors ?? [], [])
    assert.equal(documentTwin.openapi, '3.0.3')
  })

  test('has the same operations and schemas', () => {
    const ids = [...objectsIn(documentTwin.paths)].flatMap(([, value]) =>
      value.operationId ? [value.operationId] : [],
    )
    assert.deepEqual(ids, operationIds)
    const names = Object.keys(documentTwin.components.schemas).filter((name) => !name.startsWith('Nullable'))
    assert.deepEqual(names, Object.keys(document.components.schemas))
  })

  test('holds nothing that only 3.1 knows', () => {
    for (const [path, value] of objectsIn(documentTwin)) {
      assert.ok(!Array.isArray(value.type), `${path} has a list of types`)
      assert.notEqual(value.type, 'null', `${path} has the null type`)
      if (value.$ref) assert.deepEqual(Object.keys(value), ['$ref'], `${path} has something beside a reference`)
    }
  })

  test('keeps null where the document allows it', () => {
    const { TargetRelationshipStatus, ReplicationJobStatus, DirectoryHashPolicy, NullableDirectoryHashPolicy } =
      twinSchemas
    const fields = at(TargetRelationshipStatus, 'properties')
    assert.equal(at(fields.source_port).nullable, true)
    assert.deepEqual(at(fields.replication_job_status).allOf, [{ $ref: `${place}ReplicationJobStatus` }])
    assert.equal(at(ReplicationJobStatus).nullable, true)
    assert.equal(at(DirectoryHashPolicy).nullable, undefined)
    assert.deepEqual(at(NullableDirectoryHashPolicy).enum, [
      'FS_DIRECTORY_HASH_VERSION_LOWER',
      'FS_DIRECTORY_HASH_VERSION_FOLDED',
      null,
    ])
  })

  test('leaves a choice of what is required to words', () => {
    assert.equal(at(document.components.schemas, 'CreateSourceRelationshipRequest').type, 'object')
    assert.equal(at(twinSchemas, 'CreateSourceRelationshipRequest').oneOf, undefined)
    assert.match(String(at(twinSchemas, 'CreateSourceRelationshipRequest').description), /not both/)
  })

  test('says nullable only beside a type', () => {
    for (const [path, value] of objectsIn(documentTwin)) if (value.nullable) assert.ok(value.type, path)
  })

  test('writes a choice of types as a choice of schemas', () => {
    assert.deepEqual(at(twinSchemas.PortInput).anyOf, [
      { type: 'integer', minimum: 1, maximum: 65535, format: 'int64' },
      { type: 'string', pattern: '^[0-9]{1,5}$', maxLength: 65536 },
    ])
  })
})
