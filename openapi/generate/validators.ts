import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { isObject, type Json, type JsonObject, jsonSchema, objectAt, operationsOf, successOf } from './document.ts'

/** Keywords that decide; everything else is for people and stays out of the generated code. */
const decisive = new Set([
  '$ref',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'oneOf',
])

/** Source text of the validators of request bodies, one export for each operation that takes JSON. */
export function requestValidatorsCode(document: JsonObject): string {
  return code(document, {
    closed: false,
    schemaOf: (operation) => jsonSchema(document, operation.requestBody),
  })
}

/**
 * Source text of the validators of successful answers. They also refuse unknown fields, which the document leaves open
 * so that generated clients outlive additions.
 */
export function responseValidatorsCode(document: JsonObject): string {
  return code(document, {
    closed: true,
    schemaOf: (operation) => jsonSchema(document, successOf(operation).response),
    also: { apiError: 'ApiError' },
  })
}

interface Selection {
  closed: boolean
  schemaOf: (operation: JsonObject) => JsonObject | null
  also?: Record<string, string>
}

function code(document: JsonObject, selection: Selection): string {
  const ajv = new Ajv({
    strict: true,
    // `oneOf` branches require what their parent defines.
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  for (const [name, schema] of Object.entries(objectAt(document, 'components', 'schemas')))
    ajv.addSchema({ $id: name, ...objectAt({ schema: decisiveOnly(schema, selection.closed) }, 'schema') })
  const schemas = new Map(Object.entries(selection.also ?? {}))
  for (const { id, operation } of operationsOf(document)) {
    const schema = selection.schemaOf(operation)
    if (schema !== null) schemas.set(id, nameOf(schema))
  }
  return withExports(ajv, schemas)
}

/** Ajv declares a function again for each export that shares it, so schemas are exported once and renamed after. */
function withExports(ajv: Ajv, schemas: Map<string, string>): string {
  const names = [...new Set(schemas.values())]
  const text = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  if (/\b(require|import)\b/.test(text))
    throw new Error('Could not make validators: the code needs a module at run time')
  const functions = new Map<string, string>()
  const body = text.replace(/^export const (\w+) = (validate\d+);\n/gm, (_, name: string, validator: string) => {
    functions.set(name, validator)
    return ''
  })
  const exported = [...schemas].map(([id, name]) => `  ${functions.get(name)} as ${id},`)
  return `${body.replace(/^"use strict";\s*/, '')}\nexport {\n${exported.join('\n')}\n}\n`
}

function nameOf(schema: JsonObject): string {
  if (typeof schema.$ref !== 'string') throw new Error('Could not make a validator: every body needs a named schema')
  return schema.$ref.replace('#/components/schemas/', '')
}

function decisiveOnly(schema: Json, closed: boolean): Json {
  if (!isObject(schema)) return schema
  const kept = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => decisive.has(key))
      .map(([key, value]) => [key, decisiveValue(key, value, closed)]),
  )
  const open = closed && 'properties' in kept && !('additionalProperties' in kept)
  return open ? { ...kept, additionalProperties: false } : kept
}

function decisiveValue(key: string, value: Json, closed: boolean): Json {
  if (key === '$ref') return nameOf({ $ref: value })
  if (key === 'items') return decisiveOnly(value, closed)
  if (key === 'oneOf' && Array.isArray(value)) return value.map((one) => decisiveOnly(one, closed))
  if (key === 'properties' && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decisiveOnly(one, closed)]))
  return value
}
