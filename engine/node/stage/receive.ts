import { closeSync, openSync, rmSync } from 'node:fs'
import { withoutRegions } from '../../core/copies.ts'
import { Refusal } from '../../core/refusal.ts'
import { type ContentDigests, digestContent, wholeRegion } from '../../core/regions.ts'
import type { Digest } from '../../ports/digest.ts'
import type { StagedContent } from '../../ports/volume.ts'
import { createBreather } from '../volume/breather.ts'
import { attempting, attemptingAsync } from '../volume/failures.ts'
import { checkContent } from './check-content.ts'
import type { ContentStore } from './content-store.ts'
import { failpoint } from './failpoints.ts'
import { type Incoming, openIncoming } from './incoming.ts'
import type { Journal } from './journal.ts'
import type { Partials } from './partials.ts'
import type { Partial, StagedFile } from './staged-content.ts'
import { writeAt } from './write-at.ts'

/** What comes in. */
export interface Receiver {
  receive(content: StagedContent, bytes: Uint8Array): Promise<void>
  /** No file is open any more. */
  rest(): Promise<void>
}

export interface ReceiverOptions {
  store: ContentStore
  partials: Partials
  journal: Journal
  digest: Digest
}

export function createReceiver({ store, partials, journal, digest }: ReceiverOptions): Receiver {
  const breather = createBreather()

  const open = createOpenFile({ store, digest })

  function finish(file: StagedFile, digests?: ContentDigests): void {
    failpoint('content-written')
    journal.append({ type: 'received', ...file })
    store.add(file, digests)
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
      const incoming = await open.of(partial)
      await incoming.write(content, bytes)
      if (content.isLast && content.basis === undefined) incoming.cut()
      partials.got(partial, [...content.regions, ...(content.holes ?? [])])
      if (!content.isLast) return
      const digests = await checkWhole(partial, { incoming, store })
      await open.rest()
      finishPartial(partial, digests)
    } catch (thrown) {
      await open.rest()
      partials.drop(partial)
      throw thrown
    }
  }

  function finishPartial(partial: Partial, digests: ContentDigests | undefined): void {
    const { number, digest: name, size, basis, copies, regions } = partial
    partials.forget(partial)
    const delta = basis === undefined ? {} : { delta: { basis, ...(copies ? { copies } : {}), regions } }
    finish({ number, digest: name, size, ...delta }, digests)
  }

  return {
    async receive(content, bytes) {
      checkContent(content, bytes)
      if (breather.isDue()) await breather.pause()
      const isWhole = content.isLast && content.basis === undefined && bytes.length === content.size
      if (isWhole && !partials.find(content)) return receiveWhole(content, bytes)
      await attemptingAsync({ verb: 'stage', path: '' }, () => receivePart(content, bytes))
    },
    rest: open.rest,
  }
}

/** What a receiver writes: contents come one after the other, so one file is open at a time. */
function createOpenFile({ store, digest }: Pick<ReceiverOptions, 'store' | 'digest'>) {
  let current: { partial: Partial; incoming: Incoming } | undefined
  async function rest(): Promise<void> {
    const { incoming } = current ?? {}
    current = undefined
    await incoming?.close()
  }
  return {
    rest,
    async of(partial: Partial): Promise<Incoming> {
      if (current?.partial !== partial) {
        await rest()
        current = { partial, incoming: openIncoming(store.pathOf(partial.number), { ...partial, digest }) }
      }
      return current.incoming
    },
  }
}

/** Compares a content with its digest. What lies over a basis is looked at together with it, before the commit. */
async function checkWhole(
  partial: Partial,
  { incoming, store }: { incoming: Incoming; store: ContentStore },
): Promise<ContentDigests | undefined> {
  if ((partial.basis === undefined || partial.copies) && hasGaps(partial)) throw lacksParts(partial)
  const digests = await incoming.finish()
  if (partial.basis !== undefined) return undefined
  const found = digests?.digest ?? (await store.digestOf(partial))
  if (found !== partial.digest) throw wrongDigest(partial)
  return digests
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

export function wrongDigest({ digest, size }: { digest: string; size: number }): Refusal {
  const message = `Cannot stage a content of ${size} bytes: its digest is not the announced ${digest.slice(0, 12)}...`
  return new Refusal('fs_io', message, { details: { digest } })
}

function lacksParts({ digest, size }: { digest: string; size: number }): Refusal {
  const message = `Cannot stage a content of ${size} bytes: parts of ${digest.slice(0, 12)}... did not come`
  return new Refusal('fs_io', message, { details: { digest } })
}
