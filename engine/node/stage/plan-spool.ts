import { closeSync, openSync, readSync } from 'node:fs'
import { packSteps, unpackSteps } from '../../core/packed-steps.ts'
import type { Step } from '../../core/step.ts'
import { removeQuietly } from '../listing/temporary.ts'
import { attempting } from '../volume/failures.ts'
import { writeAt } from './write-at.ts'

/** Steps of a plan that comes in parts: in memory while they are few, else in a file that this process alone reads. */
export interface PlanSpool extends Iterable<Step> {
  add(steps: readonly Step[]): void
  clear(): void
}

const mostInMemory = 2000
const attempt = { verb: 'keep the plan of', path: '' }

export function createPlanSpool(path: string): PlanSpool {
  let waiting: Step[] = []
  /** Where the parts in the file end. */
  let ends: number[] = []
  let handle: number | undefined

  function clear(): void {
    waiting = []
    ends = []
    if (handle === undefined) return
    closeSync(handle)
    handle = undefined
    removeQuietly(path)
  }

  function flush(): void {
    handle ??= openSync(path, 'w+', 0o600)
    const bytes = packSteps(waiting)
    const start = ends.at(-1) ?? 0
    writeAt(handle, bytes, start)
    ends.push(start + bytes.length)
    waiting = []
  }

  function readPart(index: number): readonly Step[] {
    const start = ends[index - 1] ?? 0
    const bytes = Buffer.allocUnsafe((ends[index] ?? 0) - start)
    for (let done = 0, count = 1; count > 0 && done < bytes.length; done += count) {
      count = handle === undefined ? 0 : readSync(handle, bytes, done, bytes.length - done, start + done)
    }
    const steps = unpackSteps(bytes)
    if (steps === undefined) throw new Error(`Part ${index} of the plan in ${path} is not what was written`)
    return steps
  }

  // An earlier process may have left one.
  removeQuietly(path)
  return {
    add(steps) {
      for (const step of steps) waiting.push(step)
      if (waiting.length > mostInMemory) attempting(attempt, flush)
    },
    clear,
    *[Symbol.iterator]() {
      for (const index of ends.keys()) yield* attempting(attempt, () => readPart(index))
      yield* waiting
    },
  }
}
