import { Fault } from '../errors.ts'
import { extrasOf, type ShownInfo, type StreamRow } from '../files/extras.ts'
import { collectStream, overlaid, readStreamBytes, resized } from '../files/stream-bytes.ts'
import { bodyOf, type Handler, type HandlersOf } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { fileEtagOf } from '../wire/file.ts'
import { bytesOfSource, sourceOf, type WireChunk } from './copy-source.ts'
import { changeExtras, refInfo } from './file-ref.ts'
import { byteCount, holeOf } from './hole.ts'
import { changeBytes, streamIn, streamReply, toWireStream } from './stream-changes.ts'

const mostStreams = 128

const listStreams: Handler = async (call) => {
  const info = await refInfo(call)
  return { json: (extrasOf(info).streams ?? []).map(toWireStream), headers: { ETag: fileEtagOf(info) } }
}

const createStream: Handler = async (call) => {
  const name = nameOf(bodyOf<{ stream_name: string }>(call).stream_name)
  let id = ''
  const info = await changeExtras(call, ({ streams = [], lastStream = 0, ...others }) => {
    expectFree(streams, name)
    if (streams.length >= mostStreams)
      throw new Fault('conflict', `Could not add a stream: the file has ${streams.length}, it can’t have more`)
    id = String(lastStream + 1)
    const made = { id, name, size: 0, contentId: null, revision: 1 }
    return { ...others, lastStream: lastStream + 1, streams: [...streams, made] }
  })
  return streamReply(info, id)
}

const deleteStream: Handler = async (call) => {
  await changeBytes(call, async () => null)
  return {}
}

const getStreamAttributes: Handler = async (call) => {
  const info = await refInfo(call)
  return streamReply(info, streamIn(extrasOf(info), call).id)
}

const modifyStreamAttributes: Handler = (call) => {
  const { size } = bodyOf<{ size?: string }>(call)
  return changeBytes(call, async (bytes) => (size === undefined ? bytes : resized(bytes, byteCount(size))))
}

const changeStreamName: Handler = async (call) => {
  const name = nameOf(bodyOf<{ stream_name: string }>(call).stream_name)
  let id = ''
  const info = await changeExtras(call, (extras) => {
    const stream = streamIn(extras, call)
    id = stream.id
    const streams = extras.streams ?? []
    if (stream.name !== name) expectFree(streams, name)
    const named = { ...stream, name, revision: stream.revision + 1 }
    return { ...extras, streams: streams.map((other) => (other === stream ? named : other)) }
  })
  return streamReply(info, id)
}

const readStream: Handler = async (call) => {
  const info: ShownInfo = await refInfo(call)
  const bytes = await readStreamBytes(call.services.records, streamIn(extrasOf(info), call))
  const offset = Number(call.query.offset ?? 0)
  const content = bytes.subarray(
    offset,
    call.query.length === undefined ? undefined : offset + Number(call.query.length),
  )
  return {
    bytes: { content, contentType: 'application/octet-stream', length: content.length },
    headers: { ETag: fileEtagOf(info), 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': 'attachment' },
  }
}

const writeStream: Handler = (call) => changeBytes(call, () => collectStream(call.stream))

/** Without an offset the bytes go to the end. */
const patchStream: Handler = (call) =>
  changeBytes(call, async (bytes) => {
    const offset = Number(call.query.offset ?? bytes.length)
    return overlaid(bytes, { offset, more: await collectStream(call.stream, offset) })
  })

const createStreamHole: Handler = (call) => {
  const { offset, size } = holeOf(call)
  return changeBytes(call, async (bytes) => bytes.slice().fill(0, offset, Math.min(bytes.length, offset + size)))
}

/** Copies everything in one call, so the answer, which says what is left, is empty. */
const createStreamCopy: Handler = async (call) => {
  const chunk = bodyOf<WireChunk>(call)
  const source = await sourceOf(call, chunk)
  expectMatch(chunk.source_etag, fileEtagOf(source.info))
  const offset = byteCount(chunk.target_offset ?? '0')
  const reply = await changeBytes(call, async (bytes) => {
    const more = await collectStream(bytesOfSource(call, { chunk, source }), offset)
    return overlaid(bytes, { offset, more })
  })
  return { ...reply, json: {} }
}

/** The functions of tag `file-streams`. */
export const handlers: HandlersOf<'file-streams'> = {
  listStreams,
  createStream,
  deleteStream,
  getStreamAttributes,
  modifyStreamAttributes,
  createStreamCopy,
  readStream,
  writeStream,
  patchStream,
  createStreamHole,
  changeStreamName,
}

function nameOf(name: string): string {
  const bytes = new TextEncoder().encode(name).length
  if (name.isWellFormed() && bytes <= 255 && !/[\0/:\\]/.test(name)) return name
  const shown = JSON.stringify(name.slice(0, 80).toWellFormed())
  throw new Fault('bad_value', `Could not use the name ${shown}: wanted 1 to 255 bytes without slash, colon or NUL`)
}

function expectFree(streams: readonly StreamRow[], name: string): void {
  if (!streams.some((other) => other.name === name)) return
  throw new Fault('conflict', `Could not use the name ${JSON.stringify(name)}: another stream of the file has it`)
}
