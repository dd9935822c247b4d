import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes names that were created, renamed or removed in a directory survive a power loss. */
export function syncDirectory(directory: string): void {
  // Windows opens no directories; its file system journals names by itself.
  if (process.platform === 'win32') return
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Creates a directory for its owner alone, whatever the umask says. */
export function makePrivateDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
}

/** A file for its owner alone whose bytes survive a power loss; its name needs `syncDirectory`. `wx` refuses one that exists. */
export function writeSynced(path: string, bytes: Uint8Array, flag: 'w' | 'wx'): void {
  const handle = openSync(path, flag, 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A file that is there whole or not at all, for its owner alone: written to `temporary`, synced, renamed, synced. */
export function writeWhole(path: string, bytes: Uint8Array, temporary: string): void {
  writeSynced(temporary, bytes, 'w')
  renameSync(temporary, path)
  syncDirectory(dirname(path))
}

/**
 * An empty file for its owner alone, unless there is one. A file that exists is not opened: closing it would drop the
 * locks that SQLite holds on it in this process.
 */
export function makePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  chmodSync(path, 0o600)
}
