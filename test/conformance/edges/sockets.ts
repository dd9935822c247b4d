import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LabCluster, start } from '@sandbar/server'
import type { Edge, Harness, WireRequest, WireResponse } from '../harness.ts'

const secondMs = 1000

/** `sandbar start` as a program would find it: TLS, sockets between the clusters, memory below. */
export const socketsOverMemory: Edge = { name: 'sockets over memory', open: () => openSockets({ memory: true }) }

/** The same over directories on the disk. */
export const socketsOverDirectories: Edge = {
  name: 'sockets over directories',
  open: async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'sandbar-conformance-'))
    return openSockets({ dataDirectory }, () => rm(dataDirectory, { recursive: true, force: true }))
  },
}

async function openSockets(where: Parameters<typeof start>[0], cleanUp = async () => {}): Promise<Harness> {
  const free = { port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null }
  const lab = await start({ ...free, ...where })
  // Disk and sockets work at real speed; the clock goes on in `settle` only, so every run sees the same times.
  lab.clock.pause()
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const find = (name: string) => lab.clusters.find((cluster) => cluster.name === name) ?? assert.fail(`no ${name}`)
  return {
    addresses: { alpha: reachedAt(find('alpha')), beta: reachedAt(find('beta')) },
    call: (cluster, asked) => sendOverHttps({ agent, origin: find(cluster).api }, asked),
    settle: () => lab.clock.advance(secondMs),
    async close() {
      agent.destroy()
      await lab.close()
      await cleanUp()
    },
  }
}

/** As users of the API name it; the port is the one that the guides show, whatever the socket's is. */
function reachedAt({ address }: LabCluster): { address: string; port: number } {
  return { address, port: 3712 }
}

/** One request over HTTPS, with nothing decoded. */
export function sendOverHttps(at: { agent: Agent; origin: string }, asked: WireRequest): Promise<WireResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<WireResponse>()
  const { method, url, headers, body } = asked
  const length = body === null ? {} : { 'content-length': body.byteLength }
  const call = request(
    `${at.origin}${url}`,
    { agent: at.agent, method, headers: { ...headers, ...length } },
    (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.once('error', reject)
      answer.once('end', () => {
        const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(flat), body: Buffer.concat(pieces) })
      })
    },
  )
  call.once('error', reject)
  call.end(body ?? undefined)
  return promise
}
