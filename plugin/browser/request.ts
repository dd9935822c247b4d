/** One control of the form. Its name says where the value goes: `path.id`, `query.limit`, `header.If-Match`, `body.x`. */
export interface FormValue {
  name: string
  value: string
}

export interface OperationShape {
  method: string
  /** With parameters in braces: `/v1/files/{ref}/entries/`. */
  path: string
  /** Media type of the body; null when the operation takes none. */
  bodyType: string | null
}

export interface PreparedRequest {
  method: string
  /** Path and query, percent-encoded. */
  url: string
  headers: [name: string, value: string][]
  body: string | null
}

/** Percent-encodes everything outside of RFC 3986's unreserved characters, slashes included. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The request that the form stands for. Empty query and header values are not sent. */
export function prepareRequest(operation: OperationShape, values: readonly FormValue[]): PreparedRequest {
  const take = (group: string) =>
    values
      .filter(({ name }) => name.startsWith(`${group}.`))
      .map(({ name, value }): [string, string] => [name.slice(group.length + 1), value])
  const path = take('path').reduce(
    (url, [name, value]) => url.replace(`{${name}}`, () => encodeSegment(value)),
    operation.path,
  )
  const query = take('query').filter(([, value]) => value !== '')
  const search = query.map(([name, value]) => `${encodeSegment(name)}=${encodeSegment(value)}`).join('&')
  const headers = take('header').filter(([, value]) => value !== '')
  const body = operation.bodyType === null ? null : (values.find(({ name }) => name === 'body')?.value ?? null)
  if (body !== null && operation.bodyType !== null) headers.unshift(['Content-Type', operation.bodyType])
  return { method: operation.method, url: search === '' ? path : `${path}?${search}`, headers, body }
}

/** Why a value can't stand in a path; null when it can. */
export function pathValueFault(value: string): string | null {
  if (value === '') return 'Needed: the address of the call contains it'
  if (value === '.' || value === '..') return 'Browsers take this as a step in the address and never send it'
  return null
}
