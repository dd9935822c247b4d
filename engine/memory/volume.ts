import type { TreePath } from '../core/entry.ts'
import { carriesAll } from '../core/same.ts'
import type { Clock } from '../ports/clock.ts'
import type { Digest } from '../ports/digest.ts'
import type { Stage, Volume } from '../ports/volume.ts'
import { createMemoryFiles } from './volume-files.ts'
import { createMemoryKept } from './volume-kept.ts'
import { createMemoryScans } from './volume-scan.ts'
import { createSpace } from './volume-space.ts'
import { createMemoryStage } from './volume-stage.ts'
import { createStore } from './volume-store.ts'

export interface MemoryVolumeOptions {
  /** Gives entries their times. */
  clock: Clock
  digest: Digest
  /** Bytes of contents that fit, those in stages included. */
  capacityBytes?: number
}

/** A tree of files in memory, with all of a volume's promises but outliving the process. */
export function createMemoryVolume({ clock, digest, capacityBytes = 2 ** 30 }: MemoryVolumeOptions): Volume {
  const store = createStore({ clock, space: createSpace(capacityBytes) })
  const stages = new Map<string, { root: TreePath; stage: Stage }>()
  const scans = createMemoryScans(store, digest)
  const kept = createMemoryKept({ store, digest, clock, scan: scans.scan })
  return {
    location: 'memory',
    carries: carriesAll,
    ...createMemoryFiles(store, kept.losing),
    ...scans,
    ...kept.calls,
    async openStage(key, root) {
      const known = stages.get(key)
      if (known?.root === root) return known.stage
      // The directory has moved; what lay ready for its old place is asked for again.
      await known?.stage.discard()
      const stage = createMemoryStage({ key, kept, store, digest, root, forget: () => void stages.delete(key) })
      stages.set(key, { root, stage })
      return stage
    },
    async close() {},
  }
}
