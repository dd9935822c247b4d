import { binaryFromBytes, bytesFromBinary, concatBytes } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import type { Records, RecordsDraft } from '../records.ts'
import type { StreamRow } from './extras.ts'
import { getContent, partBytes, putContent } from './extras-rows.ts'

/** Streams are kept in the cluster's records, whole. */
export const longestStream = 16 * 1024 * 1024

/** All bytes of a stream, at present or as a snapshot shows it. */
export async function readStreamBytes(records: Records, stream: StreamRow): Promise<Uint8Array> {
  const { contentId, size } = stream
  if (contentId === null) return new Uint8Array(0)
  const parts = await records.change((draft) => getContent(draft, { contentId, size }))
  return concatBytes(parts.map((part) => bytesFromBinary(atob(part))))
}

/** Writes bytes under an id of their own; null for none. */
export function writeStreamBytes(draft: RecordsDraft, contentId: string, bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null
  const parts = Array.from({ length: Math.ceil(bytes.length / partBytes) }, (_, index) =>
    btoa(binaryFromBytes(bytes.subarray(index * partBytes, (index + 1) * partBytes))),
  )
  putContent(draft, contentId, parts)
  return contentId
}

/** Everything that comes; a Fault `bad_value` as soon as it could not be kept behind `offset` other bytes. */
export async function collectStream(content: AsyncIterable<Uint8Array>, offset = 0): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = offset
  for await (const part of content) {
    length += part.length
    expectStreamSize(length)
    parts.push(part.slice())
  }
  return concatBytes(parts)
}

export function expectStreamSize(size: number): void {
  if (size <= longestStream) return
  throw new Fault('bad_value', `Could not keep ${size} bytes: a named stream has at most ${longestStream}`)
}

/** A copy, cut off or filled with zeros. */
export function resized(bytes: Uint8Array, size: number): Uint8Array {
  expectStreamSize(size)
  const next = new Uint8Array(size)
  next.set(bytes.subarray(0, size))
  return next
}

/** A copy with other bytes from `offset` on. */
export function overlaid(bytes: Uint8Array, { offset, more }: { offset: number; more: Uint8Array }): Uint8Array {
  const next = resized(bytes, more.length === 0 ? bytes.length : Math.max(bytes.length, offset + more.length))
  if (more.length > 0) next.set(more, offset)
  return next
}
