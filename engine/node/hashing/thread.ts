import { parentPort } from 'node:worker_threads'
import { errorCode } from '../volume/failures.ts'
import { hashPiece, pieceBytes, piecesOf } from './hash-range.ts'
import type { HashAnswer, HashTask } from './messages.ts'

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
