import { concatBytes } from '../../core/bytes.ts'
import type { StagedContent } from '../../ports/volume.ts'
import type { JobSession } from './session.ts'
import type { Tally } from './tally.ts'
import { createSendWindow } from './window.ts'

/** Most bytes of content in one message. */
export const batchBytes = 1024 * 1024
const windowBytes = 8 * batchBytes
const batchContents = 500

/** Gathers contents into messages of at most 1 MiB, with at most 8 MiB of them unanswered. */
export interface Batches {
  /** `onStored` hears when the bytes are not needed any more; never, when that fails. */
  add(content: StagedContent, bytes: Uint8Array, onStored?: () => void): Promise<void>
  /** Resolves when the target has stored everything that was added. */
  finish(): Promise<void>
}

/** What the target has stored is counted: what only waits on its way is not done. */
export function createBatches(session: JobSession, tally: Pick<Tally, 'now' | 'stored'>): Batches {
  const { id, pointId } = session
  const window = createSendWindow(windowBytes)
  let contents: StagedContent[] = []
  let parts: Uint8Array[] = []
  let listeners: (() => void)[] = []
  let held = 0

  const flush = async () => {
    if (contents.length === 0) return
    const message = { type: 'job-stage', id, pointId, contents, counters: tally.now() } as const
    const [first] = parts
    // A part of a large file fills a message by itself, and copying it would be for nothing.
    const bytes = first && parts.length === 1 ? first : concatBytes(parts)
    const size = held
    const told = listeners
    contents = []
    parts = []
    listeners = []
    held = 0
    const ask = async () => {
      await session.ask(message, bytes)
      for (const tell of told) tell()
      tally.stored(message.contents)
    }
    await window.send(size, ask)
  }
  return {
    async add(content, bytes, onStored) {
      if (held + bytes.length > batchBytes || contents.length >= batchContents) await flush()
      contents.push(content)
      parts.push(bytes)
      if (onStored) listeners.push(onStored)
      held += bytes.length
    },
    async finish() {
      await flush()
      await window.drain()
    },
  }
}
