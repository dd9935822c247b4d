import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import type { Digest } from '../../ports/digest.ts'
import type { KeptStore } from '../kept/kept-store.ts'
import { createBreather } from '../volume/breather.ts'
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
import type { Point, PreparedStep } from './records.ts'
import { syncTree } from './sync-tree.ts'

const stepsPerRecord = 1000

/** Journals a decision; durable when it resolves, unless nothing is to be done: then losing it loses nothing. */
export async function decide(journal: Journal, point: Point, prepared: readonly PreparedStep[]): Promise<void> {
  const breather = createBreather()
  for (let start = 0; start < prepared.length; start += stepsPerRecord) {
    journal.append({ type: 'steps', steps: prepared.slice(start, start + stepsPerRecord) })
    if (breather.isDue()) await breather.pause()
  }
  journal.append({ type: 'prepared', ...point, steps: prepared.length })
  if (prepared.length > 0) journal.sync()
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
  knows?: ApplyOptions['knows']
  isReplay?: boolean
}

/** Carries a decision out and records that. Returns where unexpected entries went, below the state directory. */
export async function complete(
  options: Completion,
  point: Point,
  prepared: readonly PreparedStep[],
): Promise<TreePath[]> {
  const { tree, root, layout, journal, gate, kept, digest, knows, isReplay = false } = options
  const conflicts = join(options.places.conflicts, conflictFolder(layout, point))
  const attempt = { verb: 'commit to', path: root }
  const applying = { tree, root, layout, conflicts, isReplay, ...(knows ? { knows } : {}) }
  const names = await attemptingAsync(attempt, () => gate.exclusively(() => applySteps(prepared, applying)))
  await attemptingAsync(attempt, () => syncTree(prepared, { tree, root, directory: layout.directory }))
  failpoint('tree-synced')
  await attemptingAsync(attempt, async () => keepAside(prepared, { layout, store: kept, digest }))
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
