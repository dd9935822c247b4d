import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { start } from '@sandbar/server'
import type { Page, Route } from 'playwright-core'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { type Harness, startHarness } from './harness.ts'
import { answerOf, bring, liveView, sendOf, summary, watchPage } from './pages.ts'

let browser: Browser
let harness: Harness
let lab: Awaited<ReturnType<typeof start>>
before(async () => {
  harness = await startHarness()
  browser = await launchChromium()
  lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] })
})
after(async () => {
  await browser?.close()
  await lab?.close()
  await harness?.[Symbol.asyncDispose]()
})

/** The widgets on a page of the lab's own origin. */
async function open(): Promise<{ page: Page; trouble: string[] }> {
  const origin = new URL(lab.lab.url).origin
  const page = await browser.context.newPage()
  page.setDefaultTimeout(10_000)
  const trouble = watchPage(page, origin)
  await harness.mount(page, `${origin}/widgets/`)
  await page.goto(`${origin}/widgets/`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.reload()
  await liveView(page).getByText('Live from the sandbox server').waitFor()
  return { page, trouble }
}

/** The console's listing; the live view's own asks for 300 names or 1,000. */
const listed = (url: URL) =>
  /\/clusters\/alpha\/api\/v1\/files\/[^/]+\/entries\/$/.test(url.pathname) && !/limit=(300|1000)\b/.test(url.search)
const json = { 'content-type': 'application/json' }

describe('a page that a lab serves', () => {
  test('drives the lab’s clusters, and hears of what others change', async () => {
    await lab.reset()
    const { page, trouble } = await open()
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await sendOf(page, 'createSourceRelationship').click()
    await answerOf(page, 'createSourceRelationship').getByText('200 OK').waitFor()
    await sendOf(page, 'authorizeTargetRelationship').click()
    await answerOf(page, 'authorizeTargetRelationship').getByText('200 OK').waitFor()
    await page.locator('[data-cluster="beta"]').getByRole('button', { name: 'plan.txt' }).waitFor()
    await summary(page).getByText('Both look the same').waitFor()
    await lab.reset()
    await summary(page).getByText('create a relationship on alpha').waitFor()
    assert.deepEqual(
      urls.filter((url) => url.includes(lab.lab.token) || /session-v1|bearer/i.test(url)),
      [],
    )
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('keeps the session over a reload, and never in localStorage', async () => {
    const { page } = await open()
    await sendOf(page, 'listEntries').click()
    await answerOf(page, 'listEntries').getByText('200 OK').waitFor()
    await page.reload()
    const entries = await bring(page, 'listEntries')
    await entries.getByText('admin on alpha').waitFor()
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage })), /session-v1|sandbar"/)
    await page.close()
  })

  test('an ended session is explained; logging in again repeats nothing', async () => {
    const { page } = await open()
    const entries = await bring(page, 'listEntries')
    await page.evaluate(() => sessionStorage.setItem('sandbar:1:session:alpha', '{"user":"admin","token":"stale"}'))
    await sendOf(page, 'listEntries').click()
    await answerOf(page, 'listEntries').getByText('401').waitFor()
    await answerOf(page, 'listEntries').getByText('Log in again above the form').waitFor()
    await entries.getByText('Not logged in on alpha').click()
    await entries.getByRole('button', { name: 'Log in' }).click()
    await entries.getByText('admin on alpha').waitFor()
    await answerOf(page, 'listEntries').getByText('401').waitFor()
    await sendOf(page, 'listEntries').click()
    await answerOf(page, 'listEntries').getByText('200 OK').waitFor()
    await page.close()
  })

  test('says that it reconnects when the events break, what to do, and goes on by itself', async () => {
    let isBroken = true
    const { page } = await open()
    await page.route('**/events', (route) => (isBroken ? route.abort() : route.continue()))
    await page.reload()
    await liveView(page).getByText('Reconnecting').waitFor()
    const advice = liveView(page).getByText('run "npm start" again')
    await advice.waitFor()
    isBroken = false
    await liveView(page).getByText('Live from the sandbox server').waitFor()
    await advice.waitFor({ state: 'detached' })
    await page.close()
  })

  test('asks for the new token when the sandbox was started anew', async () => {
    let refused = 0
    const { page } = await open()
    await page.route('**/lab/v1/sandboxes/**', (route) => {
      const isStale = route.request().headers().authorization !== `Bearer ${lab.lab.token}`
      if (isStale) refused++
      return route.continue()
    })
    await page.route('**/page-token', async (route) => {
      // The first token is one of a sandbox that is gone by now.
      if (refused === 0) await route.fulfill({ status: 200, headers: json, body: '{"token":"of-a-former-sandbox"}' })
      else await route.continue()
    })
    await page.route('**/sandboxes/default', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${lab.lab.token}` } }),
    )
    await page.reload()
    await liveView(page).getByText('Live from the sandbox server').waitFor()
    await liveView(page)
      .getByText(/Sandbox clock \d/)
      .waitFor()
    assert.ok(refused > 0)
    await page.close()
  })
})

describe('one Send', () => {
  async function withAnswer(handle: (route: Route) => Promise<unknown> | unknown) {
    const opened = await open()
    await opened.page.route(listed, (route) => handle(route))
    await bring(opened.page, 'listEntries')
    return { ...opened, answer: answerOf(opened.page, 'listEntries') }
  }

  test('is one request, however it is pressed: button, Enter, Ctrl+Enter, double click', async () => {
    let calls = 0
    const { page, answer } = await withAnswer(async (route) => {
      calls++
      await new Promise((resolve) => setTimeout(resolve, 200))
      await route.fulfill({ status: 200, headers: json, body: `{"call": ${calls}}` })
    })
    const presses = [
      () => sendOf(page, 'listEntries').click(),
      () => page.getByRole('textbox', { name: 'ref' }).press('Enter'),
      () => page.getByRole('spinbutton', { name: 'limit' }).press('Control+Enter'),
      () => sendOf(page, 'listEntries').dblclick(),
    ]
    for (const [index, press] of presses.entries()) {
      await press()
      await answer
        .locator('.json-number')
        .getByText(String(index + 1), { exact: true })
        .waitFor()
      assert.equal(calls, index + 1)
    }
    assert.ok(await sendOf(page, 'listEntries').evaluate((button) => button === document.activeElement), 'focus stays')
    await page.close()
  })

  test('becomes Stop while it is on its way, and Stop is no error of anybody', async () => {
    const { page, answer } = await withAnswer(() => {})
    await sendOf(page, 'listEntries').click()
    await answer.getByText('Sending to alpha').waitFor()
    const stop = page.getByRole('button', { name: 'Stop' })
    // A click that early would be the second half of a double click: press until it counts.
    while (await stop.count()) await stop.press('Enter')
    await answer.getByText('Stopped', { exact: true }).waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'ref' }).inputValue(), '/projects/')
    await page.close()
  })

  test('tells a stopped server from a web page in its place, and keeps the form', async () => {
    const { page, answer } = await withAnswer((route) => route.abort())
    await page.getByRole('spinbutton', { name: 'limit' }).fill('7')
    await sendOf(page, 'listEntries').click()
    await answer.getByText('Nobody there').waitFor()
    await answer.getByText('npm start').waitFor()
    await page.route(listed, (route) =>
      route.fulfill({ status: 502, headers: { 'content-type': 'text/html' }, body: '<html><script>alert(1)</script>' }),
    )
    await sendOf(page, 'listEntries').click()
    await answer.getByText('502: not the API').waitFor()
    assert.equal(await page.getByRole('spinbutton', { name: 'limit' }).inputValue(), '7')
    await page.close()
  })

  test('shows numbers as they were received and unseen characters by their number', async () => {
    const text = '{"id":9007199254740993,"ratio":1.50,"name":"a\u202Eb","list":[[],{}]}'
    const { page, answer, trouble } = await withAnswer((route) =>
      route.fulfill({ status: 200, headers: json, body: text }),
    )
    await sendOf(page, 'listEntries').click()
    await answer.getByText('9007199254740993', { exact: true }).waitFor()
    await answer.getByText('1.50', { exact: true }).waitFor()
    await answer.getByText('"a[U+202E]b"', { exact: true }).waitFor()
    await answer.getByText(/Text as received/).click()
    assert.equal(await answer.locator('pre.tryit-text').textContent(), text)
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('draws a large answer in part and the rest on demand', async () => {
    const files = Array.from({ length: 5000 }, (_, index) => ({
      name: `file-${index}`,
      size: '1',
      path: 'x'.repeat(150),
    }))
    const body = JSON.stringify({ files })
    const { page, answer } = await withAnswer((route) => route.fulfill({ status: 200, headers: json, body }))
    await sendOf(page, 'listEntries').click()
    await answer.getByText('200 OK').waitFor()
    const nodes = await answer.locator('.json-view *').count()
    assert.ok(nodes > 100 && nodes < 3000, `${nodes} nodes for ${body.length} characters`)
    const more = answer.getByRole('button', { name: 'Show 100 more' })
    await more.click()
    assert.ok((await answer.locator('.json-view *').count()) > nodes)
    await page.close()
  })
})
