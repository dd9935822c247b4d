import { examplesOf, type OperationId, operations } from '@sandbar/openapi'
import { document } from '@sandbar/openapi/document'
import type { ApiRequest } from '@sandbar/server/core'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A request in parts, before they are put together. */
export interface Parts {
  params: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  /** Undefined: no body. */
  body: string | Uint8Array | undefined
}

/** What the contract shows as an example: its parts and, where a JSON body is wanted, the value of each example. */
export function exampleOf(id: OperationId): { parts: Parts; bodies: Json[] } {
  const { requests, parameters: values } = examplesOf(id)
  const named = (place: string) =>
    Object.fromEntries(
      operations[id].parameters
        .filter((parameter) => parameter.in === place && (place === 'path' || parameter.required))
        .map(({ name }) => [name, values[name] ?? '1']),
    )
  const isJson = operations[id].body === 'json'
  const bodies = isJson ? requests.map(({ value }) => value as Json) : []
  const body = isJson ? JSON.stringify(bodies[0]) : operations[id].body === 'bytes' ? 'some bytes' : undefined
  return { parts: { params: named('path'), query: named('query'), headers: {}, body }, bodies }
}

/** Puts the parts together; path parameters may hold anything, lone surrogates become what UTF-8 has for them. */
export function requestOf(id: OperationId, { params, query, headers, body }: Parts): ApiRequest {
  const { method, path } = operations[id]
  const url = path.replace(/\{([^}]+)\}/g, (_, name: string) => encode(params[name] ?? ''))
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return {
    method,
    url: pairs.length === 0 ? url : `${url}?${pairs.join('&')}`,
    headers,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? null),
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** One place in a JSON value: member names and indices from the top. */
export type Place = readonly (string | number)[]

/** Every place of a value, the value itself first. */
export function placesOf(value: Json): Place[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const step = (name: string) => (Array.isArray(value) ? Number(name) : name)
  return [[], ...inner.flatMap(([name, child]) => placesOf(child).map((place) => [step(name), ...place]))]
}

/** The value with another one at a place; undefined takes the member away. */
export function replaced(value: Json, [first, ...rest]: Place, by: Json | undefined): Json | undefined {
  if (first === undefined) return by
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (index === first ? [replaced(item, rest, by)] : [item])).filter(isThere)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, child]): [string, Json | undefined] => [
    name,
    name === first ? replaced(child, rest, by) : child,
  ])
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => isThere(entry[1])))
}

function isThere(value: Json | undefined): value is Json {
  return value !== undefined
}

export type Schema = Record<string, unknown>

/** The schema of a JSON request body; undefined where none is wanted. */
export function bodySchemaOf(id: OperationId): Schema | undefined {
  const { method, path } = operations[id]
  const schema = at(document.paths, path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema')
  return schema && resolve(schema)
}

/** The schema that holds at a place; undefined where the contract leaves open what stands there, or offers alternatives. */
export function schemaAt(schema: Schema, place: Place): Schema | undefined {
  let current: Schema | undefined = resolve(schema)
  for (const step of place) {
    if (current.oneOf !== undefined && current.properties === undefined) return undefined
    const next = typeof step === 'number' ? at(current, 'items') : at(current, 'properties', step)
    if (next === undefined) return undefined
    current = resolve(next)
  }
  return current
}

/** Follows references. */
function resolve(schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') return schema
  const found = at(document, ...schema.$ref.slice(2).split('/'))
  if (found === undefined) throw new TypeError(`The document lacks ${schema.$ref}`)
  return resolve(found)
}

function at(value: unknown, ...keys: string[]): Schema | undefined {
  let current = value
  for (const key of keys) current = isObject(current) ? current[key] : undefined
  return isObject(current) ? current : undefined
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
