import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createStreamParser, followStream, pauseMs, type StreamEvent } from '../../../plugin/browser/sse.ts'

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
        wait: async () => {},
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

  test('takes a refusal for a break', async () => {
    const states: string[] = []
    await new Promise<void>((resolve) => {
      let tries = 0
      const stop = followStream({
        open: async () => new Response('no', { status: 503 }),
        onEvent: () => assert.fail('a refusal is no event'),
        onState: (state) => states.push(state),
        wait: async () => {
          tries++
          if (tries < 3) return
          stop()
          resolve()
        },
      })
    })
    assert.deepEqual(new Set(states), new Set(['reconnecting']))
  })
})
