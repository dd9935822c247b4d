import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { type Harness, startHarness } from './harness.ts'
import { answerOf, bring, console, liveView, sendOf, summary, watchPage } from './pages.ts'

let browser: Browser
let harness: Harness
before(async () => {
  harness = await startHarness()
  browser = await launchChromium()
})
after(async () => {
  await browser?.close()
  await harness?.[Symbol.asyncDispose]()
})

async function open(): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.context.newPage()
  page.setDefaultTimeout(10_000)
  const trouble = watchPage(page, harness.url)
  await page.goto(harness.url)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await liveView(page).getByText('Live, inside this page').waitFor()
  return { page, trouble }
}

async function establish(page: Page) {
  await sendOf(page, 'createSourceRelationship').click()
  await answerOf(page, 'createSourceRelationship').getByText('200 OK').waitFor()
  await sendOf(page, 'authorizeTargetRelationship').click()
  await answerOf(page, 'authorizeTargetRelationship').getByText('200 OK').waitFor()
  await liveView(page).getByText('Last job: done').waitFor()
}

describe('a page without a server', () => {
  test('a reader replicates a directory by pressing Send, and sees the files arrive', async () => {
    const { page, trouble } = await open()
    const beta = page.locator('[data-cluster="beta"]')
    await summary(page).getByText('create a relationship on alpha').waitFor()
    await sendOf(page, 'createSourceRelationship').click()
    const created = answerOf(page, 'createSourceRelationship')
    await created.getByText('200 OK').waitFor()
    await created.getByText('Logged in on alpha as admin').waitFor()
    await summary(page).getByText('has not authorized it yet').waitFor()
    assert.equal(await beta.getByRole('button', { name: 'notes.txt' }).count(), 0)

    const id = (await bring(page, 'authorizeTargetRelationship')).getByRole('textbox', { name: /^id/ })
    assert.match(await id.inputValue(), /^[0-9a-f-]{36}$/)
    await console(page, 'authorizeTargetRelationship')
      .getByText('From the answer to createSourceRelationship')
      .waitFor()
    await sendOf(page, 'authorizeTargetRelationship').click()
    await liveView(page).getByText('/replica/ is read-only').waitFor()
    await beta.getByRole('button', { name: 'plan.txt' }).waitFor()
    await liveView(page).getByText('Both look the same').waitFor()
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('a changed file is marked, and the next job carries only that one', async () => {
    const { page, trouble } = await open()
    await establish(page)
    const alpha = page.locator('[data-cluster="alpha"]')
    await alpha.getByRole('button', { name: 'plan.txt' }).click()
    await page.getByLabel('Content').fill('A new plan\n')
    await page.getByRole('button', { name: 'Save' }).click()
    await alpha.getByText('changed').waitFor()
    await liveView(page).getByText('1 difference waits for the next job').waitFor()
    await liveView(page).getByRole('button', { name: 'Replicate now' }).click()
    await liveView(page).getByText('1 changed').waitFor()
    await liveView(page).getByText('Both look the same').waitFor()
    assert.equal(await alpha.getByText('changed').count(), 0)
    assert.match((await liveView(page).locator('.clusters-job').textContent()) ?? '', /Sent1 file, 11 bytes/)
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('a file is made and deleted; the read-only target offers neither', async () => {
    const { page } = await open()
    await establish(page)
    const alpha = page.locator('[data-cluster="alpha"]')
    await alpha.getByRole('button', { name: 'New file' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('<img src=x onerror=alert(1)>.txt')
    await page.getByRole('button', { name: 'Save' }).click()
    await alpha.getByRole('button', { name: '<img src=x onerror=alert(1)>.txt' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await alpha.getByRole('button', { name: '<img' }).waitFor({ state: 'detached' })
    const beta = page.locator('[data-cluster="beta"]')
    assert.ok(await beta.getByRole('button', { name: 'New file' }).isDisabled())
    await beta.getByRole('button', { name: 'plan.txt' }).click()
    await page.getByText('A target of replication is read-only').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Save' }).count(), 0)
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('dialog').count(), 0)
    await page.close()
  })

  test('reset asks once, then everything is as at first', async () => {
    const { page } = await open()
    await establish(page)
    await liveView(page).getByRole('button', { name: 'Reset sandbox' }).click()
    await liveView(page).getByRole('button', { name: 'Keep it' }).click()
    await liveView(page).getByText('Both look the same').waitFor()
    await liveView(page).getByRole('button', { name: 'Reset sandbox' }).click()
    await liveView(page).getByRole('button', { name: 'Yes, reset' }).click()
    await summary(page).getByText('create a relationship on alpha').waitFor()
    await sendOf(page, 'getSourceRelationship').click()
    await answerOf(page, 'getSourceRelationship').getByText('Not sent').waitFor()
    await page.close()
  })

  test('the ETag of an answer is offered as If-Match, and a stale one is refused', async () => {
    const { page } = await open()
    await establish(page)
    await sendOf(page, 'getSourceRelationship').click()
    await answerOf(page, 'getSourceRelationship').getByText('200 OK').waitFor()
    const modify = await bring(page, 'modifySourceRelationship')
    await modify.getByRole('button', { name: /the ETag of the last answer/ }).click()
    assert.notEqual(await modify.getByLabel('If-Match').inputValue(), '')
    await sendOf(page, 'modifySourceRelationship').click()
    await answerOf(page, 'modifySourceRelationship').getByText('200 OK').waitFor()
    await liveView(page).getByText('Automatic replication is off').waitFor()
    await sendOf(page, 'modifySourceRelationship').click()
    await answerOf(page, 'modifySourceRelationship').getByText('412').waitFor()
    await page.close()
  })

  test('a form with a hole is not sent, says what is missing, and can be sent anyway', async () => {
    const { page } = await open()
    const create = await bring(page, 'createSourceRelationship')
    await create.getByLabel('target_address').fill('')
    await sendOf(page, 'createSourceRelationship').click()
    await create.getByText('Not sent: one field needs another look').waitFor()
    const field = create.getByLabel('target_address')
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    await create.getByRole('link', { name: 'target_address' }).click()
    assert.ok(await field.evaluate((control) => control === document.activeElement))
    await create.getByRole('button', { name: 'Send anyway' }).click()
    await answerOf(page, 'createSourceRelationship').getByText('400').waitFor()
    await answerOf(page, 'createSourceRelationship').locator('.tryit-error').waitFor()
    assert.equal(await create.getByLabel('source_root_path').inputValue(), '/projects')
    await page.close()
  })

  test('fields and JSON are one thing, and the draft survives a reload until Reset', async () => {
    const { page } = await open()
    const create = await bring(page, 'createSourceRelationship')
    await create.getByLabel('target_root_path').fill('/replica/"quoted"')
    await create.getByText('As JSON', { exact: true }).click()
    const body = create.getByLabel('Body as JSON')
    assert.equal(JSON.parse(await body.inputValue()).target_root_path, '/replica/"quoted"')
    await body.fill('{"target_root_path": "/other", "target_port": 9007199254740993}')
    assert.equal(await create.getByLabel('target_root_path').inputValue(), '/other')
    await page.reload()
    await liveView(page).getByText('Live, inside this page').waitFor()
    assert.equal(await create.getByLabel('target_root_path').inputValue(), '/other')
    await create.getByText('The same call in a program').click()
    await create.locator('.tryit-samples').getByText('9007199254740993').waitFor()
    await create.getByRole('button', { name: 'Reset' }).click()
    await create.getByText('The form is as the guide printed it').waitFor()
    assert.equal(await create.getByLabel('target_root_path').inputValue(), '/replica')
    await page.close()
  })

  test('who logs in is shown to every console, a wrong password is explained', async () => {
    const { page } = await open()
    const create = await bring(page, 'createSourceRelationship')
    await create.getByText('Not logged in on alpha').click()
    await create.getByLabel('Password').fill('wrong')
    await create.getByRole('button', { name: 'Log in' }).click()
    await create.getByRole('alert').filter({ hasText: /\w/ }).waitFor()
    await create.getByLabel('User name').fill('observer')
    await create.getByLabel('Password').fill('sandbar')
    await create.getByRole('button', { name: 'Log in' }).click()
    await (await bring(page, 'replicate')).getByText('observer on alpha').waitFor()
    await sendOf(page, 'createSourceRelationship').click()
    await answerOf(page, 'createSourceRelationship').getByText('403').waitFor()
    await page.close()
  })
})
