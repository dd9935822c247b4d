import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import {
  isObject,
  type Json,
  type JsonObject,
  jsonSchema,
  objectAt,
  operationsOf,
  successOf,
  tagOf,
} from './document.ts'

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
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'oneOf',
])

/** Requests that are answered with 501 are never checked by a server; their validators stay out of its way. */
const notEmulated = 'not-emulated'

/**
 * Source texts of the validators of request bodies by group, one export for each operation that takes JSON. The groups
 * are the tags, so that a page loads what it uses, and one for all that is not emulated.
 */
export function requestValidatorsCode(document: JsonObject): Record<string, string> {
  const operations = operationsOf(document).map(({ operation }) => operation)
  const schemaOf = (operation: JsonObject) => jsonSchema(document, operation.requestBody)
  const groups = [...new Set(operations.filter((operation) => schemaOf(operation) !== null).map(groupOf))]
  return Object.fromEntries(
    groups.map((group) => {
      const ofGroup = (operation: JsonObject) => (groupOf(operation) === group ? schemaOf(operation) : null)
      return [group, code(document, { closed: false, schemaOf: ofGroup })]
    }),
  )
}

function groupOf(operation: JsonObject): string {
  return operation['x-depth'] === 'none' ? notEmulated : tagOf(operation)
}

/** Source text that loads the request validators of a tag when they are first wanted. */
export function lazyValidatorsCode(tags: readonly string[]): string {
  const rows = tags.filter((tag) => tag !== notEmulated).map((tag) => `  '${tag}': () => import('./${tag}.ts'),`)
  return `/** Loads the validators of a tag's requests; tags without JSON bodies have none. */
export const loaders: Readonly<Record<string, () => Promise<object>>> = {\n${rows.join('\n')}\n}\n`
}

/** Source text that has the request validators of all tags. */
export function allValidatorsCode(tags: readonly string[]): string {
  return `${tags.map((tag) => `export * from './${tag}.ts'`).join('\n')}\n`
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
    // Lengths in UTF-16 units: the count of characters would need a module at run time. Ajv calls that outdated.
    unicode: false,
    logger: false,
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
  if (key === 'items' || key === 'additionalProperties') return decisiveOnly(value, closed)
  if (key === 'oneOf' && Array.isArray(value)) return value.map((one) => decisiveOnly(one, closed))
  if (key === 'properties' && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decisiveOnly(one, closed)]))
  return value
}
