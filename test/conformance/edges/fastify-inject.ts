import assert from 'node:assert/strict'
import { createManualClock } from '@sandbar/engine/memory'
import { createClusters } from '@sandbar/server/core'
import { createApiApp } from '../../../server/fastify/api-app.ts'
import type { Edge, Harness } from '../harness.ts'
import { memoryAddresses } from './in-memory.ts'

const startAtMs = Date.UTC(2026, 0, 5, 10)
const secondMs = 1000

/** The HTTP edge without sockets. */
export const fastifyInject: Edge = { name: 'fastify.inject', open: openInject }

async function openInject(): Promise<Harness> {
  const clock = createManualClock({ startAtMs })
  const { clusters, close } = await createClusters({ clock })
  const appOf = new Map(
    clusters.map(({ name, api }) => {
      const isAllowedHost = () => true
      return [name, createApiApp({ api: () => api, tls: null, isAllowedHost, isReady: () => true, pages: new Map() })]
    }),
  )
  return {
    addresses: memoryAddresses,
    async call(cluster, { method, url, headers, body }) {
      const app = appOf.get(cluster) ?? assert.fail(`no cluster ${cluster}`)
      const payload = body === null ? {} : { payload: Buffer.from(body) }
      const answer = await app.inject({ method: method as 'GET', url, headers, ...payload })
      const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      return { status: answer.statusCode, headers: Object.fromEntries(flat), body: answer.rawPayload }
    },
    settle: () => clock.advance(secondMs),
    async close() {
      await Promise.all([...appOf.values()].map((app) => app.close()))
      await close()
    },
  }
}
