import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ApiRequest, type ApiResponse, requestIdHeader } from '../core/index.ts'
import { dropUnreadBody, pacedBody } from './paced-body.ts'

/** The vendor's client gives up after a minute of silence. */
const keepAliveMs = 15_000

/** A request as the API core takes it; `url` replaces the one that was sent (a stripped prefix). */
export function toApiRequest({ raw }: FastifyRequest, { url, bodyMs }: { url: string; bodyMs: number }): ApiRequest {
  const body = hasBody(raw) ? pacedBody(raw, bodyMs) : null
  return {
    method: raw.method ?? '',
    url,
    headers: flatHeaders(raw.headers),
    body,
    peer: raw.socket.remoteAddress ?? '',
  }
}

/** True when the headers announce a body, even if it turns out to be empty. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length']
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}

function flatHeaders(given: IncomingMessage['headers']): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const name in given) {
    const value = given[name]
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

/** Sends an answer of the API core as it is. */
export function sendApiResponse(reply: FastifyReply, response: ApiResponse): FastifyReply {
  if (hasBody(reply.request.raw)) dropUnreadBody(reply.request.raw, reply.raw)
  const { body } = response
  if (body === null || body instanceof Uint8Array) return sendWhole(reply, { ...response, body })
  reply.code(response.status)
  // The core's answers bring their own.
  reply.header(requestIdHeader, reply.request.id).headers(response.headers)
  if (response.keepAlive) keepAwake(reply, response.keepAlive)
  return reply.send(Readable.from(body, { objectMode: false }))
}

/** Past the framework's way out, which costs more than all that the core does for a short answer. */
function sendWhole(reply: FastifyReply, { status, headers, body }: ApiResponse & { body: Uint8Array | null }) {
  const all = { ...reply.getHeaders(), [requestIdHeader]: reply.request.id, ...headers }
  // Before it is ours alone: what throws here is still answered.
  reply.raw.writeHead(status, all as OutgoingHttpHeaders)
  reply.hijack().raw.end(body)
  return reply
}

/** Callers take a silent connection for a dead one, and so does this server. */
function keepAwake({ raw }: FastifyReply, line: Uint8Array): void {
  const timer = setInterval(() => raw.headersSent && !raw.writableEnded && raw.write(line), keepAliveMs)
  raw.once('close', () => clearInterval(timer))
}
