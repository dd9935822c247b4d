import { after, before } from 'node:test'
import { type BuiltSite, builtSite } from '../support/built-site.ts'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { type StaticServer, serveStatic } from './static-server.ts'

/** What a suite over the built site works with; filled before its first test. */
export interface SiteSuite {
  site: BuiltSite
  browser: Browser
  server: StaticServer
}

/** Builds the site, serves it as plain files and starts a browser, once for the file that calls it. */
export function useBuiltSite(): SiteSuite {
  const suite = {} as SiteSuite
  before(async () => {
    suite.site = await builtSite()
    suite.browser = await launchChromium()
    suite.server = await serveStatic(suite.site.directory)
  })
  after(async () => {
    await suite.browser?.close()
    await suite.server?.[Symbol.asyncDispose]()
    await suite.site?.[Symbol.asyncDispose]()
  })
  return suite
}
