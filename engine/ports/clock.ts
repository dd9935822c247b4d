/** Time of one sandbox. Timers fire on the same clock, so a manual clock needs no sleeping. */
export interface Clock {
  /** Milliseconds since 1970, with fractions. */
  now(): number
  /** Calls `fire` once when `now()` has reached `atMs`; the returned function cancels it. */
  schedule(atMs: number, fire: () => void): () => void
  /**
   * Goes on from `atMs` where it shows an earlier time: a cluster remembers that one already. What fell due fires. Absent:
   * a clock that can't be set.
   */
  notBefore?(atMs: number): void
}
