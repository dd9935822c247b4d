import { Refusal } from '@sandbar/engine'
import { bodyOf, type Handler } from '../handler.ts'
import { textPathOf } from '../wire/file.ts'
import { refInfo } from './file-ref.ts'
import { byteCount } from './hole.ts'

/** One call holds nobody up for long: what is left is another call’s. */
const mostBytes = 64 * 1024 * 1024

/** All data is on this cluster, so to fetch it is to read it once. */
export const retrieveFileData: Handler = async (call) => {
  const info = await refInfo(call)
  if (info.kind !== 'file')
    throw new Refusal('fs_not_a_file', `Could not fetch the data of ${textPathOf(info)}: it is a ${info.kind}`)
  const wire = bodyOf<{ offset: string; length?: string }>(call)
  const offset = byteCount(wire.offset)
  const wanted = wire.length === undefined ? info.size : byteCount(wire.length)
  let fetched = 0
  const range = { offset, length: Math.min(wanted, mostBytes) }
  for await (const piece of call.services.cluster.files.read(info.path, range)) fetched += piece.length
  const isDone = fetched >= wanted || offset + fetched >= info.size
  return { json: { bytes_fetched: String(fetched), next_offset: isDone ? null : String(offset + fetched) } }
}
