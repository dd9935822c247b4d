/** Runs a reading at most ten times a second, never twice at once, and once more when it was asked for meanwhile. */
export interface Refresher {
  now(): void
}

const pauseMs = 100

/** A failed reading is dropped: the next event, or the next look, brings a new one. */
export function createRefresher(read: () => Promise<void>): Refresher {
  let isBusy = false
  let isAsked = false
  async function run() {
    isBusy = true
    while (isAsked) {
      isAsked = false
      await read().catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
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
