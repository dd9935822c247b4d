import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import type { Breather } from '../../ports/breather.ts'
import type { ManifestStore } from '../../ports/catalogue.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Closing } from '../closing.ts'
import type { Context } from '../context.ts'
import { loadSnapshotTree } from '../manifest.ts'
import type { KeptPoint } from '../messages.ts'
import { targetExpiryOf } from '../queue.ts'
import type { SnapshotRow } from '../records.ts'
import type { Basis } from './basis.ts'
import { withoutCollisions } from './collisions.ts'
import { withLastGood } from './last-good.ts'
import type { OwnerMapping } from './owners.ts'
import { makePlan } from './plan.ts'
import type { Sender } from './sender.ts'
import type { SettledTree } from './settle.ts'

/** What a directory held when a queued snapshot was taken. */
export interface FrozenTree {
  takenAtMs: number
  listing: Listing
  kept: KeptPoint
}

/** The caller closes the listing. Refusal `state_damaged` when what the snapshot held is not known any more. */
export async function loadFrozen(
  { ports, store }: Pick<Context, 'ports' | 'store'>,
  { settings }: RelationshipRecord,
  row: SnapshotRow,
): Promise<FrozenTree> {
  const { id, takenAtMs } = row
  const listing = await loadSnapshotTree(ports.manifests, id)
  if (!listing) {
    const message = `Could not replicate snapshot ${id}: what it held is not known any more, want it released`
    throw new Refusal('state_damaged', message)
  }
  const policyName = store.policies().find((policy) => policy.id === row.policyId)?.name ?? row.name
  return { takenAtMs, listing, kept: { policyName, expiresAtMs: targetExpiryOf(settings, row) } }
}

interface FrozenWork {
  frozen: FrozenTree
  basis: Basis
  sender: Sender
  owners: OwnerMapping
  manifests: ManifestStore
  closing: Closing
  breather: Breather | undefined
}

/**
 * Sends what the target lacks of a tree that was. A file whose content of then is gone keeps its last state on the
 * target, and is reported.
 */
export async function sendFrozen({
  frozen,
  basis,
  sender,
  owners,
  manifests,
  closing,
  breather,
}: FrozenWork): Promise<SettledTree> {
  const lost = new Set<TreePath>()
  for (let rounds = 1; ; rounds += 1) {
    const { listing: left, problems: collided } = await withoutCollisions(frozen.listing, { basis, manifests, closing })
    const scanned =
      lost.size === 0
        ? left
        : closing.add(await manifests.collect(withLastGood({ entries: () => without(left, lost) }, basis, lost)))
    const tree = await owners.apply(scanned)
    const differences = closing.add(await manifests.compare(basis.listing, tree, basis))
    const plan = await makePlan({ basis, tree, differences, breather })
    const changed = await sender.send(plan)
    const problems = [...[...lost].map(problemOf), ...collided]
    if (changed.length === 0) return { takenAtMs: frozen.takenAtMs, listing: tree, scanned, plan, rounds, problems }
    for (const path of changed) lost.add(path)
  }
}

async function* without(listing: Listing, lost: ReadonlySet<TreePath>): AsyncGenerator<readonly Entry[]> {
  for await (const batch of listing.entries()) yield batch.filter(({ path }) => !lost.has(path))
}

function problemOf(path: TreePath): Problem {
  const message = 'its content was changed past the API after the snapshot was taken; the target keeps its last state'
  return { path, code: 'changed_while_read', message }
}
