import { chmodSync, constants, readdirSync, rmSync, statSync } from 'node:fs'
import { copyFile as copyFileBeside } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentDigests } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import { readContent } from '../scan/content.ts'
import { createBreather } from '../volume/breather.ts'
import { type Address, textToBytes, toAddress } from '../volume/system-paths.ts'
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
  /** A second file with the same content; `place` is where in the folder the first one lies now, if not under its number. */
  copyOf<File extends { number: number }>(file: File, place?: string): Promise<File>
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
  const nextNumbers = createNumbers(folder)
  const pathOf = (number: number) => join(folder, String(number))
  const learnt = createLearntDigests()
  const add = (file: StagedFile) => void whole.set(file.digest, [...(whole.get(file.digest) ?? []), file])
  for (const file of known) add(file)

  function drop(file: StagedFile): void {
    const rest = (whole.get(file.digest) ?? []).filter((other) => other !== file)
    if (rest.length > 0) whole.set(file.digest, rest)
    else whole.delete(file.digest)
    rmSync(pathOf(file.number), { force: true })
  }

  const digestOf = ({ number, size }: Numbered) => digestOfWhole(pathOf(number), { size, digest })
  const isSound = async (file: Numbered & { digest: string }) =>
    (await digestOf(file).catch(() => undefined)) === file.digest

  return {
    /** A power loss may have taken bytes that the journal speaks of. */
    async verified() {
      for (const file of unverified) {
        if (file.delta === undefined && !(await isSound(file))) drop(file)
        unverified.delete(file)
      }
      await small.verify(isSound)
      return whole
    },
    add(file, digests) {
      add(file)
      if (digests) learnt.add(file, digests)
    },
    digestsOf: learnt.of,
    small,
    async copyOf(file, place = String(file.number)) {
      const copy = { ...file, number: nextNumbers(1) }
      await copyFile(toAddress(`${textToBytes(folder)}/${place}`), pathOf(copy.number))
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
      learnt.clear()
      small.clear()
    },
  }
}

/** Hands out numbers beyond those of the files that lie in a folder: the first of so many that follow each other. */
function createNumbers(folder: string): (count: number) => number {
  let last = readdirSync(folder).reduce((most, name) => Math.max(most, Number(name)), 0)
  return (count) => {
    last += count
    return last - count + 1
  }
}

interface Numbered {
  number: number
  size: number
}

/** The digest of a file of that size; undefined when it has another. Rejects when it can't be read. */
async function digestOfWhole(
  path: string,
  { size, digest }: { size: number; digest: Digest },
): Promise<string | undefined> {
  const content = await readContent(path, { digest, breather: createBreather(), checkpoint: () => {} })
  return typeof content === 'object' && Number(content.stats.size) === size ? content.digest : undefined
}

/** Digests of staged files that were counted while they came, up to a limit of blocks. */
function createLearntDigests() {
  const byFile = new Map<StagedFile, ContentDigests>()
  let blocks = 0
  return {
    of: (file: StagedFile) => byFile.get(file),
    add(file: StagedFile, digests: ContentDigests): void {
      blocks += digests.blocks?.length ?? 0
      if (blocks <= mostBlocks) byFile.set(file, digests)
    },
    clear(): void {
      byFile.clear()
      blocks = 0
    },
  }
}

/** The mode of the first may have been set for good. */
async function copyFile(from: Address, to: string): Promise<void> {
  const { mode } = statSync(from)
  chmodSync(from, 0o600)
  await copyFileBeside(from, to, constants.COPYFILE_FICLONE)
  chmodSync(from, mode & 0o7777)
}
