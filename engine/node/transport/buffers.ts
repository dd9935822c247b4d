/** Frames with a part of a large content and their header fit. */
const pooledBytes = 1024 * 1024 + 64 * 1024
const leastPooled = 256 * 1024
/** What waits for its next use; more are given to the garbage collector. */
const mostIdle = 8

/** Memory for large payloads, used again and again: to get a mebibyte anew costs more than to fill it. */
export interface Buffers {
  /** Uncleared. */
  take(length: number): Buffer
  /** Nobody reads what was taken any more. */
  give(buffer: Buffer): void
}

export function createBuffers(): Buffers {
  const idle: ArrayBuffer[] = []
  return {
    take(length) {
      if (length < leastPooled || length > pooledBytes) return Buffer.allocUnsafe(length)
      return Buffer.from(idle.pop() ?? Buffer.allocUnsafeSlow(pooledBytes).buffer, 0, length)
    },
    give({ buffer }) {
      if (buffer instanceof ArrayBuffer && buffer.byteLength === pooledBytes && idle.length < mostIdle)
        idle.push(buffer)
    },
  }
}
