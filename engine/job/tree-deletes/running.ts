import type { TreePath } from '../../core/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FileInfo } from '../../ports/volume.ts'
import type { ClusterFiles } from '../cluster.ts'
import { createTimer } from '../timer.ts'
import { countsOf, subtractCounts, type TreeCounts, type TreeDeleteRow } from './records.ts'
import { sweep } from './sweep.ts'

/** Entries of a step, and the pause between two: others want the disk too. */
const stepSize = 100
const pauseMs = 20
const retryMs = 1000

/** A deletion that goes on by itself. */
export interface RunningSweep {
  readonly remaining: TreeCounts
  /** Resolves when no step is under way any more; none follows. */
  stop(): Promise<void>
}

interface SweepPorts {
  files: ClusterFiles
  clock: Clock
  /** All is deleted. */
  onEnd: () => Promise<void>
  onFailure: (thrown: unknown, remaining: TreeCounts) => Promise<void>
}

/** Begins at once, with what is known to be left. */
export function startSweep(row: TreeDeleteRow, left: TreeCounts, ports: SweepPorts): RunningSweep {
  const { files, clock, onEnd, onFailure } = ports
  const timer = createTimer(clock, () => void run())
  let remaining = left
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  let walk: { path: TreePath; entries: AsyncGenerator<FileInfo> } | undefined

  async function step(): Promise<'more' | 'done'> {
    const path = await pathUnlessGone(files, row.id)
    if (path === undefined) return 'done'
    try {
      // Where the directory was moved to it keeps its id; the walk begins anew there.
      if (walk?.path !== path) walk = { path, entries: sweep(files, await files.info(path)) }
      return await sweepSome(walk.entries)
    } catch (thrown) {
      walk = undefined
      // It went or moved while we looked: the next step sees which.
      if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return 'more'
      throw thrown
    }
  }

  async function sweepSome(entries: AsyncGenerator<FileInfo>): Promise<'more' | 'done'> {
    for (let count = 0; count < stepSize && !stopped; count += 1) {
      const { done, value } = await entries.next()
      if (done) return 'done'
      remaining = subtractCounts(remaining, countsOf(value))
    }
    return 'more'
  }

  async function stepOn(): Promise<void> {
    try {
      if ((await step()) === 'done') return await onEnd()
    } catch (thrown) {
      return onFailure(thrown, remaining)
    }
    if (!stopped) timer.in(pauseMs)
  }

  function run(): void {
    // What can't be written down is tried again.
    running = stepOn().catch(() => void (stopped || timer.in(retryMs)))
  }

  run()
  return {
    get remaining() {
      return remaining
    },
    async stop() {
      stopped = true
      timer.cancel()
      await running
    },
  }
}

/** Where the directory is now; undefined once nothing has its id. */
export async function pathUnlessGone(files: ClusterFiles, id: string): Promise<TreePath | undefined> {
  try {
    return await files.pathOf(id)
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry')) return undefined
    throw thrown
  }
}
