import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LabEvent } from '@sandbar/server/core'
import { createInPage, type InPage } from '@sandbar/server/inpage'

async function login(page: InPage, cluster: string): Promise<Record<string, string>> {
  const response = await page.fetch(`/clusters/${cluster}/api/v1/session/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'sandbar' }),
  })
  const { bearer_token } = (await response.json()) as { bearer_token: string }
  return { authorization: `Bearer ${bearer_token}` }
}

describe('createInPage', () => {
  test('answers paths, whole URLs and Headers objects like fetch', async () => {
    const page = await createInPage()
    const path = '/clusters/beta/api/v1/version'
    for (const url of [path, `https://docs.example${path}`, new URL(path, 'http://localhost:8080')]) {
      const response = await page.fetch(url)
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), 'application/json')
    }
    const headers = new Headers(await login(page, 'alpha'))
    const refused = await page.fetch('/clusters/alpha/api/v1/files/%2Fnowhere/info/attributes', { headers })
    assert.equal(refused.status, 404)
    assert.equal(refused.ok, false)
    await page.close()
  })

  test('rejects where fetch would find nobody, and when the caller gave up', async () => {
    const page = await createInPage()
    await assert.rejects(page.fetch('/clusters/gamma/api/v1/version'), TypeError)
    await assert.rejects(page.fetch('/elsewhere'), TypeError)
    await assert.rejects(page.fetch('/clusters/alpha/api/v1/version', { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    })
    await page.close()
  })

  test('carries bytes both ways', async () => {
    const page = await createInPage()
    const headers = await login(page, 'alpha')
    const content = Uint8Array.from({ length: 300_000 }, (_, index) => index & 0xff)
    const url = '/clusters/alpha/api/v1/files/%2Fprojects%2Fnotes.txt/data'
    const written = await page.fetch(url, { method: 'PUT', headers, body: content })
    assert.equal(written.status, 200)
    const read = await page.fetch(url, { headers })
    assert.deepEqual(new Uint8Array(await read.arrayBuffer()), content)
    await page.close()
  })

  test('leads the clock as its driver says and tells of changes by hand', async () => {
    let tick: ((elapsedMs: number) => Promise<void>) | undefined
    let stopped = false
    const page = await createInPage({
      startAtMs: 0,
      drive: (given) => {
        tick = given
        return () => {
          stopped = true
        }
      },
    })
    const events: LabEvent[] = []
    page.subscribe((event) => events.push(event))
    await tick?.(1500)
    assert.equal(page.clock.now(), 1500)
    page.clock.setRate(10)
    page.clock.setPaused(true)
    await page.clock.advance(500)
    assert.deepEqual(events, [
      { event: 'clock', now: '1970-01-01T00:00:01.500Z', rate: 10, paused: false },
      { event: 'clock', now: '1970-01-01T00:00:01.500Z', rate: 10, paused: true },
      { event: 'clock', now: '1970-01-01T00:00:02.000Z', rate: 10, paused: true },
    ])
    await page.close()
    assert.ok(stopped)
  })

  test('forgets sessions and files on reset', async () => {
    const page = await createInPage()
    const headers = await login(page, 'alpha')
    const url = '/clusters/alpha/api/v1/files/%2Fprojects%2Fnotes.txt'
    assert.equal((await page.fetch(url, { method: 'DELETE', headers })).status, 200)
    await page.reset()
    assert.equal((await page.fetch(`${url}/info/attributes`, { headers })).status, 401)
    const again = await login(page, 'alpha')
    assert.equal((await page.fetch(`${url}/info/attributes`, { headers: again })).status, 200)
    await page.close()
  })
})
