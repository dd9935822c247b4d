import { encodeJson } from '../../core/codec.ts'
import { type Recipe, withoutRegions } from '../../core/copies.ts'
import type { TreePath } from '../../core/entry.ts'
import { holesOf } from '../../core/holes.ts'
import type { Need } from '../../core/needs.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { PartialContent } from '../../ports/volume.ts'
import type { SourceFile } from './content-reads.ts'
import { mayNarrow, narrowRegions } from './narrow.ts'
import type { JobSession } from './session.ts'
import { findShiftedRecipe } from './shift.ts'

/** How a content gets to the target. */
export interface Way extends Recipe {
  basis?: TreePath
  /** Without a basis: zero bytes, which are not sent. */
  holes?: Region[]
}

/** As many as a message may hold. */
const mostHoles = 10_000

export interface WayFinder {
  /** The cheapest way, less what lies in the stage already. Undefined when the file has changed since it was scanned. */
  find(need: Need, file: SourceFile): Promise<Way | undefined>
}

interface WayOptions {
  session: JobSession
  digest: Digest
  /** What an earlier job did not bring to its end. */
  partial: readonly PartialContent[]
}

export function createWayFinder({ session, digest, partial }: WayOptions): WayFinder {
  const there = new Map(partial.map((content) => [keyOf(content, content), content.regions]))

  async function look(need: Need, file: SourceFile): Promise<Way | undefined> {
    const { basis, copies, regions, old } = need
    const planned = { ...(basis === undefined ? {} : { basis }), ...(copies ? { copies } : {}), regions }
    const shifted = await findShiftedRecipe(need, file, digest)
    if (shifted?.copies && old) return { basis: old.path, ...shifted }
    if (basis === undefined || copies || !need.old || !mayNarrow(regions, need.size)) return planned
    const narrowed = await narrowRegions({ basis, regions }, file, { session, digest })
    return narrowed && { ...planned, regions: narrowed }
  }

  return {
    async find(need, file) {
      const found = await look(need, file)
      if (!found) return undefined
      const way = withoutHoles(found, holesOf(file.entry, digest), need.old)
      const key = keyOf(need, way)
      const known = there.get(key)
      // The target finishes it with what comes now; another file of the same content begins anew.
      there.delete(key)
      return known ? { ...way, regions: withoutRegions(way.regions, known) } : way
    },
  }
}

function withoutHoles(way: Way, holes: readonly Region[], old: Need['old']): Way {
  if (holes.length === 0 || way.copies) return way
  if (way.basis !== undefined) {
    // What lies over a basis and behind its end is zero bytes anyway.
    const behind = old ? withoutRegions(holes, [{ offset: 0, length: old.size }]) : []
    return { ...way, regions: withoutRegions(way.regions, behind) }
  }
  const some = holes.slice(0, mostHoles)
  return { ...way, holes: some, regions: withoutRegions(way.regions, some) }
}

function keyOf({ digest, size }: { digest: string; size: number }, { basis, copies }: Omit<Way, 'regions'>): string {
  return encodeJson([digest, size, basis ?? null, copies ?? null])
}
