import type { Caller, Services } from '../handler.ts'
import type { Body } from '../http.ts'
import type { Reply } from '../respond.ts'
import type { Finished } from './activity.ts'

/** Follows one call to its end, for the figures and the audit log. */
export interface Trace {
  isCalledBy(caller: Caller | null): void
  /** The JSON body; of a sign-in it tells who wants in. */
  read(json: unknown): void
  /** The same stream, its bytes counted. */
  counted(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** The same reply; the call ends when its content has gone out. */
  watched(reply: Reply): Reply
  refused(errorClass: string): void
}

interface Route {
  operation: Finished['operation']
  params: Readonly<Record<string, string>>
  /** Address of the caller; empty in a page. */
  peer: string
}

export function createTrace({ activity, cluster }: Services, { operation, params, peer }: Route): Trace {
  const done: Finished = {
    ...{ operation, userId: '', username: '', peer, refusal: null, bytes: 0 },
    object: Object.values(params)[0] ?? '',
    beganAtMs: cluster.clock.now(),
  }

  async function* counting(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const piece of stream) {
      done.bytes += piece.byteLength
      yield piece
    }
  }

  async function* toTheEnd(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    try {
      yield* counting(content)
    } finally {
      activity.finished(done)
    }
  }

  function watchedBody(content: Body): Body {
    if (!(content instanceof Uint8Array)) return toTheEnd(content)
    done.bytes += content.byteLength
    activity.finished(done)
    return content
  }

  return {
    isCalledBy(caller) {
      done.userId = caller?.user.id ?? ''
      done.username = caller?.user.name ?? ''
    },
    read(json) {
      if (operation.id === 'login') done.username = (json as { username: string }).username
    },
    counted: (stream) => (operation.body === 'bytes' ? counting(stream) : stream),
    watched(reply) {
      if (reply.bytes && operation.tag === 'files')
        return { ...reply, bytes: { ...reply.bytes, content: watchedBody(reply.bytes.content) } }
      activity.finished(done)
      return reply
    },
    refused(errorClass) {
      done.refusal = errorClass
      activity.finished(done)
    },
  }
}
