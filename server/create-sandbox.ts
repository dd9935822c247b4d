import type { LabEvent } from './core/index.ts'
import type { LabClock } from './lab/lab-clock.ts'
import type { RunningCluster } from './running-cluster.ts'
import type { Sandbox } from './sandbox.ts'

interface SandboxParts {
  running: readonly RunningCluster[]
  clock: LabClock
  tell: (event: LabEvent) => void
}

/** The clusters of a process as one thing that can be reset. */
export function createSandbox({ running, clock, tell }: SandboxParts): Sandbox {
  let last: Promise<unknown> = Promise.resolve()
  let isWhole = true
  const resetAll = async () => {
    isWhole = false
    // Both stop before either begins: nobody hears of the other's past.
    await Promise.all(running.map((cluster) => cluster.halt()))
    await Promise.all(running.map((cluster) => cluster.beginAnew()))
    isWhole = true
    tell({ event: 'reset' })
  }
  return {
    id: 'default',
    clusters: running.map(({ entry }) => entry),
    clock,
    isReady: () => isWhole,
    reset() {
      const mine = last.then(resetAll)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
