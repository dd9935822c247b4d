import type { BigIntStats } from 'node:fs'
import type { ContentDigests } from '../../core/regions.ts'
import { witnessOf } from './witness.ts'

/** Contents of files that this process has written itself, from parts that it knew: scans need not read them. */
export interface KnownContents {
  add(stats: BigIntStats, digests: ContentDigests): void
  find(witness: string): ContentDigests | undefined
  all(): Iterable<[witness: string, digests: ContentDigests]>
}

/** The newest of them; a scan soon takes over what it found. */
const most = 1000

export function createKnownContents(): KnownContents {
  const byWitness = new Map<string, ContentDigests>()
  return {
    add(stats, digests) {
      byWitness.set(witnessOf(stats), digests)
      for (const oldest of byWitness.keys()) {
        if (byWitness.size <= most) break
        byWitness.delete(oldest)
      }
    },
    find: (witness) => byWitness.get(witness),
    all: () => byWitness.entries(),
  }
}
