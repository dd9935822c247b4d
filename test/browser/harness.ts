import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { document } from '@sandbar/openapi'
import type { Page } from 'playwright-core'
import { bundleBrowser } from '../../plugin/bundle.ts'
import { printClusters } from '../../plugin/shortcodes/clusters.ts'
import { type ContractDocument, readOperation } from '../../plugin/shortcodes/contract.ts'
import { printTryIt } from '../../plugin/shortcodes/tryit.ts'
import type { ClusterChoice } from '../../plugin/shortcodes/tryit-options.ts'

/** A page with every widget, served as a plain file server would: no lab, strict content security policy. */
export interface Harness extends AsyncDisposable {
  /** Address of the page, with a slash at the end. */
  url: string
  /** Shows the same page below `base` of another origin, such as a lab's; everything else is left to that origin. */
  mount(page: Page, base: string): Promise<void>
}

const clusters: ClusterChoice[] = [
  { name: 'alpha', role: 'source', address: 'https://alpha.example:8000' },
  { name: 'beta', role: 'target', address: 'https://beta.example:8000' },
]

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

const createdId = { id: '{{createSourceRelationship.id}}' }

/** The consoles of the guide, in its order: operation, cluster, values. */
const consoles: [operation: string, cluster: string, values: Record<string, string>][] = [
  ['login', 'alpha', {}],
  ['createSourceRelationship', 'alpha', {}],
  ['authorizeTargetRelationship', 'beta', createdId],
  ['getSourceRelationship', 'alpha', createdId],
  ['getSourceRelationshipStatus', 'alpha', createdId],
  ['replicate', 'alpha', createdId],
  ['modifySourceRelationship', 'alpha', createdId],
  ['listEntries', 'alpha', { ref: '/projects/' }],
  ['deleteSourceRelationship', 'alpha', createdId],
]

/** Bundles the elements, prints the page and serves both. */
export async function startHarness(): Promise<Harness> {
  const outdir = await mkdtemp(join(tmpdir(), 'sandbar-harness-'))
  await bundleBrowser({ outdir })
  const html = printPage()
  const read = (name: string) =>
    name === '' ? Promise.resolve(html) : readFile(join(outdir, name.replace(/[^\w.-]/g, '')))
  const answer = async (name: string) => ({
    body: await read(name).catch(() => null),
    headers: {
      'content-type': types[name === '' ? '.html' : extname(name)] ?? 'text/plain',
      'content-security-policy': "default-src 'self'",
    },
  })
  const server = createServer(async (request, response) => {
    const { body, headers } = await answer((request.url ?? '/').split('?')[0]?.slice(1) ?? '')
    response.writeHead(body === null ? 404 : 200, headers)
    response.end(body ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async mount(page, base) {
      await page.route(`${base}**`, async (route) => {
        const { body, headers } = await answer(
          new URL(route.request().url()).href.slice(base.length).split('?')[0] ?? '',
        )
        await route.fulfill({ status: body === null ? 404 : 200, headers, body: body ?? '' })
      })
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(outdir, { recursive: true })
    },
  }
}

/** The page's HTML: the same tags that a guide has, printed by the same functions. */
export function printPage(): string {
  const widgets = consoles.map(([operation, cluster, values]) => printConsole(operation, { cluster, values }))
  const view = printClusters({
    clusters,
    mode: '',
    paths: { alpha: '/projects/', beta: '/replica/' },
    trees: { alpha: [{ name: 'projects', entries: [] }], beta: [{ name: 'replica', entries: [] }] },
    level: 2,
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widgets</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="sandbar.css">
<script type="module" src="index.js"></script></head><body><main><h1>Widgets</h1>${view}${widgets.join('')}</main></body></html>`
}

function printConsole(
  operation: string,
  { cluster, values }: { cluster: string; values: Record<string, string> },
): string {
  const data = readOperation(document as unknown as ContractDocument, operation)
  if (!data) throw new Error(`The contract has no operation "${operation}"`)
  return printTryIt({ data, clusters, cluster, title: '', body: undefined, values, level: 3, id: `tryit-${operation}` })
}
