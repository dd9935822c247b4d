/** Lets the event loop run between slices of synchronous work, so that a long walk does not hold up the API. */
export interface Breather {
  /** The slice is used up: call `pause`. */
  isDue(): boolean
  pause(): Promise<void>
}

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
