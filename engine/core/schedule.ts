/** What a clock still has to do, by time; equal times in the order in which they were added. */
export interface Schedule {
  /** The returned function takes it out again; harmless when it has run. */
  add(atMs: number, fire: () => void): () => void
  /** Time of the next one; undefined when nothing is planned. */
  next(): number | undefined
  /** Takes out the next one whose time is at most `nowMs`; undefined when there is none. */
  takeDue(nowMs: number): { atMs: number; fire: () => void } | undefined
}

interface Planned {
  atMs: number
  fire: () => void
}

/** A sorted list: clocks hold tens of timers, not thousands. */
export function createSchedule(): Schedule {
  const planned: Planned[] = []
  return {
    add(atMs, fire) {
      const entry = { atMs, fire }
      const later = planned.findIndex((other) => other.atMs > atMs)
      planned.splice(later === -1 ? planned.length : later, 0, entry)
      return () => {
        const index = planned.indexOf(entry)
        if (index !== -1) planned.splice(index, 1)
      }
    },
    next: () => planned[0]?.atMs,
    takeDue(nowMs) {
      const [first] = planned
      return first !== undefined && first.atMs <= nowMs ? planned.shift() : undefined
    },
  }
}
