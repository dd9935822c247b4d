import type { ApiResponse } from '../core/index.ts'

/** A 200 answer with a JSON text, labelled exactly as the vendor's clients want it. */
export function jsonText(text: string): ApiResponse {
  const body = new TextEncoder().encode(text)
  return { status: 200, headers: { 'content-type': 'application/json', 'content-length': String(body.length) }, body }
}

/** `/healthz` is 200 while the process lives; `/readyz` only when every call is answered. */
export function health(url: string, isReady: boolean): ApiResponse {
  const status = url === '/healthz' || isReady ? 200 : 503
  return { ...jsonText(JSON.stringify({ live: true, ready: isReady })), status }
}
