import type { Identifiers } from '@sandbar/engine'

/** In answers and in the log, so that one is found by the other. */
export const requestIdHeader = 'Sandbar-Request-Id'

/** Makes a name for each request: `9f3ac1d2-17`, the first half drawn once, the second counting. */
export function createRequestIds(identifiers: Pick<Identifiers, 'bytes'>): () => string {
  const half = Array.from(identifiers.bytes(4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  let count = 0
  return () => {
    count += 1
    return `${half}-${count}`
  }
}
