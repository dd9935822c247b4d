import type { Context } from './context.ts'
import type { SnapshotRow } from './records.ts'
import { createTimer } from './timer.ts'

/**
 * Removes snapshots when their time has come, and those that are being deleted; those that a relationship needs wait
 * until it lets them go.
 */
export interface Expiry {
  /** Looks anew which is the next one. */
  plan(): void
  close(): void
}

export function createExpiry({ store, ports, options }: Context): Expiry {
  const timer = createTimer(ports.clock, () => void run())
  let closed = false

  const run = async () => {
    const nowMs = ports.clock.now()
    const remove = store.change((draft) => {
      for (const row of draft.snapshots()) if (endOf(row) <= nowMs) draft.removeSnapshot(row.id)
    })
    await remove.then(
      () => expiry.plan(),
      () => closed || timer.in(options.retryMs),
    )
  }
  const expiry: Expiry = {
    plan() {
      timer.cancel()
      const next = store.snapshots().reduce((soonest, row) => Math.min(soonest, endOf(row)), Number.POSITIVE_INFINITY)
      if (closed || next === Number.POSITIVE_INFINITY) return
      if (next <= ports.clock.now()) void run()
      else timer.at(next)
    },
    close() {
      closed = true
      timer.cancel()
    },
  }
  return expiry
}

function endOf({ owners, expiresAtMs, goesAtMs }: SnapshotRow): number {
  if (goesAtMs !== undefined) return goesAtMs
  return owners.length > 0 || expiresAtMs === null ? Number.POSITIVE_INFINITY : expiresAtMs
}
