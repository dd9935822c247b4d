import { encodeJson } from '../core/codec.ts'
import { Refusal } from '../core/refusal.ts'
import { digestContent, regionBytes } from '../core/regions.ts'
import type { Copy, Region } from '../core/step.ts'
import type { Digest } from '../ports/digest.ts'
import type { PartialContent, StagedContent } from '../ports/volume.ts'
import type { Space } from './volume-space.ts'

/** What a stage has received. Half received contents are counted as used space too. */
export interface StagedContents {
  /** How often each whole content lies here, by digest. */
  have(): Map<string, number>
  partial(): PartialContent[]
  /** Takes in one piece. `readBasis` is asked when a content begins. */
  receive(content: StagedContent, bytes: Uint8Array, readBasis: () => Uint8Array | undefined): void
  /** One whole content, which stays counted as used space; undefined when there is none (any more). */
  take(digest: string): Uint8Array | undefined
  putBack(digest: string, content: Uint8Array): void
  discard(): void
}

interface Started {
  content: StagedContent
  bytes: Uint8Array
  regions: Region[]
}

export function createStagedContents(space: Space, digest: Digest): StagedContents {
  const whole = new Map<string, Uint8Array[]>()
  const partial = new Map<string, Started>()

  function begin(content: StagedContent, basis: Uint8Array): Started {
    const { digest: name, size } = content
    checkCopies(content, basis.length)
    space.claimSpace(size)
    const started = { content, bytes: new Uint8Array(size), regions: [] }
    for (const { offset, length, from } of content.copies ?? [overlay(size, basis.length)]) {
      started.bytes.set(basis.subarray(from, from + length), offset)
    }
    partial.set(name, started)
    return started
  }

  function drop(name: string): void {
    const started = partial.get(name)
    if (started) space.releaseSpace(started.bytes.length)
    partial.delete(name)
  }

  const putBack = (name: string, content: Uint8Array) => void whole.set(name, [...(whole.get(name) ?? []), content])

  function finish(name: string, content: Uint8Array): void {
    partial.delete(name)
    if (digestContent(content, digest).digest !== name) {
      space.releaseSpace(content.length)
      throw new Refusal('fs_io', `Cannot stage the content ${name}: what arrived has another digest`)
    }
    putBack(name, content)
  }

  return {
    have: () => new Map([...whole].map(([name, contents]) => [name, contents.length])),
    partial: () =>
      [...partial.values()].map(({ content, regions }) => ({ ...recipeOf(content), regions: [...regions] })),
    receive(content, bytes, readBasis) {
      checkRegions(content, bytes)
      const known = partial.get(content.digest)
      const isSame = known && encodeJson(recipeOf(known.content)) === encodeJson(recipeOf(content))
      if (!isSame) drop(content.digest)
      const started = isSame ? known : begin(content, readBasis() ?? new Uint8Array(0))
      writeRegions(started.bytes, content, bytes)
      started.regions.push(...content.regions)
      if (content.isLast) finish(content.digest, started.bytes)
    },
    take: (name) => takeOne(whole, name),
    putBack,
    discard() {
      for (const name of [...partial.keys()]) drop(name)
      for (const content of [...whole.values()].flat()) space.releaseSpace(content.length)
      whole.clear()
    },
  }
}

function overlay(size: number, basisSize: number): Copy {
  return { offset: 0, length: Math.min(size, basisSize), from: 0 }
}

/** What tells two ways to one content apart. */
function recipeOf({ digest, size, basis, copies }: StagedContent): Omit<PartialContent, 'regions'> {
  return { digest, size, ...(basis === undefined ? {} : { basis }), ...(copies ? { copies } : {}) }
}

function checkCopies({ digest, size, copies = [] }: StagedContent, basisSize: number): void {
  if (copies.every(({ offset, length, from }) => offset + length <= size && from + length <= basisSize)) return
  throw new Refusal('fs_io', `Cannot stage the content ${digest}: its basis is not as large as it was`)
}

function checkRegions({ digest, size, regions }: StagedContent, bytes: Uint8Array): void {
  const fit = regions.every(({ offset, length }) => offset >= 0 && length >= 0 && offset + length <= size)
  if (fit && regionBytes(regions) === bytes.length) return
  throw new Refusal('fs_invalid_argument', `Cannot stage the content ${digest}: its regions don't fit its bytes`)
}

function writeRegions(staged: Uint8Array, { regions }: StagedContent, bytes: Uint8Array): void {
  let start = 0
  for (const { offset, length } of regions) {
    staged.set(bytes.subarray(start, start + length), offset)
    start += length
  }
}

function takeOne(whole: Map<string, Uint8Array[]>, name: string): Uint8Array | undefined {
  const [content, ...others] = whole.get(name) ?? []
  if (others.length > 0) whole.set(name, others)
  else whole.delete(name)
  return content
}
