import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { operationIds, operations } from '@sandbar/openapi'
import { start } from '@sandbar/server'
import type { Page } from 'playwright-core'
import { apiClient } from '../support/api-client.ts'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { type Aim, readByElements, readByFetch, readByStreams, readFrames, sendForm } from './attacks.ts'

/** What pages may not learn, wherever it comes from. */
const docsText = 'A page of the docs'
const credentials = '{"username":"admin","password":"sandbar"}'

let browser: Browser
let lab: Awaited<ReturnType<typeof start>>
let directory: string
/** Serves the stranger's page, and answers everybody everything: what the attacks are worth. */
let careless: Server
let port: number
const asked: string[] = []

/** What changes by being looked at, or by itself. */
const restless = /audit|connections|analytics|metrics|time|capacity|aggregates|notify|session|tokens/
const shownPaths = operationIds
  .map((id) => operations[id])
  .filter(({ method, depth }) => method === 'GET' && depth === 'stateful')
  .filter(({ path, parameters }) => !path.includes('{') && !parameters.some(({ required }) => required))
  .map(({ path }) => path)
  .filter((path) => !restless.test(path))

before(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sandbar-strangers-'))
  writeFileSync(join(directory, 'index.html'), `<!doctype html><title>Docs</title><p>${docsText}</p>`)
  writeFileSync(join(directory, '404.html'), '<!doctype html><title>Nothing here</title>')
  lab = await start({ memory: true, docsDirectory: directory, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] })
  careless = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isPage = request.url === '/stranger'
    response.writeHead(200, {
      'content-type': isPage ? 'text/html' : 'application/json',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-allow-methods': '*',
      'access-control-allow-credentials': 'true',
    })
    response.end(isPage ? '<!doctype html><title>Stranger</title><body></body>' : '{"secret":"careless"}')
  })
  await new Promise<void>((resolve) => careless.listen(0, '127.0.0.1', resolve))
  port = (careless.address() as AddressInfo).port
  browser = await launchChromium([
    '--host-resolver-rules=MAP *.example 127.0.0.1',
    // The browser's own guard of this machine: what is looked at here is the server's.
    '--disable-features=LocalNetworkAccessChecks',
  ])
})
after(async () => {
  await browser?.close()
  careless?.closeAllConnections()
  careless?.close()
  await lab?.close()
  if (directory) rmSync(directory, { recursive: true })
})

const docs = () => new URL(lab.lab.url).origin
const api = () => lab.clusters[0]?.api ?? ''

/** What a stranger would like to ask of somebody's sandbox. */
function aims(docsOrigin: string, apiOrigin: string): Aim[] {
  const get = (url: string): Aim => ({ url, method: 'GET', body: '' })
  const one = `${docsOrigin}/lab/v1/sandboxes/default`
  return [
    ...['/', '/lab/v1/page-token', '/lab/v1/sandboxes', '/lab/v1/sandboxes/default/events'].map((path) =>
      get(docsOrigin + path),
    ),
    ...['/clusters/alpha/api/v1/version', '/clusters/alpha/api/v1/session/who-am-i'].map((path) =>
      get(docsOrigin + path),
    ),
    ...['/docs/', '/v1/version', '/v1/session/who-am-i', '/v1/files/%2F/entries/'].map((path) => get(apiOrigin + path)),
    { url: `${one}/reset`, method: 'POST', body: '{}' },
    { url: `${one}/clock/advance`, method: 'POST', body: '{"by":"PT1H"}' },
    { url: `${docsOrigin}/clusters/alpha/api/v1/session/login`, method: 'POST', body: credentials },
    { url: `${apiOrigin}/v1/session/login`, method: 'POST', body: credentials },
    { url: `${apiOrigin}/v1/session/login`, method: 'POST', body: credentials.replace('sandbar', 'guess') },
  ]
}

async function opened(url: string, host = ''): Promise<Page> {
  const page = await browser.context.newPage()
  // Functions that are handed over to the page call it when a loader keeps their names.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  // The name that led to the stranger's own machine a moment ago.
  if (host !== '') {
    await page.route(url, (route) =>
      route.fulfill({ status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><body></body>' }),
    )
  }
  await page.goto(url)
  return page
}

/** All that both clusters show without being told an id, and the lab's clock. */
async function picture(): Promise<string> {
  const shown: unknown[] = [lab.clock.paused, lab.clock.rate]
  for (const cluster of lab.clusters) {
    const client = apiClient(cluster.api)
    await client.login()
    for (const path of shownPaths) shown.push([cluster.name, path, (await client({ path })).text])
  }
  assert.ok(shownPaths.length > 20, `${shownPaths.length} paths`)
  return JSON.stringify(shown, null, 1)
}

/** Tries everything from a page; what it got, by what it aimed at. */
async function attackAll(page: Page, aimed: Aim[]): Promise<string[]> {
  const got: string[] = []
  for (const aim of aimed) {
    const found = [...(await page.evaluate(readByFetch, aim)), ...(await page.evaluate(readByElements, aim))]
    const answered = page.waitForResponse(
      (answer) => answer.url().startsWith(aim.url) && answer.request().isNavigationRequest(),
    )
    await page.evaluate(sendForm, aim)
    await answered
    found.push(...(await page.evaluate(readFrames)))
    if (aim.method === 'GET' && !aim.url.includes('/api/')) found.push(...(await page.evaluate(readByStreams, aim)))
    got.push(...found.map((what) => `${aim.method} ${aim.url} ${what}`))
  }
  return got
}

describe('a page of a stranger in a browser', () => {
  for (const host of ['127.0.0.1', 'stranger.example']) {
    test(`at ${host} gets nothing and changes nothing`, async () => {
      const before = await picture()
      const beganMs = lab.clock.now()
      const page = await opened(`http://${host}:${port}/stranger`)
      const refused: string[] = []
      page.on('response', (answer) => answer.status() === 403 && refused.push(answer.url()))
      const aimed = aims(docs(), api())
      assert.deepEqual(await attackAll(page, aimed), [])
      await page.close()
      assert.ok(refused.length > aimed.length, `${refused.length} of the calls came here and were refused`)
      assert.equal(await picture(), before)
      assert.ok(lab.clock.now() - beganMs < 3_600_000, 'nobody has advanced the clock')
    })
  }

  test('under a name that now leads to this server is refused by docs, lab and cluster', async () => {
    const before = await picture()
    for (const own of [docs(), api()]) {
      const origin = own.replace('127.0.0.1', 'rebound.example')
      const page = await opened(`${origin}/stranger`, 'rebound.example')
      const aimed = aims(origin, origin)
      const got = await attackAll(page, aimed)
      await page.close()
      // The page may read answers of its own origin: every one of them is the refusal.
      assert.ok(got.length >= aimed.length * 2, `${got.length} answers`)
      for (const answer of got) {
        assert.match(answer, /(fetch [^:]+: 421|frame) \{"description":"Cannot answer for this host/)
        assert.doesNotMatch(answer, new RegExp(docsText))
      }
    }
    assert.equal(await picture(), before)
  })

  test('would get everything out of a server that is careless, by each of the ways that were tried', async () => {
    asked.length = 0
    const page = await opened(`http://stranger.example:${port}/stranger`)
    const got = await attackAll(page, [
      { url: `http://127.0.0.1:${port}/data`, method: 'GET', body: '' },
      { url: `http://127.0.0.1:${port}/act`, method: 'POST', body: '{}' },
      { url: `http://stranger.example:${port}/own`, method: 'GET', body: '' },
    ])
    await page.close()
    for (const way of ['plain', 'as JSON', 'with credentials', 'with a token']) {
      assert.ok(
        got.some((what) => what.includes(`/act fetch ${way}: 200`) && what.includes('careless')),
        way,
      )
    }
    assert.ok(got.some((what) => what.includes('frame') && what.includes('careless')))
    // Forms, beacons and calls without CORS reach whoever does not look at where they come from.
    assert.ok(asked.filter((line) => line === 'POST /act').length >= 6, asked.join(', '))
  })

  test('that opens the docs in a frame sees none of them', async () => {
    const page = await opened(`http://stranger.example:${port}/stranger`)
    await page.evaluate(async (url) => {
      const frame = document.createElement('iframe')
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve)
        frame.src = url
        document.body.append(frame)
      })
    }, `${docs()}/`)
    const texts = await Promise.all(page.frames().map((frame) => frame.locator('body').innerText()))
    assert.ok(
      texts.every((text) => !text.includes(docsText)),
      texts.join(),
    )
    await page.close()
  })
})

/** Guesses of pages must not lock anybody out. */
test('after all of it the administrator logs in as ever', async () => {
  const client = apiClient(api())
  const { status } = await client({ method: 'POST', path: '/v1/session/login', body: JSON.parse(credentials) })
  assert.equal(status, 200)
})
