import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  createStreamParser,
  followStream,
  longestSilenceMs,
  pauseMs,
  type StreamEvent,
} from '../../../plugin/browser/sse.ts'

function parse(...pieces: string[]) {
  const events: StreamEvent[] = []
  const parser = createStreamParser((event) => events.push(event))
  for (const piece of pieces) parser.push(piece)
  return { events, parser }
}

describe('createStreamParser', () => {
  test('names an event and joins its data lines', () => {
    const { events } = parse('event: tree\ndata: one\ndata: two\n\n')
    assert.deepEqual(events, [{ event: 'tree', data: 'one\ntwo' }])
  })

  test('gives the same events however the text is cut, with each kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['id: 7', 'event: job', 'data: {"a":1}', '', ': heartbeat', '', 'data:bare', '', ''].join(end)
      // A lone carriage return at the very end may be half a line end, so one more line closes the stream.
      const whole = parse(`${text}:${end}`).events
      assert.deepEqual(whole, [
        { event: 'job', data: '{"a":1}' },
        { event: 'message', data: 'bare' },
      ])
      assert.deepEqual(parse(...`${text}:${end}`).events, whole)
    }
  })

  test('drops comments, unknown fields, events without data and what was not finished', () => {
    const { events } = parse(': hello\n\nevent: empty\n\nstrange: 1\ndata: kept\n\ndata: cut off')
    assert.deepEqual(events, [{ event: 'message', data: 'kept' }])
  })

  test('remembers the last id and the pause that the server asks for', () => {
    const { parser } = parse('retry: 250\nid: 41\ndata: x\n\nid: 42\ndata: y\n\nid: 4\u00003\nretry: soon\n\n')
    assert.equal(parser.lastId, '42')
    assert.equal(parser.retryMs, 250)
  })

  test('takes a byte order mark off the start', () => {
    assert.deepEqual(parse('\uFEFFdata: x\n\n').events, [{ event: 'message', data: 'x' }])
  })
})

test('pauses grow, are spread, and stay under 15 seconds', () => {
  for (let failures = 0; failures < 40; failures++) {
    const longest = Math.min(15_000, 500 * 2 ** Math.min(failures, 10))
    const ms = pauseMs(failures, 500)
    assert.ok(ms >= longest / 2 && ms <= longest, `${ms} after ${failures} failures`)
  }
})

/** Pauses last no time here, and nobody is ever silent for too long. */
const atOnce = (ms: number, action: () => void) => {
  if (ms < longestSilenceMs) queueMicrotask(action)
  return () => {}
}

describe('followStream', () => {
  const body = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } })

  test('resumes after the last id when the stream breaks, and says that it reconnects', async () => {
    const asked: string[] = []
    const states: string[] = []
    const seen: string[] = []
    await new Promise<void>((resolve) => {
      const stop = followStream({
        open: async (lastId) => {
          asked.push(lastId)
          if (asked.length === 2) throw new TypeError('nobody there')
          return asked.length === 1 ? body('id: 5\ndata: one\n\ndata: half') : body('id: 6\ndata: two\n\n')
        },
        onEvent: ({ data }) => {
          seen.push(data)
          if (data === 'two') {
            stop()
            resolve()
          }
        },
        onState: (state) => states.push(state),
        after: atOnce,
      })
    })
    assert.deepEqual(asked, ['', '5', '5'])
    assert.deepEqual(states.slice(0, 4), ['live', 'reconnecting', 'reconnecting', 'live'])
    assert.deepEqual(
      seen.filter((data) => data !== 'half'),
      ['one', 'two'],
    )
    assert.ok(!seen.includes('half'), 'half an event is no event')
  })

  test('takes 30 s without a sign of life for a break; any byte is one', async () => {
    const watches: { action: () => void; isOver: boolean }[] = []
    const states: string[] = []
    let send = (_text: string) => {}
    const silent = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => controller.enqueue(new TextEncoder().encode(text))
      },
    })
    const opened = Promise.withResolvers<void>()
    const broken = Promise.withResolvers<void>()
    const stop = followStream({
      open: async () => new Response(silent),
      onEvent: () => assert.fail('a comment is no event'),
      onState: (state) => {
        states.push(state)
        if (state === 'live') opened.resolve()
        if (state === 'reconnecting') broken.resolve()
      },
      after: (ms, action) => {
        if (ms !== longestSilenceMs) return () => {}
        const watch = { action, isOver: false }
        watches.push(watch)
        return () => {
          watch.isOver = true
        }
      },
    })
    await opened.promise
    send(': still here\n\n')
    while (watches.length < 2) await new Promise((resolve) => setImmediate(resolve))
    assert.deepEqual(
      watches.map(({ isOver }) => isOver),
      [true, false],
    )
    watches[1]?.action()
    await broken.promise
    assert.deepEqual(states, ['live', 'reconnecting'])
    stop()
  })

  test('takes a refusal for a break', async () => {
    const states: string[] = []
    await new Promise<void>((resolve) => {
      let tries = 0
      const stop = followStream({
        open: async () => new Response('no', { status: 503 }),
        onEvent: () => assert.fail('a refusal is no event'),
        onState: (state) => states.push(state),
        after: (ms, action) => {
          tries++
          if (tries < 3) return atOnce(ms, action)
          stop()
          resolve()
          return () => {}
        },
      })
    })
    assert.deepEqual(new Set(states), new Set(['reconnecting']))
  })
})
