import type { Locator, Page } from 'playwright-core'

/** The console of an operation. */
export const console = (page: Page, operation: string): Locator =>
  page.locator(`sandbar-tryit[operation="${operation}"]`).first()

/** Scrolls to a console and waits until it lives: consoles out of sight sleep. */
export async function bring(page: Page, operation: string): Promise<Locator> {
  const found = console(page, operation)
  await found.scrollIntoViewIfNeeded()
  await page.waitForSelector(`sandbar-tryit[operation="${operation}"]:not([data-state=idle], [data-state=starting])`)
  return found
}

/** Its Send button, under that name. */
export const sendOf = (page: Page, operation: string): Locator =>
  console(page, operation).getByRole('button', { name: 'Send', exact: true })

/** Where its answers appear. */
export const answerOf = (page: Page, operation: string): Locator => console(page, operation).locator('.tryit-answer')

export const liveView = (page: Page): Locator => page.locator('sandbar-clusters')

/** The sentence that says how the clusters stand. */
export const summary = (page: Page): Locator => page.locator('.clusters-summary')

/** Collects what must not happen on a page: script errors, refusals of the security policy, requests to others. */
export function watchPage(page: Page, origin: string): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`error: ${error.stack ?? error.message}`))
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) trouble.push(`policy: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`request: ${request.url()}`)
  })
  return trouble
}
