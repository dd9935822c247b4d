import type { Duplex } from 'node:stream'

/** Pieces up to this length go out together; copying longer ones would cost more than a call. */
const largeBytes = 64 * 1024

interface Piece {
  bytes: Uint8Array
  onFlushed: (() => void) | undefined
}

/**
 * Bytes on their way out of a stream. Corked, a stream of Node's copies all that waits into one piece; here large ones
 * go out as they are.
 */
export interface Outlet {
  /** `onFlushed` hears when the last of the pieces has left. */
  write(pieces: readonly Uint8Array[], onFlushed?: () => void): void
  /** Calls back when everything has left. */
  end(then: () => void): void
  /** What has not left yet. */
  readonly waitingBytes: number
}

export function createOutlet(stream: Duplex): Outlet {
  const queue: Piece[] = []
  let waitingBytes = 0
  let isBusy = false
  let onEmpty: (() => void) | undefined

  function takeNext(): Piece[] {
    let count = 0
    for (let bytes = 0; count < queue.length; count += 1) {
      bytes += queue[count]?.bytes.length ?? 0
      if (bytes > largeBytes) break
    }
    return queue.splice(0, Math.max(1, count))
  }

  function pump(): void {
    if (isBusy) return
    const pieces = takeNext()
    const [first] = pieces
    if (!first) {
      onEmpty?.()
      return
    }
    isBusy = true
    const bytes = pieces.length === 1 ? first.bytes : Buffer.concat(pieces.map((piece) => piece.bytes))
    stream.write(bytes, (error) => {
      isBusy = false
      waitingBytes -= bytes.length
      // A stream that fails ends its connection, and nothing is answered over it.
      if (error) return
      for (const piece of pieces) piece.onFlushed?.()
      pump()
    })
  }

  return {
    write(pieces, onFlushed) {
      for (const [index, bytes] of pieces.entries()) {
        waitingBytes += bytes.length
        queue.push({ bytes, onFlushed: index === pieces.length - 1 ? onFlushed : undefined })
      }
      pump()
    },
    end(then) {
      onEmpty = then
      pump()
    },
    get waitingBytes() {
      return waitingBytes
    },
  }
}
