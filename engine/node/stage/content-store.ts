import { chmodSync, constants, copyFile, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Digest } from '../../ports/digest.ts'
import { readContent } from '../scan/content.ts'
import { createBreather } from '../volume/breather.ts'
import type { StagedFile } from './staged-content.ts'

const copyFileAsync = promisify(copyFile)

/** Numbered files of a stage, found by what they hold. */
export interface ContentStore {
  /** Contents by digest, those of an earlier process read again first; those that need a basis are not looked at. */
  verified(): Promise<ReadonlyMap<string, readonly StagedFile[]>>
  add(file: StagedFile): void
  /** A second file with the same content. */
  copyOf(file: StagedFile): Promise<StagedFile>
  /** Of what a numbered file holds; undefined when it is not of this size. */
  digestOf(file: { number: number; size: number }): Promise<string | undefined>
  drop(file: StagedFile): void
  nextNumber(): number
  pathOf(number: number): string
  all(): StagedFile[]
  /** After the folder was emptied. */
  forget(): void
}

export interface ContentStoreOptions {
  folder: string
  /** What the journal says lies there. */
  known: readonly StagedFile[]
  digest: Digest
}

export function createContentStore({ folder, known, digest }: ContentStoreOptions): ContentStore {
  const whole = new Map<string, StagedFile[]>()
  const unverified = new Set(known)
  let lastNumber = Math.max(0, ...readdirSync(folder).map(Number))

  const pathOf = (number: number) => join(folder, String(number))
  const add = (file: StagedFile) => void whole.set(file.digest, [...(whole.get(file.digest) ?? []), file])
  for (const file of known) add(file)

  function nextNumber(): number {
    lastNumber += 1
    return lastNumber
  }

  function drop(file: StagedFile): void {
    const rest = (whole.get(file.digest) ?? []).filter((other) => other !== file)
    if (rest.length > 0) whole.set(file.digest, rest)
    else whole.delete(file.digest)
    rmSync(pathOf(file.number), { force: true })
  }

  async function digestOf(file: { number: number; size: number }): Promise<string | undefined> {
    const reader = { digest, breather: createBreather(), checkpoint: () => {} }
    const content = await readContent(pathOf(file.number), reader)
    return typeof content === 'object' && Number(content.stats.size) === file.size ? content.digest : undefined
  }

  return {
    /** A power loss may have taken bytes that the journal speaks of. */
    async verified() {
      for (const file of unverified) {
        const isSound = file.delta !== undefined || (await digestOf(file).catch(() => undefined)) === file.digest
        if (!isSound) drop(file)
        unverified.delete(file)
      }
      return whole
    },
    add,
    async copyOf(file) {
      const copy = { ...file, number: nextNumber() }
      chmodSync(pathOf(file.number), 0o600)
      await copyFileAsync(pathOf(file.number), pathOf(copy.number), constants.COPYFILE_FICLONE)
      return copy
    },
    digestOf,
    drop,
    nextNumber,
    pathOf,
    all: () => [...whole.values()].flat(),
    forget() {
      whole.clear()
      unverified.clear()
    },
  }
}
