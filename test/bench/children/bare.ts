/**
 * A bare server of Node: gives the bytes that it was told for each path, and files as streams. One line of JSON on
 * standard input tells what; its port is one line on standard output.
 */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'

export interface BareAsked {
  key: string
  cert: string
  /** By path and query. */
  answers: Record<string, { headers: Record<string, string>; body: string }>
  /** Paths of the file system by path. */
  files: Record<string, string>
}

const [line] = await once(createInterface({ input: process.stdin }), 'line')
const { key, cert, answers, files } = JSON.parse(line) as BareAsked
const ready = new Map(
  Object.entries(answers).map(([path, { headers, body }]) => [path, { headers, body: Buffer.from(body, 'base64') }]),
)
const server = createServer({ key, cert }, (request, response) => {
  const path = request.url ?? ''
  const answer = ready.get(path)
  if (answer) response.writeHead(200, answer.headers).end(answer.body)
  else {
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' })
    createReadStream(files[path] ?? '').pipe(response)
  }
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
