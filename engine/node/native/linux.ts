import { getSystemErrorName } from 'node:util'
import { longestXattrValue, type Xattr } from '../../core/xattrs.ts'
import type { Address } from '../volume/system-paths.ts'
import type { NativeHelper } from './helper.ts'
import { createLooks } from './looks.ts'

type Value = number | bigint | string | Uint8Array

interface Foreign {
  (...values: readonly Value[]): number
  async(value: Value, done: (error: unknown, result: number) => void): void
}

/** What is used of koffi. */
export interface ForeignFunctions {
  load(library: null): { func(declaration: string): Foreign }
  errno(): number
}

const here = -100
const noFollow = 0x100
/** Leaves a time as it is. */
const omit = (1n << 30n) - 2n
const seekData = 3
const seekHole = 4
const keepSize = 1
const punch = 2
const nsPerSecond = 1_000_000_000n
const errors = { inputOutput: 5, noSuchByte: 6, noAttribute: 61, notSupported: 95 }

export type Call = (name: string, foreign: () => number, tolerated?: readonly number[]) => number
export type Library = ReturnType<ForeignFunctions['load']>
type XattrCalls = Pick<NativeHelper, 'readXattrs' | 'setXattr' | 'removeXattr'>
type FileCalls = Omit<NativeHelper, keyof XattrCalls | 'looks'>

/** Calls of the C library that the program runs with anyway. Throws when one is missing. */
export function createLinuxHelper(koffi: ForeignFunctions): NativeHelper {
  const library = koffi.load(null)

  /** The result, or minus the error number for those that are tolerated. */
  const call: Call = (name, foreign, tolerated = []) => {
    const result = foreign()
    if (result >= 0) return result
    const errno = koffi.errno()
    if (tolerated.includes(errno)) return -errno
    throw failure(name, errno)
  }

  const looks = createLooks(library, { call, toPath })
  return { ...createXattrCalls(library, call), ...createFileCalls(library, call), ...(looks ? { looks } : {}) }
}

function createXattrCalls(library: Library, call: Call): XattrCalls {
  const list = library.func('long llistxattr(const char *path, void *list, size_t size)')
  const get = library.func('long lgetxattr(const char *path, const char *name, void *value, size_t size)')
  const set = library.func(
    'int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)',
  )
  const remove = library.func('int lremovexattr(const char *path, const char *name)')
  const buffer = Buffer.allocUnsafeSlow(longestXattrValue)

  /** Undefined when it went away since it was listed. */
  function valueAt(path: string | Buffer, name: string): string | undefined {
    const length = call('lgetxattr', () => get(path, toPath(name), buffer, buffer.length), [errors.noAttribute])
    return length < 0 ? undefined : buffer.toString('latin1', 0, length)
  }

  return {
    readXattrs(address, wanted) {
      const path = toPath(address)
      const length = call('llistxattr', () => list(path, buffer, buffer.length), [errors.notSupported])
      if (length <= 0) return []
      const names = buffer.toString('latin1', 0, length - 1).split('\0')
      return names.filter(wanted).flatMap((name): Xattr[] => {
        const value = valueAt(path, name)
        return value === undefined ? [] : [[name, value]]
      })
    },
    setXattr(address, [name, value]) {
      const bytes = Buffer.from(value, 'latin1')
      call('lsetxattr', () => set(toPath(address), toPath(name), bytes, bytes.length, 0))
    },
    removeXattr(address, name) {
      call('lremovexattr', () => remove(toPath(address), toPath(name)), [errors.noAttribute])
    },
  }
}

/** Offsets are 64 bits wide on all processors that the helper is loaded on. */
function createFileCalls(library: Library, call: Call): FileCalls {
  const times = library.func('int utimensat(int directory, const char *path, const void *times, int flags)')
  const syncfs = library.func('int syncfs(int handle)')
  const seek = library.func('int64_t lseek(int handle, int64_t offset, int whence)')
  const allocate = library.func('int fallocate(int handle, int mode, int64_t offset, int64_t length)')
  const timeBuffer = new BigInt64Array(4)

  return {
    setTimes(address, { accessedNs, modifiedNs }) {
      writeTime(timeBuffer.subarray(0, 2), accessedNs)
      writeTime(timeBuffer.subarray(2, 4), modifiedNs)
      const bytes = new Uint8Array(timeBuffer.buffer)
      call('utimensat', () => times(here, toPath(address), bytes, noFollow))
    },
    async syncFileSystem(handle) {
      const result = await new Promise<number>((resolve, reject) => {
        syncfs.async(handle, (error, returned) => (error ? reject(error) : resolve(returned)))
      })
      // The number of the error stayed on the other thread.
      if (result < 0) throw failure('syncfs', errors.inputOutput)
    },
    dataAt(handle, offset) {
      const found = call('lseek', () => Number(seek(handle, offset, seekData)), [errors.noSuchByte])
      return found < 0 ? undefined : found
    },
    holeAt: (handle, offset) => call('lseek', () => Number(seek(handle, offset, seekHole))),
    punchHole(handle, { offset, length }) {
      return call('fallocate', () => allocate(handle, punch | keepSize, offset, length), [errors.notSupported]) === 0
    },
  }
}

function failure(syscall: string, errno: number): Error {
  const code = getSystemErrorName(-errno)
  return Object.assign(new Error(`${code}: ${syscall}`), { code, errno: -errno, syscall })
}

/** Text is handed over as UTF-8, which is cheaper and the same for ASCII. */
function toPath(address: Address): string | Buffer {
  if (typeof address !== 'string') return Buffer.concat([address, Buffer.alloc(1)])
  return /[\u0080-\uffff]/.test(address) ? Buffer.from(`${address}\0`, 'latin1') : address
}

function writeTime(into: BigInt64Array, ns: bigint | undefined): void {
  if (ns === undefined) {
    into.set([0n, omit])
    return
  }
  const rest = ((ns % nsPerSecond) + nsPerSecond) % nsPerSecond
  into.set([(ns - rest) / nsPerSecond, rest])
}
