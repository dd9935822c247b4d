import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { answerOf, bring, liveView, sendOf, summary, watchPage } from './pages.ts'

/** The guide's place on the site, without a slash at the start. */
export const guidePath = 'on-prem/continuous-replication/'

/** Opens a page and notes everything a reader's console would complain about. */
export async function openPage(page: Page, url: string): Promise<string[]> {
  page.setDefaultTimeout(20_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  const trouble = watchPage(page, new URL(url).origin)
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    const isPageFile = !/\/api\//.test(response.url())
    if (response.status() >= 400 && isPageFile) trouble.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(url)
  return trouble
}

/** Presses Send with the mouse and waits for the answer's status. */
export async function pressSend(page: Page, operation: string, status = '200 OK'): Promise<Locator> {
  await bring(page, operation)
  await sendOf(page, operation).click()
  const answer = answerOf(page, operation)
  await answer.getByText(status).first().waitFor()
  return answer
}

/** Names and sizes that a cluster's tree shows below one of its top directories, in order. */
export async function treeBelow(page: Page, cluster: string, directory: string): Promise<string[]> {
  const top = page
    .locator(`[data-cluster="${cluster}"] .clusters-tree > ul > .tree-directory`)
    .filter({ has: page.locator(`:scope > .tree-line .tree-name`, { hasText: new RegExp(`^${directory}$`) }) })
  return top.locator('ul .tree-line').evaluateAll((rows) =>
    rows.map((row) =>
      ['.tree-name', '.tree-facts']
        .map((part) => row.querySelector(part)?.textContent ?? '')
        .join(' ')
        .trim(),
    ),
  )
}

/** Create, authorize, first job: what every journey begins with. */
export async function establish(page: Page): Promise<void> {
  await summary(page).getByText('create a relationship on alpha').waitFor()
  const created = await pressSend(page, 'createSourceRelationship')
  await created
    .locator('.tryit-result')
    .getByText(/^id: "[0-9a-f]{8}-[0-9a-f-]{27}"/)
    .waitFor()
  await liveView(page).getByText('Waits for authorization on beta').waitFor()
  await pressSend(page, 'authorizeTargetRelationship')
  await summary(page).getByText('Both look the same').waitFor()
  const source = await treeBelow(page, 'alpha', 'projects')
  assert.ok(source.length >= 17, source.join(', '))
  assert.deepEqual(await treeBelow(page, 'beta', 'replica'), source)
}

/** The figures of the last job: `{ Sent: '1 file, 11 bytes', ... }`. */
export async function jobFigures(page: Page): Promise<Record<string, string>> {
  const rows = await liveView(page)
    .locator('.clusters-job dl > div')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  return Object.fromEntries(rows)
}

/** Modify, delete on the source, delete what is left on the target. */
export async function modifyAndDelete(page: Page): Promise<void> {
  const modified = await pressSend(page, 'modifySourceRelationship')
  await modified.locator('.tryit-result').getByText('replication_enabled: false').waitFor()
  await liveView(page).getByText('Automatic replication is off').waitFor()
  await pressSend(page, 'deleteSourceRelationship')
  await summary(page).getByText('has ended').waitFor()
  await pressSend(page, 'deleteTargetRelationship')
  await summary(page).getByText('create a relationship on alpha').waitFor()
}
