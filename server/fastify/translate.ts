import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiRequest, ApiResponse } from '../core/index.ts'

/** How long an upload may stand still before its connection is cut. */
const uploadIdleMs = 15_000

/** A request as the API core takes it; `url` replaces the one that was sent (a stripped prefix). */
export function toApiRequest(request: FastifyRequest, url: string): ApiRequest {
  return { method: request.method, url, headers: flatHeaders(request), body: requestBody(request) }
}

function flatHeaders(request: FastifyRequest): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

function requestBody(request: FastifyRequest): AsyncIterable<Uint8Array> | null {
  const length = request.headers['content-length']
  const hasBody = request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
  if (!hasBody) return null
  request.raw.socket.setTimeout(uploadIdleMs, () => request.raw.destroy())
  request.raw.once('end', () => request.raw.socket.setTimeout(0))
  return request.raw
}

/** Sends an answer of the API core as it is. */
export function sendApiResponse(reply: FastifyReply, response: ApiResponse): FastifyReply {
  reply.code(response.status).headers(response.headers)
  const { body } = response
  if (body === null) return reply.send()
  if (body instanceof Uint8Array) return reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  return reply.send(Readable.from(body, { objectMode: false }))
}
