import type { Entry } from '../core/entry.ts'
import type { MatchOptions } from '../core/match.ts'
import type { Differences, Listing } from './listing.ts'

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

/** Manifests: what a tree held at a point. Too big for the catalogue, and for the memory. */
export interface ManifestStore {
  /** Durable when resolved; replaces one of the same key whole. The listing stays its caller's. */
  save(key: string, listing: Listing): Promise<void>
  /** Undefined when there is none; Refusal `state_damaged` when it can't be trusted. The caller closes it. */
  load(key: string): Promise<Listing | undefined>
  remove(key: string): Promise<void>
  keys(): Promise<string[]>
  /** A listing of entries that come in order; it lasts until it is closed, or the process ends. */
  collect(entries: AsyncIterable<readonly Entry[]>): Promise<Listing>
  /** Where two listings differ. The caller closes it. */
  compare(before: Listing, after: Listing, options: MatchOptions): Promise<Differences>
}
