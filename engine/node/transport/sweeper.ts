import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Memory that received bytes may take before they are swept away. */
const sweepEvery = 4 * 1024 * 1024

type Collect = (options: { type: 'minor' }) => void

/**
 * Bytes of a TLS stream come in pieces of 16 KiB, each in new memory outside of the heap. There is so little inside
 * that the quick collection of young objects is never due, and all of this memory waits for the thorough one, which
 * then takes a third of the time. So the quick one is asked for: a fifth of a millisecond.
 */
export function createSweeper(): (receivedBytes: number) => void {
  let unswept = 0
  return (receivedBytes) => {
    unswept += receivedBytes
    if (unswept < sweepEvery) return
    unswept = 0
    collectYoung({ type: 'minor' })
  }
}

let found: Collect | undefined

function collectYoung(options: Parameters<Collect>[0]): void {
  found ??= findCollect()
  found(options)
}

/** There only in contexts that were made after it was asked for. Does nothing where it can't be had. */
function findCollect(): Collect {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  return typeof collect === 'function' ? (collect as Collect) : () => {}
}
