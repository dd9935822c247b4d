/** Bytes of requests that one side may leave unanswered. */
export const creditBytes = 8 * 1024 * 1024
/** A peer that leaves more than this unanswered ignores the credit and is cut. */
export const overdraftBytes = 16 * 1024 * 1024
/** What a request costs besides its payload, so that many empty ones are bounded too. */
const overheadBytes = 1024

export function costOf(payloadLength: number): number {
  return payloadLength + overheadBytes
}

/** Room for what is under way; those who find none wait in line. */
export interface Credit {
  /** Calls `go` when there is room for `cost`, at once if possible, in the order of the calls. */
  take(cost: number, go: () => void): void
  give(cost: number): void
  /** Forgets those in line. */
  clear(): void
}

export function createCredit(limit: number): Credit {
  let used = 0
  const line: { cost: number; go: () => void }[] = []
  // A request as big as the limit goes when nothing else is under way.
  const hasRoom = (cost: number) => used === 0 || used + cost <= limit
  const admit = () => {
    for (let [first] = line; first !== undefined && hasRoom(first.cost); [first] = line) {
      line.shift()
      used += first.cost
      first.go()
    }
  }
  return {
    take(cost, go) {
      line.push({ cost, go })
      admit()
    },
    give(cost) {
      used -= cost
      admit()
    },
    clear() {
      line.length = 0
    },
  }
}
