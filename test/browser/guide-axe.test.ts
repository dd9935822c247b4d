import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { guidePath, openPage, pressSend } from './guide.ts'
import { bring, liveView, summary } from './pages.ts'
import { useBuiltSite } from './site-suite.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
}

const suite = useBuiltSite()

interface Look {
  colorScheme: 'light' | 'dark'
  width: number
}

const looks: Look[] = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 320 },
]

async function open(path: string, { colorScheme, width }: Look): Promise<Page> {
  const page = await suite.browser.context.newPage()
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await openPage(page, suite.server.url + path)
  await page.setViewportSize({ width, height: 900 })
  return page
}

/** One line for each element that breaks a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(options),
    rules,
  )
  assert.ok(found.passes.length > 20, `${found.passes.length} rules passed`)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

describe('the guide, for axe', () => {
  for (const look of looks) {
    test(`has no violation in ${look.colorScheme} at ${look.width} px, before and after calls`, async () => {
      const page = await open(guidePath, look)
      await liveView(page).getByText('Live, inside this page').waitFor()
      for (const operation of ['createSourceRelationship', 'authorizeTargetRelationship']) await bring(page, operation)
      assert.deepEqual(await violations(page), [], 'at first')

      await pressSend(page, 'createSourceRelationship')
      await pressSend(page, 'authorizeTargetRelationship')
      await summary(page).getByText('Both look the same').waitFor()
      assert.deepEqual(await violations(page), [], 'after an answer')

      const refused = await pressSend(page, 'authorizeTargetRelationship', '400')
      await refused.getByText('relationship_manager_').first().waitFor()
      for (const fold of await page.locator('sandbar-tryit details:visible > summary').all()) await fold.click()
      assert.deepEqual(await violations(page), [], 'after an error, with everything unfolded')
      await page.close()
    })
  }
})

const others = [
  'aws/continuous-replication/',
  'reference/',
  'reference/replication/',
  'reference/replication/createSourceRelationship/',
  'automation/cli/',
  'project/visual-language/',
  'project/differences/',
  '404.html',
]

describe('the other pages, for axe', () => {
  for (const path of others) {
    test(`${path} has no violation, light and dark, wide and narrow`, async () => {
      for (const look of [...looks, { colorScheme: 'dark', width: 320 } as const]) {
        const page = await open(path, look)
        if (path.includes('continuous-replication')) await liveView(page).getByText('Live, inside this page').waitFor()
        assert.deepEqual(await violations(page), [], JSON.stringify(look))
        await page.close()
      }
    })
  }
})
