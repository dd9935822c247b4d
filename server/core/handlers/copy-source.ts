import { pathFromText, Refusal, type SnapshotFiles, type TreePath } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { extrasOf, type ShownInfo } from '../files/extras.ts'
import { readStreamBytes } from '../files/stream-bytes.ts'
import type { Call } from '../handler.ts'
import { textPathOf } from '../wire/file.ts'
import { byteCount } from './hole.ts'

export interface WireChunk {
  source_id?: string
  source_path?: string
  source_stream_id?: string
  source_snapshot?: number
  source_offset?: string
  target_offset?: string
  length?: string
  source_etag?: string
}

export interface CopySource {
  files: SnapshotFiles
  info: ShownInfo
}

/** The file to copy from, now or in a snapshot. Only files have content; anything may have named streams. */
export async function sourceOf({ services }: Call, chunk: WireChunk): Promise<CopySource> {
  const { source_snapshot: snapshot } = chunk
  const files = snapshot === undefined ? services.cluster.files : await services.cluster.snapshotFiles(snapshot)
  const info = await files.info(await sourcePath(files, chunk))
  if (info.kind === 'file' || streamIdOf(chunk) !== null) return { files, info }
  throw new Refusal('fs_not_a_file', `Could not copy from ${textPathOf(info)}: it is a ${info.kind}, wanted a file`)
}

/** The bytes to copy: of the content, or of the named stream that the chunk names. */
export async function* bytesOfSource(
  { services }: Call,
  { chunk, source }: { chunk: WireChunk; source: CopySource },
): AsyncIterable<Uint8Array> {
  const id = streamIdOf(chunk)
  const offset = byteCount(chunk.source_offset ?? '0')
  const length = chunk.length === undefined ? {} : { length: byteCount(chunk.length) }
  const { files, info } = source
  if (id === null) return yield* files.read(info.path, { offset, ...length })
  const stream = extrasOf(info).streams?.find((other) => other.id === id)
  if (!stream)
    throw new Refusal(
      'fs_no_such_entry',
      `Could not find the stream ${id.slice(0, 80)}: the source has none of this id`,
    )
  const bytes = await readStreamBytes(services.records, stream)
  yield bytes.subarray(offset, chunk.length === undefined ? undefined : offset + byteCount(chunk.length))
}

/** Null for the content itself. */
export function streamIdOf({ source_stream_id: id = '0' }: WireChunk): string | null {
  return id === '0' || id === '' ? null : id
}

async function sourcePath(files: SnapshotFiles, { source_id, source_path }: WireChunk): Promise<TreePath> {
  if (source_path?.startsWith('/')) return pathFromText(source_path)
  if (source_path === undefined && source_id !== undefined) return files.pathOf(source_id)
  throw new Fault('decode', 'Could not tell what to copy from: wanted a source_id or an absolute source_path')
}
