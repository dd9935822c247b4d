import { chmodSync, constants, readdirSync, rmSync, statSync } from 'node:fs'
import { copyFile as copyFileBeside } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentDigests } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import { readContent } from '../scan/content.ts'
import { createBreather } from '../volume/breather.ts'
import { createSmallContents, type SmallContents } from './small-contents.ts'
import type { SmallFiles } from './small-table.ts'
import type { StagedFile } from './staged-content.ts'

/** Of 8 GiB; what is behind is read again by the scan after the commit. */
const mostBlocks = 65_536

/** Numbered files of a stage, found by what they hold. */
export interface ContentStore {
  /** Contents by digest, those of an earlier process read again first; those that need a basis are not looked at. */
  verified(): Promise<ReadonlyMap<string, readonly StagedFile[]>>
  /** What was found out of its blocks saves reading it once more. */
  add(file: StagedFile, digests?: ContentDigests): void
  digestsOf(file: StagedFile): ContentDigests | undefined
  /** Those that came packed; verified along with the others. */
  readonly small: SmallContents
  /** A second file with the same content. */
  copyOf<File extends { number: number }>(file: File): Promise<File>
  /** Of what a numbered file holds; undefined when it is not of this size. */
  digestOf(file: { number: number; size: number }): Promise<string | undefined>
  drop(file: StagedFile): void
  nextNumber(): number
  /** The first of so many that follow each other. */
  nextNumbers(count: number): number
  pathOf(number: number): string
  all(): StagedFile[]
  /** After the folder was emptied. */
  forget(): void
}

export interface ContentStoreOptions {
  folder: string
  /** What the journal says lies there. */
  known: readonly StagedFile[]
  knownPacked: readonly SmallFiles[]
  digest: Digest
}

export function createContentStore({ folder, known, knownPacked, digest }: ContentStoreOptions): ContentStore {
  const whole = new Map<string, StagedFile[]>()
  const unverified = new Set(known)
  const small = createSmallContents(knownPacked)
  let lastNumber = readdirSync(folder).reduce((most, name) => Math.max(most, Number(name)), 0)

  const pathOf = (number: number) => join(folder, String(number))
  const digestsByFile = new Map<StagedFile, ContentDigests>()
  let blocksKnown = 0
  const add = (file: StagedFile) => void whole.set(file.digest, [...(whole.get(file.digest) ?? []), file])
  for (const file of known) add(file)

  function learn(file: StagedFile, digests: ContentDigests): void {
    blocksKnown += digests.blocks?.length ?? 0
    if (blocksKnown <= mostBlocks) digestsByFile.set(file, digests)
  }

  function nextNumbers(count: number): number {
    lastNumber += count
    return lastNumber - count + 1
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
      await small.verify(async (file) => (await digestOf(file).catch(() => undefined)) === file.digest)
      return whole
    },
    add(file, digests) {
      add(file)
      if (digests) learn(file, digests)
    },
    digestsOf: (file) => digestsByFile.get(file),
    small,
    async copyOf(file) {
      const copy = { ...file, number: nextNumbers(1) }
      await copyFile(pathOf(file.number), pathOf(copy.number))
      return copy
    },
    digestOf,
    drop,
    nextNumber: () => nextNumbers(1),
    nextNumbers,
    pathOf,
    all: () => [...whole.values()].flat(),
    forget() {
      whole.clear()
      unverified.clear()
      digestsByFile.clear()
      blocksKnown = 0
      small.clear()
    },
  }
}

/** The mode of the first may have been set for good. */
async function copyFile(from: string, to: string): Promise<void> {
  const { mode } = statSync(from)
  chmodSync(from, 0o600)
  await copyFileBeside(from, to, constants.COPYFILE_FICLONE)
  chmodSync(from, mode & 0o7777)
}
