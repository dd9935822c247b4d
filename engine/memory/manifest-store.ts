import type { Entry } from '../core/entry.ts'
import type { ManifestStore } from '../ports/catalogue.ts'

/** Manifests that live as long as the object. */
export function createMemoryManifestStore(): ManifestStore {
  const manifests = new Map<string, Entry[]>()
  return {
    save: async (key, entries) => void manifests.set(key, structuredClone(entries)),
    load: async (key) => structuredClone(manifests.get(key)),
    remove: async (key) => void manifests.delete(key),
    keys: async () => [...manifests.keys()].sort(),
  }
}
