import type { Catalogue, CatalogueTransaction } from '../ports/catalogue.ts'

type Collection = Map<string, unknown>

/**
 * Records that live as long as the object. Values are copied on their way in and out, as a store on disk would. `close`
 * keeps them, so that a cluster can be stopped and started again on the same catalogue.
 */
export function createMemoryCatalogue(): Catalogue {
  let collections = new Map<string, Collection>()

  return {
    get: async <T>(collection: string, key: string) => copyOf<T>(collections.get(collection)?.get(key)),
    list: async <T>(collection: string) => listOf<T>(collections.get(collection)),
    async transaction(work) {
      const draft = new Map(collections)
      const result = work(transactionOn(draft, collections))
      collections = draft
      return result
    },
    close: async () => {},
  }
}

function transactionOn(draft: Map<string, Collection>, before: ReadonlyMap<string, Collection>): CatalogueTransaction {
  const writable = (name: string) => {
    const present = draft.get(name)
    if (present && present !== before.get(name)) return present
    const copy = new Map(present)
    draft.set(name, copy)
    return copy
  }
  return {
    get: <T>(collection: string, key: string) => copyOf<T>(draft.get(collection)?.get(key)),
    list: <T>(collection: string) => listOf<T>(draft.get(collection)),
    put: (collection, key, value) => void writable(collection).set(key, structuredClone(value)),
    remove: (collection, key) => void writable(collection).delete(key),
  }
}

function copyOf<T>(value: unknown): T | undefined {
  return structuredClone(value) as T | undefined
}

function listOf<T>(collection: Collection | undefined): T[] {
  const sorted = [...(collection ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([, value]) => structuredClone(value) as T)
}
