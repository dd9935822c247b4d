import { fdatasync, read, write } from 'node:fs'

// Calls of node:fs that go on in another thread, looked up at each call. Below about 64 KiB asking one takes longer.

/** How many bytes were read; 0 behind the end. */
export function readBeside(handle: number, into: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(handle, into, 0, into.length, position, (error, count) => (error ? reject(error) : resolve(count)))
  })
}

/** All of the bytes, which one call need not write. */
export async function writeBeside(handle: number, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += await writeOnce(handle, bytes.subarray(done), position + done)
  }
}

export function syncDataBeside(handle: number): Promise<void> {
  return new Promise((resolve, reject) => fdatasync(handle, (error) => (error ? reject(error) : resolve())))
}

function writeOnce(handle: number, bytes: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    write(handle, bytes, 0, bytes.length, position, (error, count) => (error ? reject(error) : resolve(count)))
  })
}
