import type { TreePath } from '../../core/entry.ts'
import type { ContentDigests } from '../../core/regions.ts'
import type { Stats } from './stats.ts'
import { witnessOf } from './witness.ts'

/** Contents of files that this process has put in place itself: scans need not read them. */
export interface KnownContents {
  /** As a look right after it was put in place saw it, below this root. */
  add(root: TreePath, stats: Stats, digests: ContentDigests): void
  find(witness: string): ContentDigests | undefined
  /** All below a root. */
  of(root: TreePath): KnownContent[]
  /** A scan has taken them over. */
  drop(taken: readonly KnownContent[]): void
}

export type KnownContent = readonly [witness: string, digests: ContentDigests]

/** More are read again; some 5 MB. */
const most = 20_000

export function createKnownContents(): KnownContents {
  const byWitness = new Map<string, { root: TreePath; digests: ContentDigests }>()
  return {
    add(root, stats, digests) {
      byWitness.set(witnessOf(stats), { root, digests })
      for (const oldest of byWitness.keys()) {
        if (byWitness.size <= most) break
        byWitness.delete(oldest)
      }
    },
    find: (witness) => byWitness.get(witness)?.digests,
    of: (root) => [...byWitness].flatMap(([witness, each]) => (each.root === root ? [[witness, each.digests]] : [])),
    drop(taken) {
      for (const [witness] of taken) byWitness.delete(witness)
    },
  }
}
