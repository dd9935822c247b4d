import { closeSync, ftruncateSync, openSync, rmSync } from 'node:fs'
import { withoutRegions } from '../../core/copies.ts'
import { Refusal } from '../../core/refusal.ts'
import { blocksAbove, digestContent, wholeRegion } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { createBreather } from '../volume/breather.ts'
import { attempting, attemptingAsync } from '../volume/failures.ts'
import { checkContent } from './check-content.ts'
import type { ContentStore } from './content-store.ts'
import { failpoint } from './failpoints.ts'
import type { Journal } from './journal.ts'
import type { Partials } from './partials.ts'
import { writeData } from './sparse.ts'
import type { Partial, StagedFile } from './staged-content.ts'
import { writeAt } from './write-at.ts'

/** What comes in. */
export interface Receiver {
  receive(content: StagedContent, bytes: Uint8Array): Promise<void>
}

export interface ReceiverOptions {
  store: ContentStore
  partials: Partials
  journal: Journal
  digest: Digest
}

export function createReceiver({ store, partials, journal, digest }: ReceiverOptions): Receiver {
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

  async function receivePart(content: StagedContent, bytes: Uint8Array): Promise<void> {
    const partial = partials.find(content) ?? partials.start(content)
    try {
      writeRegions(store.pathOf(partial.number), content, bytes)
      partials.got(partial, [...content.regions, ...(content.holes ?? [])])
      if (content.isLast) await finishPartial(partial)
    } catch (thrown) {
      partials.drop(partial)
      throw thrown
    }
  }

  async function finishPartial(partial: Partial): Promise<void> {
    const { number, digest: name, size, basis, copies, regions } = partial
    const isWhole = basis === undefined
    // What lies over a basis is looked at together with it, before the commit.
    if ((isWhole || copies) && hasGaps(partial)) throw lacksParts(partial)
    if (isWhole && (await isDoubtful(partial))) throw wrongDigest(partial)
    partials.forget(partial)
    const delta = isWhole ? {} : { delta: { basis, ...(copies ? { copies } : {}), regions } }
    finish({ number, digest: name, size, ...delta })
  }

  /**
   * Large contents have come through the link's checksums piece by piece and lack none; reading them again would double
   * the work of a first copy, and the scan after the commit does it anyway. After a crash they are not trusted.
   */
  async function isDoubtful(partial: Partial): Promise<boolean> {
    if (partial.size > blocksAbove && !partials.isOld(partial)) return false
    return (await store.digestOf(partial)) !== partial.digest
  }

  return {
    async receive(content, bytes) {
      checkContent(content, bytes)
      if (breather.isDue()) await breather.pause()
      const isWhole = content.isLast && content.basis === undefined && bytes.length === content.size
      if (isWhole && !partials.find(content)) return receiveWhole(content, bytes)
      await attemptingAsync({ verb: 'stage', path: '' }, () => receivePart(content, bytes))
    },
  }
}

function hasGaps({ size, regions, copies }: Partial): boolean {
  return withoutRegions(wholeRegion(size), [...regions, ...(copies ?? [])]).length > 0
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

function writeRegions(path: string, { regions, isLast, size, basis, holes }: StagedContent, bytes: Uint8Array): void {
  const handle = openSync(path, 'r+')
  try {
    let start = 0
    for (const { offset, length } of regions) {
      const write = holes ? writeData : writeAt
      write(handle, bytes.subarray(start, start + length), offset)
      start += length
    }
    if (isLast && basis === undefined) ftruncateSync(handle, size)
  } finally {
    closeSync(handle)
  }
}

export function wrongDigest({ digest, size }: { digest: string; size: number }): Refusal {
  const message = `Cannot stage a content of ${size} bytes: its digest is not the announced ${digest.slice(0, 12)}...`
  return new Refusal('fs_io', message, { details: { digest } })
}

function lacksParts({ digest, size }: { digest: string; size: number }): Refusal {
  const message = `Cannot stage a content of ${size} bytes: parts of ${digest.slice(0, 12)}... did not come`
  return new Refusal('fs_io', message, { details: { digest } })
}
