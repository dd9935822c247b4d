import type { TreePath } from '../core/entry.ts'
import { joinPath } from '../core/names.ts'
import type { Step } from '../core/step.ts'
import type { Digest } from '../ports/digest.ts'
import type { Stage } from '../ports/volume.ts'
import { commitSteps } from './volume-commit.ts'
import { createStagedContents } from './volume-contents.ts'
import type { MemoryKept } from './volume-kept.ts'
import { findFile } from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

interface StageContext {
  key: string
  kept: MemoryKept
  store: Store
  digest: Digest
  root: TreePath
  /** Called when nothing of the stage is left. */
  forget: () => void
}

/** A stage in memory. */
export function createMemoryStage({ key, kept, store, digest, root, forget }: StageContext): Stage {
  const contents = createStagedContents(store.space, digest)
  let added: Step[] = []
  let committed: { pointId: string; note: string } | undefined

  function readBasis(basis: TreePath | undefined): Uint8Array | undefined {
    return basis === undefined ? undefined : findFile(store.root, joinPath(root, basis)).content
  }

  return {
    committed: async () => committed,
    have: async () => contents.have(),
    partial: async () => contents.partial(),
    receive: async (content, bytes) => contents.receive(content, bytes, () => readBasis(content.basis)),
    async addSteps(steps, from) {
      if (from === 0) added = []
      added.push(...steps)
    },
    async commit({ pointId, note, steps = added }) {
      if (committed?.pointId !== pointId) {
        commitSteps(store, { root, steps, contents, losing: (file) => kept.losing(file, { commitOf: key }) })
        committed = { pointId, note }
      }
      contents.discard()
      added = []
      return { driftedTo: [] }
    },
    async discard() {
      contents.discard()
      added = []
    },
    async remove() {
      contents.discard()
      committed = undefined
      forget()
    },
  }
}
