import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const quietArguments = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Made for another place: a single process dies with its first page, and without a zygote every tab starts cold. */
const unfitArguments = new Set(['--single-process', '--no-zygote'])

export interface Browser extends AsyncDisposable {
  context: BrowserContext
  close(): Promise<void>
}

/**
 * A browser with a profile of its own: a system Chromium where there is one, else the one that the package brings. `more` are
 * further arguments of its command line.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'sandbar-chromium-'))
  const { executablePath, args } = await findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quietArguments, ...args, ...more],
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { context, close, [Symbol.asyncDispose]: close }
}

async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const wished = process.env.SANDBAR_CHROMIUM
  const system = [wished ?? '', ...systemBrowsers].find((path) => path !== '' && existsSync(path))
  if (system !== undefined) return { executablePath: system, args: [] }
  // Its own libraries serve where the host has none of NSS; the package unpacks them when it believes to be on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: carried } = await import('@sparticuz/chromium')
  return {
    executablePath: await carried.executablePath(),
    args: carried.args.filter((argument) => !unfitArguments.has(argument) && !argument.startsWith('--headless')),
  }
}
