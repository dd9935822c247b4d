import { Fault } from '../errors.ts'
import { bodyOf, type Call } from '../handler.ts'

/** Decimal digits as a number of bytes; a Fault `decode` beyond what files can have. */
export function byteCount(text: string): number {
  const bytes = Number(text)
  if (Number.isSafeInteger(bytes)) return bytes
  throw new Fault('decode', `Could not read the number of bytes ${text.slice(0, 80)}: it is larger than any file`)
}

/** The range that a call wants to be free. */
export function holeOf(call: Call): { offset: number; size: number } {
  const { offset, size } = bodyOf<{ offset: string; size: string }>(call)
  return { offset: byteCount(offset), size: byteCount(size) }
}
