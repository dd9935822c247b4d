import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock } from '@sandbar/engine/memory'
import { operationIds, operations, validateError } from '@sandbar/openapi'
import { type Api, createClusters } from '@sandbar/server/core'
import fc from '../../support/fast-check.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const hostileRefs = [
  ...['..', '.', '../..', '/..', '/../etc/passwd', '/projects/../..', '/projects/./notes.txt'],
  ...[
    '\0',
    '/a\0b',
    '/projects/\0',
    '%2e%2e',
    '/%2e%2e/',
    '/projects/%00',
    '\\..\\..',
    '/C:\\x',
    '/projects/notes.txt/',
  ],
  ...[
    `/${'x'.repeat(256)}`,
    `/${'ü'.repeat(128)}`,
    `/${'d/'.repeat(400)}`,
    '/\u202egnp.txt',
    '/<img src=x onerror=alert(1)>',
  ],
  ...['/\ud800', '/a\nb', '/\u001b[31m', '/__proto__', '/constructor', '-1', '0', '1e3', '9'.repeat(60), '２'],
]

async function signedIn() {
  const bugs: unknown[] = []
  const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
  const { clusters, close } = await createClusters({ clock, onBug: (thrown) => bugs.push(thrown) })
  const [alpha] = clusters
  assert.ok(alpha)
  const body = encode('{"username":"admin","password":"sandbar"}')
  const answer = await alpha.api.handle({ method: 'POST', url: '/v1/session/login', headers: {}, body })
  assert.ok(answer.body instanceof Uint8Array)
  const { bearer_token } = JSON.parse(new TextDecoder().decode(answer.body))
  return { api: alpha.api, cluster: alpha.cluster, headers: { authorization: `Bearer ${bearer_token}` }, bugs, close }
}

/** The status; a refusal must be the product's error object and nothing else. */
async function statusOf(api: Api, request: Parameters<Api['handle']>[0]): Promise<number> {
  const { status, headers, body } = await api.handle(request)
  if (status < 300) return status
  assert.equal(headers['Content-Type'], 'application/json')
  assert.ok(body instanceof Uint8Array)
  assert.deepEqual(validateError(JSON.parse(new TextDecoder().decode(body))), [])
  return status
}

/** Percent-encoding of any text, lone surrogates included. */
function encodeRef(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

describe('the API among strangers', () => {
  test('hostile file references are refused or mean a name inside, and change nothing', async () => {
    const { api, cluster, headers, bugs, close } = await signedIn()
    const before = (await cluster.files.list('projects')).map(({ path, revision }) => [path, revision])
    const calls = [
      'GET info/attributes',
      'GET entries/',
      'GET data',
      'PUT data',
      'PATCH info/attributes',
      'POST entries/',
    ]
    for (const ref of hostileRefs) {
      for (const call of calls) {
        const [method = '', rest] = call.split(' ')
        const body = method === 'GET' ? null : encode(rest === 'data' ? 'x' : '{"name":"x"}')
        const url = `/v1/files/${encodeRef(ref)}/${rest}`
        const status = await statusOf(api, { method, url, headers, body })
        assert.ok(status < 500, `${method} ${url} gave ${status}`)
      }
    }
    assert.deepEqual(bugs, [])
    assert.deepEqual(
      (await cluster.files.list('projects')).map(({ path, revision }) => [path, revision]),
      before,
    )
    await close()
  })

  test('any body on any operation is answered in the product’s form, never with a bug', async () => {
    const { api, headers, bugs, close } = await signedIn()
    const ids = operationIds.filter((id) => id !== 'logout')
    const body = fc.oneof(fc.json({ maxDepth: 4 }), fc.string(), fc.uint8Array({ maxLength: 40 }))
    const segment = fc.oneof(
      fc.constantFrom('2', '/projects', '/projects/notes.txt', '1'),
      fc.string({ maxLength: 12 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ids), segment, body, async (id, value, content) => {
        const { method, path } = operations[id]
        const url = path.replace(/\{\w+\}/g, encodeRef(value))
        const bytes = typeof content === 'string' ? encode(content) : content
        const status = await statusOf(api, { method, url, headers, body: bytes })
        assert.ok(status !== 500, `${method} ${url} gave ${status}`)
      }),
      { numRuns: 1500 },
    )
    assert.deepEqual(bugs, [])
    await close()
  })

  test('any URL, method and header is answered in the product’s form', async () => {
    const { api, bugs, close } = await signedIn()
    const url = fc.oneof(fc.webPath(), fc.string(), fc.constant('/v1/version?')).map((text) => `/${text}`)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'BREW'),
        url,
        fc.string(),
        async (method, where, authorization) => {
          const status = await statusOf(api, { method, url: where, headers: { authorization }, body: null })
          assert.ok(status < 500)
        },
      ),
      { numRuns: 1000 },
    )
    assert.deepEqual(bugs, [])
    await close()
  })
})
