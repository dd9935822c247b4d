import { syncDataBeside } from '../beside.ts'

/** So the disk works while more comes, and little is left to wait for in the end. */
const syncEvery = 32 * 1024 * 1024

/** Syncs of a file's data beside its writing, one at a time. */
export interface Syncing {
  /** Throws what an earlier sync has failed with: a later one would not know of it. */
  wrote(bytes: number): void
  /** Resolves when none is under way; rejects if one has failed. */
  settled(): Promise<void>
}

export function createSyncing(handle: number): Syncing {
  let unsynced = 0
  let current: Promise<void> | undefined
  let failure: { thrown: unknown } | undefined

  function begin(): void {
    unsynced = 0
    current = syncDataBeside(handle)
      .catch((thrown: unknown) => {
        failure = { thrown }
      })
      .finally(() => {
        current = undefined
      })
  }

  function check(): void {
    if (failure) throw failure.thrown
  }

  return {
    wrote(bytes) {
      check()
      unsynced += bytes
      if (unsynced >= syncEvery && !current) begin()
    },
    async settled() {
      await current
      check()
    },
  }
}
