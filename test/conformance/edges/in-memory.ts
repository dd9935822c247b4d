import assert from 'node:assert/strict'
import { createManualClock } from '@sandbar/engine/memory'
import { type ApiResponse, createClusters } from '@sandbar/server/core'
import type { Edge, Harness, WireResponse } from '../harness.ts'

const startAtMs = Date.UTC(2026, 0, 5, 10)
const secondMs = 1000

/** `createClusters` called directly: the measure for all other edges. */
export const inMemory: Edge = { name: 'createClusters', open: openInMemory }

async function openInMemory(): Promise<Harness> {
  const clock = createManualClock({ startAtMs })
  const bugs: unknown[] = []
  const { clusters, close } = await createClusters({ clock, onBug: (thrown) => bugs.push(thrown) })
  return {
    addresses: memoryAddresses,
    async call(cluster, request) {
      const { api } = clusters.find(({ name }) => name === cluster) ?? assert.fail(`no cluster ${cluster}`)
      const response = await readWhole(await api.handle(request))
      assert.deepEqual(bugs, [])
      return response
    },
    settle: () => clock.advance(secondMs),
    close,
  }
}

export const memoryAddresses = {
  alpha: { address: '203.0.113.10', port: 3712 },
  beta: { address: '203.0.113.20', port: 3712 },
}

async function readWhole({ status, headers, body }: ApiResponse): Promise<WireResponse> {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { status, headers: lower, body: body === null ? new Uint8Array() : await collect(body) }
}

async function collect(body: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body
  const pieces: number[] = []
  for await (const piece of body) pieces.push(...piece)
  return Uint8Array.from(pieces)
}
