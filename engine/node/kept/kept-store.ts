import { closeSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateDirectory, syncDirectory, writeSynced } from '../durable.ts'
import type { Address } from '../volume/system-paths.ts'

/** Contents that snapshots need and the tree has no more, each in a file named by its digest. */
export interface KeptStore {
  has(digest: string): boolean
  /** Keeps bytes; durable after `sync`. */
  put(digest: string, bytes: Uint8Array): void
  /** A name for a file that `adopt` takes; what is left under it goes at the next start. */
  temporary(): string
  /** Takes a durable file of this file system as the content; durable after `sync`. */
  adopt(file: Address, digest: string): void
  sync(): void
  /** Fewer bytes at the end; undefined when it is not kept. */
  read(digest: string, region: { offset: number; length: number }): Uint8Array | undefined
  sizes(): Map<string, number>
  drop(isNeeded: (digest: string) => boolean): void
}

const writing = 'writing-'

/** Opens the store in a directory of its own (created with mode 0700). What an earlier process left half is removed. */
export function openKeptStore(directory: string): KeptStore {
  makePrivateDirectory(directory)
  const known = new Set<string>()
  for (const name of readdirSync(directory)) {
    // A second name is the one in the tree, which was about to be removed: the bytes are safe there.
    const isWhole = !name.startsWith(writing) && statSync(join(directory, name)).nlink === 1
    if (isWhole) known.add(name)
    else rmSync(join(directory, name))
  }
  let count = 0
  let isSynced = true

  function temporary(): string {
    count += 1
    return join(directory, `${writing}${process.pid}-${count}`)
  }

  function adopt(file: Address, digest: string): void {
    renameSync(file, join(directory, digest))
    known.add(digest)
    isSynced = false
  }

  return {
    has: (digest) => known.has(digest),
    put(digest, bytes) {
      if (known.has(digest)) return
      const file = temporary()
      writeSynced(file, bytes, 'wx')
      adopt(file, digest)
    },
    temporary,
    adopt,
    sync() {
      if (isSynced) return
      syncDirectory(directory)
      isSynced = true
    },
    read: (digest, region) => (known.has(digest) ? readPart(join(directory, digest), region) : undefined),
    sizes: () => new Map([...known].map((digest) => [digest, statSync(join(directory, digest)).size])),
    drop(isNeeded) {
      for (const digest of [...known].filter((each) => !isNeeded(each))) {
        known.delete(digest)
        rmSync(join(directory, digest), { force: true })
      }
    },
  }
}

function readPart(path: string, { offset, length }: { offset: number; length: number }): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    return readFully(handle, { offset, length })
  } finally {
    closeSync(handle)
  }
}

/** Fewer bytes at the end of the file. */
export function readFully(handle: number, { offset, length }: { offset: number; length: number }): Uint8Array {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const count = readSync(handle, bytes, done, length - done, offset + done)
    if (count === 0) return bytes.subarray(0, done)
    done += count
  }
  return bytes
}
