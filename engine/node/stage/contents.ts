import {
  chmodSync,
  closeSync,
  constants,
  copyFile,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { createBreather } from '../volume/breather.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { readContent } from '../volume/content.ts'
import { attempting, attemptingAsync } from '../volume/failures.ts'
import { failpoint } from './failpoints.ts'
import type { Journal } from './journal.ts'

const copyFileAsync = promisify(copyFile)

/** One whole content in the stage. */
export interface StagedFile {
  number: number
  digest: string
  size: number
}

/** The contents of a stage. */
export interface Contents {
  have(): Promise<Map<string, number>>
  receive(content: StagedContent, bytes: Uint8Array): Promise<void>
  /** Takes one for a step; a second step with the same content gets a copy. Undefined when there is none. */
  claim(digest: string): Promise<StagedFile | undefined>
  /** Nothing is claimed any more: the commit was refused. */
  unclaim(): void
  /** A new number, for whatever is staged. */
  nextNumber(): number
  pathOf(number: number): string
  /** After the folder was emptied. */
  forget(): void
  /** Everything whole, for a new journal. */
  all(): StagedFile[]
}

export interface ContentsOptions {
  folder: string
  /** What the journal says lies there. */
  known: readonly StagedFile[]
  journal: Journal
  digest: Digest
  /** Opens a file of the tree for reading. */
  openBasis: (path: TreePath) => number
}

export function createContents({ folder, known, journal, digest, openBasis }: ContentsOptions): Contents {
  const whole = new Map<string, StagedFile[]>()
  /** Numbers of contents that have not come in whole. A new attempt writes over what an earlier one left. */
  const partials = new Map<string, number>()
  const unverified = new Set<StagedFile>()
  let claimed = new Map<string, number>()
  let lastNumber = Math.max(0, ...readdirSync(folder).map(Number))

  const pathOf = (number: number) => join(folder, String(number))
  const nextNumber = () => {
    lastNumber += 1
    return lastNumber
  }
  for (const file of known) {
    add(file)
    unverified.add(file)
  }

  function add(file: StagedFile): void {
    whole.set(file.digest, [...(whole.get(file.digest) ?? []), file])
  }

  function drop(file: StagedFile): void {
    const rest = (whole.get(file.digest) ?? []).filter((other) => other !== file)
    if (rest.length > 0) whole.set(file.digest, rest)
    else whole.delete(file.digest)
    rmSync(pathOf(file.number), { force: true })
  }

  function abandon(name: string): void {
    const number = partials.get(name)
    partials.delete(name)
    if (number !== undefined) rmSync(pathOf(number), { force: true })
  }

  async function digestOf(file: { number: number; size: number }): Promise<string | undefined> {
    const reader = { digest, breather: createBreather(), checkpoint: () => {} }
    const content = await readContent(pathOf(file.number), reader)
    return typeof content === 'object' && Number(content.stats.size) === file.size ? content.digest : undefined
  }

  /** A power loss may have taken bytes that the journal speaks of, so what an earlier process left is read again. */
  async function verify(): Promise<void> {
    for (const file of unverified) {
      const isGood = await digestOf(file).then(
        (found) => found === file.digest,
        () => false,
      )
      if (!isGood) drop(file)
      unverified.delete(file)
    }
  }

  function finish(file: StagedFile): void {
    failpoint('content-written')
    journal.append({ type: 'received', ...file })
    add(file)
  }

  function receiveWhole(content: StagedContent, bytes: Uint8Array): void {
    if (digest.sha256(bytes) !== content.digest) throw wrongDigest(content)
    const file = { number: nextNumber(), digest: content.digest, size: content.size }
    attempting({ verb: 'stage', path: '' }, () => writeNew(pathOf(file.number), bytes))
    finish(file)
  }

  async function startPartial(content: StagedContent): Promise<number> {
    const number = nextNumber()
    partials.set(content.digest, number)
    if (content.basis === undefined) closeSync(openSync(pathOf(number), 'wx', 0o600))
    else await copyBasis(openBasis(content.basis), pathOf(number))
    return number
  }

  async function receivePart(content: StagedContent, bytes: Uint8Array): Promise<void> {
    const number = partials.get(content.digest) ?? (await startPartial(content))
    writeRegions(pathOf(number), content, bytes)
    if (!content.isLast) return
    const file = { number, digest: content.digest, size: content.size }
    if ((await digestOf(file)) !== content.digest) throw wrongDigest(content)
    partials.delete(content.digest)
    finish(file)
  }

  async function copyOf(file: StagedFile): Promise<StagedFile> {
    const copy = { ...file, number: nextNumber() }
    chmodSync(pathOf(file.number), 0o600)
    await copyFileAsync(pathOf(file.number), pathOf(copy.number), constants.COPYFILE_FICLONE)
    return copy
  }

  return {
    async have() {
      await verify()
      return new Map([...whole].map(([name, files]) => [name, files.length]))
    },

    async receive(content, bytes) {
      checkContent(content, bytes)
      const isWhole = content.isLast && content.basis === undefined && bytes.length === content.size
      if (isWhole && !partials.has(content.digest)) return receiveWhole(content, bytes)
      try {
        await attemptingAsync({ verb: 'stage', path: '' }, () => receivePart(content, bytes))
      } catch (thrown) {
        abandon(content.digest)
        throw thrown
      }
    },

    async claim(name) {
      await verify()
      const files = whole.get(name) ?? []
      const count = claimed.get(name) ?? 0
      claimed.set(name, count + 1)
      const [first] = files
      return files[count] ?? (first && (await copyOf(first)))
    },

    unclaim() {
      claimed = new Map()
    },
    nextNumber,
    pathOf,
    forget() {
      whole.clear()
      partials.clear()
      unverified.clear()
      claimed = new Map()
    },
    all: () => [...whole.values()].flat(),
  }
}

async function copyBasis(handle: number, path: string): Promise<void> {
  try {
    await copyFileAsync(addressOfHandle(handle), path, constants.COPYFILE_FICLONE)
    chmodSync(path, 0o600)
  } finally {
    closeSync(handle)
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', 0o600)
  try {
    writeAt(handle, bytes, 0)
  } catch (thrown) {
    rmSync(path, { force: true })
    throw thrown
  } finally {
    closeSync(handle)
  }
}

function writeRegions(path: string, content: StagedContent, bytes: Uint8Array): void {
  const handle = openSync(path, 'r+')
  try {
    if (Number(lstatSync(path).size) > content.size) ftruncateSync(handle, content.size)
    let start = 0
    for (const { offset, length } of content.regions) {
      writeAt(handle, bytes.subarray(start, start + length), offset)
      start += length
    }
    if (content.isLast) ftruncateSync(handle, content.size)
  } finally {
    closeSync(handle)
  }
}

function writeAt(handle: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, offset + done)
  }
}

/** Another cluster's message is not trusted. */
function checkContent(content: StagedContent, bytes: Uint8Array): void {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
  const fits = ({ offset, length }: Region) => isCount(offset) && isCount(length) && offset + length <= content.size
  const total = content.regions.reduce((sum, { length }) => sum + length, 0)
  const isSound = isCount(content.size) && content.regions.every(fits) && total === bytes.length
  if (isSound && /^[0-9a-f]{64}$/.test(content.digest)) return
  throw new Refusal(
    'fs_invalid_argument',
    `Cannot stage ${bytes.length} bytes: the regions or the digest do not fit them`,
  )
}

function wrongDigest({ digest, size }: StagedContent): Refusal {
  const message = `Cannot stage a content of ${size} bytes: its digest is not the announced ${digest.slice(0, 12)}...`
  return new Refusal('fs_io', message, { details: { digest } })
}
