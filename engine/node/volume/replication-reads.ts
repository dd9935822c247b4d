import { closeSync, constants, fstatSync, readSync } from 'node:fs'
import type { Entry, TreePath } from '../../core/entry.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { Volume } from '../../ports/volume.ts'
import { hashBlocks } from '../hashing/index.ts'
import { createBreather } from './breather.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { attempting, attemptingAsync } from './failures.ts'
import type { Gate } from './gate.ts'
import { witnessOf } from './witness.ts'

interface ReplicationPorts {
  tree: ConfinedTree
  gate: Gate
}

/** What a job reads. */
export function createReplicationReads({
  tree,
  gate,
}: ReplicationPorts): Required<Pick<Volume, 'readRegion' | 'blockDigests'>> {
  const breather = createBreather()

  async function readRegion(root: TreePath, entry: Entry, region: Region): Promise<Uint8Array> {
    const path = joinPath(root, entry.path)
    if (breather.isDue()) await breather.pause()
    return gate.whenOpen(() => attempting({ verb: 'read', path }, () => readUnchanged(tree, path, { entry, region })))
  }

  async function blockDigests(root: TreePath, entry: Entry, { offset, length }: Region): Promise<string[]> {
    const path = joinPath(root, entry.path)
    const handle = await gate.whenOpen(() => openUnchanged(tree, path))
    const check = () => checkUnchanged(handle, path, entry)
    try {
      check()
      const blocks = await attemptingAsync({ verb: 'read', path }, () =>
        hashBlocks({ handle, offset, length, breather, checkpoint: () => {} }),
      )
      check()
      if (blocks === undefined) throw changed(path)
      return blocks
    } finally {
      closeSync(handle)
    }
  }

  return { readRegion, blockDigests }
}

function readUnchanged(
  tree: ConfinedTree,
  path: TreePath,
  { entry, region }: { entry: Entry; region: Region },
): Uint8Array {
  const handle = openUnchanged(tree, path)
  try {
    const check = () => checkUnchanged(handle, path, entry)
    check()
    // Every byte is filled, so clearing them first would be for nothing.
    const bytes = uncleared(region.length)
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(handle, bytes, done, bytes.length - done, region.offset + done)
      if (count === 0) throw changed(path)
      done += count
    }
    check()
    return bytes
  } finally {
    closeSync(handle)
  }
}

function checkUnchanged(handle: number, path: TreePath, { witness }: Entry): void {
  if (witnessOf(fstatSync(handle, { bigint: true })) !== witness) throw changed(path)
}

function uncleared(length: number): Uint8Array {
  const { buffer, byteOffset } = Buffer.allocUnsafe(length)
  return new Uint8Array(buffer, byteOffset, length)
}

/** What vanished or became something else has changed, too. */
function openUnchanged(tree: ConfinedTree, path: TreePath): number {
  try {
    return tree.open(path, constants.O_RDONLY)
  } catch (thrown) {
    throw changed(path, thrown)
  }
}

function changed(path: TreePath, cause?: unknown): Refusal {
  const message = `Cannot read '${pathToText(path)}' as the snapshot saw it: it has changed since`
  return new Refusal('fs_changed_since_snapshot', message, { details: { path }, cause })
}
