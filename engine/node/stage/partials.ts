import { closeSync, openSync, rmSync } from 'node:fs'
import { encodeJson } from '../../core/codec.ts'
import type { Region } from '../../core/step.ts'
import type { PartialContent } from '../../ports/volume.ts'
import type { ContentStore } from './content-store.ts'
import { failpoint } from './failpoints.ts'
import type { Journal } from './journal.ts'
import { addRegions, type Partial } from './staged-content.ts'

/** Contents that come in pieces. What the journal says of them is there: each range is written before its record. */
export interface Partials {
  find(content: Recipe): Partial | undefined
  start(content: Recipe): Partial
  /** After the bytes were written. */
  got(partial: Partial, regions: readonly Region[]): void
  /** The content is whole, or not wanted any more. */
  forget(partial: Partial): void
  drop(partial: Partial): void
  all(): Partial[]
  /** After the folder was emptied. */
  clear(): void
}

type Recipe = Pick<PartialContent, 'digest' | 'size' | 'basis' | 'copies'>

interface PartialsOptions {
  store: Pick<ContentStore, 'nextNumber' | 'pathOf'>
  journal: Journal
  /** What the journal says lies there. */
  known: readonly Partial[]
}

export function createPartials({ store, journal, known }: PartialsOptions): Partials {
  const byRecipe = new Map(known.map((partial) => [keyOf(partial), partial]))

  const forget = (partial: Partial) => void byRecipe.delete(keyOf(partial))
  return {
    find: (content) => byRecipe.get(keyOf(content)),
    start({ digest, size, basis, copies }) {
      const origin = { ...(basis === undefined ? {} : { basis }), ...(copies ? { copies } : {}) }
      const partial: Partial = { number: store.nextNumber(), digest, size, ...origin, regions: [] }
      closeSync(openSync(store.pathOf(partial.number), 'wx', 0o600))
      journal.append({ type: 'started', ...partial })
      byRecipe.set(keyOf(partial), partial)
      return partial
    },
    got(partial, regions) {
      failpoint('region-written')
      journal.append({ type: 'got', number: partial.number, regions: [...regions] })
      addRegions(partial.regions, regions)
    },
    forget,
    drop(partial) {
      forget(partial)
      rmSync(store.pathOf(partial.number), { force: true })
    },
    all: () => [...byRecipe.values()],
    clear: () => byRecipe.clear(),
  }
}

function keyOf({ digest, size, basis, copies }: Recipe): string {
  return encodeJson([digest, size, basis ?? null, copies ?? null])
}
