import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { openPage } from './guide.ts'
import { liveView } from './pages.ts'
import { useBuiltSite } from './site-suite.ts'

/** What a guide says that its calls answer, where that is a refusal; by guide, then by operation. */
const refusals: Record<string, Record<string, string>> = {
  networking: { createSourceRelationship: '400' },
  'snapshot-policies': { releaseQueuedSnapshot: '404' },
  troubleshooting: { deleteTargetRelationship: '404' },
  'object-replication': { createObjectRelationship: '501' },
}

const folder = new URL('../../site/content/guides/', import.meta.url)
const guides = globSync('*.md', { cwd: folder.pathname }).flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const name = /^permalink: \/:platform\/([\w-]+)\/$/m.exec(text)?.[1] ?? assert.fail(`${file} has no permalink`)
  const platform = /^platforms: \[([\w-]+)/m.exec(text)?.[1] ?? assert.fail(`${file} names no platform`)
  return /\{% (tryit|include pair)/.test(text) ? [{ name, platform }] : []
})

const suite = useBuiltSite()

describe('the calls of the guides, sent one after the other as a reader would', () => {
  assert.ok(guides.length >= 12, `only ${guides.length} guides have calls`)
  for (const { name, platform } of guides) {
    test(`${name}: each console answers what the page says`, async () => {
      const page = await suite.browser.context.newPage()
      const trouble = await openPage(page, `${suite.server.url}${platform}/${name}/`)
      await page.evaluate(() => localStorage.clear())
      await liveView(page).getByText('Live, inside this page').waitFor()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const consoles = await page.locator('sandbar-tryit').all()
      assert.ok(consoles.length > 0)
      for (const console of consoles) {
        const operation = (await console.getAttribute('operation')) ?? ''
        const wanted = refusals[name]?.[operation] ?? '2'
        assert.match(await sendUntil(console, wanted), new RegExp(`^${wanted}`), operation)
      }
      assert.deepEqual(trouble, [])
      await page.close()
    })
  }
})

/** Presses Send until the answer's status begins as wanted, as somebody does who is told to wait; at most forty times. */
async function sendUntil(console: Locator, wanted: string): Promise<string> {
  await console.scrollIntoViewIfNeeded()
  const send = console.getByRole('button', { name: 'Send', exact: true })
  const said = console.locator('.tryit-say')
  let status = ''
  for (let tries = 0; tries < 40 && !status.startsWith(wanted); tries++) {
    if ((await said.count()) > 0) await said.evaluate((line) => line.replaceChildren())
    await send.click()
    await said.getByText(/^\d{3} /).waitFor()
    status = await said.innerText()
  }
  return status
}
