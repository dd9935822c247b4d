import { Refusal } from '@sandbar/engine'
import { blocksOf } from '../files/count-blocks.ts'
import { extrasOf, type FileExtras, type ShownInfo, type StreamRow } from '../files/extras.ts'
import { expectUnlocked } from '../files/file-lock.ts'
import { readStreamBytes, writeStreamBytes } from '../files/stream-bytes.ts'
import { type Call, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { fileEtagOf } from '../wire/file.ts'
import { inFileTurn } from './file-ref.ts'

export function toWireStream({ id, name, size, revision }: StreamRow) {
  const datablocks = String(blocksOf(size))
  return { name, id, size: String(size), datablocks, data_revision: String(revision) }
}

/** The stream that the path names. Ids are text, and a name is none. */
export function streamIn({ streams = [] }: FileExtras, call: Call): StreamRow {
  const id = param(call, 'stream_id')
  const found = streams.find((stream) => stream.id === id)
  if (found) return found
  throw new Refusal('fs_no_such_entry', `Could not find the stream ${id.slice(0, 80)}: the file has none of this id`)
}

/** A stream with the ETag of its file, as clients carry it from call to call. */
export function streamReply(info: ShownInfo, id: string): Reply {
  const stream = extrasOf(info).streams?.find((other) => other.id === id)
  return { ...(stream ? { json: toWireStream(stream) } : {}), headers: { ETag: fileEtagOf(info) } }
}

/** Puts other bytes into the stream that the path names; null: the stream goes. Quotas above the file hold. */
export function changeBytes(call: Call, toNext: (bytes: Uint8Array) => Promise<Uint8Array | null>): Promise<Reply> {
  const { extras, records, quotas, cluster, identifiers } = call.services
  return inFileTurn(call, async (info) => {
    expectUnlocked(info, cluster.clock)
    const stream = streamIn(extrasOf(info), call)
    const next = await toNext(await readStreamBytes(records, stream))
    const growth = blocksOf(next?.length ?? 0) - blocksOf(stream.size)
    const charge = { quotas: await quotas.over(info.path), blocks: Math.max(0, growth) }
    const contentId = identifiers.uuid()
    const write = () =>
      extras.change(info, (before, draft) =>
        replaced(before, stream, next && { size: next.length, contentId: writeStreamBytes(draft, contentId, next) }),
      )
    return streamReply(await quotas.charging(charge, write, () => growth), stream.id)
  })
}

function replaced(
  extras: FileExtras,
  { id }: StreamRow,
  next: Pick<StreamRow, 'size' | 'contentId'> | null,
): FileExtras {
  const { streams = [], ...others } = extras
  const left = streams.flatMap((stream) => {
    if (stream.id !== id) return [stream]
    return next ? [{ ...stream, ...next, revision: stream.revision + 1 }] : []
  })
  return left.length === 0 ? others : { ...others, streams: left }
}
