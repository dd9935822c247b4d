import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateDirectory } from '../durable.ts'

/** What can't be removed now goes at the next start. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Nobody reads it any more.
  }
}

/** Names for files that live as long as the process at most. */
export interface TemporaryFiles {
  /** A path that nothing has. */
  next(): string
}

/** Makes a directory for them, and empties it of what an earlier process left. */
export function createTemporaryFiles(directory: string): TemporaryFiles {
  makePrivateDirectory(directory)
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { force: true })
  return nameTemporaryFiles(directory, '')
}

/** In a directory whose owner removes what has this extension. */
export function nameTemporaryFiles(directory: string, extension: string): TemporaryFiles {
  let count = 0
  return {
    next() {
      count += 1
      return join(directory, `${count}${extension}`)
    },
  }
}
