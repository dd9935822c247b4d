import type { Need } from '../../core/needs.ts'
import { noCounters } from '../../core/progress.ts'
import { regionBytes } from '../../core/regions.ts'
import type { JobCounters } from '../../core/relationship.ts'
import type { StagedContent } from '../../ports/volume.ts'

/** Counters of one job while it goes on. */
export interface Tally {
  /** What a walk has come by so far; what is seen and sent before the start is told with the next news. */
  seen(soFar: { files: number; bytes: number }): JobCounters
  /** Sent before it was known what has to be. */
  early(soFar: { files: number; bytes: number }): void
  start(totals: JobCounters): void
  /** Planned to be sent, and found to be there in part. */
  spared(bytes: number): void
  /** The target has these parts of contents. */
  stored(contents: readonly Pick<StagedContent, 'regions' | 'isLast'>[]): void
  /** The content lies in the stage: sent by this job before (`isOurs`), or by an earlier one. */
  staged(need: Need, isOurs: boolean): void
  now(): JobCounters
}

export function createTally(onChange: (counters: JobCounters) => void): Tally {
  let counters: JobCounters = { ...noCounters }
  /** Sent early, and not yet found to be needed. */
  const early = { files: 0, bytes: 0 }
  const set = (next: JobCounters) => {
    counters = next
    onChange(counters)
  }
  const add = (change: Partial<JobCounters>) => {
    const next = { ...counters }
    for (const [counter, by] of Object.entries(change)) next[counter as keyof JobCounters] += by
    set(next)
  }
  return {
    seen({ files, bytes }) {
      counters = { ...counters, filesTotal: files, bytesTotal: bytes }
      return counters
    },
    early({ files, bytes }) {
      early.files += files
      early.bytes += bytes
      counters = { ...counters, filesTransferred: early.files, bytesTransferred: early.bytes }
    },
    start: (totals) => set({ ...totals, filesTransferred: early.files, bytesTransferred: early.bytes }),
    spared: (bytes) => add({ bytesUnchanged: bytes }),
    stored(contents) {
      const bytesTransferred = contents.reduce((sum, { regions }) => sum + regionBytes(regions), 0)
      add({ bytesTransferred, filesTransferred: contents.filter(({ isLast }) => isLast).length })
    },
    staged(need, isOurs) {
      const bytes = regionBytes(need.regions)
      if (isOurs && early.files > 0) {
        early.files -= 1
        early.bytes -= bytes
        return
      }
      add(isOurs ? { bytesTransferred: bytes, filesTransferred: 1 } : { bytesUnchanged: bytes, filesUnchanged: 1 })
    },
    now: () => counters,
  }
}
