import { type FileInfo, pathFromText, Refusal, type SnapshotFiles, type TreePath } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { fileEtagOf, textPathOf } from '../wire/file.ts'
import { notEmulated } from './file-attributes.ts'
import { changeFile } from './file-ref.ts'

interface WireChunk {
  source_id?: string
  source_path?: string
  source_stream_id?: string
  source_snapshot?: number
  source_offset?: string
  target_offset?: string
  length?: string
  source_etag?: string
}

/** Copies everything in one call, so the answer, which says what is left, is empty. */
export const createFileCopy: Handler = async (call) => {
  const chunk = bodyOf<WireChunk>(call)
  if ((chunk.source_stream_id ?? '0') !== '0') notEmulated('named streams')
  const range = { offset: bytesOf(chunk.source_offset ?? '0'), ...lengthOf(chunk) }
  const { files, info: source } = await sourceOf(call, chunk)
  expectMatch(chunk.source_etag, fileEtagOf(source))
  const reply = await changeFile(call, (target) => {
    // What is written would be read again.
    if (chunk.source_snapshot === undefined && target.id === source.id) throw sameFile(source)
    const content = files.read(source.path, range)
    return call.services.cluster.files.write(target.path, content, { offset: bytesOf(chunk.target_offset ?? '0') })
  })
  return { ...reply, json: {} }
}

async function sourceOf({ services }: Call, chunk: WireChunk): Promise<{ files: SnapshotFiles; info: FileInfo }> {
  const { source_snapshot: snapshot } = chunk
  const files = snapshot === undefined ? services.cluster.files : await services.cluster.snapshotFiles(snapshot)
  const info = await files.info(await sourcePath(files, chunk))
  if (info.kind === 'file') return { files, info }
  throw new Refusal('fs_not_a_file', `Could not copy from ${textPathOf(info)}: it is a ${info.kind}, wanted a file`)
}

async function sourcePath(files: SnapshotFiles, { source_id, source_path }: WireChunk): Promise<TreePath> {
  if (source_path?.startsWith('/')) return pathFromText(source_path)
  if (source_path === undefined && source_id !== undefined) return files.pathOf(source_id)
  throw new Fault('decode', 'Could not tell what to copy from: wanted a source_id or an absolute source_path')
}

function lengthOf({ length }: WireChunk): { length?: number } {
  return length === undefined ? {} : { length: bytesOf(length) }
}

function bytesOf(text: string): number {
  const bytes = Number(text)
  if (Number.isSafeInteger(bytes)) return bytes
  throw new Fault('decode', `Could not read the number of bytes ${text.slice(0, 80)}: it is larger than any file`)
}

function sameFile(info: FileInfo): Fault {
  return new Fault('decode', `Could not copy ${textPathOf(info)} into itself: wanted another file`)
}
