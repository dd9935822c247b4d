/** Who has a file open through the API: such a file is replaced, never changed where it is. */
export interface Readers {
  /** Counts a reader until `close` is called; a promise to wait for while the file is about to change. */
  open(inode: bigint): { close(): void } | { changed: Promise<void> }
  /** For one commit. */
  reserve(): Reservation
}

export interface Reservation {
  /** False when somebody reads the file or is about to change it; else nobody can begin to until `release`. */
  take(inode: bigint): boolean
  release(): void
}

export function createReaders(): Readers {
  const counts = new Map<bigint, number>()
  const reserved = new Map<bigint, Promise<void>>()

  const add = (inode: bigint, by: number) => {
    const count = (counts.get(inode) ?? 0) + by
    if (count > 0) counts.set(inode, count)
    else counts.delete(inode)
  }
  return {
    open(inode) {
      const changed = reserved.get(inode)
      if (changed) return { changed }
      add(inode, 1)
      return { close: () => add(inode, -1) }
    },
    reserve() {
      const { promise, resolve } = Promise.withResolvers<void>()
      const taken: bigint[] = []
      return {
        take(inode) {
          if (counts.has(inode) || reserved.has(inode)) return false
          reserved.set(inode, promise)
          taken.push(inode)
          return true
        },
        release() {
          for (const inode of taken) reserved.delete(inode)
          resolve()
        },
      }
    },
  }
}
