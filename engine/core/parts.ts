/**
 * Long work that can be interrupted: it yields every few milliseconds and returns its result. Whoever has something
 * else to do at the same time goes on with it later.
 */
export type InParts<T> = Generator<void, T, void>

/** The result without interruption. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
