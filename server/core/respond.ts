import type { ApiResponse, Body } from './http.ts'

/** What a handler answers. */
export interface Reply {
  /** The one that the contract names for success, unless set. */
  status?: number
  headers?: Record<string, string>
  /** A JSON value; nothing for an empty answer. */
  json?: unknown
  /** Bytes instead of JSON, with their length where it is known. */
  bytes?: { content: Body; contentType: string; length?: number; keepAlive?: Uint8Array }
}

const encoder = new TextEncoder()

/**
 * A reply as bytes. Clients of the product compare the content type as text, so it carries no charset, and an empty
 * answer states its length of 0.
 */
export function toResponse(reply: Reply, extra: Record<string, string> = {}): ApiResponse {
  const status = reply.status ?? 200
  const headers = { ...extra, ...reply.headers }
  if (reply.bytes) {
    const { content, contentType, length, keepAlive } = reply.bytes
    const size = length === undefined ? {} : { 'Content-Length': String(length) }
    return {
      status,
      headers: { 'Content-Type': contentType, ...size, ...headers },
      body: content,
      ...(keepAlive && { keepAlive }),
    }
  }
  if (reply.json === undefined) return { status, headers: { 'Content-Length': '0', ...headers }, body: null }
  const body = encoder.encode(JSON.stringify(reply.json))
  const fixed = { 'Content-Type': 'application/json', 'Content-Length': String(body.byteLength) }
  return { status, headers: { ...fixed, ...headers }, body }
}
