import type { Entry } from '../core/entry.ts'
import { movedPaths } from '../core/moved-paths.ts'
import { isRefusal } from '../core/refusal.ts'
import type { ManifestStore } from '../ports/catalogue.ts'

const prefix = 'tree-'
const snapshotPrefix = 'snapshot-'

/**
 * What this side's tree held at its last point. The same on both sides of a relationship, so that a reversal finds it
 * in place.
 */
export function manifestKey(relationshipId: string): string {
  return `${prefix}${relationshipId}`
}

/** What a directory held when a snapshot of it was taken. */
export function snapshotManifestKey(snapshotId: number): string {
  return `${snapshotPrefix}${snapshotId}`
}

/** Removes what relationships and snapshots that are gone have left. Safe to repeat. */
export async function removeOrphans(
  manifests: Pick<ManifestStore, 'keys' | 'remove'>,
  isKnown: { relationship(id: string): boolean; snapshot(id: number): boolean },
): Promise<void> {
  for (const key of await manifests.keys()) {
    const isOrphan = key.startsWith(snapshotPrefix)
      ? !isKnown.snapshot(Number(key.slice(snapshotPrefix.length)))
      : key.startsWith(prefix) && !isKnown.relationship(key.slice(prefix.length))
    if (isOrphan) await manifests.remove(key)
  }
}

/** Undefined when there is none that can be trusted: then everything is read and compared again. */
export function loadManifest(manifests: ManifestStore, relationshipId: string): Promise<Entry[] | undefined> {
  return loadSound(manifests, manifestKey(relationshipId))
}

/** What a snapshot's directory held; undefined when that can't be trusted any more. */
export function loadSnapshotTree(manifests: ManifestStore, snapshotId: number): Promise<Entry[] | undefined> {
  return loadSound(manifests, snapshotManifestKey(snapshotId))
}

async function loadSound(manifests: ManifestStore, key: string): Promise<Entry[] | undefined> {
  try {
    return await manifests.load(key)
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
