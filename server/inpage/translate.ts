import type { ApiRequest, ApiResponse, Body } from '../core/index.ts'

/** A call of `fetch` as the API core takes it. */
export async function toApiRequest(url: string, init: RequestInit): Promise<ApiRequest> {
  const method = (init.method ?? 'GET').toUpperCase()
  // A Request takes every kind of body that fetch does; its address is never looked at.
  const whole = new Request('http://page.invalid/', { ...init, method, ...(init.body ? { duplex: 'half' } : {}) })
  const body = whole.body === null ? null : new Uint8Array(await whole.arrayBuffer())
  return { method, url, headers: Object.fromEntries(whole.headers), body }
}

/** The API's answer as `fetch` returns it. */
export function toFetchResponse({ status, headers, body }: ApiResponse): Response {
  return new Response(body === null ? null : toBodyInit(body), { status, headers })
}

function toBodyInit(body: Body): BodyInit {
  if (body instanceof Uint8Array) return body.slice()
  const pieces = body[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const piece = await pieces.next()
      if (piece.done) controller.close()
      else controller.enqueue(piece.value.slice())
    },
    cancel: async () => void (await pieces.return?.()),
  })
}
