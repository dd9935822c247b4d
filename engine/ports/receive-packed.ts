import { contentRowBytes, packedRows, readContentRow } from '../core/packed-contents.ts'
import { Refusal } from '../core/refusal.ts'
import { wholeRegion } from '../core/regions.ts'
import type { Stage } from './volume.ts'

/** Stores packed contents, one by one where the stage knows no better. Refusal `fs_invalid_argument` for what is no such piece. */
export async function receivePacked(stage: Stage, packed: Uint8Array): Promise<void> {
  if (stage.receivePacked) return stage.receivePacked(packed)
  const rows = packedRows(packed)
  if (rows === undefined) throw refusePacked()
  for (const at of rows) {
    const { digest, size } = readContentRow(packed, at)
    const start = at + contentRowBytes
    const content = { digest, size, regions: wholeRegion(size), isLast: true }
    await stage.receive(content, packed.subarray(start, start + size))
  }
}

/** Another cluster's bytes are not trusted. */
export function refusePacked(): Refusal {
  return new Refusal('fs_invalid_argument', 'Cannot stage packed contents: their rows do not fit their bytes')
}
