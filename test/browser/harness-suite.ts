import { after, before } from 'node:test'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { type Harness, startHarness } from './harness.ts'

/** What a suite over the page with every widget works with; filled before its first test. */
export interface HarnessSuite {
  harness: Harness
  browser: Browser
}

/** Starts the page's server and a browser, once for the file that calls it. */
export function useHarness(): HarnessSuite {
  const suite = {} as HarnessSuite
  before(async () => {
    suite.harness = await startHarness()
    suite.browser = await launchChromium()
  })
  after(async () => {
    await suite.browser?.close()
    await suite.harness?.[Symbol.asyncDispose]()
  })
  return suite
}
