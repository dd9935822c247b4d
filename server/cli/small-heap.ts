import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Of young objects; what a call or a step of a job makes is gone soon. */
const enoughBytes = 8 * 1024 * 1024

/**
 * Keeps the heap near what lives in it. Left alone, Node lets it grow on a machine with much memory: to 64 MiB of young
 * objects, and to a multiple of the old ones. V8 looks at both flags whenever it wants to grow.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50')
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if (young === undefined || young.space_size < enoughBytes) return
    observer.disconnect()
    setFlagsFromString('--semi-space-growth-factor=1')
  })
  observer.observe({ entryTypes: ['gc'] })
}
