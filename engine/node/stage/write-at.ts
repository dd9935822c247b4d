import { write, writeSync } from 'node:fs'

/** All of the bytes, which one call need not write. */
export function writeAt(handle: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, offset + done)
  }
}

/** As `writeAt`, while this thread does something else. */
export async function writeBeside(handle: number, bytes: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += await writeOnce(handle, bytes.subarray(done), offset + done)
  }
}

function writeOnce(handle: number, bytes: Uint8Array, offset: number): Promise<number> {
  return new Promise((resolve, reject) => {
    write(handle, bytes, 0, bytes.length, offset, (error, count) => (error ? reject(error) : resolve(count)))
  })
}
