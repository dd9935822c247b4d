import type { LabEvent } from '../core/index.ts'

export interface EventListener {
  /** Text of one server-sent event. */
  send(text: string): void
  /** Nothing follows: the sandbox stops. */
  end(): void
}

/** Events of one sandbox with what a listener needs to catch up after a gap. */
export interface EventLog {
  push(event: LabEvent): void
  /**
   * Tells a new listener `hello` with the number of the event before the first that it will get, then what came after
   * `afterId` while that is still kept, then each new event. Returns the function that ends it.
   */
  listen(afterId: number | null, listener: EventListener): () => void
  /** Lets all listeners go. */
  end(): void
}

const keptEvents = 500

/** Numbers events from 1 and keeps the last 500. */
export function createEventLog(sandbox: string): EventLog {
  const kept: { id: number; text: string }[] = []
  const listeners = new Set<EventListener>()
  let lastId = 0
  return {
    push(event) {
      lastId += 1
      const text = formatEvent(event, lastId)
      kept.push({ id: lastId, text })
      if (kept.length > keptEvents) kept.shift()
      for (const listener of [...listeners]) listener.send(text)
    },
    listen(afterId, listener) {
      const missed = afterId === null ? [] : kept.filter(({ id }) => id > afterId)
      const isWhole = afterId !== null && afterId + missed.length === lastId
      const cursor = isWhole ? afterId : lastId
      listener.send(formatEvent({ event: 'hello', sandbox, cursor }, cursor))
      if (isWhole) for (const { text } of missed) listener.send(text)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end() {
      for (const listener of [...listeners]) listener.end()
    },
  }
}

function formatEvent(event: LabEvent, id: number): string {
  const { event: name, ...data } = event
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
