import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../core/refusal.ts'
import { makePrivateDirectory, makePrivateFile } from './durable.ts'

/** SQLite's result code for a file that somebody else has locked. */
const busy = 5

/** Held until `release`, or until the process ends, however it ends. */
export interface DirectoryLock {
  readonly directory: string
  release(): void
}

/**
 * Makes this process the only owner of a data directory (created when missing; mode 0700). Refusal `state_in_use` with
 * the owner's process id in `details.pid` (null when it can't be told), at once.
 */
export function lockDataDirectory(directory: string): DirectoryLock {
  makePrivateDirectory(directory)
  const database = openExclusively(directory)
  // In a file of its own: closing any handle of the locked file would drop the lock.
  writeFileSync(ownerFile(directory), `${process.pid}\n`, { mode: 0o600 })
  return {
    directory,
    release() {
      if (database.isOpen) database.close()
    },
  }
}

function openExclusively(directory: string): DatabaseSync {
  const file = join(directory, 'lock.sqlite')
  makePrivateFile(file)
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    // The transaction stays open: the operating system drops its lock with the process, even after SIGKILL.
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) throw inUse(directory, error)
    throw error
  }
}

function inUse(directory: string, cause: Error): Refusal {
  const pid = readOwner(directory)
  const owner = pid === null ? 'another process uses it' : `process ${pid} uses it`
  const message = `Could not use the data directory ${directory}: ${owner}, want it free`
  return new Refusal('state_in_use', message, { details: { directory, pid }, cause })
}

function readOwner(directory: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(ownerFile(directory), 'utf8'), 10)
    return Number.isSafeInteger(pid) ? pid : null
  } catch {
    // The owner has not written it yet.
    return null
  }
}

function ownerFile(directory: string): string {
  return join(directory, 'lock.pid')
}
