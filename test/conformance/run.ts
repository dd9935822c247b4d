import assert from 'node:assert/strict'
import {
  formatIssue,
  type OperationId,
  operationIds,
  operations,
  validateError,
  validateResponse,
} from '@sandbar/openapi'
import type { ClusterName, Edge, Harness, WireResponse } from './harness.ts'
import { assertShape, fits } from './shapes.ts'
import type { Case, Expectation, Step } from './steps.ts'
import { createTranscript, type Line } from './transcript.ts'

/** Generous: over sockets and disk a round is a request, and a job takes many. */
const maxRounds = 5000

interface Answer extends WireResponse {
  /** The JSON value, or the text of a body that is none. */
  value: unknown
}

interface Run {
  harness: Harness
  values: Map<string, string>
  tokens: Map<string, string>
}

/** Plays a case on fresh clusters, checks every answer, and tells what was answered. */
export async function playCase(edge: Edge, { steps }: Case): Promise<readonly Line[]> {
  const harness = await edge.open()
  const transcript = createTranscript()
  try {
    const run = { harness, values: addressesOf(harness), tokens: new Map<string, string>() }
    for (const [index, step] of steps.entries()) {
      const answer = await playStep(run, step, `step ${index + 1}, ${step.call} on ${step.on}`)
      transcript.add(`${step.on} ${step.call}`, { ...answer, body: answer.value })
    }
  } finally {
    await harness.close()
  }
  return transcript.lines
}

function addressesOf({ addresses }: Harness): Map<string, string> {
  return new Map(
    Object.entries(addresses).flatMap(([name, { address, port }]) => [
      [`${name}.address`, address],
      [`${name}.port`, String(port)],
    ]),
  )
}

async function playStep(run: Run, step: Step, place: string): Promise<Answer> {
  let answer = await send(run, step)
  for (let round = 0; step.until && !isAsExpected(run, answer, step.expect) && round < maxRounds; round += 1) {
    await run.harness.settle()
    answer = await send(run, step)
  }
  try {
    checkForm(run, step, answer)
    checkExpected(run, answer, step.expect)
  } catch (thrown) {
    assert.fail(`${place}: ${thrown instanceof Error ? thrown.message : thrown}\n${show(answer)}`)
  }
  for (const [name, path] of Object.entries(step.keep ?? {})) run.values.set(name, pick(answer, path))
  return answer
}

async function send(run: Run, step: Step): Promise<Answer> {
  const [method = '', url = ''] = fill(run, step.call).split(' ')
  const headers = { ...(await authorization(run, step)), ...fill(run, step.headers ?? {}) }
  const text = step.json === undefined ? step.text : JSON.stringify(fill(run, step.json))
  if (text !== undefined && !('content-type' in headers)) headers['content-type'] = 'application/json'
  const body = text === undefined ? null : new TextEncoder().encode(text)
  return toAnswer(await run.harness.call(step.on, { method, url, headers, body }))
}

async function authorization(run: Run, { as = 'admin', on }: Step): Promise<Record<string, string>> {
  if (as === 'nobody') return {}
  const key = `${as} on ${on}`
  const token = run.tokens.get(key) ?? (await login(run.harness, on, as))
  run.tokens.set(key, token)
  return { authorization: `Bearer ${token}` }
}

async function login(harness: Harness, on: ClusterName, username: string): Promise<string> {
  const credentials = (username === 'admin' && harness.credentials?.[on]) || { username, password: 'sandbar' }
  const body = new TextEncoder().encode(JSON.stringify(credentials))
  const headers = { 'content-type': 'application/json' }
  const answer = toAnswer(await harness.call(on, { method: 'POST', url: '/v1/session/login', headers, body }))
  assert.equal(answer.status, 200, show(answer))
  return (answer.value as { bearer_token: string }).bearer_token
}

function toAnswer(response: WireResponse): Answer {
  const text = new TextDecoder().decode(response.body)
  const isJson = response.headers['content-type'] === 'application/json'
  return { ...response, value: isJson ? JSON.parse(text) : text }
}

const contentTypes = {
  none: undefined,
  json: 'application/json',
  bytes: 'application/octet-stream',
  text: 'text/plain',
}

/** What holds for every answer: exact content type and length, the contract's schema, the depth. */
function checkForm(run: Run, step: Step, answer: Answer): void {
  const id = operationOf(fill(run, step.call))
  const { headers } = answer
  const kind = answer.status < 300 && id !== undefined ? operations[id].answer : 'json'
  const isBytes = kind === 'bytes'
  const type = answer.body.length === 0 && !isBytes ? undefined : contentTypes[kind]
  assert.equal(headers['content-type'], type)
  // Other servers may send their answers in chunks; empty ones need their length.
  const isChunked = run.harness.isForeign && headers['transfer-encoding'] === 'chunked'
  if (!isBytes && !isChunked) assert.equal(headers['content-length'], String(answer.body.length))
  if (id && answer.status < 300) assert.equal(answer.status, operations[id].success)
  // A path that can't be decoded belongs to no operation yet.
  if (id && answer.status !== 400 && !run.harness.isForeign)
    assert.equal(headers['sandbar-depth'], operations[id].depth)
  const issues = answer.status >= 300 ? validateError(answer.value) : id ? validateResponse(id, answer.value) : []
  assert.deepEqual(
    issues.map((issue) => formatIssue(issue, 'body')),
    [],
    'the answer does not fit the contract',
  )
}

/** The operation that a call means; undefined for calls that the contract lacks. */
function operationOf(call: string): OperationId | undefined {
  const [method, url = ''] = call.split(' ')
  const segments = url.split('?')[0]?.split('/') ?? []
  const fitting = operationIds.filter((id) => {
    const known = operations[id].path.split('/')
    const agrees = (word: string, index: number) =>
      word === segments[index] || (word.startsWith('{') && segments[index])
    return operations[id].method === method && known.length === segments.length && known.every(agrees)
  })
  return fitting.find((id) => !operations[id].path.endsWith('}')) ?? fitting[0]
}

function isAsExpected(run: Run, answer: Answer, expected: Expectation): boolean {
  if (answer.status !== expected.status) return false
  if (expected.text !== undefined && answer.value !== expected.text) return false
  return expected.body === undefined || fits(answer.value, fill(run, expected.body))
}

function checkExpected(run: Run, answer: Answer, expected: Expectation): void {
  assert.equal(answer.status, expected.status, `status is ${answer.status}, wanted ${expected.status}`)
  if (expected.headers) assertShape(answer.headers, fill(run, expected.headers), 'headers')
  if (expected.body !== undefined) assertShape(answer.value, fill(run, expected.body))
  if (expected.text !== undefined) assert.equal(new TextDecoder().decode(answer.body), expected.text)
  if (expected.error !== undefined) assertShape(answer.value, { error_class: expected.error })
}

/** Puts kept values in place of `{name}`; predicates pass through. */
function fill<T>(run: Run, value: T): T {
  if (typeof value === 'string') {
    return value.replace(/\{([a-z][\w.]*)\}/gi, (whole, name) => run.values.get(name) ?? whole) as T
  }
  if (Array.isArray(value)) return value.map((item) => fill(run, item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(run, member)])) as T
}

function pick(answer: Answer, path: string): string {
  const [root, ...names] = path.split('.')
  let value: unknown = root === 'header' ? answer.headers : answer.value
  for (const name of names) value = (value as Record<string, unknown> | undefined)?.[name]
  assert.notEqual(value, undefined, `the answer has no ${path}: ${show(answer)}`)
  return String(value)
}

function show({ status, headers, value }: Answer): string {
  return JSON.stringify({ status, headers, body: value }).slice(0, 2000)
}
