import type { ChangeCounts } from '../../core/diff.ts'
import type { Need } from '../../core/needs.ts'
import type { Pair } from '../../core/pairs.ts'
import { type TreeSize, totalsOf } from '../../core/plan.ts'
import { regionBytes } from '../../core/regions.ts'
import { createStreamPlanner, type StreamPlanner } from '../../core/stream-plan.ts'
import type { JobPlan, PlanOptions, Wanted } from './plan.ts'

/** Reads the differences as often as needed, forwards and backwards, and holds no more than a batch of them. */
export async function planOnTheWay({ basis, tree, differences }: PlanOptions): Promise<JobPlan> {
  const planner = createStreamPlanner(basis)
  for await (const batch of differences.forwards()) for (const pair of batch) planner.look(pair)
  const { counts, needed, removed } = await count(differences.forwards(), planner)
  return {
    totals: totalsOf(tree, needed, removed),
    counts,
    async *steps() {
      if (counts.removed + counts.changed > 0) yield* each(differences.backwards(), planner.take)
      yield* each(differences.forwards(), planner.put)
      if (planner.hasNames()) yield* each(differences.forwards(), planner.name)
      yield* each(differences.backwards(), planner.attributes)
    },
    needs: () => each(differences.forwards(), (pair) => wantedOf(pair, planner)),
  }
}

interface Count {
  counts: ChangeCounts
  needed: TreeSize
  removed: TreeSize
}

async function count(batches: AsyncIterable<readonly Pair[]>, planner: StreamPlanner): Promise<Count> {
  const counts: ChangeCounts = { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 }
  const needed: TreeSize = { files: 0, bytes: 0 }
  const removed: TreeSize = { files: 0, bytes: 0 }
  for await (const batch of batches) {
    for (const pair of batch) {
      const change = planner.change(pair)
      if (change) counts[change] += 1
      if (change === 'removed' && pair.before?.kind === 'file') add(removed, pair.before.size)
      const need = planner.need(pair)
      if (need) add(needed, regionBytes(need.regions))
    }
  }
  return { counts, needed, removed }
}

function add(size: TreeSize, bytes: number): void {
  size.files += 1
  size.bytes += bytes
}

function wantedOf(pair: Pair, planner: StreamPlanner): Wanted | undefined {
  const need: Need | undefined = planner.need(pair)
  return need && pair.after ? { need, entry: pair.after } : undefined
}

async function* each<T>(
  batches: AsyncIterable<readonly Pair[]>,
  work: (pair: Pair) => T | undefined,
): AsyncGenerator<readonly T[]> {
  for await (const batch of batches) {
    const made: T[] = []
    for (const pair of batch) {
      const one = work(pair)
      if (one !== undefined) made.push(one)
    }
    if (made.length > 0) yield made
  }
}
