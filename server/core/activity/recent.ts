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
      const rates: Rates = new Map()
      for (const touch of touches) add(rates, touch)
      const all = [...rates.values()].flatMap((ofPeers) =>
        [...ofPeers.values()].flatMap((types) => [...types.values()]),
      )
      return all.sort((one, other) => other.rate - one.rate)
    },
  }
}

/** By ref, by peer, by type. */
type Rates = Map<string, Map<string, Map<string, Liveliness>>>

function add(rates: Rates, { ref, peer, kind: { dataType, ioType }, bytes }: Touch): void {
  const ofRef = within(rates, ref, () => new Map<string, Map<string, Liveliness>>())
  const ofPeer = within(ofRef, peer, () => new Map<string, Liveliness>())
  const count = (type: string, amount: number) => {
    within(ofPeer, type, () => ({ ref, peer, type, rate: 0 })).rate += amount / (windowMs / 1000)
  }
  if (dataType !== 'data') count(`metadata-iops-${ioType}`, 1)
  else {
    count(`file-iops-${ioType}`, 1)
    count(`file-throughput-${ioType}`, bytes)
  }
}

function within<V>(map: Map<string, V>, key: string, make: () => V): V {
  const present = map.get(key)
  if (present !== undefined) return present
  const made = make()
  map.set(key, made)
  return made
}
