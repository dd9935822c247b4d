import { mkdirSync, renameSync } from 'node:fs'
import { errorCode } from '../volume/failures.ts'
import { textToBytes, toAddress } from '../volume/system-paths.ts'
import { failpoint } from './failpoints.ts'

/** Staged contents on their way into a new directory that lies in the stage, too: plain data. */
export interface Filling {
  /** Number of a staged directory, and names below it. */
  directory: string
  /** It has to be made. */
  isNew: boolean
  /** Of the contents, and as many names. */
  numbers: number[]
  names: string[]
}

export interface FillTask {
  /** Of the stage's contents. */
  folder: string
  fillings: readonly Filling[]
}

/** Moves contents into directories of the stage, with synchronous calls. Throws system errors. */
export function fillDirectories({ folder, fillings }: FillTask): void {
  const below = textToBytes(folder)
  for (const { directory, isNew, numbers, names } of fillings) {
    const path = `${below}/${directory}`
    if (isNew) mkdirSync(toAddress(path), 0o700)
    for (const [index, name] of names.entries()) {
      renameSync(toAddress(`${below}/${numbers[index]}`), toAddress(`${path}/${name}`))
    }
    failpoint('directory-filled')
  }
}

/** Takes contents out again; what is not there was never moved, or has been taken out before. Throws system errors. */
export function emptyDirectories({ folder, fillings }: { folder: string; fillings: Iterable<Filling> }): void {
  const below = textToBytes(folder)
  for (const { directory, numbers, names } of fillings) {
    for (const [index, name] of names.entries()) {
      takeOut(`${below}/${directory}/${name}`, `${below}/${numbers[index]}`)
    }
  }
}

function takeOut(from: string, to: string): void {
  try {
    renameSync(toAddress(from), toAddress(to))
  } catch (thrown) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '')) throw thrown
  }
}
