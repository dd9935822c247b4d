import { Refusal } from '../core/refusal.ts'
import { digestContent, regionBytes } from '../core/regions.ts'
import type { Digest } from '../ports/digest.ts'
import type { StagedContent } from '../ports/volume.ts'
import type { Space } from './volume-space.ts'

/** What a stage has received. Half received contents are counted as used space too. */
export interface StagedContents {
  /** How often each whole content lies here, by digest. */
  have(): Map<string, number>
  /** Takes in one piece. `readBasis` is asked when a content begins. */
  receive(content: StagedContent, bytes: Uint8Array, readBasis: () => Uint8Array | undefined): void
  /** One whole content, which stays counted as used space; undefined when there is none (any more). */
  take(digest: string): Uint8Array | undefined
  putBack(digest: string, content: Uint8Array): void
  discard(): void
}

export function createStagedContents(space: Space, digest: Digest): StagedContents {
  const whole = new Map<string, Uint8Array[]>()
  const partial = new Map<string, Uint8Array>()

  function begin({ digest: name, size }: StagedContent, basis: Uint8Array | undefined): Uint8Array {
    space.claimSpace(size)
    const bytes = new Uint8Array(size)
    if (basis) bytes.set(basis.subarray(0, size))
    partial.set(name, bytes)
    return bytes
  }

  function putBack(name: string, content: Uint8Array): void {
    whole.set(name, [...(whole.get(name) ?? []), content])
  }

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
    receive(content, bytes, readBasis) {
      checkRegions(content, bytes)
      const staged = partial.get(content.digest) ?? begin(content, readBasis())
      writeRegions(staged, content, bytes)
      if (content.isLast) finish(content.digest, staged)
    },
    take(name) {
      const [content, ...others] = whole.get(name) ?? []
      if (others.length > 0) whole.set(name, others)
      else whole.delete(name)
      return content
    },
    putBack,
    discard() {
      for (const content of [...partial.values(), ...[...whole.values()].flat()]) space.releaseSpace(content.length)
      partial.clear()
      whole.clear()
    },
  }
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
