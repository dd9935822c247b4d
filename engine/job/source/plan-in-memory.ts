import { countChanges } from '../../core/diff.ts'
import type { Entry } from '../../core/entry.ts'
import { fromCopy, type Need } from '../../core/needs.ts'
import type { Pair } from '../../core/pairs.ts'
import { countTotals, lossOf, planPairs } from '../../core/plan.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Listing } from '../../ports/listing.ts'
import type { JobPlan, PlanOptions, Wanted } from './plan.ts'

const batchItems = 500

/** Matches all pairs with each other, so that what moved is found. */
export async function planInMemory({ basis, tree, differences, breather }: PlanOptions): Promise<JobPlan> {
  const pairs: Pair[] = []
  for await (const batch of differences.forwards()) pairs.push(...batch)
  const { steps, needs: found, changes } = await inSlices(planPairs(pairs, basis), breather)
  const needs = await withCopies(found, basis.listing)
  const wanted = withEntries(needs, pairs)
  return {
    totals: countTotals(tree, needs, lossOf(changes)),
    counts: countChanges(changes),
    steps: () => inBatches(steps),
    needs: () => inBatches(wanted),
  }
}

/** A content that some file of the target has already is copied there. */
async function withCopies(needs: Need[], listing: Listing): Promise<Need[]> {
  const digests = new Set(needs.filter(({ regions }) => regions.length > 0).map(({ digest }) => digest))
  if (digests.size === 0) return needs
  const copies = await listing.findContents(digests)
  return copies.size === 0 ? needs : needs.map((need) => fromCopy(need, copies.get(need.digest)))
}

function withEntries(needs: readonly Need[], pairs: readonly Pair[]): Wanted[] {
  const paths = new Set(needs.map(({ path }) => path))
  const entries = new Map<string, Entry>()
  for (const { after } of pairs) if (after && paths.has(after.path)) entries.set(after.path, after)
  return needs.flatMap((need) => {
    const entry = entries.get(need.path)
    return entry ? [{ need, entry }] : []
  })
}

async function* inBatches<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < items.length; start += batchItems) yield items.slice(start, start + batchItems)
}
