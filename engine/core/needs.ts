import { recipeFor } from './copies.ts'
import type { Entry, TreePath } from './entry.ts'
import type { Matching } from './match.ts'
import { type BlockList, regionBytes, wholeRegion } from './regions.ts'
import type { Copy, Region } from './step.ts'

/** A content that the target has to get. */
export interface Need {
  /** Path in the new tree, where the source reads it. */
  path: TreePath
  digest: string
  size: number
  /** Path in the old tree of a file to start from; absent when nothing there helps. */
  basis?: TreePath
  /** Ranges of the basis that lie elsewhere in the new content; see `Recipe`. */
  copies?: Copy[]
  /** What has to be sent. Empty when the basis holds all of it, or when there are no bytes. */
  regions: Region[]
  /** The old content whose place this one takes, above 1 MiB: a look inside may find more of it. */
  old?: BlockList & { path: TreePath }
}

/** Contents of new files that no kept object holds, each with the cheapest way to get it. */
export function findNeeds(before: readonly Entry[], after: readonly Entry[], matching: Matching): Need[] {
  const oldFiles = before.filter((entry) => entry.kind === 'file')
  const byContent = new Map(oldFiles.map((entry) => [`${entry.digest} ${entry.size}`, entry]))
  const byIdentity = new Map(oldFiles.map((entry) => [entry.identity, entry]))
  const isMissing = ({ kind, path }: Entry) => kind === 'file' && !matching.kept.has(path) && !matching.links.has(path)
  const missing = after.filter(isMissing)
  return missing.map((entry) => {
    const copy = byContent.get(`${entry.digest} ${entry.size}`)
    return cheapest(entry, copy ?? matching.predecessor.get(entry.path) ?? byIdentity.get(entry.identity))
  })
}

/** The same need once it is known that a file of the old tree has the very content. */
export function fromCopy(need: Need, copy: Entry | undefined): Need {
  const isCopy = copy !== undefined && copy.digest === need.digest && copy.size === need.size && need.size > 0
  return isCopy && need.regions.length > 0 ? { ...need, basis: copy.path, regions: [] } : need
}

/** The cheapest way to a content when `old` is what the target may start from. */
export function cheapest({ path, digest, size, blocks }: Entry, old: Entry | undefined): Need {
  const whole: Need = { path, digest, size, regions: wholeRegion(size) }
  if (old?.kind !== 'file' || size === 0) return whole
  if (old.digest === digest && old.size === size) return { ...whole, basis: old.path, regions: [] }
  if (!old.blocks || !blocks) return whole
  const before = { path: old.path, size: old.size, blocks: old.blocks }
  const recipe = recipeFor(before, { size, blocks })
  const helps = regionBytes(recipe.regions) < size
  return helps ? { ...whole, basis: old.path, ...recipe, old: before } : { ...whole, old: before }
}
