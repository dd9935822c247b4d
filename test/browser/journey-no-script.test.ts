import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { useBuiltSite } from './site-suite.ts'

const suite = useBuiltSite()

async function openWithoutScript(path: string): Promise<Page> {
  const page = await suite.browser.context.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(suite.server.url + path)
  return page
}

describe('the guide without script', () => {
  for (const platform of ['on-prem', 'aws', 'azure']) {
    test(`the page for ${platform} is whole`, async () => {
      const page = await openWithoutScript(`${platform}/continuous-replication/`)
      await page.getByRole('heading', { name: 'Continuous replication', level: 1 }).waitFor()
      assert.equal(await page.locator('.clusters-summary').count(), 0, 'no script ran')
      const contents = await page
        .locator('.side .contents a')
        .evaluateAll((links) => links.map((link) => link.textContent))
      const headings = await page.locator('.prose h2').evaluateAll((all) => all.map((heading) => heading.textContent))
      assert.ok(contents.length >= 8)
      assert.deepEqual(contents, headings)

      const consoles = await page.locator('sandbar-tryit').all()
      assert.ok(consoles.length >= 7)
      for (const console of consoles) {
        const name = (await console.getAttribute('operation')) ?? ''
        assert.ok(await console.getByRole('button', { name: 'Send' }).isVisible(), `${name} has its form`)
        await console.getByText(/^Example answer: 20\d/).waitFor()
        await console.getByText('Sample: curl').click()
        await console
          .locator('.tryit-samples pre')
          .getByText(/^curl /)
          .waitFor()
      }
      await page.close()
    })
  }

  test('the clusters show what a fresh sandbox holds', async () => {
    const page = await openWithoutScript('on-prem/continuous-replication/')
    const alpha = page.locator('[data-cluster="alpha"]')
    for (const name of ['projects/', 'breakwater/', 'plan.txt', 'photos/']) {
      await alpha.getByText(name, { exact: true }).waitFor()
    }
    await page.locator('[data-cluster="beta"]').getByText('replica/', { exact: true }).waitFor()
    await page.getByText('No relationship yet').waitFor()
    await page.close()
  })

  test('the entrance leads to the guide of each platform', async () => {
    const page = await openWithoutScript('')
    await page.getByRole('link', { name: 'On premises' }).click()
    await page.waitForURL('**/on-prem/continuous-replication/')
    await page.close()
  })
})
