import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createHttpServer, defaultTiming } from '../../server/fastify/http-server.ts'
import { registerLab } from '../../server/lab/routes.ts'
import { type LabUnderTest, one, openLab } from './lab-client.ts'

type Json = Record<string, unknown>
interface Described {
  requestBody?: { content: { 'application/json': { schema: Json } } }
  responses: Record<string, { content: Record<string, { schema: Json }> }>
}

let tested: LabUnderTest
let document: Json & { paths: Record<string, Record<string, Described>> }
const refusal = { path: '/x', text: 1 }

before(async () => {
  tested = await openLab()
  document = (await tested.ask('openapi.json', { headers: { authorization: '' } })).json
})
after(() => tested.close())

/** Issues that a schema of the document finds in a value. */
function issuesOf(schema: Json, value: unknown): string {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validate = ajv.compile({ ...schema, components: document.components })
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

const operation = (method: string, path: string): Described =>
  document.paths[path]?.[method.toLowerCase()] ?? assert.fail(`${method} ${path} is not described`)
const bodySchema = (method: string, path: string) =>
  operation(method, path).requestBody?.content['application/json'].schema ?? assert.fail('takes no body')

/** Every call that answers JSON, with a body that fits and one that does not. */
const calls: { method: string; path: string; right?: unknown; wrong?: unknown }[] = [
  { method: 'GET', path: '/openapi.json' },
  { method: 'GET', path: '/page-token' },
  { method: 'GET', path: '/sandboxes' },
  { method: 'GET', path: '/sandboxes/{id}' },
  { method: 'GET', path: '/sandboxes/{id}/clock' },
  { method: 'PATCH', path: '/sandboxes/{id}/clock', right: { rate: 2, paused: false }, wrong: { rate: 0 } },
  { method: 'POST', path: '/sandboxes/{id}/clock/advance', right: { by: 'PT1S' }, wrong: { toNextEvent: false } },
  { method: 'GET', path: '/sandboxes/{id}/faults' },
  {
    method: 'PUT',
    path: '/sandboxes/{id}/faults',
    right: { link: { latencyMs: 1 }, clusters: { beta: { full: true } } },
    wrong: { link: { latencyMs: -1 } },
  },
  {
    method: 'POST',
    path: '/sandboxes/{id}/seed',
    right: { clusters: { alpha: [{ path: '/x/y', text: '' }, { path: '/z' }] } },
    wrong: { clusters: { alpha: [refusal] } },
  },
  { method: 'GET', path: '/sandboxes/{id}/reports' },
  { method: 'GET', path: '/sandboxes/{id}/journal' },
  { method: 'POST', path: '/sandboxes/{id}/reset' },
]

describe('the lab’s own document', () => {
  test('is OpenAPI, and anybody may read it', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    assert.ok(valid, JSON.stringify(errors))
  })

  for (const { method, path, right, wrong } of calls) {
    const url = path.slice(1).replace('sandboxes/{id}', one)
    const ask = (body: unknown) => tested.ask(url, { method, body, headers: { 'sec-fetch-site': 'same-origin' } })

    test(`${method} ${path} answers as described`, async () => {
      const { responses } = operation(method, path)
      const answer = await ask(right)
      assert.equal(answer.status, 200, JSON.stringify(answer.json))
      assert.equal(issuesOf(responses['200']?.content['application/json']?.schema ?? {}, answer.json), '')
      if (right !== undefined) assert.equal(issuesOf(bodySchema(method, path), right), '')
    })

    if (wrong === undefined) continue
    test(`${method} ${path} refuses what the document refuses, in the described shape`, async () => {
      const answer = await ask(wrong)
      assert.equal(answer.status, 400)
      assert.notEqual(issuesOf(bodySchema(method, path), wrong), '')
      const { responses } = operation(method, path)
      assert.equal(issuesOf(responses.default?.content['application/json']?.schema ?? {}, answer.json), '')
    })
  }

  test('describes every call that the lab has, and no other', async () => {
    const routes = new Set<string>()
    const app = createHttpServer({ tls: null, timing: defaultTiming, onBadUrl: () => {} })
    app.addHook('onRoute', ({ method, url }) => {
      if (method !== 'HEAD') routes.add(`${method} ${url.replace('/lab/v1', '').replace(':id', '{id}')}`)
    })
    registerLab(app, { sandbox: { id: 'default' }, token: 'x' } as unknown as Parameters<typeof registerLab>[1])
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).flatMap((method) => (method === 'parameters' ? [] : `${method.toUpperCase()} ${path}`)),
    )
    const known = calls.map(({ method, path }) => `${method} ${path}`)
    // The one without an end is tested with the events.
    assert.deepEqual(described.sort(), [...known, 'GET /sandboxes/{id}/events'].sort())
    for (const route of routes) {
      if (described.includes(route)) continue
      const [method = '', path = ''] = route.split(' ')
      assert.equal((await tested.ask(path.slice(1).replace('{id}', 'default'), { method })).status, 501, route)
    }
    assert.deepEqual(
      described.filter((each) => !routes.has(each)),
      [],
    )
  })
})
