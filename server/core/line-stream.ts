/** Most lines that wait for a slow reader. */
const mostWaiting = 1_000

/** Lines that come as they happen, for one reader. */
export interface LineStream extends AsyncIterable<Uint8Array> {
  /** Another line, without its end. Once too many wait, nothing more is taken and the stream ends after them. */
  write(line: string): void
  /** Nothing follows. */
  end(): void
}

/**
 * A stream of text in pieces of one line each: a client that waits on its socket wants them one by one. `open` is called
 * when somebody begins to read, `close` once when the reader has left or the end was read.
 */
export function createLineStream(reader: { open: () => void; close: () => void }): LineStream {
  const encoder = new TextEncoder()
  const waiting: string[] = []
  let isOver = false
  let isClosed = false
  let wake = () => {}

  const close = () => {
    if (!isClosed) reader.close()
    isClosed = true
    isOver = true
    wake()
  }

  async function next(): Promise<IteratorResult<Uint8Array, undefined>> {
    while (!isClosed) {
      const line = waiting.shift()
      if (line !== undefined) return { done: false, value: encoder.encode(`${line}\n`) }
      if (isOver) close()
      else await new Promise<void>((resolve) => (wake = resolve))
    }
    return { done: true, value: undefined }
  }

  return {
    write(line) {
      if (isOver) return
      if (waiting.length >= mostWaiting) isOver = true
      else waiting.push(line)
      wake()
    },
    end() {
      isOver = true
      wake()
    },
    [Symbol.asyncIterator]() {
      reader.open()
      return {
        next,
        async return() {
          waiting.length = 0
          close()
          return { done: true, value: undefined }
        },
      }
    },
  }
}
