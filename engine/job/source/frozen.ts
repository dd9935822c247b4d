import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { planInParts } from '../../core/plan.ts'
import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { type Breather, inSlices } from '../../ports/breather.ts'
import type { Context } from '../context.ts'
import { loadSnapshotTree } from '../manifest.ts'
import type { KeptPoint } from '../messages.ts'
import { targetExpiryOf } from '../queue.ts'
import type { SnapshotRow } from '../records.ts'
import type { Basis } from './basis.ts'
import { withLastGood } from './last-good.ts'
import type { Sender } from './sender.ts'
import type { SettledTree } from './settle.ts'

/** What a directory held when a queued snapshot was taken. */
export interface FrozenTree {
  takenAtMs: number
  entries: readonly Entry[]
  kept: KeptPoint
}

/** Refusal `state_damaged` when what the snapshot held is not known any more. */
export async function loadFrozen(
  { ports, store }: Pick<Context, 'ports' | 'store'>,
  { settings }: RelationshipRecord,
  row: SnapshotRow,
): Promise<FrozenTree> {
  const { id, takenAtMs } = row
  const entries = await loadSnapshotTree(ports.manifests, id)
  if (!entries) {
    const message = `Could not replicate snapshot ${id}: what it held is not known any more, want it released`
    throw new Refusal('state_damaged', message)
  }
  const policyName = store.policies().find((policy) => policy.id === row.policyId)?.name ?? row.name
  return { takenAtMs, entries, kept: { policyName, expiresAtMs: targetExpiryOf(settings, row) } }
}

/**
 * Sends what the target lacks of a tree that was. A file whose content of then is gone keeps its last state on the
 * target, and is reported.
 */
export async function sendFrozen({
  frozen,
  basis,
  sender,
  breather,
}: {
  frozen: FrozenTree
  basis: Basis
  sender: Sender
  breather: Breather | undefined
}): Promise<SettledTree> {
  const lost = new Set<TreePath>()
  for (let rounds = 1; ; rounds += 1) {
    const problems = [...lost].map(problemOf)
    const left = frozen.entries.filter(({ path }) => !lost.has(path))
    const entries = withLastGood({ entries: left, problems }, basis)
    const plan = await inSlices(planInParts(basis.entries, entries, basis), breather)
    const changed = await sender.send({ needs: plan.needs, totals: plan.totals, entries })
    if (changed.length === 0) return { takenAtMs: frozen.takenAtMs, entries, plan, rounds, problems }
    for (const path of changed) lost.add(path)
  }
}

function problemOf(path: TreePath): Problem {
  const message = 'its content was changed past the API after the snapshot was taken; the target keeps its last state'
  return { path, code: 'changed_while_read', message }
}
