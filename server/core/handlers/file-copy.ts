import type { FileInfo } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Handler } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { fileEtagOf, textPathOf } from '../wire/file.ts'
import { bytesOfSource, sourceOf, streamIdOf, type WireChunk } from './copy-source.ts'
import { changeFile } from './file-ref.ts'
import { byteCount } from './hole.ts'

/** Copies everything in one call, so the answer, which says what is left, is empty. */
export const createFileCopy: Handler = async (call) => {
  const chunk = bodyOf<WireChunk>(call)
  const source = await sourceOf(call, chunk)
  expectMatch(chunk.source_etag, fileEtagOf(source.info))
  const offset = byteCount(chunk.target_offset ?? '0')
  const reply = await changeFile(call, (target) => {
    // What is written would be read again.
    const isSame = chunk.source_snapshot === undefined && target.id === source.info.id
    if (isSame && streamIdOf(chunk) === null) throw sameFile(source.info)
    return call.services.cluster.files.write(target.path, bytesOfSource(call, { chunk, source }), { offset })
  })
  return { ...reply, json: {} }
}

function sameFile(info: FileInfo): Fault {
  return new Fault('decode', `Could not copy ${textPathOf(info)} into itself: wanted another file`)
}
