import { isObject, type Json, type JsonObject, objectAt } from './document.ts'

const schemaPlace = '#/components/schemas/'

/**
 * The same document in OpenAPI 3.0.3, for generators that know nothing newer. What 3.0 cannot say is said in the
 * nearest way that it can: null types become `nullable`, unions become `anyOf`. A reference cannot be nullable there, so
 * a schema X that stands beside null becomes nullable itself, or gets a twin `NullableX` where X is also used alone.
 */
export function twinOf(document: JsonObject): JsonObject {
  const { openapi: _, info, ...rest } = document
  const { summary: __, license, ...about } = isObject(info) ? info : {}
  const name = isObject(license) ? license.identifier : undefined
  return withNullableSchemas({
    openapi: '3.0.3',
    info: {
      ...about,
      ...(name === undefined ? {} : { license: { name, url: `https://spdx.org/licenses/${name}.html` } }),
    },
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value)])),
  })
}

function withNullableSchemas(twin: JsonObject): JsonObject {
  const { references, onlyNullable } = usesOf(JSON.stringify(twin))
  const text = JSON.stringify(twin, (_, value) => (onlyNullable.has(value) ? value.replace('Nullable', '') : value))
  const renamed: JsonObject = JSON.parse(text)
  const schemas = objectAt(renamed, 'components', 'schemas')
  for (const reference of references) {
    const name = reference.replace(`${schemaPlace}Nullable`, '')
    schemas[onlyNullable.has(reference) ? name : `Nullable${name}`] = nullable(objectAt(schemas, name))
  }
  return renamed
}

/** References to nullable schemas, and those among them whose plain schema nothing refers to. */
function usesOf(text: string): { references: string[]; onlyNullable: Set<unknown> } {
  const references = [...new Set(text.match(/#\/components\/schemas\/Nullable\w+/g))].sort()
  const isPlainUsed = (reference: string) => text.includes(`"${reference.replace('Nullable', '')}"`)
  return { references, onlyNullable: new Set(references.filter((reference) => !isPlainUsed(reference))) }
}

function nullable({ enum: values, ...schema }: JsonObject): JsonObject {
  return { ...schema, ...(Array.isArray(values) ? { enum: [...values, null] } : {}), nullable: true }
}

/** Everything outside of schemas keeps its form; examples are data and stay untouched. */
function walk(value: Json): Json {
  if (Array.isArray(value)) return value.map(walk)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key === 'example' || key === 'examples') return [key, child]
      if (key === 'schema' && isObject(child)) return [key, schemaOf(child)]
      if (key === 'schemas' && isObject(child)) return [key, mapValues(child, schemaOf)]
      return [key, walk(child)]
    }),
  )
}

function mapValues(value: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, isObject(child) ? change(child) : child]))
}

function schemaOf(schema: JsonObject): JsonObject {
  const { $ref, examples, ...rest } = schema
  const example = Array.isArray(examples) && examples[0] !== undefined ? { example: examples[0] } : {}
  if (typeof $ref === 'string') return referenceOf($ref, { ...rest, ...example })
  const inner = { ...withInnerSchemas(rest), ...example }
  return typesOf(nullsOf(inner))
}

/** In 3.0 a reference swallows everything beside it, so it moves into `allOf`. */
function referenceOf($ref: string, beside: JsonObject): JsonObject {
  return Object.keys(beside).length === 0 ? { $ref } : { ...beside, allOf: [{ $ref }] }
}

function withInnerSchemas(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isObject(value)) return [key, mapValues(value, schemaOf)]
      if ((key === 'items' || key === 'additionalProperties') && isObject(value)) return [key, schemaOf(value)]
      if (key === 'oneOf' && Array.isArray(value)) return [key, value.map((one) => (isNull(one) ? one : inner(one)))]
      return [key, value]
    }),
  )
}

function isRequiredAlone(value: Json): boolean {
  return isObject(value) && Object.keys(value).join() === 'required'
}

function inner(value: Json): Json {
  return isObject(value) ? schemaOf(value) : value
}

function isNull(value: Json): boolean {
  return isObject(value) && value.type === 'null'
}

/**
 * `oneOf: [X, null]` becomes a reference to NullableX. A choice of what is required is left to the words of the
 * description: generators would make a type of each, without fields.
 */
function nullsOf(schema: JsonObject): JsonObject {
  const { oneOf, ...rest } = schema
  if (Array.isArray(oneOf) && oneOf.every(isRequiredAlone)) return rest
  if (!Array.isArray(oneOf) || !oneOf.some(isNull)) return schema
  const { $ref } = objectAt({ other: oneOf.find((one) => !isNull(one)) ?? null }, 'other')
  if (oneOf.length !== 2 || typeof $ref !== 'string')
    throw new Error('Could not write a choice for OpenAPI 3.0: null may only stand beside one named schema')
  const reference = { $ref: $ref.replace(schemaPlace, `${schemaPlace}Nullable`) }
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] }
}

/** `type: [X, null]` becomes a nullable X; other unions become `anyOf`, each type with the keywords that suit it. */
function typesOf(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema
  if (!Array.isArray(type)) return schema
  const kinds = type.filter((kind) => kind !== 'null')
  const nullable = kinds.length < type.length ? { nullable: true } : {}
  if (kinds.length === 1) return { ...rest, type: kinds[0] ?? 'string', ...nullable }
  const { pattern, maxLength, minimum, maximum, format, ...common } = rest
  const choices = kinds.map((kind) =>
    defined(kind === 'string' ? { type: kind, pattern, maxLength } : { type: kind, minimum, maximum, format }),
  )
  return { ...common, ...nullable, anyOf: choices }
}

function defined(value: { [key: string]: Json | undefined }): JsonObject {
  const kept: JsonObject = {}
  for (const [key, child] of Object.entries(value)) if (child !== undefined) kept[key] = child
  return kept
}
