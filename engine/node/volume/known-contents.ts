import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
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
  /** Another process will know them, too; failing at that costs it time, nothing else. */
  save(): void
}

export type KnownContent = readonly [witness: string, digests: ContentDigests]

/** More are read again; some 5 MB. */
const most = 20_000

/** Kept in `file`. */
export function createKnownContents(file: string): KnownContents {
  let loaded: Map<string, Known> | undefined
  const known = () => (loaded ??= load(file))
  return {
    add(root, stats, digests) {
      const byWitness = known()
      byWitness.set(witnessOf(stats), { root, digests })
      for (const oldest of byWitness.keys()) {
        if (byWitness.size <= most) break
        byWitness.delete(oldest)
      }
    },
    find: (witness) => known().get(witness)?.digests,
    of: (root) => [...known()].flatMap(([witness, each]) => (each.root === root ? [[witness, each.digests]] : [])),
    drop(taken) {
      for (const [witness] of taken) known().delete(witness)
    },
    save: () => save(file, known()),
  }
}

interface Known {
  root: TreePath
  digests: ContentDigests
}

/** A witness stands for its digest for ever, so it does no harm when this is old, and little when it is lost. */
function save(file: string, known: ReadonlyMap<string, Known>): void {
  const text = Buffer.from(JSON.stringify([...known]), 'utf8')
  try {
    writeFileSync(`${file}.new`, `${crc32(text)} ${text}`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // Then what was placed is read again.
  }
}

function load(file: string): Map<string, Known> {
  try {
    const text = readFileSync(file, 'utf8')
    const start = text.indexOf(' ') + 1
    const body = text.slice(start)
    return crc32(body) === Number(text.slice(0, start)) ? new Map(JSON.parse(body)) : new Map()
  } catch {
    return new Map()
  }
}
