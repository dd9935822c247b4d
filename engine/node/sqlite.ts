import { basename, dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../core/refusal.ts'
import { tooNew } from './data-format.ts'
import { makePrivateFile, syncDirectory } from './durable.ts'

/** Marks a SQLite file as a catalogue of ours: `SBOX`. */
const applicationId = 0x53424f58
/** Version of the table's layout. */
const schemaVersion = 1
/** Primary result codes of SQLite that people can do something about. */
const codes = { ioError: 10, corrupt: 11, full: 13, notADatabase: 26 }

/** Opens or creates a catalogue file and checks that it can be trusted. Refusals as `openSqliteCatalogue` says. */
export function openDatabase(file: string): DatabaseSync {
  makePrivateFile(file)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 5_000 })
    prepareDatabase(database, file)
    syncDirectory(dirname(file))
    return database
  } catch (error) {
    database?.close()
    throw asRefusal(error, file)
  }
}

function prepareDatabase(database: DatabaseSync, file: string): void {
  const version = pragma(database, 'user_version')
  if (version === 0 && pragma(database, 'schema_version') === 0) {
    createSchema(database)
    return
  }
  if (pragma(database, 'application_id') !== applicationId) {
    throw damaged(file, 'it belongs to another program')
  }
  if (typeof version !== 'number' || version > schemaVersion) {
    throw tooNew(file, { format: Number(version), known: schemaVersion })
  }
  const verdict = pragma(database, 'quick_check(1)')
  if (verdict !== 'ok') throw damaged(file, String(verdict))
  configure(database)
}

function createSchema(database: DatabaseSync): void {
  configure(database)
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS records (
      sandbox TEXT NOT NULL,
      collection TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (sandbox, collection, key)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `)
}

function configure(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
}

function pragma(database: DatabaseSync, name: string): unknown {
  const row = database.prepare(`PRAGMA ${name}`).get()
  return row === undefined ? undefined : Object.values(row)[0]
}

/** What SQLite threw, as a refusal where people can do something about it. */
export function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const primary = error.errcode & 0xff
  if (primary === codes.corrupt || primary === codes.notADatabase) return damaged(file, error.message, error)
  const details = { file }
  if (primary === codes.full) {
    return new Refusal('fs_no_space', `Could not write ${basename(file)}: the disk is full`, { details, cause: error })
  }
  if (primary === codes.ioError) {
    const message = `Could not read or write ${basename(file)}: ${error.message}`
    return new Refusal('fs_io', message, { details, cause: error })
  }
  return error
}

export function damaged(file: string, reason: string, cause?: unknown): Refusal {
  return new Refusal('state_damaged', `Could not trust ${file}: ${reason}, want a whole catalogue`, {
    details: { file },
    cause,
  })
}
