import { createInPage } from '@sandbar/server/inpage'
import type { Edge, Harness } from '../harness.ts'
import { memoryAddresses } from './in-memory.ts'

const secondMs = 1000

/** The page's `fetch`. */
export const inPage: Edge = { name: 'the page', open: openInPage }

async function openInPage(): Promise<Harness> {
  const page = await createInPage()
  return {
    addresses: memoryAddresses,
    async call(cluster, { method, url, headers, body }) {
      const init = { method, headers, ...(body === null ? {} : { body: body.slice() }) }
      const response = await page.fetch(`/clusters/${cluster}/api${url}`, init)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      }
    },
    settle: () => page.clock.advance(secondMs),
    close: page.close,
  }
}
