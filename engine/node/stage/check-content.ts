import { Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { StagedContent } from '../../ports/volume.ts'

/** Another cluster's message is not trusted. Refusal `fs_invalid_argument`. */
export function checkContent(content: StagedContent, bytes: Uint8Array): void {
  const { size, regions, holes = [], copies = [], basis, digest } = content
  const fits = ({ offset, length }: Region) => isCount(offset) && isCount(length) && offset + length <= size
  const total = regions.reduce((sum, { length }) => sum + length, 0)
  const isSound = isCount(size) && [...regions, ...holes, ...copies].every(fits) && total === bytes.length
  const isOrdered = copies.every(
    ({ offset, from, length }, index) => isCount(from + length) && isCount(from) && offset >= endOf(copies[index - 1]),
  )
  const isClear = basis === undefined ? content.copies === undefined : content.holes === undefined
  if (isSound && isOrdered && isClear && /^[0-9a-f]{64}$/.test(digest)) return
  throw new Refusal(
    'fs_invalid_argument',
    `Cannot stage ${bytes.length} bytes: the regions or the digest do not fit them`,
  )
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function endOf(region: Region | undefined): number {
  return region ? region.offset + region.length : 0
}
