import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { createCollisionFinder } from '../../core/folding.ts'
import { nameOf, nameToText, parentOf } from '../../core/names.ts'
import type { ManifestStore } from '../../ports/catalogue.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Closing } from '../closing.ts'
import type { Basis } from './basis.ts'

const mostNamed = 1000

interface Collided {
  /** Without the names that have to stay behind, and what lies below them. */
  listing: Listing
  problems: Problem[]
}

/**
 * For targets on which names that differ only in case or Unicode form are one: of several, the one that the target has,
 * else the first, is carried, and the others are named. None takes another's place.
 */
export async function withoutCollisions(
  listing: Listing,
  { basis, manifests, closing }: { basis: Basis; manifests: ManifestStore; closing: Closing },
): Promise<Collided> {
  if (!basis.foldsNames) return { listing, problems: [] }
  const finder = createCollisionFinder()
  for await (const batch of listing.entries()) {
    for (const { path, kind } of batch) finder.add(path, kind === 'directory')
  }
  const winners = new Map<TreePath, TreePath>()
  for (const group of finder.groups()) {
    const winner = await winnerOf(group, basis)
    for (const path of group) if (path !== winner) winners.set(path, winner)
  }
  if (winners.size === 0) return { listing, problems: [] }
  const problems = [...winners].slice(0, mostNamed).map(([path, winner]) => problemOf(path, winner))
  return { listing: closing.add(await manifests.collect(without(listing, winners))), problems }
}

async function winnerOf(group: readonly TreePath[], { listing }: Basis): Promise<TreePath> {
  for (const path of group) if (await listing.find(path)) return path
  return group[0] ?? ''
}

async function* without(listing: Listing, left: ReadonlyMap<TreePath, TreePath>): AsyncGenerator<readonly Entry[]> {
  const isLeft = (path: TreePath): boolean => path !== '' && (left.has(path) || isLeft(parentOf(path)))
  for await (const batch of listing.entries()) yield batch.filter(({ path }) => !isLeft(path))
}

function problemOf(path: TreePath, winner: TreePath): Problem {
  const message = `Stays behind: on the target's file system it is one name with '${nameToText(nameOf(winner))}'`
  return { path, code: 'name_collision', message }
}
