import { type BigIntStats, lstatSync, statfsSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { type ContentDigests, regionBytes } from '../../core/regions.ts'
import type { AttributesToSet, Step } from '../../core/step.ts'
import { attempting, errorCode } from '../volume/failures.ts'
import { canSetOwners } from '../volume/set-attributes.ts'
import { type DeltaFile, findPatches, isDelta } from './patches.ts'
import type { PrepareOptions } from './prepare.ts'
import type { PreparedStep } from './records.ts'
import type { SmallFile } from './small-contents.ts'
import type { StagedFile } from './staged-content.ts'
import { syncPath } from './sync-files.ts'
import { unfoldDelta, verifyDelta } from './unfold.ts'

type Patch = Pick<PreparedStep, 'object' | 'inode' | 'patch'>

interface Claimed {
  number: number
  /** Its attributes are those of the step. */
  isSettled: boolean
}

/** Hands the stage's contents to the steps of one plan, each in the form in which the step needs it. */
export interface StagedContents {
  /** Whether what the step would take is changed where it is instead. */
  patches(step: Extract<Step, { step: 'take' }>): Promise<boolean>
  patchAt(path: TreePath): Patch | undefined
  /** A staged file that holds all of the content; undefined when there is none. */
  claim(step: Extract<Step, { step: 'place' }>): Promise<Claimed | undefined>
  /** What is known of contents that were put together, by path in the new tree. */
  readonly composed: Map<TreePath, ContentDigests>
}

export async function createStagedContents(steps: Iterable<Step>, options: PrepareOptions): Promise<StagedContents> {
  const { store, root, filler } = options
  const copyOf = async (file: { number: number }) => (await store.copyOf(file, await filler.find(file.number))).number
  const files = await store.verified()
  const overlays = findPatches(steps, [...files.values()].flat())
  const patches = new Map<TreePath, Patch>()
  const composed = new Map<TreePath, ContentDigests>()
  const claimed = new Set<StagedFile>()

  return {
    composed,
    async patches({ path, slot }) {
      const file = slot === null ? overlays.get(path) : undefined
      const inode = file && hasRoom(file, options) ? await findPatchable(path, options) : undefined
      if (!file || inode === undefined) return false
      composed.set(path, await verifyDelta(file, options))
      attempting({ verb: 'sync the stage of', path: root }, () => syncPath(store.pathOf(file.number)))
      patches.set(path, { object: file.number, inode, patch: file.delta.regions })
      claimed.add(file)
      return true
    },
    patchAt: (path) => patches.get(path),
    async claim({ path, digest, size, attributes }) {
      const small = store.small.claim(digest, size)
      if (small) return whole(small, attributes)
      const fitting = (files.get(digest) ?? []).filter((file) => file.size === size)
      const file = fitting.find((each) => !claimed.has(each)) ?? fitting[0]
      if (!file) return undefined
      const isFirst = !claimed.has(file)
      claimed.add(file)
      const known = store.digestsOf(file)
      if (known) composed.set(path, known)
      if (!isDelta(file)) return { number: isFirst ? file.number : await copyOf(file), isSettled: false }
      const { number, digests } = await unfoldDelta(file, options)
      composed.set(path, digests)
      return { number, isSettled: false }
    },
  }

  async function whole(file: SmallFile, attributes: AttributesToSet): Promise<Claimed> {
    if (file.isTaken) return { number: await copyOf(file), isSettled: false }
    return { number: file.number, isSettled: file.has(attributes) }
  }
}

/** After the decision there must be room: some file systems write each change to a new place, and files grow. */
function hasRoom({ delta }: DeltaFile, { layout }: PrepareOptions): boolean {
  const { bsize, bavail } = statfsSync(layout.directory)
  return bsize * bavail >= 2 * regionBytes(delta.regions)
}

/**
 * The inode of a file that has no other name, is what the plan means, is needed by no snapshot, is read by nobody and
 * can be written to.
 */
async function findPatchable(
  path: TreePath,
  { tree, root, expectation, reservation, keeper, key }: PrepareOptions,
): Promise<string | undefined> {
  try {
    const stats = tree.at(joinPath(root, path), (address) => lstatSync(address, { bigint: true }))
    const isOurs = stats.isFile() && stats.nlink === 1n && isWritable(stats) && expectation.holdsAt(path, stats)
    if (!isOurs || (await keeper.neededOf(stats, key)).length > 0) return undefined
    return reservation.take(stats.ino) ? String(stats.ino) : undefined
  } catch (thrown) {
    if (errorCode(thrown) === undefined) throw thrown
    return undefined
  }
}

function isWritable({ mode }: BigIntStats): boolean {
  return canSetOwners || (mode & 0o200n) !== 0n
}
