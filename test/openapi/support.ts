import { document } from '@sandbar/openapi/document'

export type Schema = { readonly [key: string]: unknown }

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under the keys; an empty one where there is none. */
export function at(value: unknown, ...keys: string[]): Schema {
  let current = value
  for (const key of keys) current = isSchema(current) ? current[key] : undefined
  return isSchema(current) ? current : {}
}

/** Follows a reference into the document. */
export function resolve(value: Schema): Schema {
  return typeof value.$ref === 'string' ? resolve(at(document, ...value.$ref.slice(2).split('/'))) : value
}

/** Every object inside a value with its JSON pointer, the value itself first. */
export function* objectsIn(value: unknown, path = ''): Generator<[string, Schema]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, `${path}/${index}`)
  if (!isSchema(value)) return
  yield [path, value]
  for (const [key, child] of Object.entries(value)) {
    // Examples are data, not part of the document's own form.
    if (key !== 'example' && key !== 'examples') yield* objectsIn(child, `${path}/${key}`)
  }
}
