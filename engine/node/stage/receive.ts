import {
  chmodSync,
  closeSync,
  constants,
  copyFile,
  ftruncateSync,
  lstatSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { promisify } from 'node:util'
import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import { digestContent } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { createBreather } from '../volume/breather.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { attempting, attemptingAsync } from '../volume/failures.ts'
import type { ContentStore, StagedFile } from './content-store.ts'
import { failpoint } from './failpoints.ts'
import type { Journal } from './journal.ts'

const copyFileAsync = promisify(copyFile)

/** What comes in. */
export interface Receiver {
  receive(content: StagedContent, bytes: Uint8Array): Promise<void>
  /** After the folder was emptied. */
  forget(): void
}

export interface ReceiverOptions {
  store: ContentStore
  journal: Journal
  digest: Digest
  /** Opens a file of the tree for reading. */
  openBasis: (path: TreePath) => number
}

export function createReceiver({ store, journal, digest, openBasis }: ReceiverOptions): Receiver {
  /** Numbers of contents that have not come in whole. A new attempt writes over what an earlier one left. */
  const partials = new Map<string, number>()
  const breather = createBreather()

  function finish(file: StagedFile): void {
    failpoint('content-written')
    journal.append({ type: 'received', ...file })
    store.add(file)
  }

  function receiveWhole(content: StagedContent, bytes: Uint8Array): void {
    if (digestContent(bytes, digest).digest !== content.digest) throw wrongDigest(content)
    const file = { number: store.nextNumber(), digest: content.digest, size: content.size }
    attempting({ verb: 'stage', path: '' }, () => writeNew(store.pathOf(file.number), bytes))
    finish(file)
  }

  async function startPartial(content: StagedContent): Promise<number> {
    const number = store.nextNumber()
    partials.set(content.digest, number)
    if (content.basis === undefined) closeSync(openSync(store.pathOf(number), 'wx', 0o600))
    else await copyBasis(openBasis(content.basis), store.pathOf(number))
    return number
  }

  async function receivePart(content: StagedContent, bytes: Uint8Array): Promise<void> {
    const number = partials.get(content.digest) ?? (await startPartial(content))
    writeRegions(store.pathOf(number), content, bytes)
    if (!content.isLast) return
    const file = { number, digest: content.digest, size: content.size }
    if ((await store.digestOf(file)) !== content.digest) throw wrongDigest(content)
    partials.delete(content.digest)
    finish(file)
  }

  function abandon(name: string): void {
    const number = partials.get(name)
    partials.delete(name)
    if (number !== undefined) rmSync(store.pathOf(number), { force: true })
  }

  return {
    async receive(content, bytes) {
      checkContent(content, bytes)
      if (breather.isDue()) await breather.pause()
      const isWhole = content.isLast && content.basis === undefined && bytes.length === content.size
      if (isWhole && !partials.has(content.digest)) return receiveWhole(content, bytes)
      try {
        await attemptingAsync({ verb: 'stage', path: '' }, () => receivePart(content, bytes))
      } catch (thrown) {
        abandon(content.digest)
        throw thrown
      }
    },
    forget: () => partials.clear(),
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
