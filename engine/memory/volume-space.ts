import { Refusal } from '../core/refusal.ts'

/** Room for contents, in the tree and in stages. */
export interface Space {
  readonly capacityBytes: number
  usedBytes(): number
  /** Throws `fs_no_space` when there is no room for so many bytes more. */
  checkSpace(bytes: number): void
  /** Counts bytes before they are kept. Throws as `checkSpace`, having counted nothing. */
  claimSpace(bytes: number): void
  releaseSpace(bytes: number): void
  /** Counts bytes that are there already, room or not: whatever comes next may find none. */
  holdSpace(bytes: number): void
}

export function createSpace(capacityBytes: number): Space {
  let used = 0

  function checkSpace(bytes: number): void {
    const free = capacityBytes - used
    if (bytes > free) throw new Refusal('fs_no_space', `Cannot keep ${bytes} more bytes: ${free} are free`)
  }

  return {
    capacityBytes,
    usedBytes: () => used,
    checkSpace,
    claimSpace(bytes) {
      checkSpace(bytes)
      used += bytes
    },
    releaseSpace(bytes) {
      used -= bytes
    },
    holdSpace(bytes) {
      used += bytes
    },
  }
}
