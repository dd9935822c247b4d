import type { TreePath } from '../core/entry.ts'
import { joinPath } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import { regionBytes } from '../core/regions.ts'
import type { Digest } from '../ports/digest.ts'
import type { Stage, StagedContent } from '../ports/volume.ts'
import { commitSteps } from './volume-commit.ts'
import { findFile } from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

/** Whole contents by digest, each as often as it came. */
export type StagedContents = Map<string, Uint8Array[]>

interface StageContext {
  store: Store
  digest: Digest
  root: TreePath
  /** Called when nothing of the stage is left. */
  forget: () => void
}

/** A stage in memory. What is half received is counted as used space too. */
export function createMemoryStage({ store, digest, root, forget }: StageContext): Stage {
  const whole: StagedContents = new Map()
  const partial = new Map<string, Uint8Array>()
  let committed: { pointId: string; note: string } | undefined

  function drop(name: string): void {
    store.releaseSpace(partial.get(name)?.length ?? 0)
    partial.delete(name)
  }

  async function discard(): Promise<void> {
    for (const name of [...partial.keys()]) drop(name)
    for (const content of [...whole.values()].flat()) store.releaseSpace(content.length)
    whole.clear()
  }

  function begin(content: StagedContent): Uint8Array {
    const known = partial.get(content.digest)
    if (known) return known
    store.claimSpace(content.size)
    const bytes = new Uint8Array(content.size)
    partial.set(content.digest, bytes)
    return bytes
  }

  function finish(content: StagedContent, bytes: Uint8Array): void {
    partial.delete(content.digest)
    if (bytes.length === content.size && digest.sha256(bytes) === content.digest) {
      whole.set(content.digest, [...(whole.get(content.digest) ?? []), bytes])
      return
    }
    store.releaseSpace(bytes.length)
    throw new Refusal('fs_io', `Cannot stage the content ${content.digest}: what arrived has another digest`)
  }

  return {
    committed: async () => committed,
    have: async () => new Map([...whole].map(([name, contents]) => [name, contents.length])),
    async receive(content, bytes) {
      checkRegions(content, bytes)
      const basis = startsFresh(content, partial) ? readBasis(store, root, content.basis) : undefined
      const staged = begin(content)
      if (basis) staged.set(basis.subarray(0, staged.length))
      writeRegions(staged, content, bytes)
      if (content.isLast) finish(content, staged)
    },
    async commit({ pointId, note, steps }) {
      if (committed?.pointId !== pointId) {
        commitSteps(store, { root, steps, contents: whole })
        committed = { pointId, note }
      }
      await discard()
      return { driftedTo: [] }
    },
    discard,
    async remove() {
      await discard()
      committed = undefined
      forget()
    },
  }
}

function startsFresh(content: StagedContent, partial: ReadonlyMap<string, Uint8Array>): boolean {
  return content.basis !== undefined && !partial.has(content.digest)
}

function readBasis(store: Store, root: TreePath, basis: TreePath | undefined): Uint8Array | undefined {
  return basis === undefined ? undefined : findFile(store.root, joinPath(root, basis)).content
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
