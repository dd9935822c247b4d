import { type Clock, carriesAll } from '@sandbar/engine'
import { createMemoryVolume, memoryDigest } from '@sandbar/engine/memory'
import { volumeContract } from './volume-contract.ts'

/** Goes on with each look, so that no two changes have the same time. */
function createTickingClock(): Clock {
  let now = 1_700_000_000_000
  return {
    now() {
      now += 0.125
      return now
    },
    schedule() {
      throw new Error('A volume has no timers')
    },
  }
}

async function make(capacityBytes?: number) {
  const limit = capacityBytes === undefined ? {} : { capacityBytes }
  const volume = createMemoryVolume({ clock: createTickingClock(), digest: memoryDigest, ...limit })
  return { volume, close: () => volume.close() }
}

volumeContract('memory', () => make(), { carries: carriesAll, runs: 150, makeSmallVolume: make })
