import assert from 'node:assert/strict'
import { createManualClock } from '@sandbar/engine/memory'
import { createClusters } from '@sandbar/server/core'
import { createApiApp } from '../../../server/fastify/api-app.ts'
import type { Edge, Harness, WireRequest, WireResponse } from '../harness.ts'
import { memoryAddresses } from './in-memory.ts'

const startAtMs = Date.UTC(2026, 0, 5, 10)
const secondMs = 1000

/** The Fastify edge without a socket: its own `inject`. */
export const injected: Edge = { name: 'inject', open: openInjected }

async function openInjected(): Promise<Harness> {
  const clock = createManualClock({ startAtMs })
  const { clusters, close } = await createClusters({ clock })
  const apps = new Map(
    clusters.map(({ name, api }) => {
      const options = {
        api: () => api,
        tls: null,
        isAllowedHost: () => true,
        isReady: () => true,
        documents: new Map(),
      }
      return [name, createApiApp(options)] as const
    }),
  )
  return {
    addresses: memoryAddresses,
    call: async (cluster, asked) => inject(apps.get(cluster) ?? assert.fail(`no ${cluster}`), asked),
    settle: () => clock.advance(secondMs),
    async close() {
      for (const app of apps.values()) await app.close()
      await close()
    },
  }
}

async function inject(app: ReturnType<typeof createApiApp>, asked: WireRequest): Promise<WireResponse> {
  const { method, url, headers, body } = asked
  const payload = body === null ? {} : { payload: Buffer.from(body) }
  const answer = await app.inject({ method: method as 'GET', url, headers, ...payload })
  const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
  return { status: answer.statusCode, headers: Object.fromEntries(flat), body: answer.rawPayload }
}
