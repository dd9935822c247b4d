import { writeSync } from 'node:fs'

/** All of the bytes, which one call need not write. */
export function writeAt(handle: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, offset + done)
  }
}
