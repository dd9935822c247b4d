import { type BlockList, blockLength, blockSize, changedRegions, regionBytes, wholeRegion } from './regions.ts'
import type { Copy, Region } from './step.ts'

/** A content in terms of an old one: what is taken from there, and what has to be sent. Together they are all of it. */
export interface Recipe {
  /** Absent: everything that has to be sent lies over the old content, cut or extended to the new size. */
  copies?: Copy[]
  regions: Region[]
}

/** A byte on the wire counts as much as this many that the target copies from one place to another. */
const copiedPerSent = 4

/** The cheaper of laying changed blocks over the old content and putting known blocks together anew. */
export function recipeFor(old: BlockList, next: BlockList): Recipe {
  const regions = changedRegions(old.blocks, next.blocks, { oldSize: old.size, newSize: next.size })
  const overlay = { regions }
  if (!mayMove(old, next, overlay)) return overlay
  return cheaper(overlay, composed(next.size, findBlocks(old, next)), next.size)
}

/** True when so much differs at its place that looking for it elsewhere may be worth reading the file again. */
export function mayMove(old: BlockList, next: BlockList, { copies, regions }: Recipe): boolean {
  const first = firstDifference(old, next) * blockSize
  return !copies && regionBytes(regions) * copiedPerSent > next.size && old.size > first && next.size > first
}

/**
 * What one insertion or deletion looks like: behind it every block of the old content lies `shift` bytes further on.
 * Undefined when no block can.
 */
export function findShift(old: BlockList, next: BlockList): { shift: number; firstBlock: number } | undefined {
  const shift = next.size - old.size
  if (shift === 0) return undefined
  const first = firstDifference(old, next)
  const firstBlock = Math.max(first, Math.ceil((first * blockSize - shift) / blockSize))
  return firstBlock < old.blocks.length ? { shift, firstBlock } : undefined
}

/** The recipe when `digests` are those of the new content's blocks on the shifted grid, from the old `firstBlock` on. */
export function shiftedRecipe(
  old: BlockList,
  next: BlockList,
  { shift, firstBlock, digests }: { shift: number; firstBlock: number; digests: readonly string[] },
): Recipe {
  const copies: Copy[] = []
  const same = Math.min(firstDifference(old, next) * blockSize, old.size, next.size)
  if (same > 0) copies.push({ offset: 0, length: same, from: 0 })
  for (const [index, digest] of digests.entries()) {
    const block = firstBlock + index
    if (digest !== old.blocks[block]) continue
    const from = block * blockSize
    addCopy(copies, { offset: from + shift, length: blockLength(block, old.size), from })
  }
  const overlay = { regions: changedRegions(old.blocks, next.blocks, { oldSize: old.size, newSize: next.size }) }
  return cheaper(overlay, composed(next.size, copies), next.size)
}

/** What is left of regions when parts of them are there already. Both in any order. */
export function withoutRegions(regions: readonly Region[], there: readonly Region[]): Region[] {
  const known = joinRegions(there)
  return regions.flatMap((region) => {
    const left: Region[] = []
    let offset = region.offset
    const end = region.offset + region.length
    for (const part of known) {
      if (part.offset >= end) break
      if (part.offset > offset) left.push({ offset, length: part.offset - offset })
      offset = Math.max(offset, part.offset + part.length)
    }
    if (offset < end) left.push({ offset, length: end - offset })
    return left
  })
}

/** The same bytes in as few regions as possible, in order. */
export function joinRegions(regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const { offset, length } of regions.toSorted((left, right) => left.offset - right.offset)) {
    const last = joined.at(-1)
    if (!last || last.offset + last.length < offset) joined.push({ offset, length })
    else last.length = Math.max(last.length, offset + length - last.offset)
  }
  return joined
}

/** A range of a content and where its bytes come from: what was sent, the old content, or nowhere (zero bytes). */
export type Part = Region & ({ source: 'sent' } | { source: 'old'; from: number } | { source: 'none' })

/** All of a content in order, from what was sent for it and an old content of `oldSize` bytes. */
export function partsOf({ copies, regions }: Recipe, { size, oldSize }: { size: number; oldSize: number }): Part[] {
  const sent = joinRegions(regions)
  const overlay = { offset: 0, length: Math.min(size, oldSize), from: 0 }
  const old = (copies ?? [overlay]).flatMap((copy) =>
    withoutRegions([copy], sent).map((part) => ({ ...part, from: copy.from + part.offset - copy.offset })),
  )
  const empty = withoutRegions(wholeRegion(size), [...sent, ...old])
  const parts: Part[] = [
    ...sent.map((part): Part => ({ ...part, source: 'sent' })),
    ...old.map((part): Part => ({ ...part, source: 'old' })),
    ...empty.map((part): Part => ({ ...part, source: 'none' })),
  ]
  return parts.filter(({ length }) => length > 0).sort((left, right) => left.offset - right.offset)
}

/** Blocks of the new content that the old one holds at the place of any block. */
function findBlocks(old: BlockList, next: BlockList): Copy[] {
  const places = new Map(old.blocks.map((digest, index) => [digest, index]))
  const copies: Copy[] = []
  let follows = 0
  for (const [index, digest] of next.blocks.entries()) {
    const block = [follows, index].find((each) => old.blocks[each] === digest) ?? places.get(digest)
    if (block === undefined) continue
    const length = blockLength(index, next.size)
    if (length !== blockLength(block, old.size)) continue
    addCopy(copies, { offset: index * blockSize, length, from: block * blockSize })
    follows = block + 1
  }
  return copies
}

function addCopy(copies: Copy[], copy: Copy): void {
  const last = copies.at(-1)
  const follows = last && last.offset + last.length === copy.offset && last.from + last.length === copy.from
  if (follows) last.length += copy.length
  else copies.push(copy)
}

function composed(size: number, copies: Copy[]): Recipe {
  return { copies, regions: withoutRegions(wholeRegion(size), copies) }
}

/** More copies than this are no longer worth naming in each message. */
const mostCopies = 200

function cheaper(overlay: Recipe, other: Recipe, size: number): Recipe {
  const [one, two] = [regionBytes(overlay.regions), regionBytes(other.regions)]
  const isCheaper = copiedPerSent * two + size < copiedPerSent * one
  return isCheaper && (other.copies?.length ?? 0) <= mostCopies ? other : overlay
}

function firstDifference(old: BlockList, next: BlockList): number {
  const index = next.blocks.findIndex(
    (digest, index) => digest !== old.blocks[index] || blockLength(index, old.size) !== blockLength(index, next.size),
  )
  return index === -1 ? next.blocks.length : index
}
