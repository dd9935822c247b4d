import { Refusal } from '@sandbar/engine'
import type { Handler } from '../handler.ts'
import { textPathOf } from '../wire/file.ts'
import { changeFile } from './file-ref.ts'
import { holeOf } from './hole.ts'

const pieceBytes = 128 * 1024

/** Zeros in place of a range, as far as the file goes; its size stays. */
export const createHole: Handler = (call) => {
  const { offset, size } = holeOf(call)
  const { files } = call.services.cluster
  return changeFile(call, (info) => {
    if (info.kind !== 'file')
      throw new Refusal('fs_not_a_file', `Could not free a range of ${textPathOf(info)}: it is a ${info.kind}`)
    const length = Math.min(size, info.size - offset)
    return length > 0 ? files.write(info.path, zeros(length), { offset }) : files.setAttributes(info.path, {})
  })
}

async function* zeros(length: number): AsyncIterable<Uint8Array> {
  for (let left = length; left > 0; left -= pieceBytes) yield new Uint8Array(Math.min(left, pieceBytes))
}
