import type { DatabaseSync } from 'node:sqlite'
import { decodeJson, encodeJson } from '../core/codec.ts'
import type { Catalogue, CatalogueTransaction } from '../ports/catalogue.ts'
import { asRefusal, damaged, openDatabase } from './sqlite.ts'

export interface SqliteCatalogueOptions {
  /** The database; created with mode 0600 when missing. Its `-wal` and `-shm` lie beside it. */
  file: string
  /** Whose records: every statement is bound to it, so that two sandboxes of one file never meet. */
  sandbox: string
}

/**
 * A catalogue in SQLite: WAL, fsync at every commit. Refusals: `state_too_new` when a later version wrote the file,
 * `state_damaged` naming it when it can't be trusted, `fs_no_space`, `fs_io`. Keys are ordered by their UTF-8 bytes.
 */
export function openSqliteCatalogue(options: SqliteCatalogueOptions): Catalogue {
  const { file } = options
  const database = openDatabase(file)
  const records = createRecords(database, options)
  const guarded = async <R>(work: () => R): Promise<R> => {
    try {
      return work()
    } catch (error) {
      throw asRefusal(error, file)
    }
  }
  return {
    get: <T>(collection: string, key: string) => guarded(() => records.get<T>(collection, key)),
    list: <T>(collection: string) => guarded(() => records.list<T>(collection)),
    transaction: (work) => guarded(() => runTransaction(database, () => work(records))),
    close: async () => {
      if (database.isOpen) database.close()
    },
  }
}

function createRecords(database: DatabaseSync, { file, sandbox }: SqliteCatalogueOptions): CatalogueTransaction {
  const get = database.prepare('SELECT value FROM records WHERE sandbox = ? AND collection = ? AND key = ?')
  const list = database.prepare('SELECT value FROM records WHERE sandbox = ? AND collection = ? ORDER BY key')
  const put = database.prepare(
    `INSERT INTO records (sandbox, collection, key, value) VALUES (?, ?, ?, ?)
     ON CONFLICT (sandbox, collection, key) DO UPDATE SET value = excluded.value`,
  )
  const remove = database.prepare('DELETE FROM records WHERE sandbox = ? AND collection = ? AND key = ?')

  // What a collection holds is the caller's knowledge; the file only gives back what was put in.
  const decode = <T>(value: unknown): T => {
    try {
      return decodeJson(String(value)) as T
    } catch (error) {
      throw damaged(file, 'a record is unreadable', error)
    }
  }
  return {
    get<T>(collection: string, key: string) {
      const row = get.get(sandbox, collection, key)
      return row === undefined ? undefined : decode<T>(row.value)
    },
    list: <T>(collection: string) => list.all(sandbox, collection).map((row) => decode<T>(row.value)),
    put(collection, key, value) {
      put.run(sandbox, collection, key, encodeJson(value))
    },
    remove(collection, key) {
      remove.run(sandbox, collection, key)
    },
  }
}

function runTransaction<R>(database: DatabaseSync, work: () => R): R {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    // A promise would go on writing after the commit, outside of the transaction.
    if (result instanceof Promise) throw new TypeError('Could not commit: the work of a transaction returned a promise')
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk may have rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
