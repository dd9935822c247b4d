import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type BuiltSite, builtSite } from '../support/built-site.ts'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { establish, guidePath, jobFigures, modifyAndDelete, openPage, pressSend } from './guide.ts'
import { liveView, summary } from './pages.ts'
import { type StaticServer, serveStatic } from './static-server.ts'

let site: BuiltSite
let browser: Browser
let atRoot: StaticServer
let below: StaticServer
before(async () => {
  site = await builtSite()
  browser = await launchChromium()
  atRoot = await serveStatic(site.directory)
  below = await serveStatic(site.directory, '/some/docs/')
})
after(async () => {
  await browser?.close()
  await atRoot?.[Symbol.asyncDispose]()
  await below?.[Symbol.asyncDispose]()
  await site?.[Symbol.asyncDispose]()
})

describe('the guide from a plain file server', () => {
  test('a reader goes through it with the mouse, on clusters inside the page', async () => {
    const page = await browser.context.newPage()
    const trouble = await openPage(page, below.url + guidePath)
    await liveView(page).getByText('Live, inside this page').waitFor()
    await establish(page)

    await page.locator('[data-cluster="alpha"]').getByRole('button', { name: 'plan.txt' }).click()
    assert.ok(await page.getByRole('dialog').getByLabel('Name').isHidden(), 'a file that exists keeps its name')
    await page.getByRole('dialog').getByLabel('Content').fill('Phase 1: lamp\n')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await summary(page).getByText('1 difference waits for the next job').waitFor()
    await pressSend(page, 'replicate', '202 Accepted')
    await liveView(page).getByText('1 changed').waitFor()
    const figures = await jobFigures(page)
    assert.equal(figures.Sent, '1 file, 14 bytes')
    assert.match(figures.Unchanged ?? '', /^12 files, /)
    await page.locator('[data-cluster="beta"]').getByRole('button', { name: 'plan.txt' }).click()
    assert.equal(await page.getByRole('dialog').getByLabel('Content').inputValue(), 'Phase 1: lamp\n')
    await page.keyboard.press('Escape')

    const status = await pressSend(page, 'getSourceRelationshipStatus')
    await status.locator('.tryit-result').getByText('state: "ESTABLISHED"').waitFor()
    await modifyAndDelete(page)
    assert.deepEqual(trouble, [])
    await page.close()
  })

  for (const place of ['the root', 'a folder'] as const) {
    test(`every link of the top bar and of the platforms works below ${place} of a host`, async () => {
      const base = place === 'the root' ? atRoot.url : below.url
      const page = await browser.context.newPage()
      const trouble = await openPage(page, base)
      await page.getByRole('link', { name: 'On premises' }).click()
      await page.waitForURL(`${base}${guidePath}`)
      await page.getByRole('link', { name: 'AWS' }).click()
      await page.waitForURL(`${base}aws/continuous-replication/`)
      await page.getByText('security group').first().waitFor()
      await page.getByRole('link', { name: 'API reference' }).first().click()
      await page.getByRole('link', { name: 'All operations' }).first().click()
      await page.waitForURL(`${base}reference/operations/`)
      await page.getByRole('link', { name: 'Project' }).click()
      await page.getByRole('heading', { name: 'The project' }).waitFor()
      assert.deepEqual(trouble, [])
      await page.close()
    })
  }
})

test('no page scrolls sideways, from 320 px on', async () => {
  const page = await browser.context.newPage()
  for (const path of [guidePath, 'reference/', 'automation/lab/', 'reference/operations/', 'project/architecture/']) {
    await page.goto(atRoot.url + path)
    if (path === guidePath) await liveView(page).getByText('Live, inside this page').waitFor()
    for (const width of [320, 390, 768, 1024, 1247, 1248]) {
      await page.setViewportSize({ width, height: 800 })
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${path} at ${width} px`)
    }
  }
  await page.close()
})

describe('the platform of a reader', () => {
  test('is remembered after a click on the bar, and only then', async () => {
    const page = await browser.context.newPage()
    const trouble = await openPage(page, `${below.url}azure/continuous-replication/`)
    await page.evaluate(() => localStorage.clear())
    await page.getByText('You are reading the version for Azure.').waitFor()
    await page.goto(below.url)
    await page.getByRole('link', { name: 'Azure', exact: true }).waitFor()
    await page.getByRole('link', { name: 'On premises', exact: true }).click()
    await page.getByRole('link', { name: 'AWS' }).click()
    await page.getByText('You are reading the version for AWS.').waitFor()
    await page.goto(below.url)
    await page.getByRole('link', { name: 'AWS yours' }).waitFor()
    await page.evaluate(() => localStorage.clear())
    assert.deepEqual(trouble, [])
    await page.close()
  })
})
