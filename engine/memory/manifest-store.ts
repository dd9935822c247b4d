import type { Entry } from '../core/entry.ts'
import { compareInMemory, listingOf } from '../ports/array-listing.ts'
import type { ManifestStore } from '../ports/catalogue.ts'
import type { Listing } from '../ports/listing.ts'
import { memoryDigest } from './digest.ts'

/** Manifests that live as long as the object. */
export function createMemoryManifestStore(): ManifestStore {
  const manifests = new Map<string, Listing>()
  return {
    save: async (key, listing) => void manifests.set(key, listing),
    load: async (key) => manifests.get(key),
    remove: async (key) => void manifests.delete(key),
    keys: async () => [...manifests.keys()].sort(),
    async collect(batches) {
      const entries: Entry[] = []
      for await (const batch of batches) entries.push(...batch)
      return listingOf(entries, memoryDigest)
    },
    compare: compareInMemory,
  }
}
