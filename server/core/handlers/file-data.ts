import { bytesFromBinary, type FileInfo, type SnapshotFiles } from '@sandbar/engine'
import type { Handler, QueryValue } from '../handler.ts'
import { fileEtagOf } from '../wire/file.ts'
import { changeFile, filesOf, refInfo } from './file-ref.ts'

interface Range {
  offset?: number
  length?: number
}

/**
 * The content as it is read. It states no length: a file may change meanwhile, and a stream that ends early must not
 * look like a broken answer.
 */
export const readFile: Handler = async (call) => {
  const files = await filesOf(call)
  const info = await refInfo(call)
  const range = { ...given('offset', call.query.offset), ...given('length', call.query.length) }
  const content = await started(contentOf(files, info, range))
  return {
    bytes: { content, contentType: 'application/octet-stream' },
    // Stored content is a stranger's: it must never run in the API's origin.
    headers: { ETag: fileEtagOf(info), 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': 'attachment' },
  }
}

export const writeFile: Handler = (call) =>
  changeFile(call, ({ path }) => call.services.cluster.files.write(path, call.stream))

/** What a symlink holds is its text; it is never followed. */
function contentOf(files: SnapshotFiles, info: FileInfo, range: Range): AsyncIterable<Uint8Array> {
  return info.target === undefined ? files.read(info.path, range) : piecesOf(bytesFromBinary(info.target), range)
}

async function* piecesOf(bytes: Uint8Array, { offset = 0, length = bytes.length }: Range): AsyncIterable<Uint8Array> {
  yield bytes.subarray(offset, offset + length)
}

/** Without an offset the bytes go to the end of the file. */
export const patchFile: Handler = (call) =>
  changeFile(call, ({ path, size }) =>
    call.services.cluster.files.write(path, call.stream, { offset: Number(call.query.offset ?? size) }),
  )

function given<N extends string>(name: N, value: QueryValue | undefined): { [name in N]?: number } {
  return value === undefined ? {} : ({ [name]: Number(value) } as { [name in N]?: number })
}

/** The same pieces, the first of them already there: a refusal to read comes before the answer has begun. */
async function started(pieces: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = pieces[Symbol.asyncIterator]()
  const first = await iterator.next()
  return continued(iterator, first)
}

async function* continued(
  iterator: AsyncIterator<Uint8Array>,
  first: IteratorResult<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    for (let piece = first; !piece.done; piece = await iterator.next()) yield piece.value
  } finally {
    await iterator.return?.()
  }
}
