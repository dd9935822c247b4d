import { randomBytes } from 'node:crypto'
import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type ApiResponse, createRequestIds, Fault, faultResponse, requestIdHeader } from '../core/index.ts'

/** How patient a server is. */
export interface HttpTiming {
  /** For all headers of a request, from its first byte or the connection's start. */
  headersMs: number
  /** How often slow callers are looked for. */
  checkMs: number
  /** For the next request on an idle connection. */
  keepAliveMs: number
  /** For any byte while a request is being answered. */
  silenceMs: number
  /** For the first byte of a body; each byte that comes buys another millisecond. */
  bodyMs: number
}

/** The vendor's client never repeats a call on a connection that was closed while idle, so idle ones stay for long. */
export const defaultTiming: HttpTiming = {
  headersMs: 4_000,
  checkMs: 1_000,
  keepAliveMs: 600_000,
  silenceMs: 120_000,
  bodyMs: 10_000,
}

export interface HttpServerOptions {
  /** PEM; null: plain HTTP. */
  tls: { key: string; cert: string } | null
  timing: HttpTiming
  /** Answers what the framework's router refuses: paths that can't be decoded. */
  onBadUrl: (request: FastifyRequest, reply: FastifyReply) => unknown
}

const tlsHandshakeMs = 5_000
const maxConnections = 1_000
/** So long callers may go on sending what was refused. */
const refusedLingerMs = 2_000
/** Twice the longest URL, which the core refuses by itself. */
const maxHeaderSize = 32 * 1024
/** The longest path parameter: whole paths of files arrive as one. */
const maxParamLength = 16_384

/** A server that keeps slow and malformed callers out and leaves bodies unread: the core knows what each may take. */
export function createHttpServer({ tls, timing, onBadUrl }: HttpServerOptions): FastifyInstance {
  const nextId = createRequestIds({ bytes: (count) => randomBytes(count) })
  const http = {
    connectionsCheckingInterval: timing.checkMs,
    headersTimeout: timing.headersMs,
    maxHeaderSize,
    // Ours answers a missing Host in the product's shape.
    requireHostHeader: false,
  }
  const server = {
    keepAliveTimeout: timing.keepAliveMs,
    connectionTimeout: timing.silenceMs,
    // Uploads may take hours; `pacedBody` sees to it that they move.
    requestTimeout: 0,
    bodyLimit: Number.MAX_SAFE_INTEGER,
    return503OnClosing: false,
    forceCloseConnections: 'idle' as const,
    routerOptions: { maxParamLength },
    genReqId: nextId,
    clientErrorHandler: (error: ClientError, socket: Socket) => answerNonsense(error, socket, nextId()),
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: unknown) => {
      void onBadUrl(request, reply as FastifyReply)
    },
  }
  const secure = tls && { ...http, ...tls, minVersion: 'TLSv1.2' as const, handshakeTimeout: tlsHandshakeMs }
  const app = (secure
    ? Fastify({ ...server, https: secure })
    : Fastify({ ...server, http })) as unknown as FastifyInstance
  app.server.maxConnections = maxConnections
  app.server.on('checkExpectation', (_request, response) => refuseExpectation(response, nextId()))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  return app
}

/** Stops listening; requests that are being answered get a while, then their connections end. */
export async function drain(app: FastifyInstance, graceMs = 1_000): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), graceMs)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}

/** Bytes that are no HTTP request get the product's error too, then the connection ends. */
function answerNonsense(error: ClientError, socket: Socket, id: string): void {
  // The rest of what was refused already.
  if (socket.writableEnded && error.code !== 'ECONNRESET') return
  // Before the handshake is over there is nobody to answer; a late one would take our words for those to a request.
  if (error.code === 'ECONNRESET' || error.code?.startsWith('ERR_TLS_') || !socket.writable) {
    socket.destroy()
    return
  }
  // Whoever is still sending would lose the answer with a connection that is cut.
  const timer = setTimeout(() => socket.destroy(), refusedLingerMs)
  socket.once('close', () => clearTimeout(timer)).resume()
  socket.end(formatAnswer(named(faultResponse(faultOf(error.code)), id)))
}

type ClientError = Error & { code?: string }

function named(answer: ApiResponse, id: string): ApiResponse {
  return { ...answer, headers: { ...answer.headers, [requestIdHeader]: id } }
}

/** Node knows `Expect: 100-continue` only, and would refuse any other without a word. */
function refuseExpectation(response: ServerResponse, id: string): void {
  const fault = new Fault('malformed_request', 'Cannot meet the Expect header: want 100-continue or none')
  const { status, headers, body } = named(faultResponse(fault), id)
  response.writeHead(status, { ...headers, Connection: 'close' }).end(body)
}

function faultOf(code: string | undefined): Fault {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Fault('headers_too_large', 'Cannot read the request: its headers are too large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Fault('request_timeout', 'Cannot wait for the request any longer: its headers came too slowly')
  }
  return new Fault('malformed_request', 'Cannot read the request: the bytes received are not HTTP')
}

function formatAnswer({ status, headers, body }: ApiResponse): Buffer {
  const fields = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${fields.join('')}\r\n`)
  return body instanceof Uint8Array ? Buffer.concat([head, body]) : head
}
