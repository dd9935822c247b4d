/** Requests that are under way at the same time, bounded by their bytes. */
export interface SendWindow {
  /** Waits for room, then starts. Rejects with the failure of an earlier request. */
  send(bytes: number, start: () => Promise<unknown>): Promise<void>
  /** Resolves when nothing is under way; rejects with the first failure. */
  drain(): Promise<void>
}

export function createSendWindow(limitBytes: number): SendWindow {
  const pending = new Set<Promise<void>>()
  let open = 0
  let failure: { error: unknown } | undefined

  const check = () => {
    if (failure) throw failure.error
  }
  const track = (bytes: number, request: Promise<unknown>) => {
    open += bytes
    const settled: Promise<void> = request
      .then(
        () => {},
        (error: unknown) => {
          failure ??= { error }
        },
      )
      .finally(() => {
        open -= bytes
        pending.delete(settled)
      })
    pending.add(settled)
  }
  return {
    async send(bytes, start) {
      while (open > 0 && open + bytes > limitBytes && !failure) await Promise.race(pending)
      check()
      track(bytes, start())
    },
    async drain() {
      while (pending.size > 0) await Promise.all(pending)
      check()
    },
  }
}
