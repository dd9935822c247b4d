import type { Entry } from '../core/entry.ts'

/**
 * Durable records of one cluster. Values are structured-cloneable plain data (bigint allowed). A transaction's writes
 * are all durable when its promise resolves, or none is.
 */
export interface Catalogue {
  get<T>(collection: string, key: string): Promise<T | undefined>
  /** All values of a collection in order of their keys. */
  list<T>(collection: string): Promise<T[]>
  /** `work` runs synchronously against a consistent view; if it throws, nothing is written. */
  transaction<R>(work: (records: CatalogueTransaction) => R): Promise<R>
  close(): Promise<void>
}

export interface CatalogueTransaction {
  get<T>(collection: string, key: string): T | undefined
  list<T>(collection: string): T[]
  put<T>(collection: string, key: string, value: T): void
  remove(collection: string, key: string): void
}

/** Manifests: what a tree held at a point. Too big for the catalogue. */
export interface ManifestStore {
  /** Durable when resolved; replaces one of the same key whole. */
  save(key: string, entries: Entry[]): Promise<void>
  /** Undefined when there is none; Refusal `state_damaged` when it can't be trusted. */
  load(key: string): Promise<Entry[] | undefined>
  remove(key: string): Promise<void>
  keys(): Promise<string[]>
}
