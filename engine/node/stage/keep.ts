import { type BigIntStats, chmodSync, closeSync, constants, copyFileSync, lstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { touchedParts } from '../../core/pieces.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Keeper } from '../kept/keeper.ts'
import { type KeptStore, readFully } from '../kept/kept-store.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { type Address, textToBytes, toAddress } from '../volume/system-paths.ts'
import { witnessOf } from '../volume/witness.ts'
import type { Layout } from './layout.ts'
import type { PreparedStep } from './records.ts'
import { syncPath } from './sync-files.ts'

/** A file that snapshots need, in what a commit takes away. */
export interface KeptFile {
  /** Below what is taken; `''`: that itself. */
  path: TreePath
  /** Digest of the whole content; null: it has to be read again. */
  digest: string | null
}

/** Files at and below `path` that snapshots need; those that only this relationship needs go with the commit. */
export async function findNeeded(
  path: TreePath,
  stats: BigIntStats,
  { tree, keeper, key }: { tree: ConfinedTree; keeper: Keeper; key: string },
): Promise<KeptFile[]> {
  const found: KeptFile[] = []
  if (!keeper.isNeeding(key)) return found
  async function visit(below: TreePath, seen: BigIntStats): Promise<void> {
    if (seen.isDirectory()) {
      for (const name of tree.at(joinPath(path, below), (address) => tree.namesAt(address))) {
        const child = joinPath(below, name)
        await visit(
          child,
          tree.at(joinPath(path, child), (address) => lstatSync(address, { bigint: true })),
        )
      }
    }
    const needed = await keeper.neededOf(seen, key)
    if (needed.length === 0) return
    const [only] = needed === 'all' || needed.length > 1 ? [] : needed
    const isUntouched = only !== undefined && !only.racy && only.witness === witnessOf(seen)
    found.push({ path: below, digest: isUntouched ? only.digest : null })
  }
  await visit('', stats)
  return found
}

/** Saves what snapshots need from the aside folder, before it is emptied. Safe to repeat. */
export function keepAside(
  prepared: readonly PreparedStep[],
  { layout, store, digest }: { layout: Layout; store: KeptStore; digest: Digest },
): void {
  for (const { kept = [], object } of prepared) {
    const taken = textToBytes(join(layout.aside, String(object)))
    for (const { path, digest: name } of kept) keepFile(toAddress(joinPath(taken, path)), name, { store, digest })
  }
  store.sync()
}

function keepFile(file: Address, name: string | null, { store, digest }: { store: KeptStore; digest: Digest }): void {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile() || (name !== null && store.has(name))) return
  if (name === null) {
    keepParts(file, { store, digest })
    return
  }
  const own = stats.nlink > 1 ? copyOf(file, store.temporary()) : file
  chmodSync(own, 0o600)
  syncPath(own)
  // Straight to its place: a crash leaves it here or there.
  store.adopt(own, name)
}

/** By another name the file may still be written to. */
function copyOf(file: Address, copy: string): Address {
  copyFileSync(file, copy, constants.COPYFILE_FICLONE)
  return copy
}

function keepParts(file: Address, { store, digest }: { store: KeptStore; digest: Digest }): void {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const size = Number(lstatSync(file).size)
    for (const part of touchedParts(size, { offset: 0, length: size })) {
      const bytes = readFully(handle, part)
      store.put(digest.sha256(bytes), bytes)
    }
  } finally {
    closeSync(handle)
  }
}
