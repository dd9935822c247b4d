import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../core/refusal.ts'
import { settleFormat } from './data-format.ts'
import { makePrivateDirectory, makePrivateFile } from './durable.ts'

/** SQLite's result code for a file that somebody else has locked. */
const busy = 5

/** Held until `release`, or until the process ends, however it ends. */
export interface DirectoryLock {
  readonly directory: string
  /** Refusal `state_in_use` when another process has taken the directory over, or another directory lies there. Cheap. */
  mustHold(): void
  release(): void
}

/**
 * Makes this process the only owner of a data directory (created when missing; mode 0700). Refusal `state_in_use` with
 * the owner's process id in `details.pid` (null when it can't be told), at once; `state_too_new` and `state_damaged` as
 * its format says.
 */
export function lockDataDirectory(directory: string): DirectoryLock {
  makePrivateDirectory(directory)
  const database = openExclusively(directory)
  try {
    settleFormat(directory)
    // In a file of its own: closing any handle of the locked file would drop the lock.
    writeFileSync(ownerFile(directory), `${process.pid}\n`, { mode: 0o600 })
  } catch (thrown) {
    database.close()
    throw thrown
  }
  return {
    directory,
    mustHold: watchOwner(directory),
    release() {
      if (database.isOpen) database.close()
    },
  }
}

/**
 * The kernel's lock outlives a stop, but not a directory that is moved away or restored from a copy. So each look compares
 * the file that says who owns it: one stat, as long as nobody touched it.
 */
function watchOwner(directory: string): () => void {
  const file = ownerFile(directory)
  const look = () => lstatSync(file, { bigint: true, throwIfNoEntry: false })
  let own = look()
  return () => {
    const now = look()
    if (now !== undefined && own !== undefined && now.dev === own.dev && now.ino === own.ino) {
      if (now.ctimeNs === own.ctimeNs) return
      if (readOwner(directory) === process.pid) {
        own = now
        return
      }
    }
    throw overtaken(directory)
  }
}

function overtaken(directory: string): Refusal {
  const pid = readOwner(directory)
  const state = pid === null ? 'it is gone' : `process ${pid} has taken it over`
  const message = `Could not write on to the data directory ${directory}: ${state}, want this process to be its only owner`
  return new Refusal('state_in_use', message, { details: { directory, pid } })
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
