import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nearestRoute } from '../../../server/core/nearest-route.ts'
import { createRouter } from '../../../server/core/router.ts'

const routes = [
  { method: 'GET', path: '/v1/version' },
  { method: 'GET', path: '/v2/things/' },
  { method: 'POST', path: '/v2/things/' },
  { method: 'GET', path: '/v2/things/{id}' },
  { method: 'POST', path: '/v2/things/turn' },
  { method: 'GET', path: '/v1/files/{ref}/entries/' },
  { method: 'DELETE', path: '/v1/files/{ref}/entries/{name}' },
]
const route = createRouter(routes)
const found = (method: string, path: string) => {
  const match = route(method, path)
  return match.found === 'route' ? { path: match.route.path, params: match.params } : match
}

describe('createRouter', () => {
  test('takes the slash at the end as part of the path', () => {
    assert.deepEqual(found('GET', '/v2/things/'), { path: '/v2/things/', params: {} })
    assert.deepEqual(found('GET', '/v2/things'), { found: 'nothing' })
    assert.deepEqual(found('GET', '/v1/version/'), { found: 'nothing' })
    assert.deepEqual(found('GET', '/v2/things/7/'), { found: 'nothing' })
  })

  test('keeps an encoded slash inside its segment and decodes each segment exactly once', () => {
    assert.deepEqual(found('GET', '/v1/files/%2Fa%252Fb%2F/entries/'), {
      path: '/v1/files/{ref}/entries/',
      params: { ref: '/a%2Fb/' },
    })
    assert.deepEqual(found('DELETE', '/v1/files/3/entries/%C3%BC%20x'), {
      path: '/v1/files/{ref}/entries/{name}',
      params: { ref: '3', name: 'ü x' },
    })
  })

  test('refuses a segment that is not UTF-8', () => {
    assert.throws(() => route('GET', '/v1/files/%ff/entries/'), { code: 'malformed_request' })
  })

  test('prefers a fixed word over a parameter, whatever the method', () => {
    const near = { method: 'POST', path: '/v2/things/turn' }
    assert.deepEqual(found('POST', '/v2/things/turn'), { path: '/v2/things/turn', params: {} })
    assert.deepEqual(found('GET', '/v2/things/turn'), { found: 'path', allowed: ['POST'], near })
  })

  test('names the methods of a path when the asked one is not among them', () => {
    const atRoot = { found: 'path', allowed: ['GET', 'POST'], near: { method: 'GET', path: '/v2/things/' } }
    assert.deepEqual(route('DELETE', '/v2/things/'), atRoot)
    const turned = { found: 'path', allowed: ['POST'], near: { method: 'POST', path: '/v2/things/turn' } }
    assert.deepEqual(route('PUT', '/v2/things/turn'), turned)
  })

  test('never takes an empty segment for a parameter', () => {
    assert.deepEqual(found('GET', '/v1/files//entries/'), { found: 'nothing' })
  })
})

describe('nearestRoute', () => {
  const near = (method: string, path: string) => nearestRoute(routes, method, path)

  test('finds the route that differs by a slash', () => {
    assert.deepEqual(near('GET', '/v1/version/'), routes[0])
    assert.deepEqual(near('POST', '/v2/things'), routes[2])
  })

  test('finds the route that differs by some letters', () => {
    assert.deepEqual(near('GET', '/v1/versions'), routes[0])
    assert.deepEqual(near('GET', '/v1/files/3/entrys/'), routes[5])
  })

  test('answers quickly for a path of many segments', () => {
    assert.ok(near('GET', '/a'.repeat(100_000)))
  })
})
