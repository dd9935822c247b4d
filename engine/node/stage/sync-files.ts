import { execFile } from 'node:child_process'
import { closeSync, constants, fstatSync, fsync, fsyncSync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import type { NativeHelper } from '../native/helper.ts'
import { nativeHelper } from '../native/load.ts'
import { attemptingAsync, toRefusal } from '../volume/failures.ts'
import type { Address } from '../volume/system-paths.ts'

const run = promisify(execFile)
const fsyncBeside = promisify(fsync)
/** More than this may take the disk so long that others would notice. */
const quickBytes = 1024 * 1024

/** Below this many files a sync of each is cheaper than one of the whole file system. */
export const fewFiles = 20

export const canSyncFileSystem = process.platform === 'linux'

/**
 * Makes everything on the file system of `directory` durable, with the native helper or the system's `sync`. Refusal
 * `fs_io` when it fails: the kernel may have dropped what it could not write.
 */
export async function syncFileSystem(directory: string): Promise<void> {
  const native = nativeHelper()
  if (native) return syncNatively(native, directory)
  try {
    await run('sync', ['-f', directory])
  } catch {
    await syncEverything(directory)
  }
}

async function syncNatively(native: NativeHelper, directory: string): Promise<void> {
  const handle = openSync(directory, constants.O_RDONLY)
  try {
    await attemptingAsync({ verb: 'sync', path: '' }, () => native.syncFileSystem(handle))
  } finally {
    closeSync(handle)
  }
}

/** Where `sync` knows no single file systems (BusyBox). */
async function syncEverything(directory: string): Promise<void> {
  try {
    await run('sync', [])
    syncPath(directory)
  } catch (thrown) {
    throw toRefusal(thrown, { verb: 'sync', path: '' })
  }
}

export function syncPath(path: Address): void {
  const handle = openSync(path, constants.O_RDONLY)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes an open file durable; the process goes on meanwhile when that may take long. */
export async function syncHandle(handle: number): Promise<void> {
  if (fstatSync(handle).size > quickBytes) await fsyncBeside(handle)
  else fsyncSync(handle)
}
