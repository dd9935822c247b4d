import type { IncomingMessage, ServerResponse } from 'node:http'

/** A body that was once quick may rest this long. */
const longestRestMs = 600_000
/** What is still on its way when its answer has left may go on for so long. */
const lingerMs = 2_000

/** A request's body; the connection of a caller who drips it is cut. Time that we take to use the bytes doesn't count. */
export async function* pacedBody(request: IncomingMessage, bodyMs: number): AsyncIterable<Uint8Array> {
  // Stopping half-way must leave the connection open: the refusal still has to be sent over it.
  const pieces = request.iterator({ destroyOnReturn: false })
  let spareMs = bodyMs
  try {
    for (;;) {
      const began = performance.now()
      const timer = setTimeout(() => request.destroy(), Math.max(0, spareMs))
      const piece = await pieces.next().finally(() => clearTimeout(timer))
      if (piece.done) return
      const bytes = piece.value as Uint8Array
      spareMs = Math.min(spareMs - (performance.now() - began) + bytes.byteLength, longestRestMs)
      yield bytes
    }
  } finally {
    await pieces.return?.()
  }
}

/** Drops what nobody read of a body once its answer has left, so that the connection can serve the next request. */
export function dropUnreadBody(request: IncomingMessage, answer: ServerResponse): void {
  answer.once('finish', () => {
    // Undefined for requests without a socket, in tests.
    if (request.complete !== false || request.destroyed) return
    const timer = setTimeout(() => request.complete || request.socket.destroy(), lingerMs)
    timer.unref()
    request.once('close', () => clearTimeout(timer)).resume()
  })
}
