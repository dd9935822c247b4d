import type { Catalogue } from '@sandbar/engine'

/**
 * What the API itself remembers of a cluster: users, roles, settings. Kept in the cluster's catalogue, so it lasts as
 * long as the rest of the cluster's state and goes with it at a reset. Values are plain data; what is read must not be
 * changed in place.
 */
export interface Records {
  get<T>(collection: string, key: string): Promise<T | undefined>
  /** In order of their keys; keys of digits by number. */
  list<T>(collection: string): Promise<readonly T[]>
  /** `work` runs at once and alone; all that it writes is durable when the promise resolves, or nothing if it throws. */
  change<R>(work: (draft: RecordsDraft) => R): Promise<R>
}

export interface RecordsDraft {
  get<T>(collection: string, key: string): T | undefined
  list<T>(collection: string): T[]
  put<T>(collection: string, key: string, value: T): void
  remove(collection: string, key: string): void
}

/** The catalogue gives back values only, so each brings its key. */
interface Row {
  key: string
  value: unknown
}

interface Loaded {
  byKey: ReadonlyMap<string, unknown>
  /** The same array for as long as nothing changes, so that readers can tell. */
  values: readonly unknown[]
}

/** Records in a catalogue, in collections that begin with `api.`. Each is read once and then served from memory. */
export function createRecords(catalogue: Catalogue): Records {
  const loaded = new Map<string, Promise<Loaded>>()

  function load(collection: string): Promise<Loaded> {
    const present = loaded.get(collection)
    if (present) return present
    const loading = catalogue.list<Row>(inCatalogue(collection)).then(toLoaded)
    loaded.set(collection, loading)
    // A catalogue that failed once is asked again.
    loading.catch(() => loaded.delete(collection))
    return loading
  }

  return {
    get: async <T>(collection: string, key: string) => (await load(collection)).byKey.get(key) as T | undefined,
    list: async <T>(collection: string) => (await load(collection)).values as readonly T[],
    async change(work) {
      const changed = new Set<string>()
      try {
        return await catalogue.transaction((inner) => {
          const result = work(draftOf(inner, changed))
          if (result instanceof Promise) throw new TypeError('A change of records must not wait')
          return result
        })
      } finally {
        // Whoever reads from here on reads anew; a load that began before is not kept.
        for (const collection of changed) loaded.delete(collection)
      }
    },
  }
}

type Transaction = Parameters<Parameters<Catalogue['transaction']>[0]>[0]

function draftOf(inner: Transaction, changed: Set<string>): RecordsDraft {
  return {
    get: <T>(collection: string, key: string) => inner.get<Row>(inCatalogue(collection), key)?.value as T | undefined,
    list: <T>(collection: string) => sorted(inner.list<Row>(inCatalogue(collection))).map(({ value }) => value as T),
    put(collection, key, value) {
      changed.add(collection)
      inner.put<Row>(inCatalogue(collection), key, { key, value })
    },
    remove(collection, key) {
      changed.add(collection)
      inner.remove(inCatalogue(collection), key)
    },
  }
}

function inCatalogue(collection: string): string {
  return `api.${collection}`
}

function toLoaded(rows: Row[]): Loaded {
  const byKey = new Map(sorted(rows).map(({ key, value }) => [key, freeze(value)]))
  return { byKey, values: Object.freeze([...byKey.values()]) }
}

function sorted(rows: Row[]): Row[] {
  return rows.sort((one, other) => compareKeys(one.key, other.key))
}

/** Below 0 when `one` comes first: digits by number, everything else by code unit. */
export function compareKeys(one: string, other: string): number {
  const isNumeric = /^\d+$/.test(one) && /^\d+$/.test(other)
  if (isNumeric && one.length !== other.length) return one.length - other.length
  return one < other ? -1 : one > other ? 1 : 0
}

/** Readers share what was read, so nobody may change it. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
