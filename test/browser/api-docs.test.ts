import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { start } from '@sandbar/server'
import type { Page } from 'playwright-core'
import { type Browser, launchChromium } from '../support/chromium.ts'

let browser: Browser
let lab: Awaited<ReturnType<typeof start>>
let page: Page
/** All that went wrong in the page, and all that it fetched from elsewhere. */
const trouble: string[] = []

before(async () => {
  lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
  browser = await launchChromium()
  page = await browser.context.newPage()
  page.setDefaultTimeout(120_000)
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    // The refused login of a test below is one of these, and wanted.
    if (message.type() === 'error' && !message.text().includes('401')) trouble.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin()) && !/^(data|blob):/.test(url)) trouble.push(url)
  })
  await page.goto(`${origin()}/docs/`)
  await page.locator('.opblock-tag').first().waitFor()
})
after(async () => {
  await browser?.close()
  await lab?.close()
})

const origin = () => lab.clusters[0]?.api ?? ''

async function logIn(password: string): Promise<void> {
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
}

/** Reading the contract takes the page a while, so all of this happens in one. */
describe('Swagger UI at a cluster', () => {
  test('says why a login is refused', async () => {
    await logIn('guess')
    await page
      .getByText(/wrong|Could not log in/i)
      .first()
      .waitFor()
  })

  test('logs in and calls this very cluster', async () => {
    await logIn('sandbar')
    await page.getByText('Logged in as admin').waitFor()
    await page.locator('.opblock-tag[data-tag="session"]').click()
    const block = page.locator('#operations-session-whoAmI')
    await block.locator('.opblock-summary').click()
    await block.locator('.execute').click()
    await block.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor()
    assert.match((await block.locator('.live-responses-table').textContent()) ?? '', /"name": "admin"/)
    assert.equal((await block.locator('.request-url pre').textContent())?.trim(), `${origin()}/v1/session/who-am-i`)
  })

  test('fits a narrow window, with an answer open', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= 360, `the page is ${width} wide`)
  })

  test('runs under its policy and fetches nothing from elsewhere', () => assert.deepEqual(trouble, []))
})
