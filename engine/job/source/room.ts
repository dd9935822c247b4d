import { batchBytes } from './batches.ts'

/** Shorter pieces are not worth it. */
const leastBytes = 64 * 1024

/** Memory for the pieces of large contents, used again when the target has stored what it held. */
export interface Room {
  /** Undefined for a piece that is better read into memory of its own. */
  take(length: number): Uint8Array | undefined
  give(memory: Uint8Array): void
}

export function createRoom(): Room {
  const idle: Uint8Array[] = []
  return {
    take: (length) =>
      length < leastBytes || length > batchBytes ? undefined : (idle.pop() ?? new Uint8Array(batchBytes)),
    give: (memory) => void idle.push(memory),
  }
}
