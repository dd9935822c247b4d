import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { type Api, Fault, faultResponse } from '../core/index.ts'
import { type HostRule, hostHeaders } from './hosts.ts'
import { health, jsonText } from './json.ts'
import { sendApiResponse, toApiRequest } from './translate.ts'

export interface ApiAppOptions {
  api: () => Api
  /** PEM; null: plain HTTP, for tests only. */
  tls: { key: string; cert: string } | null
  isAllowedHost: HostRule
  isReady: () => boolean
  /** The contract as JSON text, by path: `/openapi.json`. */
  documents: ReadonlyMap<string, () => string>
}

/**
 * One cluster's REST API on sockets. All meaning is in the core: this edge keeps slow and foreign callers out and
 * copies bytes. Idle connections stay open for long, since the vendor's client retries nothing.
 */
export function createApiApp(options: ApiAppOptions): FastifyInstance {
  const server = {
    keepAliveTimeout: 600_000,
    requestTimeout: 300_000,
    connectionTimeout: 0,
    bodyLimit: Number.MAX_SAFE_INTEGER,
    return503OnClosing: false,
    forceCloseConnections: 'idle' as const,
    clientErrorHandler,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: unknown) => {
      void answer(options, request, reply as never)
    },
  }
  const app = (options.tls
    ? Fastify({ ...server, https: { ...options.tls, minVersion: 'TLSv1.2' } })
    : Fastify(server)) as unknown as FastifyInstance
  limitHeaderTime(app)
  takeBodiesRaw(app)
  app.setNotFoundHandler((request, reply) => answer(options, request, reply))
  app.setErrorHandler((_error, _request, reply) =>
    sendApiResponse(reply, faultResponse(new Fault('internal', 'The request failed inside the server'))),
  )
  return app
}

/** Bodies reach the core unread: it knows how much each operation may take. */
export function takeBodiesRaw(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
}

/** Cuts callers who drip their headers. */
export function limitHeaderTime(app: FastifyInstance): void {
  app.server.headersTimeout = 4_000
  app.server.maxConnections = 1_000
}

const foreignHost =
  'The Host header names no address of this server: use localhost or 127.0.0.1, or start it with --allow-host'

async function answer(options: ApiAppOptions, request: FastifyRequest, reply: Parameters<typeof sendApiResponse>[0]) {
  if (!options.isAllowedHost(hostHeaders(request.raw.rawHeaders))) {
    return sendApiResponse(reply, faultResponse(new Fault('misdirected', foreignHost)))
  }
  const url = request.raw.url ?? '/'
  const document = options.documents.get(url)
  if (document && request.method === 'GET') {
    return sendApiResponse(reply, jsonText(document()))
  }
  if (url === '/healthz' || url === '/readyz') return sendApiResponse(reply, health(url, options.isReady()))
  return sendApiResponse(reply, await options.api().handle(toApiRequest(request, url)))
}

/** Bytes that are no HTTP request get the product's error too, then the connection ends. */
function clientErrorHandler(this: unknown, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const isHeaderFlood = error.code === 'HPE_HEADER_OVERFLOW'
  const response = faultResponse(
    isHeaderFlood
      ? new Fault('headers_too_large', 'The request headers are too large')
      : new Fault('malformed_request', 'The bytes received are no HTTP request'),
  )
  const body = response.body instanceof Uint8Array ? Buffer.from(response.body) : Buffer.alloc(0)
  const head = `HTTP/1.1 ${response.status} ${isHeaderFlood ? 'Request Header Fields Too Large' : 'Bad Request'}\r\n`
  socket.end(
    Buffer.concat([
      Buffer.from(
        `${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
      ),
      body,
    ]),
  )
}
