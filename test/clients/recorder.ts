import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createCertificate } from '@sandbar/engine/node'

/** One request as it came in. */
export interface Recorded {
  method: string
  path: string
  /** Names in lower case. */
  headers: Record<string, string>
  body: string
  /** Of the answer. */
  status: number
  /** Of a refusal; empty otherwise. */
  errorClass: string
  /** Depth of the operation that answered; undefined when none knew the path. */
  depth: string | undefined
}

export interface Recorder {
  /** Where to send requests instead of to the cluster. */
  api: string
  /** What came since the last time. */
  take(): Recorded[]
  close(): void
}

/** Passes requests on to a cluster, and the answers back, and writes down what was asked. */
export async function openRecorder(target: string): Promise<Recorder> {
  const { hostname, port } = new URL(target)
  let recorded: Recorded[] = []
  const server = createServer(await createCertificate({ names: ['127.0.0.1'] }), (incoming, outgoing) => {
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
    const [method, path] = [incoming.method ?? '', incoming.url ?? '']
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const row: Recorded = {
        method,
        path,
        headers,
        body: body.toString(),
        status: 0,
        errorClass: '',
        depth: undefined,
      }
      recorded.push(row)
      const own = { ...headers, host: `${hostname}:${port}` }
      const options = { hostname, port, method, path, headers: own, rejectUnauthorized: false }
      request(options, (answer) => {
        row.status = answer.statusCode ?? 0
        row.depth = answer.headers['sandbar-depth']?.toString()
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const all = Buffer.concat(parts)
          if (row.status >= 400) row.errorClass = JSON.parse(all.toString()).error_class
          outgoing.writeHead(row.status, answer.rawHeaders).end(all)
        })
      }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    api: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = recorded
      recorded = []
      return taken
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
