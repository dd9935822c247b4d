/** A JSON value, as it comes from a YAML file. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** One operation of a bundled document, with references in its parameters resolved. */
export interface OperationEntry {
  id: string
  method: Method
  path: string
  operation: JsonObject
  parameters: JsonObject[]
}

const methods: readonly Method[] = ['get', 'put', 'post', 'patch', 'delete']

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under a key; an empty one where there is none. */
export function objectAt(value: Json | undefined, ...keys: string[]): JsonObject {
  let current: Json | undefined = value
  for (const key of keys) current = isObject(current) ? current[key] : undefined
  return isObject(current) ? current : {}
}

export function textAt(value: JsonObject, key: string): string {
  const text = value[key]
  if (typeof text !== 'string') throw new Error(`Could not read ${key}: it is ${JSON.stringify(text)}, wanted a text`)
  return text
}

/** Follows `#/a/b` references until a value stands there. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value)) return {}
  if (typeof value.$ref !== 'string') return value
  const found = objectAt(document, ...value.$ref.slice(2).split('/'))
  if (Object.keys(found).length === 0) throw new Error(`Could not follow ${value.$ref}: nothing is there`)
  return resolve(document, found)
}

/** The schema of a JSON body, where the request or response has one. */
export function jsonSchema(document: JsonObject, message: Json | undefined): JsonObject | null {
  const schema = objectAt(resolve(document, message), 'content', 'application/json', 'schema')
  return Object.keys(schema).length === 0 ? null : schema
}

/** Status and object of the one success response. */
export function successOf(operation: JsonObject): { status: string; response: JsonObject } {
  const responses = objectAt(operation, 'responses')
  const status = Object.keys(responses).find((key) => key.startsWith('2'))
  if (status === undefined) throw new Error(`Could not find the success answer of ${operation.operationId}`)
  return { status, response: objectAt(responses, status) }
}

/** The tag under which an operation stands: its first one. */
export function tagOf(operation: JsonObject): string {
  const [tag] = Array.isArray(operation.tags) ? operation.tags : []
  if (typeof tag !== 'string') throw new Error(`Could not place ${operation.operationId}: it has no tag`)
  return tag
}

/** Every operation in the order of the document. */
export function operationsOf(document: JsonObject): OperationEntry[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = objectAt(item, method)
      if (typeof operation.operationId !== 'string') return []
      const listed = Array.isArray(operation.parameters) ? operation.parameters : []
      const parameters = listed.map((parameter) => resolve(document, parameter))
      return [{ id: operation.operationId, method, path, operation, parameters }]
    }),
  )
}
