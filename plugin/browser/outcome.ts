import type { PreparedRequest } from './request.ts'
import type { Sandbox } from './sandbox.ts'

/** What became of one Send. */
export type Outcome =
  | { kind: 'answered'; answer: Answer }
  /** The reader pressed Stop: whether the cluster did it is not known. */
  | { kind: 'stopped' }
  /** No answer came: nobody there, or the connection broke. */
  | { kind: 'unreachable' }
  /** The browser can't send such a request. */
  | { kind: 'unsendable'; reason: string }

export interface Answer {
  status: number
  headers: [name: string, value: string][]
  /** As received. */
  text: string
  sizeBytes: number
  tookMs: number
  etag: string | null
  /** Something that is not the API answered. */
  isHtml: boolean
}

interface SendOptions {
  cluster: string
  token: string | null
  signal: AbortSignal
}

/** Sends one request; never rejects. */
export async function sendRequest(sandbox: Sandbox, request: PreparedRequest, options: SendOptions): Promise<Outcome> {
  const { signal } = options
  const authorization: [string, string][] = options.token === null ? [] : [['Authorization', `Bearer ${options.token}`]]
  let headers: Headers
  try {
    headers = new Headers([...request.headers, ...authorization])
  } catch {
    return {
      kind: 'unsendable',
      reason: 'A header holds a sign that headers must not hold, such as a line end or an emoji',
    }
  }
  const init = { method: request.method, headers, signal, ...(request.body === null ? {} : { body: request.body }) }
  try {
    const startMs = performance.now()
    const response = await sandbox.fetch(options.cluster, request.url, init)
    return { kind: 'answered', answer: await readAnswer(response, startMs) }
  } catch {
    return { kind: signal.aborted ? 'stopped' : 'unreachable' }
  }
}

async function readAnswer(response: Response, startMs: number): Promise<Answer> {
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  const type = response.headers.get('content-type') ?? ''
  return {
    status: response.status,
    headers: [...response.headers],
    text,
    sizeBytes: bytes.byteLength,
    tookMs: performance.now() - startMs,
    etag: response.headers.get('etag'),
    isHtml: type.startsWith('text/html') || (/^\s*<(!doctype|html)/i.test(text) && !type.includes('octet-stream')),
  }
}
