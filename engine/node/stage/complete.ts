import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import type { Digest } from '../../ports/digest.ts'
import type { KeptStore } from '../kept/kept-store.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { attemptingAsync } from '../volume/failures.ts'
import type { Gate } from '../volume/gate.ts'
import type { Places } from '../volume/places.ts'
import { textToBytes } from '../volume/system-paths.ts'
import { type ApplyOptions, applySteps } from './apply.ts'
import { failpoint } from './failpoints.ts'
import type { Journal } from './journal.ts'
import { keepAside } from './keep.ts'
import { type Layout, throwAway } from './layout.ts'
import type { RecordedSteps } from './recorded-steps.ts'
import type { Point, PreparedStep } from './records.ts'
import { syncTree } from './sync-tree.ts'

/**
 * Journals the decision for the steps that were recorded last; durable when it returns, unless nothing is to be done:
 * then losing it loses nothing.
 */
export function decide(journal: Journal, point: Point, steps: number): void {
  journal.append({ type: 'prepared', ...point, steps })
  if (steps > 0) journal.sync()
}

export interface Completion {
  tree: ConfinedTree
  /** Where the steps' paths start. */
  root: TreePath
  places: Places
  gate: Gate
  layout: Layout
  journal: Journal
  kept: KeptStore
  digest: Digest
  tell?: ApplyOptions['tell']
  isReplay?: boolean
}

/** Carries a decision out and records that. Returns where unexpected entries went, below the state directory. */
export async function complete(
  options: Completion,
  point: Point,
  prepared: Pick<RecordedSteps, 'keeping'> & Iterable<PreparedStep>,
): Promise<TreePath[]> {
  const { tree, root, layout, journal, gate, kept, digest, tell, isReplay = false } = options
  const conflicts = join(options.places.conflicts, conflictFolder(layout, point))
  const attempt = { verb: 'commit to', path: root }
  const applying = { tree, root, layout, conflicts, isReplay, ...(tell ? { tell } : {}) }
  const names = await attemptingAsync(attempt, () => gate.exclusively(() => applySteps(prepared, applying)))
  await attemptingAsync(attempt, () => syncTree(prepared, { tree, root, directory: layout.directory }))
  failpoint('tree-synced')
  await attemptingAsync(attempt, async () => keepAside(prepared.keeping, { layout, store: kept, digest }))
  journal.append({ type: 'committed', ...point })
  journal.sync()
  throwAway(layout, [layout.staged, layout.aside, layout.slots])
  const shown = textToBytes(join(basename(dirname(conflicts)), basename(conflicts)))
  return names.map((name) => `${shown}/${name}`)
}

function conflictFolder(layout: Layout, { pointId }: Point): string {
  return createHash('sha256')
    .update(`${basename(layout.directory)}/${pointId}`)
    .digest('hex')
    .slice(0, 16)
}
