import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { guidePath, openPage } from './guide.ts'
import { answerOf, liveView, summary } from './pages.ts'
import { useBuiltSite } from './site-suite.ts'

const suite = useBuiltSite()

/** What has the focus, as a reader sees it. */
interface Focus {
  /** Counts up for each new element: the same number twice means that the focus did not move. */
  element: number
  words: string
  /** Id of the console around it, or ''. */
  console: string
  /** An outline is drawn, and the element lies inside the window. */
  isVisible: boolean
  isPage: boolean
}

/** Runs inside the page. */
function readFocus(): Focus {
  const seen = (window as unknown as { seenFocus?: Element[] }).seenFocus ?? []
  ;(window as unknown as { seenFocus: Element[] }).seenFocus = seen
  const active = document.activeElement ?? document.body
  if (!seen.includes(active)) seen.push(active)
  const style = getComputedStyle(active)
  const box = active.getBoundingClientRect()
  const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  const isInside = box.bottom > 0 && box.top < innerHeight && box.width > 0
  return {
    element: seen.indexOf(active),
    words: (active.getAttribute('aria-label') ?? active.textContent ?? '').trim().slice(0, 60),
    console: active.closest('sandbar-tryit')?.id ?? '',
    isVisible: isMarked && isInside,
    isPage: active === document.body,
  }
}

async function tab(page: Page, key = 'Tab'): Promise<Focus> {
  await page.keyboard.press(key)
  return page.evaluate(readFocus)
}

/** Tabs on until something has the focus; fails when it gets lost or is not to be seen on the way. */
async function tabTo(page: Page, isIt: (focus: Focus) => boolean): Promise<number> {
  for (let count = 1; count <= 150; count++) {
    const focus = await tab(page)
    assert.ok(!focus.isPage, 'the focus left the page')
    assert.ok(focus.isVisible, `the focus on "${focus.words}" can be seen`)
    if (isIt(focus)) return count
  }
  return assert.fail('not reached with 150 presses of Tab')
}

async function openGuide(): Promise<{ page: Page; trouble: string[] }> {
  const page = await suite.browser.context.newPage()
  const trouble = await openPage(page, suite.server.url + guidePath)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await liveView(page).getByText('Live, inside this page').waitFor()
  return { page, trouble }
}

describe('the guide with the keyboard alone', () => {
  test('the first Tab offers a way past the navigation', async () => {
    const { page } = await openGuide()
    assert.equal((await tab(page)).words, 'Skip to the text')
    await page.keyboard.press('Enter')
    assert.equal((await tab(page)).words, 'Guides', 'the first of the path above the text')
    await page.close()
  })

  test('Enter on Send creates, Ctrl+Enter in a field authorizes, and the trees follow', async () => {
    const { page, trouble } = await openGuide()
    await tabTo(page, ({ words, console }) => words === 'Send' && console === 'tryit-createSourceRelationship')
    await page.keyboard.press('Enter')
    await answerOf(page, 'createSourceRelationship').getByText('200 OK').waitFor()
    assert.equal((await page.evaluate(readFocus)).words, 'Send', 'the focus stays on Send')
    await tabTo(page, ({ console }) => console === 'tryit-authorizeTargetRelationship')
    await tabTo(page, ({ words }) => words === '')
    await page.keyboard.press('Control+Enter')
    await answerOf(page, 'authorizeTargetRelationship').getByText('200 OK').waitFor()
    await summary(page).getByText('Both look the same').waitFor()
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('Tab goes through the whole page without a trap, and back again', async () => {
    const { page } = await openGuide()
    const order: number[] = []
    for (let count = 0; count < 400; count++) {
      const focus = await tab(page)
      if (focus.isPage) break
      assert.ok(focus.isVisible, `the focus on "${focus.words}" can be seen`)
      assert.ok(!order.includes(focus.element), `the focus comes to "${focus.words}" once`)
      order.push(focus.element)
    }
    assert.ok(order.length > 80 && order.length < 400, `${order.length} stops`)
    const back = await tab(page, 'Shift+Tab')
    assert.equal(back.element, order.at(-1), 'Shift+Tab enters the page at its end')
    await page.close()
  })

  test('a file is opened, edited and saved from the tree', async () => {
    const { page } = await openGuide()
    await page.locator('[data-cluster="alpha"]').getByRole('button', { name: 'notes.txt' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByLabel('Content').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Typed, not clicked.')
    await page.keyboard.press('Tab')
    assert.equal((await page.evaluate(readFocus)).words, 'Save')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' }).catch(() => dialog.waitFor({ state: 'hidden' }))
    await page.locator('[data-cluster="alpha"]').getByText('19 bytes').waitFor()
    assert.match((await page.evaluate(readFocus)).words, /notes\.txt/, 'the focus is back on the file')
    await page.close()
  })
})
