import type { InParts } from '../core/parts.ts'

/** Lets others run between slices of synchronous work, so that a long job does not hold up the API. */
export interface Breather {
  /** The slice is used up: call `pause`. */
  isDue(): boolean
  pause(): Promise<void>
}

/** The result of work that pauses whenever a slice is used up; without a breather it runs through. */
export async function inSlices<T>(work: InParts<T>, breather: Breather | undefined): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (breather?.isDue()) await breather.pause()
  }
}
