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
    // Whatever callers may put into a path; no text of the API holds a NUL.
    object: (Object.values(params)[0] ?? '').replaceAll('\0', '\ufffd'),
    beganAtMs: cluster.clock.now(),
  }

  const count = (piece: Uint8Array) => {
    done.bytes += piece.byteLength
  }

  function watchedBody(content: Body): Body {
    if (!(content instanceof Uint8Array)) return watch(content, { piece: count, end: () => activity.finished(done) })
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
    counted: (stream) => (operation.body === 'bytes' ? watch(stream, { piece: count, end() {} }) : stream),
    watched(reply) {
      if (reply.bytes && operation.tag === 'files' && operation.answer === 'bytes')
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

interface Watcher {
  piece(piece: Uint8Array): void
  /** Once, however it ends. */
  end(): void
}

/** The same stream. By hand and not as a generator, which would cost a small file's read half of its speed. */
function watch(stream: AsyncIterable<Uint8Array>, watcher: Watcher): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const pieces = stream[Symbol.asyncIterator]()
      let isOver = false
      const over = () => {
        if (!isOver) watcher.end()
        isOver = true
      }
      return {
        async next() {
          try {
            const step = await pieces.next()
            if (step.done) over()
            else watcher.piece(step.value)
            return step
          } catch (thrown) {
            over()
            throw thrown
          }
        },
        async return(value) {
          over()
          return (await pieces.return?.(value)) ?? { done: true, value }
        },
      }
    },
  }
}
