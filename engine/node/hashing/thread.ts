import { parentPort } from 'node:worker_threads'
import { errorCode } from '../volume/failures.ts'
import { hashPiece, pieceBytes, piecesOf } from './hash-range.ts'

/** Blocks of an open file, one after the other; `handle` is the process's own and stays open meanwhile. */
export interface HashTask {
  id: number
  handle: number
  offset: number
  length: number
}

export type HashAnswer =
  /** Undefined: the file is shorter. */
  | { id: number; blocks: string[] | undefined }
  /** What the operating system answered. */
  | { id: number; code: string }

parentPort?.on('message', (task: HashTask) => {
  parentPort?.postMessage(answerTo(task))
})

function answerTo({ id, handle, offset, length }: HashTask): HashAnswer {
  const blocks: string[] = []
  try {
    for (const { start, size } of piecesOf(length, pieceBytes)) {
      const found = hashPiece(handle, offset + start, size)
      if (found === undefined) return { id, blocks: undefined }
      blocks.push(...found)
    }
    return { id, blocks }
  } catch (thrown) {
    return { id, code: errorCode(thrown) ?? 'EIO' }
  }
}
