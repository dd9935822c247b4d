import type { Sha256 } from './regions.ts'
import type { Region } from './step.ts'

/** Bytes that are compared at a time inside a changed block: what file systems and databases write at once. */
export const subBlockSize = 4096
/** Hex characters of 128 bits: enough that nobody can make two contents with the same. */
const digitsOfSubBlock = 32

/** A short digest of each 4 KiB, one after the other: what one side tells the other to compare with. */
export function subBlockDigests(bytes: Uint8Array, digest: Pick<Sha256, 'sha256'>): string {
  let digests = ''
  for (let start = 0; start < bytes.length; start += subBlockSize) {
    digests += digest.sha256(bytes.subarray(start, start + subBlockSize)).slice(0, digitsOfSubBlock)
  }
  return digests
}

/** How long the digests of so many bytes are. */
export function subBlockDigits(length: number): number {
  return Math.ceil(length / subBlockSize) * digitsOfSubBlock
}

/** Parts of a region in which two contents differ, by their sub-blocks' digests. Neighbours are joined. */
export function differingParts({ offset, length }: Region, one: string, other: string): Region[] {
  const parts: Region[] = []
  for (let start = 0; start < length; start += subBlockSize) {
    const [from, to] = [subBlockDigits(start), subBlockDigits(start + 1)]
    if (one.slice(from, to) === other.slice(from, to)) continue
    const part = { offset: offset + start, length: Math.min(subBlockSize, length - start) }
    const last = parts.at(-1)
    if (last && last.offset + last.length === part.offset) last.length += part.length
    else parts.push(part)
  }
  return parts
}
