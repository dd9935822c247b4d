import { Agent, createServer, request } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { start } from '@sandbar/server'
import { apiClient } from '../support/api-client.ts'
import type { Row } from './table.ts'

const connections = 16

/** Authenticated reads of a relationship list per second, beside a bare HTTP server of Node that sends a constant. */
export async function benchReads(requests: number): Promise<Row[]> {
  await using lab = await start({
    memory: true,
    port: 0,
    apiPorts: [0, 0],
    replicationPorts: [0, 0],
    docsDirectory: null,
  })
  const [alpha] = lab.clusters
  if (!alpha || !lab.lab) throw new Error('The sandbox has no cluster')
  const client = apiClient(alpha.api)
  const { json } = await client({
    method: 'POST',
    path: '/v1/session/login',
    body: { username: 'admin', password: 'sandbar' },
  })
  const headers = { authorization: `Bearer ${json.bearer_token}` }
  const path = '/v2/replication/source-relationships/status/'
  const plainUrl = new URL(`/clusters/${alpha.name}/api${path}`, lab.lab.url)
  const bare = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('[]'))
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const bareUrl = new URL(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`)
  const base = await perSecond(bareUrl, { requests, headers })
  const plain = await perSecond(plainUrl, { requests, headers })
  const tls = await perSecond(new URL(path, alpha.api), { requests, headers })
  bare.close()
  bare.closeAllConnections()
  return [
    { name: 'authenticated reads/s, same-origin HTTP', ours: plain, peer: { name: 'bare node:http', value: base } },
    { name: 'authenticated reads/s, HTTPS', ours: tls, peer: { name: 'bare node:http', value: base } },
  ]
}

interface Load {
  requests: number
  headers: Record<string, string>
}

async function perSecond(url: URL, { requests, headers }: Load): Promise<number> {
  const agent =
    url.protocol === 'https:'
      ? new TlsAgent({ keepAlive: true, maxSockets: connections, rejectUnauthorized: false })
      : new Agent({ keepAlive: true, maxSockets: connections })
  const once = () => get(url, { agent, headers })
  await Promise.all(Array.from({ length: connections * 4 }, once))
  const started = performance.now()
  let left = requests
  const worker = async () => {
    while (left-- > 0) await once()
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return requests / ((performance.now() - started) / 1000)
}

function get(url: URL, options: { agent: Agent; headers: Record<string, string> }): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? tlsRequest : request
    const outgoing = send(url, options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume().on('end', resolve)
    })
    outgoing.on('error', reject).end()
  })
}
