import { closeSync, openSync, readSync } from 'node:fs'
import type { Region } from '../../core/step.ts'
import { writeAt } from './write-at.ts'

const pieceBytes = 1024 * 1024

/** Writes ranges of a file of the stage to the same places of an open one. `onWritten` is called after each piece. */
export function copyRanges(path: string, goal: number, ranges: readonly Region[], onWritten = () => {}): void {
  const source = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(pieceBytes)
  try {
    for (const { offset, length } of ranges) {
      for (let done = 0; done < length; ) {
        const count = readSync(source, buffer, 0, Math.min(pieceBytes, length - done), offset + done)
        // Nothing there: a hole at the end of the staged file.
        if (count === 0) break
        writeAt(goal, buffer.subarray(0, count), offset + done)
        done += count
        onWritten()
      }
    }
  } finally {
    closeSync(source)
  }
}
