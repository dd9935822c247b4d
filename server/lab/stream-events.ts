import type { FastifyReply, FastifyRequest } from 'fastify'
import type { EventLog } from './event-stream.ts'

const heartbeatMs = 15_000
/** A listener that lets this much pile up is cut; it resumes with Last-Event-ID. */
const maxBufferedBytes = 1024 * 1024

/** Answers with events until the listener leaves. */
export function streamEvents({
  request,
  reply,
  events,
}: {
  request: FastifyRequest
  reply: FastifyReply
  events: EventLog
}) {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const send = (text: string) => {
    if (raw.writableLength > maxBufferedBytes) raw.destroy()
    else raw.write(text)
  }
  const stop = events.listen(readCursor(request), { send, end: () => raw.end() })
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
  raw.once('close', () => {
    clearInterval(heartbeat)
    stop()
  })
  return reply
}

function readCursor(request: FastifyRequest): number | null {
  const text = request.headers['last-event-id']
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null
}
