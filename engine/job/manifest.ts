import type { Entry } from '../core/entry.ts'
import { movedPaths } from '../core/moved-paths.ts'
import { isRefusal } from '../core/refusal.ts'
import type { ManifestStore } from '../ports/catalogue.ts'

const prefix = 'tree-'

/**
 * What this side's tree held at its last point. The same on both sides of a relationship, so that a reversal finds it
 * in place.
 */
export function manifestKey(relationshipId: string): string {
  return `${prefix}${relationshipId}`
}

/** Removes what relationships that are gone have left. Safe to repeat. */
export async function removeOrphans(
  manifests: Pick<ManifestStore, 'keys' | 'remove'>,
  isKnown: (relationshipId: string) => boolean,
): Promise<void> {
  for (const key of await manifests.keys()) {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : undefined
    if (id !== undefined && !isKnown(id)) await manifests.remove(key)
  }
}

/** Undefined when there is none that can be trusted: then everything is read and compared again. */
export async function loadManifest(manifests: ManifestStore, relationshipId: string): Promise<Entry[] | undefined> {
  try {
    return await manifests.load(manifestKey(relationshipId))
  } catch (error) {
    if (isRefusal(error, 'state_damaged')) return undefined
    throw error
  }
}

/** Writes only when the tree differs from the stored one, or is known better: what was racy has been read again. */
export async function saveManifest(
  manifests: ManifestStore,
  relationshipId: string,
  { stored, entries }: { stored: readonly Entry[] | undefined; entries: readonly Entry[] },
): Promise<void> {
  const isKnown = stored && movedPaths(stored, entries).length === 0 && countRacy(stored) === countRacy(entries)
  if (!isKnown) await manifests.save(manifestKey(relationshipId), [...entries])
}

function countRacy(entries: readonly Entry[]): number {
  return entries.reduce((count, { racy }) => count + (racy ? 1 : 0), 0)
}
