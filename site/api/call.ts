import { type QqCall, qqSample, type SampleRequest, sampleTargets } from 'eleventy-plugin-sandbar'
import { isMap, type OperationView } from './operations.ts'

/** One program that makes the documented call. */
export interface Sample {
  key: string
  label: string
  language: string
  text: string
}

/** Where the samples send their calls when nobody says otherwise: the sandbox of `npm start`. */
export const localClusters = { source: 'https://127.0.0.1:8000', target: 'https://127.0.0.1:8001' } as const

/** The call that a page documents: examples of the contract in place of the parameters that it can't do without. */
export function exampleCall(operation: OperationView, origin: string): { request: SampleRequest; qq: QqCall } {
  const { path, query } = exampleValues(operation)
  const url = Object.entries(path).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => encode(value)),
    operation.path,
  )
  const search = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  const value = operation.body?.examples[0]?.value
  const isJson = operation.body?.type === 'application/json'
  const body = value === undefined ? null : isJson ? JSON.stringify(value) : String(value)
  const request = {
    method: operation.method,
    origin,
    url: search.length === 0 ? url : `${url}?${search.join('&')}`,
    headers: body === null || !operation.body ? [] : [['Content-Type', operation.body.type] as const],
    body,
    needsToken: operation.privilege !== null,
  }
  return { request, qq: { operation: operation.id, origin, path, query, body: isMap(value) ? value : null } }
}

function exampleValues(operation: OperationView) {
  const needed = operation.parameters.filter(({ required }) => required)
  const valuesOf = (place: string) =>
    Object.fromEntries(needed.filter((each) => each.in === place).map(({ name, example }) => [name, String(example)]))
  return { path: valuesOf('path'), query: valuesOf('query') }
}

/** Everything outside of RFC 3986's unreserved characters, slashes included. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** The documented call in each target; `qq` only where a command makes exactly this call. */
export function samplesOf(operation: OperationView, origin: string): Sample[] {
  const { request, qq } = exampleCall(operation, origin)
  const samples = sampleTargets.map(({ key, label, language, print }) => ({
    key,
    label,
    language,
    text: print(request),
  }))
  // A line of JSON in `qq` would be a file there; what it can't say on the command line has no sample.
  const command = request.body !== null && qq.body === null ? null : qqSample(qq)
  return command === null ? samples : [...samples, { key: 'qq', label: 'qq', language: 'bash', text: command }]
}
