import { closeSync, constants, fstatSync, readSync } from 'node:fs'
import type { Entry, TreePath } from '../../core/entry.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { Volume } from '../../ports/volume.ts'
import { readBeside } from '../beside.ts'
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

type RegionToRead = Region & { into?: Uint8Array }

interface Wanted {
  entry: Entry
  region: RegionToRead
}

/** Shorter reads are done before another thread would have begun. */
const besideAbove = 64 * 1024

/** What a job reads. */
export function createReplicationReads({
  tree,
  gate,
}: ReplicationPorts): Required<Pick<Volume, 'readRegion' | 'blockDigests'>> {
  const breather = createBreather()

  async function readRegion(root: TreePath, entry: Entry, region: RegionToRead): Promise<Uint8Array> {
    const path = joinPath(root, entry.path)
    if (breather.isDue()) await breather.pause()
    const wanted = { entry, region }
    return gate.whenOpen(() =>
      region.length > besideAbove
        ? attemptingAsync({ verb: 'read', path }, () => readElsewhere(tree, path, wanted))
        : attempting({ verb: 'read', path }, () => readUnchanged(tree, path, wanted)),
    )
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

function readUnchanged(tree: ConfinedTree, path: TreePath, { entry, region }: Wanted): Uint8Array {
  const handle = openUnchanged(tree, path)
  try {
    checkUnchanged(handle, path, entry)
    const bytes = roomFor(region)
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(handle, bytes, done, bytes.length - done, region.offset + done)
      if (count === 0) throw changed(path)
      done += count
    }
    checkUnchanged(handle, path, entry)
    return bytes
  } finally {
    closeSync(handle)
  }
}

/** As `readUnchanged`, while this thread does something else. */
async function readElsewhere(tree: ConfinedTree, path: TreePath, { entry, region }: Wanted): Promise<Uint8Array> {
  const handle = openUnchanged(tree, path)
  try {
    checkUnchanged(handle, path, entry)
    const bytes = roomFor(region)
    for (let done = 0; done < bytes.length; ) {
      const count = await readBeside(handle, bytes.subarray(done), region.offset + done)
      if (count === 0) throw changed(path)
      done += count
    }
    checkUnchanged(handle, path, entry)
    return bytes
  } finally {
    closeSync(handle)
  }
}

function checkUnchanged(handle: number, path: TreePath, { witness }: Entry): void {
  if (witnessOf(fstatSync(handle, { bigint: true })) !== witness) throw changed(path)
}

/** Every byte is filled, so clearing them first would be for nothing. */
function roomFor({ length, into }: RegionToRead): Uint8Array {
  if (into) return into.subarray(0, length)
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
