/** Runs a reading at most ten times a second, never twice at once, and once more when it was asked for meanwhile. */
export interface Refresher {
  now(): void
}

const pauseMs = 100

/**
 * A failed reading is dropped: the next event, or the next look, brings a new one. After each reading comes a rest of at
 * least `restFactor` times as long as it took, so that large readings keep nobody busy.
 */
export function createRefresher(read: () => Promise<void>, { restFactor = 0 } = {}): Refresher {
  let isBusy = false
  let isAsked = false
  async function run() {
    isBusy = true
    while (isAsked) {
      isAsked = false
      const startMs = performance.now()
      await read().catch(() => {})
      const restMs = Math.max(pauseMs, (performance.now() - startMs) * restFactor)
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
    isBusy = false
  }
  return {
    now() {
      isAsked = true
      if (!isBusy) void run()
    },
  }
}
