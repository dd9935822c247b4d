import type { LabEvent } from '../core/index.ts'

/** Events of one sandbox with what a listener needs to catch up after a gap. */
export interface EventLog {
  push(event: LabEvent): void
  /** Calls `send` with what came after `afterId` (all that is still kept, or nothing but what follows when null), then with each new event. */
  listen(afterId: number | null, send: (text: string) => void): () => void
}

const keptEvents = 500

/** Numbers events from 1 and keeps the last 500. */
export function createEventLog(sandbox: string): EventLog {
  const kept: { id: number; text: string }[] = []
  const listeners = new Set<(text: string) => void>()
  let lastId = 0
  return {
    push(event) {
      lastId += 1
      const text = formatEvent(event, lastId)
      kept.push({ id: lastId, text })
      if (kept.length > keptEvents) kept.shift()
      for (const send of listeners) send(text)
    },
    listen(afterId, send) {
      send(formatEvent({ event: 'hello', sandbox, cursor: lastId }, lastId))
      if (afterId !== null) for (const { id, text } of kept) if (id > afterId) send(text)
      listeners.add(send)
      return () => listeners.delete(send)
    },
  }
}

function formatEvent(event: LabEvent, id: number): string {
  const { event: name, ...data } = event
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
