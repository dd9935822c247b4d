import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'

export interface ServerEvent {
  id: string
  event: string
  data: Record<string, unknown>
}

/** Follows a stream of server-sent events. `next` waits for the next one of a name and drops those before it. */
export async function openEvents(url: URL, headers: Record<string, string>) {
  const { promise: answered, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const outgoing = get(url, { headers }, resolve).on('error', reject)
  const answer = await answered
  if (answer.statusCode !== 200) throw new Error(`The stream answered ${answer.statusCode}`)
  const ended = new Promise<void>((done) => answer.once('close', done))
  const events = readEvents(createInterface({ input: answer.on('error', () => {}) }))
  return {
    ended,
    async next(name: string): Promise<ServerEvent> {
      for (;;) {
        const { value, done } = await events.next()
        if (done) throw new Error(`The stream ended before an event ${name}`)
        if (value.event === name) return value
      }
    },
    close: () => void outgoing.destroy(),
  }
}

async function* readEvents(lines: AsyncIterable<string>): AsyncGenerator<ServerEvent, undefined> {
  let fields: Record<string, string> = {}
  for await (const line of lines) {
    const [, name, value] = /^(\w+): (.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) fields[name] = value
    else if (line === '' && fields.event !== undefined) {
      yield { id: fields.id ?? '', event: fields.event, data: JSON.parse(fields.data ?? '{}') }
      fields = {}
    }
  }
  return undefined
}
