/** One event of a stream: `event` is its name ('message' when unnamed), `data` its lines joined by line feeds. */
export interface StreamEvent {
  event: string
  data: string
}

/** Takes the stream's text in pieces of any size. */
export interface StreamParser {
  push(piece: string): void
  /** Forgets what a break cut off, so that it does not join what comes next. */
  cut(): void
  /** The last id seen, for `Last-Event-ID`; '' before the first one. */
  readonly lastId: string
  /** Milliseconds that the server asks to wait before a new try; null when it never did. */
  readonly retryMs: number | null
}

/** A parser of `text/event-stream` as WHATWG HTML describes it; incomplete events at the end are dropped. */
export function createStreamParser(listener: (event: StreamEvent) => void): StreamParser {
  let rest = ''
  let event = ''
  let data: string[] = []
  let lastId = ''
  let retryMs: number | null = null

  function dispatch() {
    if (data.length > 0) listener({ event: event || 'message', data: data.join('\n') })
    event = ''
    data = []
  }

  function field(name: string, value: string) {
    if (name === 'data') data.push(value)
    else if (name === 'event') event = value
    else if (name === 'id' && !value.includes('\0')) lastId = value
    else if (name === 'retry' && /^\d+$/.test(value)) retryMs = Number(value)
  }

  function line(text: string) {
    if (text === '') return dispatch()
    const colon = text.indexOf(':')
    if (colon === 0) return
    if (colon < 0) return field(text, '')
    field(text.slice(0, colon), text.slice(text[colon + 1] === ' ' ? colon + 2 : colon + 1))
  }

  return {
    push(piece) {
      rest = (rest + piece).replace(/^\uFEFF/, '')
      // A carriage return at the end may be the first half of a line end: it waits for the next piece.
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const text of lines) line(text)
    },
    cut() {
      rest = ''
      event = ''
      data = []
    },
    get lastId() {
      return lastId
    },
    get retryMs() {
      return retryMs
    },
  }
}

export type StreamState = 'live' | 'reconnecting' | 'closed'

export interface FollowOptions {
  /** Opens the stream anew, resuming after `lastId` unless that is ''. */
  open(lastId: string, signal: AbortSignal): Promise<Response>
  onEvent(event: StreamEvent): void
  onState(state: StreamState): void
  /** Does `action` after `ms`, unless the returned function is called first; the page's timer, or a manual one. */
  after(ms: number, action: () => void): () => void
}

/** The server sends a sign of life every 15 s: a stream without one for so long is dead, whatever the network says. */
export const longestSilenceMs = 30_000

/** Reads a stream for ever, with a growing pause after each break, until the returned function is called. */
export function followStream(options: FollowOptions): () => void {
  const stop = new AbortController()
  void follow(options, stop.signal)
  return () => stop.abort()
}

async function follow(options: FollowOptions, signal: AbortSignal) {
  let failures = 0
  const parser = createStreamParser((event) => {
    failures = 0
    options.onEvent(event)
  })
  while (!signal.aborted) {
    try {
      const response = await options.open(parser.lastId, signal)
      if (!response.ok || !response.body) throw new Error(`The event stream answered ${response.status}`)
      options.onState('live')
      await pour(response.body, parser, options.after)
    } catch {
      // Every break is answered the same way: say so, wait, try again.
    }
    parser.cut()
    if (signal.aborted) break
    options.onState('reconnecting')
    const restMs = pauseMs(failures++, parser.retryMs ?? 500)
    await new Promise<void>((resolve) => options.after(restMs, resolve))
  }
  options.onState('closed')
}

async function pour(body: ReadableStream<Uint8Array>, parser: StreamParser, after: FollowOptions['after']) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  // A cancelled reader ends like a stream that was closed.
  const watch = () => after(longestSilenceMs, () => void reader.cancel().catch(() => {}))
  let unwatch = watch()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      unwatch()
      unwatch = watch()
      parser.push(decoder.decode(part.value, { stream: true }))
    }
  } finally {
    unwatch()
  }
}

/** Milliseconds before try number `failures` + 1: doubled each time, at most 15 s, spread so that pages don't march. */
export function pauseMs(failures: number, firstMs: number): number {
  const longest = Math.min(15_000, firstMs * 2 ** Math.min(failures, 10))
  return longest / 2 + Math.random() * (longest / 2)
}
