/** Runs a reading at most ten times a second, never twice at once, and once more when it was asked for meanwhile. */
export interface Refresher {
  now(): void
}

const pauseMs = 100
const longestRestMs = 2000
const mostRepeats = 3

/**
 * A reading that fails is tried again three times at most; after that the next event brings a new one. After each
 * reading comes a rest of `restFactor` times as long as it took, at most two seconds, so that large readings keep nobody
 * busy.
 */
export function createRefresher(read: () => Promise<void>, { restFactor = 0 } = {}): Refresher {
  let isBusy = false
  let isAsked = false
  let repeats = 0
  const onFailure = () => {
    repeats += 1
    isAsked ||= repeats <= mostRepeats
  }
  async function run() {
    isBusy = true
    while (isAsked) {
      isAsked = false
      const startMs = performance.now()
      await read().then(() => {
        repeats = 0
      }, onFailure)
      const tookMs = performance.now() - startMs
      const restMs = Math.min(longestRestMs, Math.max(pauseMs, tookMs * restFactor))
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
    isBusy = false
  }
  return {
    now() {
      isAsked = true
      repeats = 0
      if (!isBusy) void run()
    },
  }
}
