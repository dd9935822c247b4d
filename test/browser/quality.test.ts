import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { bundleBrowser } from '../../plugin/bundle.ts'
import { useHarness } from './harness-suite.ts'
import { answerOf, bring, console, liveView, sendOf, watchPage } from './pages.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const suite = useHarness()

async function open(
  options: { width?: number; theme?: 'light' | 'dark'; forcedColors?: 'active' } = {},
): Promise<Page> {
  const page = await suite.browser.context.newPage()
  page.setDefaultTimeout(10_000)
  await page.setViewportSize({ width: options.width ?? 1280, height: 900 })
  await page.emulateMedia({ colorScheme: options.theme ?? 'light', forcedColors: options.forcedColors ?? 'none' })
  await page.goto(suite.harness.url)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await liveView(page).getByText('Live, inside this page').waitFor()
  return page
}

/** What axe finds wrong with the page as it is, one line each. */
async function findings(page: Page): Promise<string[]> {
  // Past the security policy, as an extension would be: through the debugger.
  await page.evaluate(await readFile(axePath, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
  })
}

/** Brings the page into every state that a reader of the guide meets. */
async function useEverything(page: Page) {
  await sendOf(page, 'createSourceRelationship').click()
  await answerOf(page, 'createSourceRelationship').getByText('200 OK').waitFor()
  await sendOf(page, 'authorizeTargetRelationship').click()
  await answerOf(page, 'authorizeTargetRelationship').getByText('200 OK').waitFor()
  await sendOf(page, 'getSourceRelationship').click()
  await answerOf(page, 'getSourceRelationship').getByText('200 OK').waitFor()
  const modify = await bring(page, 'modifySourceRelationship')
  await modify.getByRole('textbox', { name: /^id/ }).fill('')
  await sendOf(page, 'modifySourceRelationship').click()
  await modify.getByText('Not sent: ').waitFor()
  await (await bring(page, 'login')).getByLabel('password').fill('wrong')
  await sendOf(page, 'login').click()
  await answerOf(page, 'login').locator('.tryit-error').waitFor()
  for (const summary of await page.locator('summary:visible').all()) {
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.click()
  }
}

describe('accessibility', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing before and after use, ${theme}`, async () => {
      const page = await open({ theme })
      assert.deepEqual(await findings(page), [])
      await useEverything(page)
      assert.deepEqual(await findings(page), [])
      await liveView(page).getByRole('button', { name: 'plan.txt' }).first().click()
      await page.getByRole('dialog').waitFor()
      assert.deepEqual(await findings(page), [])
      await page.close()
    })
  }

  test('a reader with a keyboard gets from the heading to Send in as many steps as there are fields, and four', async () => {
    const page = await open()
    const create = await bring(page, 'createSourceRelationship')
    const fields = await create.locator('input:visible, select:visible, textarea:visible').count()
    await create.locator('.tryit-heading').evaluate((heading) => {
      heading.setAttribute('tabindex', '-1')
      ;(heading as HTMLElement).focus()
    })
    let tabs = 0
    const isSend = () => page.evaluate(() => document.activeElement?.textContent === 'Send')
    while (!(await isSend())) {
      await page.keyboard.press('Tab')
      tabs++
      assert.ok(tabs <= fields + 4, `${tabs} steps for ${fields} fields`)
    }
    await page.keyboard.press('Enter')
    await answerOf(page, 'createSourceRelationship').getByRole('status').getByText('200 OK').waitFor()
    assert.ok(await isSend(), 'focus stays on Send')
    await page.close()
  })

  test('everything fits 320 px, and targets are at least 24 px', async () => {
    const page = await open({ width: 320 })
    await useEverything(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 320, `the page is ${wide} px wide`)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, select, input, .tryit-faults a')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ box: target.getBoundingClientRect(), text: target.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ box, text }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${text}`),
    )
    assert.deepEqual(small, [])
    await page.close()
  })

  test('in forced colours the focus and the answer’s tone stay visible', async () => {
    const page = await open({ forcedColors: 'active' })
    await sendOf(page, 'createSourceRelationship').click()
    const tone = answerOf(page, 'createSourceRelationship').locator('.tryit-say')
    await tone.getByText('200 OK').waitFor()
    assert.equal(await tone.evaluate((line) => getComputedStyle(line).borderTopStyle), 'solid')
    await sendOf(page, 'createSourceRelationship').press('Shift')
    const outline = await sendOf(page, 'createSourceRelationship').evaluate(
      (send) => getComputedStyle(send).outlineWidth,
    )
    assert.ok(Number.parseFloat(outline) >= 2, outline)
    await page.close()
  })
})

describe('without script', () => {
  test('method, path, form, sample and example answer are there', async () => {
    const page = await suite.browser.context.newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(suite.harness.url)
    const create = console(page, 'createSourceRelationship')
    await create.getByText('/v2/replication/source-relationships/').first().waitFor()
    await create.getByLabel('target_address').waitFor()
    assert.match((await create.locator('.tryit-samples').textContent()) ?? '', /curl/)
    assert.match((await create.locator('.tryit-answer').textContent()) ?? '', /target_address/)
    assert.match((await page.locator('[data-cluster="alpha"]').textContent()) ?? '', /projects/)
    await page.close()
  })
})

test('a Send that comes before the sandbox stands is sent as soon as it does', async () => {
  const page = await suite.browser.context.newPage()
  page.setDefaultTimeout(10_000)
  const trouble = watchPage(page, suite.harness.url)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*in-page*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(suite.harness.url)
  await sendOf(page, 'createSourceRelationship').click()
  release()
  await answerOf(page, 'createSourceRelationship').getByText('200 OK').waitFor()
  assert.deepEqual(trouble, [])
  await page.close()
})

test('a Send pressed the moment its console comes into view is not lost', async () => {
  const page = await open()
  for (const operation of ['createSourceRelationship', 'authorizeTargetRelationship', 'deleteSourceRelationship']) {
    await sendOf(page, operation).click()
    await answerOf(page, operation).getByText('200 OK').waitFor()
  }
  await page.close()
})

test('script is small, compressed: 15 kB for consoles, 22 kB with the live view, 90 kB more for the sandbox', async () => {
  const outdir = await mkdtemp(join(tmpdir(), 'sandbar-size-'))
  const { files } = await bundleBrowser({ outdir })
  const texts = new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(outdir, name))] as const)),
  )
  await rm(outdir, { recursive: true })
  const names = (prefix: string) => files.filter((name) => name.startsWith(prefix) && name.endsWith('.js'))
  const sizeOf = (list: Iterable<string>) =>
    [...list].reduce((sum, name) => sum + brotliCompressSync(texts.get(name) ?? '').length, 0)
  const loaded = (...entries: string[]) => withImports(entries, (name) => String(texts.get(name)))
  const consoles = loaded('index.js')
  const withView = loaded('index.js', ...names('live-view'))
  const withSandbox = loaded('index.js', ...names('live-view'), ...names('in-page'))
  const report = JSON.stringify(files.map((name) => [name, sizeOf([name])]))
  assert.ok(sizeOf(consoles) > 5_000 && sizeOf(consoles) <= 15_000, report)
  assert.ok(withView.size > consoles.size && sizeOf(withView) <= 22_000, report)
  assert.ok(withSandbox.size > withView.size && sizeOf(withSandbox) <= sizeOf(withView) + 90_000, report)
  assert.ok(sizeOf(files.filter((name) => name.endsWith('.css'))) <= 6_000, report)
})

/** The scripts and what they bring at once; what they may load later is left out. */
function withImports(entries: readonly string[], textOf: (name: string) => string): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next = ''] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) visit(next)
  }
  for (const name of entries) visit(name)
  return found
}
