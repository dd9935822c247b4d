import type { Entry } from '../core/entry.ts'
import { isRefusal } from '../core/refusal.ts'
import { readListing } from '../ports/array-listing.ts'
import type { ManifestStore } from '../ports/catalogue.ts'
import type { Listing } from '../ports/listing.ts'
import { isEmpty, sameVolume } from '../ports/moved-paths.ts'

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

/** Undefined when there is none that can be trusted: then everything is read and compared again. The caller closes it. */
export function loadManifest(manifests: ManifestStore, relationshipId: string): Promise<Listing | undefined> {
  return loadSound(manifests, manifestKey(relationshipId))
}

/** What a snapshot's directory held; undefined when that can't be trusted any more. */
export function loadSnapshotTree(manifests: ManifestStore, snapshotId: number): Promise<Listing | undefined> {
  return loadSound(manifests, snapshotManifestKey(snapshotId))
}

/** The same in memory: for those who look at a snapshot again and again. */
export async function readSnapshotTree(manifests: ManifestStore, snapshotId: number): Promise<Entry[] | undefined> {
  const listing = await loadSnapshotTree(manifests, snapshotId)
  return listing && readListing(listing).finally(listing.close)
}

async function loadSound(manifests: ManifestStore, key: string): Promise<Listing | undefined> {
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
  { stored, listing }: { stored: Listing | undefined; listing: Listing },
): Promise<void> {
  if (stored && (await isSame(manifests, stored, listing))) return
  await manifests.save(manifestKey(relationshipId), listing)
}

async function isSame(manifests: ManifestStore, stored: Listing, listing: Listing): Promise<boolean> {
  if (stored.count !== listing.count) return false
  const differences = await manifests.compare(stored, listing, sameVolume)
  await differences.close()
  return isEmpty(differences)
}
