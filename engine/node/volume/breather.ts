import type { Breather } from '../../ports/breather.ts'

export type { Breather } from '../../ports/breather.ts'

/** Slices of the event loop's time. Two sides of a job in one process take turns, so each has half of 8 ms. */
export function createBreather(sliceMs = 4): Breather {
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
