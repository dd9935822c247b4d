import type { TreePath } from '../../core/entry.ts'
import type { ContentStore } from './content-store.ts'
import type { Journal } from './journal.ts'
import { emptyTrash, type Layout } from './layout.ts'
import type { Partials } from './partials.ts'
import { encodeRows, type Point, type StageRecord } from './records.ts'

/** Of the journal and the folders; grows when an older program could not read what this one writes. */
export const format = 4

/** What stands: the last point and the journal that says so. */
export interface Ledger {
  committed(): Point | undefined
  /** After the journal has it. */
  moveTo(point: Point): void
  /** A new journal with what stands and nothing else. */
  startOver(): void
  /** Drops in the background what was thrown away. */
  clean(): void
  cleaned(): Promise<void>
}

export interface LedgerOptions {
  key: string
  root: TreePath
  layout: Layout
  journal: Journal
  store: ContentStore
  partials: Partials
  committed: Point | undefined
}

/** A longer journal starts over after a commit. */
const journalLimitBytes = 1024 * 1024

export function createLedger({ key, root, layout, journal, store, partials, ...state }: LedgerOptions): Ledger {
  let committed = state.committed
  let cleaning: Promise<void> = Promise.resolve()

  function startOver(): void {
    const records: StageRecord[] = [{ type: 'begin', format, key, root }]
    if (committed !== undefined) records.push({ type: 'committed', ...committed })
    for (const partial of partials.all()) records.push({ type: 'started', ...partial })
    for (const { first, rows } of store.small.all()) records.push({ type: 'packed', first, rows: encodeRows(rows) })
    journal.replace([...records, ...store.all().map((file): StageRecord => ({ type: 'received', ...file }))])
    clean()
  }

  function clean(): void {
    // What can't be dropped now is dropped when the stage is opened again.
    cleaning = cleaning.then(() => emptyTrash(layout)).catch(() => undefined)
  }

  startOver()
  return {
    committed: () => committed && { ...committed },
    moveTo(point) {
      committed = point
      if (journal.sizeBytes > journalLimitBytes) startOver()
      else clean()
    },
    startOver,
    clean,
    cleaned: () => cleaning,
  }
}
