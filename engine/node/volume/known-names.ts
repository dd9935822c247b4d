import type { BigIntStats } from 'node:fs'

/** Fewer are read again sooner than looked up. */
const enoughNames = 500
/** A directory that was changed just now may change again without its times telling. */
const settledNs = 2_000_000_000n
/** Whoever pages through a directory comes back sooner. */
const idleMs = 10_000
/** Somebody may page through several. */
const mostKept = 4

interface Kept {
  ctimeNs: bigint
  mtimeNs: bigint
  names: readonly string[]
}

/** The sorted names of the large directories that were listed last, for as long as these are not changed. */
export interface KnownNames {
  /** Undefined for a directory that is small, was changed or was not listed lately. */
  find(stats: BigIntStats): readonly string[] | undefined
  /** The same, read where they are not known. `stats` were taken before; `read` gives the names in any order. */
  of(stats: BigIntStats, read: () => string[]): readonly string[]
}

/** Without it each page of a listing reads and sorts the whole directory. */
export function createKnownNames(): KnownNames {
  const kept = new Map<bigint, Kept>()
  let timer: NodeJS.Timeout | undefined

  function keep(id: bigint, value: Kept): void {
    kept.delete(id)
    kept.set(id, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    clearTimeout(timer)
    timer = setTimeout(() => kept.clear(), idleMs).unref()
  }

  function find({ ino, ctimeNs, mtimeNs }: BigIntStats): readonly string[] | undefined {
    const present = kept.get(ino)
    if (present?.ctimeNs !== ctimeNs || present.mtimeNs !== mtimeNs) return undefined
    keep(ino, present)
    return present.names
  }

  return {
    find,
    of(stats, read) {
      const known = find(stats)
      if (known) return known
      const { ino, ctimeNs, mtimeNs } = stats
      const names = read().sort()
      const isSettled = BigInt(Date.now()) * 1_000_000n - ctimeNs > settledNs
      if (names.length >= enoughNames && isSettled) keep(ino, { ctimeNs, mtimeNs, names })
      return names
    },
  }
}
