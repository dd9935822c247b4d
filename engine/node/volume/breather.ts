import type { Breather } from '../../ports/breather.ts'

export type { Breather } from '../../ports/breather.ts'

/** Slices of the event loop's time. Shorter ones cost a job more than they give to others. */
export function createBreather(sliceMs = 8): Breather {
  let startedAt = performance.now()
  return {
    isDue: () => performance.now() - startedAt >= sliceMs,
    pause: () =>
      new Promise((resolve) => {
        setImmediate(() => {
          startedAt = performance.now()
          resolve()
        })
      }),
  }
}
