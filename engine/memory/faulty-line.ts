import { Refusal } from '../core/refusal.ts'
import type { Clock } from '../ports/clock.ts'

/** A way out that is as slow as it is told to be; what goes over it goes one after the other. */
export interface Line {
  /** Resolves when so many bytes have passed. Refusal `peer_unreachable` when the line closes before. */
  pass(bytes: number): Promise<void>
  close(): void
}

export function createLine(clock: Clock, settings: () => { bytesPerSecond: number | null; latencyMs: number }): Line {
  const waiting = new Set<(error: Refusal) => void>()
  let freeAtMs = 0
  let isClosed = false
  const refuse = () => new Refusal('peer_unreachable', 'Could not reach the other cluster: this one stops')

  const wait = (untilMs: number) =>
    new Promise<void>((resolve, reject) => {
      const cancel = clock.schedule(untilMs, () => {
        waiting.delete(giveUp)
        resolve()
      })
      const giveUp = (error: Refusal) => {
        cancel()
        reject(error)
      }
      waiting.add(giveUp)
    })
  return {
    async pass(bytes) {
      const { bytesPerSecond, latencyMs } = settings()
      if (bytesPerSecond === null && latencyMs === 0) return
      if (isClosed) throw refuse()
      const durationMs = bytesPerSecond === null ? 0 : (bytes / bytesPerSecond) * 1000
      freeAtMs = Math.max(freeAtMs, clock.now()) + durationMs
      await wait(freeAtMs + latencyMs)
    },
    close() {
      isClosed = true
      for (const giveUp of [...waiting]) giveUp(refuse())
      waiting.clear()
    },
  }
}
