import type { OperationKind } from './kind.ts'

const windowMs = 15_000
const mostKept = 4_096

/** An operation on a file, a moment ago. */
interface Touch {
  /** As the caller named the file: a path or an id. */
  ref: string
  peer: string
  kind: OperationKind
  bytes: number
  atMs: number
}

/** How often, or how much, one caller reads or writes one file. */
export interface Liveliness {
  ref: string
  peer: string
  type: string
  /** Per second. */
  rate: number
}

/** What was done to files in the last 15 seconds. */
export interface Recent {
  add(touch: Touch): void
  now(nowMs: number): Liveliness[]
}

export function createRecent(): Recent {
  let touches: Touch[] = []
  return {
    add(touch) {
      touches.push(touch)
      if (touches.length >= mostKept * 2) touches = touches.slice(-mostKept)
    },
    now(nowMs) {
      touches = touches.filter(({ atMs }) => atMs > nowMs - windowMs)
      const rates = new Map<string, Liveliness>()
      for (const touch of touches)
        for (const { type, amount } of amountsOf(touch)) count(rates, { touch, type, amount })
      return [...rates.values()].sort((one, other) => other.rate - one.rate)
    },
  }
}

function amountsOf({ kind: { dataType, ioType }, bytes }: Touch): { type: string; amount: number }[] {
  if (dataType !== 'data') return [{ type: `metadata-iops-${ioType}`, amount: 1 }]
  return [
    { type: `file-iops-${ioType}`, amount: 1 },
    { type: `file-throughput-${ioType}`, amount: bytes },
  ]
}

function count(
  rates: Map<string, Liveliness>,
  { touch, type, amount }: { touch: Touch; type: string; amount: number },
) {
  const { ref, peer } = touch
  const key = JSON.stringify([ref, peer, type])
  const present = rates.get(key) ?? { ref, peer, type, rate: 0 }
  present.rate += amount / (windowMs / 1000)
  rates.set(key, present)
}
