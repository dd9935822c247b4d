import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import { attempting } from '../volume/failures.ts'
import { createMutex } from '../volume/mutex.ts'
import type { ContentStore } from './content-store.ts'
import type { Journal } from './journal.ts'
import { type Layout, throwAway } from './layout.ts'
import type { Ledger } from './ledger.ts'
import type { Partials } from './partials.ts'
import type { Point } from './records.ts'

/** Takes a stage's calls one after the other, and closes it when it can't be trusted any more. */
export interface Desk {
  whileOpen<T>(work: () => Promise<T>): Promise<T>
  /** A preparation that failed is undone; a stage that can't even do that is opened again. */
  preparing<T>(work: () => Promise<T>, undo: () => Promise<void>): Promise<T>
  /** A decision that failed may be durable or not: it is withdrawn, and what was made for it undone. */
  deciding(work: () => Promise<void>, undo: () => Promise<void>): Promise<void>
  /** A completion that failed is taken up when the stage is opened again. */
  completing<T>(point: Point, work: () => Promise<T>): Promise<T>
  discard(): Promise<void>
  /** Ends the stage; `last` runs when nothing uses its folders any more. */
  shut(last?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

export interface DeskOptions {
  root: TreePath
  layout: Layout
  journal: Journal
  store: ContentStore
  partials: Partials
  ledger: Ledger
  /** Closes what is being written. */
  rest: () => Promise<void>
  forget: () => void
}

export function createDesk({ root, layout, journal, store, partials, ledger, rest, forget }: DeskOptions): Desk {
  const inTurn = createMutex()
  let isOpen = true

  async function shut(last?: () => Promise<void>): Promise<void> {
    if (!isOpen) return
    isOpen = false
    await windUp({ journal, ledger, rest, forget }, last)
  }

  function forgetContents(): void {
    store.forget()
    partials.clear()
  }

  return {
    whileOpen: (work) =>
      inTurn(async () => {
        if (!isOpen) throw new Refusal('fs_io', 'Cannot use the stage: it is closed, wanted one opened again')
        return work()
      }),
    preparing: (work, undo) => orElse(work, () => undo().catch(() => shut())),
    async deciding(work, undo) {
      try {
        await work()
      } catch (thrown) {
        try {
          ledger.startOver()
          await undo()
        } catch {
          void shut()
        }
        throw thrown
      }
    },
    async completing(point, work) {
      try {
        const result = await work()
        forgetContents()
        ledger.moveTo(point)
        return result
      } catch (thrown) {
        await shut()
        throw thrown
      }
    },
    async discard() {
      await rest()
      forgetContents()
      attempting({ verb: 'empty the stage of', path: root }, () => throwAway(layout, [layout.staged]))
      ledger.startOver()
    },
    shut,
    close: () => inTurn(() => shut()),
  }
}

/** Ends what is under way, then does the last thing; whatever goes wrong, nothing is remembered. */
async function windUp(
  { journal, ledger, rest, forget }: Pick<DeskOptions, 'journal' | 'ledger' | 'rest' | 'forget'>,
  last?: () => Promise<void>,
): Promise<void> {
  journal.close()
  try {
    await rest()
    await ledger.cleaned()
    await last?.()
  } finally {
    forget()
  }
}

async function orElse<T>(work: () => Promise<T>, otherwise: () => Promise<void>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    await otherwise()
    throw thrown
  }
}
